using System.Text.RegularExpressions;

namespace Disclosure;

/// <summary>Makes the claims of one passage: its figures with subject and time, its lists, shares and changes, and what it says there was not.</summary>
internal sealed class PassageReader
{
    /// <summary>A person does not write more numbers into a sentence and those that continue it; a table without rulings does.</summary>
    private const int MostQuantities = 60;
    private const int LongestWords = 40;

    /// <summary>Characters between a number and the words of its share or change.</summary>
    private const int Adjacent = 12;

    /// <summary>What is planned or prescribed is no figure of the year.</summary>
    private static readonly Regex Plan = new(
        "明年|下一年|下年度?(?!度?继续|度?结转|度?办理)|下一步|下阶段|应当|必须|不得|原则上|(?:20[0-9]{2}年|^)(?:全年)?(?:将|计划|拟|力争|争取|预计|预期)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>Limits and rates anywhere in the clause: 每月15条, 每个乡镇至少配备1名; and 计1条 of the form's own notes.</summary>
    private static readonly Regex Rate = new(
        "每|至少|至多|最多|不少于|不低于|不超过|(?<![共总合累])计$",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    private readonly Passage passage;
    private readonly OwnWords ownWords;
    private readonly int? reportYear;
    private readonly string context;
    private readonly bool afterOtherYear;
    private readonly NarrativeFigure?[] figures;
    private readonly bool[] isCount;
    private readonly ClaimSubject[] subjects;

    public PassageReader(Passage passage, OwnWords ownWords, int? reportYear, string context, bool afterOtherYear)
    {
        this.passage = passage;
        this.ownWords = ownWords;
        this.reportYear = reportYear;
        this.context = context;
        this.afterOtherYear = afterOtherYear;
        int count = passage.Quantities.Count;
        figures = new NarrativeFigure?[count];
        isCount = new bool[count];
        subjects = new ClaimSubject[count];
    }

    /// <summary>Adds the claims in the order of the text; says whether the passage leaves the reader in another year.</summary>
    public bool Read(List<Claim> claims)
    {
        if (passage.Quantities.Count > MostQuantities)
        {
            return afterOtherYear;
        }
        var found = new List<(int Position, int Order, Claim Claim)>();
        ClaimSubject whole = ClaimSubject.None;
        for (int index = 0; index < isCount.Length; index++)
        {
            isCount[index] = IsCount(passage.Quantities[index]);
            subjects[index] = isCount[index] ? SubjectOf(index, whole) : ClaimSubject.None;
            whole = PhraseMatcher.IsWhole(subjects[index]) ? subjects[index] : whole;
        }
        List<Breakdown> breakdowns = new BreakdownFinder(passage, subjects, isCount).Find();
        foreach (Breakdown breakdown in breakdowns)
        {
            foreach (int part in breakdown.Parts.Where(part => subjects[part] == ClaimSubject.None))
            {
                subjects[part] = SubjectOf(part, subjects[breakdown.Total]);
            }
        }
        for (int index = 0; index < isCount.Length; index++)
        {
            Quantity quantity = passage.Quantities[index];
            if (isCount[index] && !(quantity.IsSpelledOut && subjects[index] == ClaimSubject.None))
            {
                figures[index] = FigureOf(index);
                found.Add((quantity.Start, 0, new FigureClaim(figures[index]!, Sentence(quantity), Place(quantity))));
            }
        }
        AddBreakdowns(found, breakdowns);
        AddRates(found, breakdowns);
        AddNothing(found);
        claims.AddRange(found.OrderBy(entry => entry.Position).ThenBy(entry => entry.Order).Select(entry => entry.Claim));
        return LeavesInOtherYear();
    }

    private bool IsCount(Quantity quantity)
    {
        string clause = passage.Text.Substring(passage.ClauseStart(quantity.Start), quantity.Start - passage.ClauseStart(quantity.Start));
        return RateFinder.ChangeBefore(passage.Text, quantity.Start) is null
            && !(quantity.IsPercent && RateFinder.ShareBefore(passage.Text, quantity.Start) is not null)
            && !(quantity.IsPercent && RateFinder.IsChange(clause))
            && !RateFinder.Compares(clause)
            && !Rate.IsMatch(clause)
            && !Plan.IsMatch(clause)
            && !Plan.IsMatch(ownWords.Strip(clause));
    }

    private ClaimSubject SubjectOf(int index, ClaimSubject total)
    {
        Quantity quantity = passage.Quantities[index];
        return PhraseMatcher.SubjectOf(ownWords.Strip(passage.Before(quantity)), passage.After(quantity), quantity.Unit, total, context);
    }

    private NarrativeFigure FigureOf(int index)
    {
        Quantity quantity = passage.Quantities[index];
        TimeScope time = Time(quantity);
        string before = passage.Before(quantity);
        string words = before.Length > 0 ? before : passage.After(quantity);
        return new NarrativeFigure(quantity.Value, quantity.Unit)
        {
            UpTo = quantity.UpTo,
            Precision = quantity.Precision,
            Resolution = quantity.Resolution,
            Subject = subjects[index],
            Words = words.Length <= LongestWords ? words : words.Substring(words.Length - LongestWords),
            Year = time.Year,
            Scope = time.Scope,
        };
    }

    private TimeScope Time(Quantity quantity)
    {
        var time = TimeScope.At(passage, quantity, reportYear);
        return afterOtherYear && !time.IsNamed && time.Scope == ClaimScope.Year ? time with { Scope = ClaimScope.Unclear } : time;
    }

    private void AddBreakdowns(List<(int Position, int Order, Claim Claim)> found, List<Breakdown> breakdowns)
    {
        foreach (Breakdown breakdown in breakdowns)
        {
            NarrativeFigure[] parts = breakdown.Parts.Select(part => figures[part]).OfType<NarrativeFigure>().ToArray();
            if (figures[breakdown.Total] is { } total && parts.Length == breakdown.Parts.Count)
            {
                Quantity first = passage.Quantities[breakdown.Total];
                Quantity last = passage.Quantities[breakdown.Parts[breakdown.Parts.Count - 1]];
                string sentence = passage.RawBetween(first.Start, last.Start);
                found.Add(
                    (last.Start, 1, new BreakdownClaim(total, Array.AsReadOnly(parts), breakdown.IsExhaustive, sentence, Place(first)))
                );
            }
        }
    }

    private void AddRates(List<(int Position, int Order, Claim Claim)> found, List<Breakdown> breakdowns)
    {
        for (int index = 0; index < isCount.Length; index++)
        {
            Quantity quantity = passage.Quantities[index];
            if (isCount[index] || quantity.Precision != FigurePrecision.Exact)
            {
                continue;
            }
            if (RateFinder.ChangeBefore(passage.Text, quantity.Start) is { } change)
            {
                if (
                    CountBefore(index, change.Start) is { } of
                    && figures[of] is { } figure
                    && (quantity.IsPercent || quantity.Unit == figure.Unit)
                )
                {
                    decimal? rate = quantity.IsPercent ? change.Sign * quantity.Value : null;
                    decimal? number = quantity.IsPercent ? null : change.Sign * quantity.Value;
                    var claim = new GrowthClaim(figure, rate, quantity.Decimals, number, Sentence(quantity), Place(quantity));
                    found.Add((quantity.Start, 2, claim));
                }
            }
            else if (
                quantity.IsPercent
                && RateFinder.ShareBefore(passage.Text, quantity.Start) is { } share
                && CountBefore(index, share.Start) is { } partIndex
                && figures[partIndex] is { } part
            )
            {
                NarrativeFigure? whole = share.NamesWhole ? null : WholeOf(partIndex, breakdowns);
                var claim = new ShareClaim(quantity.Value, quantity.Decimals, part, whole, Sentence(quantity), Place(quantity));
                found.Add((quantity.Start, 2, claim));
            }
        }
    }

    /// <summary>The number to which a share or a change belongs: the one before it, next to its words.</summary>
    private int? CountBefore(int index, int wordsStart)
    {
        int before = index - 1;
        // 22%（占…） and 增长22%，占…: the rates between belong to the same number.
        while (before >= 0 && !isCount[before])
        {
            before--;
        }
        int from = index - 1 == before || before < 0 ? before : index - 1;
        return
            before >= 0
            && !passage.Quantities[before].IsPercent
            && wordsStart - passage.Quantities[from].End <= Adjacent
            && passage.SentenceStart(passage.Quantities[before].Start) == passage.SentenceStart(wordsStart)
            ? before
            : null;
    }

    /// <summary>The total of the list in which the part stands, or the number said before to be the one in which parts are told: 在805件中.</summary>
    private NarrativeFigure? WholeOf(int part, List<Breakdown> breakdowns)
    {
        if (breakdowns.Find(breakdown => breakdown.Parts.Contains(part)) is { } own)
        {
            return figures[own.Total];
        }
        for (int index = part - 1; index >= 0; index--)
        {
            Quantity quantity = passage.Quantities[index];
            if (isCount[index] && quantity.Unit == passage.Quantities[part].Unit && IsInside(passage.After(quantity)))
            {
                return figures[index];
            }
        }
        return null;
    }

    /// <summary>在805件中, 在805件申请中.</summary>
    private static bool IsInside(string after) => after.Length > 0 && (after[0] == '中' || after[after.Length - 1] == '中');

    private void AddNothing(List<(int Position, int Order, Claim Claim)> found)
    {
        int start = 0;
        while (start < passage.Text.Length)
        {
            int end = passage.Text.IndexOfAny([',', ';', '。', '!', '?', ':'], start);
            end = end < 0 ? passage.Text.Length : end;
            string clause = ownWords.Strip(passage.Text.Substring(start, end - start));
            var here = new Quantity(end, end, 0, "");
            if (end > start && !passage.Quantities.Exists(quantity => quantity.Start >= start && quantity.Start < end))
            {
                foreach (ClaimSubject subject in NothingFinder.In(clause))
                {
                    TimeScope time = Time(here);
                    var figure = new NarrativeFigure(0, subject.Units()[0])
                    {
                        Precision = FigurePrecision.InWords,
                        Subject = subject,
                        Words = clause.Length <= LongestWords ? clause : clause.Substring(0, LongestWords),
                        Year = time.Year,
                        Scope = time.Scope,
                    };
                    SentenceText sentence = passage.SentenceAt(start);
                    found.Add((start, 3, new FigureClaim(figure, sentence.Raw, sentence.Location)));
                }
            }
            start = end + 1;
        }
    }

    private bool LeavesInOtherYear()
    {
        var end = TimeScope.At(passage, new Quantity(passage.Text.Length, passage.Text.Length, 0, ""), reportYear);
        return end.IsNamed ? end.Year != reportYear : afterOtherYear;
    }

    private string Sentence(Quantity quantity) => passage.SentenceAt(quantity.Start).Raw;

    private SourceLocation Place(Quantity quantity) => passage.SentenceAt(quantity.Start).Location;
}
