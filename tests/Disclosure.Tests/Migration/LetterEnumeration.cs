namespace Disclosure.Tests;

/// <summary>
/// Every way in which the letters of a small table can have been sent to its completed requests, tried one by one: for a set of endings the least and the
/// largest number of requests that can have ended so.
/// </summary>
internal sealed class LetterEnumeration
{
    private readonly int requests;
    private readonly int notices;
    private readonly List<List<Letter>> letterings = [];
    private readonly List<HashSet<string>[]> states = [];

    public LetterEnumeration(Report2014 table)
    {
        long N(int row) => (long)table[MigrationSamples.Row(row)].Number!.Value;
        requests = (int)N(22);
        notices = (int)N(38);
        var fixedLetters = new List<Letter>();
        foreach (
            (int row, LetterKind kind) in new[]
            {
                (26, LetterKind.AlreadyPublished),
                (27, LetterKind.Provided),
                (28, LetterKind.PartlyProvided),
                (36, LetterKind.AnotherBody),
                (37, LetterKind.Nonexistent),
                (39, LetterKind.AnotherChannel),
            }
        )
        {
            fixedLetters.AddRange(Enumerable.Repeat(new Letter(kind), (int)N(row)));
        }
        int[] grounds = Enumerable.Range(30, 6).Select(row => (int)N(row)).ToArray();
        CiteGrounds(fixedLetters, (int)N(29), grounds, 0);
        foreach (List<Letter> letters in letterings)
        {
            Send(letters, 0, Enumerable.Range(0, requests).Select(_ => new List<Letter>()).ToArray());
        }
    }

    public bool IsPossible => states.Count > 0;

    /// <summary>The least and largest number of requests with an ending of the set.</summary>
    public (int Low, int High) RangeOf(IReadOnlySet<string> endings) =>
        (
            states.Min(state => state.Count(each => each.IsSubsetOf(endings))),
            states.Max(state => state.Count(each => each.Overlaps(endings)))
        );

    /// <summary>All ways to give each refusal its grounds, up to their order.</summary>
    private void CiteGrounds(List<Letter> letters, int refusals, int[] left, int leastMask)
    {
        if (refusals == 0)
        {
            if (left.All(number => number == 0))
            {
                letterings.Add([.. letters]);
            }
            return;
        }
        for (int mask = leastMask; mask < 64; mask++)
        {
            int[] rest = left.Select((number, ground) => number - ((mask >> ground) & 1)).ToArray();
            if (rest.All(number => number >= 0))
            {
                string cited = new([.. "abcdef".Where((_, ground) => ((mask >> ground) & 1) == 1)]);
                CiteGrounds([.. letters, new Letter(LetterKind.Declined, cited)], refusals - 1, rest, mask);
            }
        }
    }

    /// <summary>Each letter goes to one of the completed requests, or to one that is still open.</summary>
    private void Send(List<Letter> letters, int next, List<Letter>[] received)
    {
        if (next == letters.Count)
        {
            if (received.Count(each => each.Count == 0) <= notices)
            {
                states.Add(Array.ConvertAll(received, Endings));
            }
            return;
        }
        Send(letters, next + 1, received);
        for (int request = 0; request < requests; request++)
        {
            received[request].Add(letters[next]);
            Send(letters, next + 1, received);
            received[request].RemoveAt(received[request].Count - 1);
        }
    }

    private static HashSet<string> Endings(List<Letter> letters)
    {
        HashSet<string> endings = letters.Count == 0 ? [.. MicroEndings.WithoutLetter] : [.. letters.SelectMany(MicroEndings.After)];
        if (MicroEndings.AreMixed(letters))
        {
            endings.Add("三(二)");
        }
        return endings;
    }
}
