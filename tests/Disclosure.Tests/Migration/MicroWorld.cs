namespace Disclosure.Tests;

/// <summary>What a letter of a body to an applicant says.</summary>
internal enum LetterKind
{
    AlreadyPublished,
    Provided,
    PartlyProvided,
    Declined,
    AnotherBody,
    Nonexistent,
    PleaseAmend,
    AnotherChannel,
}

/// <summary>A letter to an applicant. Grounds are those of the indicator table, a to f; only a letter that declines has some.</summary>
internal sealed record Letter(LetterKind Kind, string Grounds = "")
{
    public bool IsDecision => Kind != LetterKind.PleaseAmend;
}

/// <summary>A request as it went through a body: who asked, what was written to them, and how it ended.</summary>
internal sealed record MicroRequest(int Applicant, bool IsFromLastYear, IReadOnlyList<Letter> Letters, string? Ending)
{
    /// <summary>How many times the register of the year counts it; more than once breaks S1.</summary>
    public int TimesCounted { get; init; } = 1;

    public bool IsClosed => Ending is not null;

    public IEnumerable<Letter> Decisions => Letters.Where(letter => letter.IsDecision);
}

/// <summary>A case before a reviewing body (track 0) or a court (track 1 directly, track 2 after review); its result counts 0 upheld, 1 corrected, 2 other, 3 pending.</summary>
internal sealed record MicroCase(int Track, int Result, bool IsPendingFiledUnderOther);

/// <summary>A year of a body, with the habits of its clerks.</summary>
internal sealed record MicroBody(IReadOnlyList<MicroRequest> Requests, IReadOnlyList<MicroCase> Cases, int Documents)
{
    /// <summary>Whether the register of completions leaves out requests of last year; that breaks S2.</summary>
    public bool ForgetsCarriedIn { get; init; }

    public IEnumerable<MicroRequest> Closed => Requests.Where(request => request.IsClosed);

    public IEnumerable<Letter> Letters => Requests.SelectMany(request => request.Letters);

    /// <summary>Whether an assumption holds in this world, told from the world itself.</summary>
    public bool Satisfies(string assumption, MigrationOptions options) =>
        assumption switch
        {
            "S1" => Requests.All(request => request.TimesCounted == 1),
            "S2" => !ForgetsCarriedIn || !Closed.Any(request => request.IsFromLastYear),
            "S3" => Closed.All(MicroEndings.FollowsFromLetters),
            "S4" => Closed.Count(request => !request.Decisions.Any())
                <= (options.MostWithoutDecision ?? Letters.Count(letter => letter.Kind == LetterKind.PleaseAmend)),
            "S5" => options.MixedAsPartial || !Closed.Any(request => MicroEndings.IsOnlyMixed(request)),
            "S6" => Requests.All(request => request.Decisions.Count() <= 1),
            "S7" => Letters.Count(letter => letter is { Kind: LetterKind.Declined, Grounds: "" })
                == Math.Max(0, Letters.Count(letter => letter.Kind == LetterKind.Declined) - Letters.Sum(letter => letter.Grounds.Length)),
            _ => throw new ArgumentOutOfRangeException(nameof(assumption), assumption, "No such assumption."),
        };
}
