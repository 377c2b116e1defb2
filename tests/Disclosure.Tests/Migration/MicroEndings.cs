namespace Disclosure.Tests;

/// <summary>How a request may end after its letters, typed by hand from the two forms; the mapper has its own table.</summary>
internal static class MicroEndings
{
    private const string AnyRefusal = "三(三)1 三(三)2 三(三)3 三(三)4 三(三)5 三(三)6 三(三)7 三(三)8 三(五)1 三(五)2 三(五)4 三(六)3";

    private static readonly Dictionary<char, string[]> AfterGround = new Dictionary<char, string>
    {
        ['a'] = "三(三)1",
        ['b'] = "三(三)4",
        ['c'] = "三(三)4",
        ['d'] = "三(三)3",
        ['e'] = "三(三)5 三(三)6 三(三)7 三(五)1 三(六)3",
        ['f'] = "三(三)2 三(三)5 三(三)6 三(三)7 三(三)8 三(五)2 三(五)4",
    }.ToDictionary(pair => pair.Key, pair => pair.Value.Split(' '));

    public static readonly string[] WithoutLetter = ["三(四)3", "三(五)1", "三(五)2", "三(五)4", "三(六)1", "三(六)2", "三(六)3"];

    public static readonly string[] All =
    [
        "三(一)",
        "三(二)",
        .. Enumerable.Range(1, 8).Select(row => $"三(三){row}"),
        .. Enumerable.Range(1, 3).Select(row => $"三(四){row}"),
        .. Enumerable.Range(1, 5).Select(row => $"三(五){row}"),
        .. Enumerable.Range(1, 3).Select(row => $"三(六){row}"),
    ];

    /// <summary>The endings after a letter that decides.</summary>
    public static IEnumerable<string> After(Letter letter) =>
        letter.Kind switch
        {
            LetterKind.AlreadyPublished or LetterKind.Provided => ["三(一)"],
            LetterKind.PartlyProvided => ["三(二)"],
            LetterKind.Declined when letter.Grounds.Length > 0 => letter.Grounds.SelectMany(ground => AfterGround[ground]),
            LetterKind.Declined => AnyRefusal.Split(' '),
            LetterKind.AnotherBody => ["三(四)1"],
            LetterKind.Nonexistent => ["三(四)1", "三(四)2"],
            LetterKind.AnotherChannel => "三(三)7 三(三)8 三(五)1 三(五)2 三(五)3 三(五)4 三(五)5 三(六)3".Split(' '),
            _ => [],
        };

    /// <summary>Whether letters give something and decide something else as well.</summary>
    public static bool AreMixed(IEnumerable<Letter> letters) =>
        letters.Any(Gives) && letters.Any(letter => letter.IsDecision && !Gives(letter) && letter.Kind != LetterKind.PartlyProvided);

    /// <summary>Whether a request ended as its letters, or their absence, allow.</summary>
    public static bool FollowsFromLetters(MicroRequest request) =>
        request.Decisions.Any()
            ? request.Decisions.SelectMany(After).Contains(request.Ending) || (request.Ending == "三(二)" && AreMixed(request.Letters))
            : WithoutLetter.Contains(request.Ending);

    /// <summary>Whether a request counts as granted in part only because it got a grant and something else.</summary>
    public static bool IsOnlyMixed(MicroRequest request) =>
        request.Ending == "三(二)" && !request.Letters.Any(letter => letter.Kind == LetterKind.PartlyProvided);

    private static bool Gives(Letter letter) => letter.Kind is LetterKind.AlreadyPublished or LetterKind.Provided;
}
