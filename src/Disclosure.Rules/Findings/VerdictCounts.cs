namespace Disclosure;

/// <summary>How many checks got which verdict.</summary>
public readonly record struct VerdictCounts
{
    /// <summary>Checks that hold with nothing blank.</summary>
    public int Passed { get; init; }

    /// <summary>Checks that hold with the empty boxes read as 0.</summary>
    public int Consistent { get; init; }

    /// <summary>Checks that could hold, but not with the empty boxes read as 0.</summary>
    public int Incomplete { get; init; }

    /// <summary>Checks that cannot hold.</summary>
    public int Failed { get; init; }

    /// <summary>Checks whose cells are empty, or of which one side is.</summary>
    public int NotAssessed { get; init; }

    /// <summary>Checks that a condition or the state of a cell rules out.</summary>
    public int NotApplicable { get; init; }

    /// <summary>All checks.</summary>
    public int Total => Passed + Consistent + Incomplete + Failed + NotAssessed + NotApplicable;

    /// <summary>The number of a verdict.</summary>
    public int this[Verdict verdict] =>
        verdict switch
        {
            Verdict.Passed => Passed,
            Verdict.Consistent => Consistent,
            Verdict.Incomplete => Incomplete,
            Verdict.Failed => Failed,
            Verdict.NotAssessed => NotAssessed,
            Verdict.NotApplicable => NotApplicable,
            _ => 0,
        };

    internal static VerdictCounts Of(IEnumerable<Verdict> verdicts)
    {
        VerdictCounts counts = default;
        foreach (Verdict verdict in verdicts)
        {
            counts = counts.Add(verdict);
        }
        return counts;
    }

    private VerdictCounts Add(Verdict verdict) =>
        verdict switch
        {
            Verdict.Passed => this with { Passed = Passed + 1 },
            Verdict.Consistent => this with { Consistent = Consistent + 1 },
            Verdict.Incomplete => this with { Incomplete = Incomplete + 1 },
            Verdict.Failed => this with { Failed = Failed + 1 },
            Verdict.NotAssessed => this with { NotAssessed = NotAssessed + 1 },
            _ => this with { NotApplicable = NotApplicable + 1 },
        };

    /// <summary>The verdicts that occur, with their numbers, in a language.</summary>
    public string ToString(Language language) => ToString(language, _ => "");

    /// <summary>The verdicts that occur, with their numbers, in a language, and behind each what there is to say of it.</summary>
    internal string ToString(Language language, Func<Verdict, string> noteOf)
    {
        VerdictCounts counts = this;
        Verdict[] order =
        [
            Verdict.Failed,
            Verdict.Incomplete,
            Verdict.Consistent,
            Verdict.Passed,
            Verdict.NotAssessed,
            Verdict.NotApplicable,
        ];
        var words = new List<string>();
        foreach (Verdict verdict in order)
        {
            if (counts[verdict] > 0)
            {
                words.Add(
                    language == Language.Chinese
                        ? $"{FindingText.Word(verdict).Chinese}{FindingText.Number(counts[verdict])}项{noteOf(verdict)}"
                        : $"{FindingText.Number(counts[verdict])} {FindingText.Word(verdict).English}{noteOf(verdict)}"
                );
            }
        }
        return string.Join(language == Language.Chinese ? "，" : ", ", words);
    }

    /// <summary>The verdicts that occur, with their numbers, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
