namespace Disclosure.Tests;

/// <summary>
/// Invents years of bodies: several letters to a request, notices to amend, notices still open at the end of the year, mixed answers, refusals on two grounds or
/// none, endings without a letter, requests carried in and out, and disputes. Some bodies break an assumption.
/// </summary>
internal sealed class MicroGenerator(Random random)
{
    private static readonly LetterKind[] Deciding = Array.FindAll(Enum.GetValues<LetterKind>(), kind => kind != LetterKind.PleaseAmend);

    private LetterKind[] kinds = Deciding;
    private bool notices;
    private int groundHabit;
    private int mostLetters;
    private string faults = "";

    /// <summary>A body of up to <paramref name="most"/> requests.</summary>
    /// <param name="most">The largest number of requests.</param>
    /// <param name="mayBreak">Whether it may break assumptions.</param>
    public MicroBody Next(int most, bool mayBreak)
    {
        random.Shuffle(kinds = [.. Deciding]);
        kinds = kinds[..random.Next(1, 4)];
        notices = random.Next(3) == 0;
        groundHabit = random.Next(4);
        mostLetters = random.Next(1, 4);
        faults = mayBreak && random.Next(2) == 0 ? random.Next(5).ToString(null as IFormatProvider) : "";
        var requests = new List<MicroRequest>();
        for (int count = random.Next(most + 1); count > 0; count--)
        {
            requests.Add(Request());
        }
        if (faults == "2")
        {
            AnswerTogether(requests);
        }
        List<MicroCase> cases = Enumerable
            .Range(0, random.Next(4) == 0 ? 0 : random.Next(5))
            .Select(_ => new MicroCase(random.Next(3), random.Next(4), random.Next(2) == 0))
            .ToList();
        return new(requests, cases, random.Next(4)) { ForgetsCarriedIn = faults == "1" };
    }

    private MicroRequest Request()
    {
        bool closed = random.Next(6) > 0;
        var letters = new List<Letter>();
        bool silent = closed && (notices && random.Next(3) == 0 || (faults == "3" && random.Next(3) == 0));
        if (notices && faults != "3" && (silent || random.Next(4) == 0))
        {
            letters.Add(new(LetterKind.PleaseAmend));
        }
        if (closed && !silent)
        {
            for (int count = random.Next(1, mostLetters + 1); count > 0; count--)
            {
                letters.Add(Decision());
            }
        }
        string? ending = closed ? Ending(letters) : null;
        return new(random.Next(6), random.Next(5) == 0, letters, ending) { TimesCounted = faults == "0" && random.Next(2) == 0 ? 2 : 1 };
    }

    private Letter Decision()
    {
        LetterKind kind = kinds[random.Next(kinds.Length)];
        if (kind != LetterKind.Declined)
        {
            return new(kind);
        }
        char[] grounds = [.. "abcdef"];
        random.Shuffle(grounds);
        // One ground each, up to two, none or one, or anything.
        int cited = groundHabit switch
        {
            0 => 1,
            1 => random.Next(1, 3),
            2 => random.Next(0, 2),
            _ => random.Next(0, 3),
        };
        return new(kind, new string(grounds[..cited]));
    }

    private string Ending(List<Letter> letters)
    {
        if (faults == "4" && random.Next(3) == 0)
        {
            return MicroEndings.All[random.Next(MicroEndings.All.Length)];
        }
        string[] endings = letters.Exists(letter => letter.IsDecision)
            ? letters.SelectMany(MicroEndings.After).ToArray()
            : MicroEndings.WithoutLetter;
        return MicroEndings.AreMixed(letters) && random.Next(2) == 0 ? "三(二)" : endings[random.Next(endings.Length)];
    }

    /// <summary>One letter for two requests: the second has none of its own.</summary>
    private static void AnswerTogether(List<MicroRequest> requests)
    {
        int first = requests.FindIndex(request => request.Decisions.Any());
        int second = requests.FindLastIndex(request => request.Decisions.Any());
        if (first < second)
        {
            requests[second] = requests[second] with { Letters = [], Ending = requests[first].Ending };
        }
    }
}
