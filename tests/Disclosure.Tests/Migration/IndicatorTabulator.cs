namespace Disclosure.Tests;

/// <summary>A clerk of 2014: counts what was received, what was completed, and the letters that went out.</summary>
internal static class IndicatorTabulator
{
    public static Report2014 Fill(MicroBody body)
    {
        long[] rows = new long[59];
        rows[3] = body.Documents;
        foreach (MicroRequest request in body.Requests)
        {
            if (!request.IsFromLastYear)
            {
                rows[17] += request.TimesCounted;
                rows[18 + (request.Applicant % 4)] += request.TimesCounted;
            }
            if (request.IsClosed && !(body.ForgetsCarriedIn && request.IsFromLastYear))
            {
                rows[22]++;
                rows[23]++;
            }
            foreach (Letter letter in request.Letters)
            {
                rows[25]++;
                rows[RowOf(letter.Kind)]++;
                foreach (char ground in letter.Grounds)
                {
                    rows[30 + ground - 'a']++;
                }
            }
        }
        foreach (MicroCase each in body.Cases)
        {
            bool pending = each.Result == 3;
            if (pending && !each.IsPendingFiledUnderOther)
            {
                continue;
            }
            int first = each.Track == 0 ? 40 : 44;
            rows[first]++;
            rows[first + 1 + (pending ? 2 : each.Result)]++;
        }
        return MigrationSamples.Zeros([.. Enumerable.Range(1, 58).Select(row => (row, rows[row]))]);
    }

    private static int RowOf(LetterKind kind) =>
        kind switch
        {
            LetterKind.AlreadyPublished => 26,
            LetterKind.Provided => 27,
            LetterKind.PartlyProvided => 28,
            LetterKind.Declined => 29,
            LetterKind.AnotherBody => 36,
            LetterKind.Nonexistent => 37,
            LetterKind.PleaseAmend => 38,
            _ => 39,
        };
}
