namespace Disclosure;

/// <summary>
/// The heads of section four as they follow each other, which says in what order the boxes stand. Heads that are torn apart, or none, leave the order of the
/// form.
/// </summary>
internal sealed class DisputeHeads
{
    private const int Blocks = 3;
    private const int Results = 5;
    private const int Reconsideration = 0;

    /// <summary>行政诉讼, the head over the second and the third block.</summary>
    private const int Litigation = -1;

    private List<int> blocks = [];
    private List<int> results = [];
    private List<int> openBlocks = [];
    private List<int> openResults = [];
    private bool hasParts;
    private bool hasOther;
    private bool isOutOfPlace;
    private int parts;
    private bool isOpenOutOfPlace;
    private bool hasOpenOther;

    /// <summary>Takes the names of results in one row; <see langword="null"/> stands for a part of such a name.</summary>
    public void TakeResults(IReadOnlyCollection<int?> row)
    {
        if (row.Count == 0)
        {
            return;
        }
        if (openResults.Count >= Blocks * Results)
        {
            openResults = [];
            parts = 0;
            isOpenOutOfPlace = false;
        }
        int torn = row.Count(result => result is null);
        parts += torn;
        isOpenOutOfPlace |=
            torn > 0
            && row.Count % Results == 0
            && row.Select((result, index) => result is { } known && known != index % Results).Contains(true);
        openResults.AddRange(row.OfType<int>());
    }

    /// <summary>Takes the name of a block by its place on the form.</summary>
    public void TakeBlock(int block)
    {
        if (openBlocks.Contains(block))
        {
            openBlocks = [];
        }
        openBlocks.Add(block);
    }

    public void TakeLitigation() => TakeBlock(Litigation);

    /// <summary>Says that a short text which is no head of the form stands among the heads.</summary>
    public void TakeOther() => hasOpenOther = true;

    /// <summary>Says that figures were met. They stand below the heads before them; one word alone is the label of a row, and the heads above that one hold.</summary>
    public void Close()
    {
        if (openResults.Count + parts > 1)
        {
            (results, hasParts, isOutOfPlace, hasOther) = (openResults, parts > 0, isOpenOutOfPlace, hasOpenOther);
        }
        if (openBlocks.Count > 1)
        {
            (blocks, hasOther) = (openBlocks, hasOpenOther);
        }
        (openBlocks, openResults, parts, isOpenOutOfPlace, hasOpenOther) = ([], [], 0, false, false);
    }

    /// <summary>For each result of the form its place among the five boxes of a block; <see langword="null"/> when it cannot be told.</summary>
    public IReadOnlyList<int>? Five()
    {
        int[] official = Enumerable.Range(0, Results).ToArray();
        if (results.Count == 0 || hasParts)
        {
            return isOutOfPlace ? null : official;
        }
        int[] first = results.Take(Results).ToArray();
        bool isWhole = results.Count % Results == 0 && first.Distinct().Count() == Results;
        if (isWhole)
        {
            bool isSame = Enumerable.Range(0, results.Count).All(index => results[index] == first[index % Results]);
            return isSame ? official.Select(result => Array.IndexOf(first, result)).ToArray() : null;
        }
        // One head or more are missing: those that are there must rise within each block.
        int rises = 1 + Enumerable.Range(1, results.Count - 1).Count(index => results[index] <= results[index - 1]);
        return hasOther || rises > (results.Count + Results - 1) / Results ? null : official;
    }

    /// <summary>For each of the fifteen cells of the form the place of its box; <see langword="null"/> when it cannot be told.</summary>
    public IReadOnlyList<int>? Fifteen() =>
        Five() is { } five && BlocksInOrder() is { } order
            ? Enumerable
                .Range(0, Blocks)
                .SelectMany(block => five.Select(place => (Array.IndexOf(order, block) * Results) + place))
                .ToArray()
            : null;

    /// <summary>The blocks from left to right. The two of 行政诉讼 stand below it, behind 行政复议 where that is the first of the two.</summary>
    private int[]? BlocksInOrder()
    {
        int[] named = blocks.Where(block => block != Litigation).ToArray();
        int[] courts = named.Where(block => block != Reconsideration).ToArray();
        if (hasOther && named.Length > 0 && !named.Contains(Reconsideration))
        {
            return null;
        }
        int litigation = blocks.IndexOf(Litigation);
        int reconsideration = blocks.IndexOf(Reconsideration);
        int[] order =
            litigation < 0 || reconsideration < 0 ? named
            : litigation < reconsideration ? [.. courts, Reconsideration]
            : [Reconsideration, .. courts];
        if (order.Length == Blocks)
        {
            return order;
        }
        bool isOfficial = order.SequenceEqual(order.OrderBy(block => block)) && !(litigation >= 0 && litigation < reconsideration);
        return isOfficial ? Enumerable.Range(0, Blocks).ToArray() : null;
    }
}
