namespace Disclosure;

/// <summary>How a label was found.</summary>
internal enum LabelMatchKind
{
    None,

    /// <summary>By a spelling of the catalogue, note in brackets aside.</summary>
    Known,

    /// <summary>By the nearest spelling.</summary>
    Nearest,
}

/// <summary>Finds rows by their labels: every spelling of the catalogue by its words, others by the nearest.</summary>
internal sealed class LabelIndex<TRow>
    where TRow : class
{
    /// <summary>A label of which less is left may begin anything.</summary>
    private const int ShortestBeginning = 4;

    private readonly Dictionary<string, List<TRow>> byBody = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TRow>> byCore = new(StringComparer.Ordinal);
    private readonly List<(TRow Row, Label Label)> spellings = [];

    /// <summary>The words of all spellings, notes in brackets aside as well.</summary>
    public IEnumerable<string> Words => byBody.Keys.Concat(byCore.Keys);

    public void Add(TRow row, string spelling)
    {
        Label label = Label.Parse(spelling);
        spellings.Add((row, label));
        AddTo(byBody, label.Body, row);
        AddTo(byCore, label.Core, row);
    }

    /// <summary>The rows with these words; those with the same number before them alone when there are any.</summary>
    public IReadOnlyList<TRow> Known(Label label)
    {
        List<TRow>? rows =
            byBody.TryGetValue(label.Body, out List<TRow>? same) ? same
            : byCore.TryGetValue(label.Core, out List<TRow>? core) ? core
            : null;
        if (rows is null)
        {
            return [];
        }
        return rows.Count == 1 ? rows : Numbered(rows, label);
    }

    /// <summary>Whether any row has these words.</summary>
    public bool IsKnown(Label label) => byBody.ContainsKey(label.Body) || byCore.ContainsKey(label.Core);

    /// <summary>Whether a label is a spelling of the catalogue from end to end, note included.</summary>
    public bool IsWhole(Label label) => byBody.ContainsKey(label.Body);

    /// <summary>The rows whose words are nearest: one, or several at the same distance. Rows out of scope are not considered.</summary>
    public IReadOnlyList<TRow> Nearest(Label label, Func<TRow, bool> inScope)
    {
        int best = EditDistance.Allowed(label.Core.Length);
        if (best == 0 || label.Body.Length > EditDistance.MaxLength)
        {
            return [];
        }
        var found = new List<TRow>();
        TRow? opposite = null;
        int apart = int.MaxValue;
        foreach ((TRow row, Label spelling) in spellings)
        {
            // A row whose number differs is one step further away.
            int penalty = label.PrefixContradicts(spelling) ? 1 : 0;
            int distance = Distance(label, spelling, best) + penalty;
            if (distance > best)
            {
                continue;
            }
            if (!LabelSense.IsSame(label.Body, spelling.Body) && !LabelSense.IsSame(label.Core, spelling.Core))
            {
                opposite = distance < apart ? row : opposite;
                apart = Math.Min(apart, distance);
                continue;
            }
            if (!inScope(row))
            {
                continue;
            }
            if (distance < best)
            {
                found.Clear();
                best = distance;
            }
            if (!found.Contains(row))
            {
                found.Add(row);
            }
        }
        if (found.Count > 0 && apart <= best && opposite is not null && !found.Contains(opposite))
        {
            found.Add(opposite);
        }
        return found;
    }

    /// <summary>
    /// The one row whose words begin so, for labels that are cut off; <see langword="null"/> when several do or too little is left.
    /// </summary>
    public TRow? Begun(Label label)
    {
        string words = label.Body;
        if (words.Length < ShortestBeginning || words.Length > EditDistance.MaxLength)
        {
            return null;
        }
        TRow? found = null;
        bool isHalf = false;
        foreach ((TRow row, Label spelling) in spellings)
        {
            if (!spelling.Body.StartsWith(words, StringComparison.Ordinal))
            {
                continue;
            }
            if ((found is not null && found != row) || label.PrefixContradicts(spelling))
            {
                return null;
            }
            found = row;
            isHalf |= words.Length * 2 >= Math.Min(spelling.Body.Length, spelling.Core.Length);
        }
        return isHalf ? found : null;
    }

    /// <summary>Whether every spelling of a row carries another number than the label.</summary>
    public bool Contradicts(Label label, TRow row) => !spellings.Exists(entry => entry.Row == row && !entry.Label.PrefixContradicts(label));

    /// <summary>
    /// Another row that carries this label's number and whose words differ from it by one character, while the words found carry another number. A lost
    /// 不 turns one row into another.
    /// </summary>
    public TRow? Rival(Label label, TRow found, Func<TRow, bool> inScope)
    {
        if (label.Prefix is not (LabelPrefix.Item or LabelPrefix.Group) || !Contradicts(label, found))
        {
            return null;
        }
        foreach ((TRow row, Label spelling) in spellings)
        {
            if (row != found && spelling.SamePrefix(label) && inScope(row) && EditDistance.Between(label.Body, spelling.Body, 1) <= 1)
            {
                return row;
            }
        }
        return null;
    }

    /// <summary>Those of several rows with the same words that carry the label's number; all when none does.</summary>
    private List<TRow> Numbered(List<TRow> rows, Label label)
    {
        List<TRow>? numbered = null;
        foreach ((TRow row, Label spelling) in spellings)
        {
            if (spelling.SamePrefix(label) && rows.Contains(row) && numbered?.Contains(row) != true)
            {
                (numbered ??= []).Add(row);
            }
        }
        return numbered ?? rows;
    }

    private static int Distance(Label left, Label right, int limit)
    {
        int distance = Distance(left.Body, right.Body, limit);
        return left.HasNote || right.HasNote ? Math.Min(distance, Distance(left.Core, right.Core, limit)) : distance;
    }

    private static int Distance(string left, string right, int limit)
    {
        int allowed = Math.Min(limit, Math.Min(EditDistance.Allowed(left.Length), EditDistance.Allowed(right.Length)));
        int distance = allowed == 0 ? 1 : EditDistance.Between(left, right, allowed);
        return distance > allowed ? limit + 1 : distance;
    }

    private static void AddTo(Dictionary<string, List<TRow>> index, string key, TRow row)
    {
        if (!index.TryGetValue(key, out List<TRow>? rows))
        {
            index[key] = rows = [];
        }
        if (!rows.Contains(row))
        {
            rows.Add(row);
        }
    }
}
