namespace Disclosure;

/// <summary>Joins the pieces of which producers draw a line: one for each cell, two beside each other, dots and dashes.</summary>
internal static class RulingMerger
{
    /// <summary>Pieces that lie no farther apart across their axis are one line.</summary>
    private const long Beside = 150;

    /// <summary>Pieces with no wider gap along their axis are one line.</summary>
    private const long Gap = 300;

    public static IReadOnlyList<Ruling> Merge(IEnumerable<Ruling> pieces)
    {
        var merged = new List<Ruling>();
        foreach (IGrouping<bool, Ruling> axis in pieces.GroupBy(ruling => ruling.IsHorizontal))
        {
            var together = new List<Ruling>();
            foreach (Ruling piece in axis.OrderBy(ruling => ruling.Position))
            {
                if (together.Count > 0 && piece.Position - together[0].Position > Beside)
                {
                    Join(merged, together);
                    together.Clear();
                }
                together.Add(piece);
            }
            Join(merged, together);
        }
        return merged;
    }

    private static void Join(List<Ruling> merged, List<Ruling> together)
    {
        Ruling? open = null;
        foreach (Ruling piece in together.OrderBy(ruling => ruling.Start))
        {
            if (open is { } line && piece.Start <= line.End + Gap)
            {
                open = line with { End = Math.Max(line.End, piece.End) };
                continue;
            }
            if (open is { } whole)
            {
                merged.Add(whole);
            }
            open = piece with { Position = together[0].Position };
        }
        if (open is { } last)
        {
            merged.Add(last);
        }
    }
}
