namespace Disclosure;

/// <summary>What is to be said of the heads that stand above some rows of section three: those that are not known, and those that were taken for the nearest.</summary>
internal sealed class HeadNotes
{
    private readonly List<GridCell> unknown = [];
    private readonly List<(int Applicant, GridCell Head)> near = [];
    private readonly List<TornHead> torn = [];
    private readonly HashSet<int> known = [];
    private readonly List<GridCell> heads = [];

    /// <summary>Whether no head was met at all.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The heads that are none of the form, or stand where they are not expected; all heads where their order alone is in doubt.</summary>
    public IReadOnlyList<GridCell> Unknown => unknown.Count > 0 ? unknown : heads;

    /// <summary>The heads that were read as the nearest, or as a head that was cut off.</summary>
    public IEnumerable<(int Applicant, GridCell Head)> Near =>
        torn.Count == 0 ? near : near.Concat(torn.Where(head => !head.IsWhole).Select(head => (head.Applicant, head.Head)));

    /// <summary>The names on the form that no head bears; all when each is there.</summary>
    public IEnumerable<string> Expected
    {
        get
        {
            HashSet<int> named = [.. known, .. near.Select(head => head.Applicant)];
            int[] missing = Enumerable.Range(0, MatrixForm.Applicants.Count).Where(applicant => !named.Contains(applicant)).ToArray();
            return (missing.Length > 0 ? missing : Enumerable.Range(0, MatrixForm.Applicants.Count)).Select(NameOf);
        }
    }

    public static string NameOf(int applicant) => MatrixForm.Applicants[applicant].Spellings[0].Body;

    public void TakeKnown(int applicant, GridCell head)
    {
        known.Add(applicant);
        heads.Add(head);
    }

    public void TakeNear(int applicant, GridCell head) => near.Add((applicant, head));

    /// <summary>The heads that are not known hold for the rows below the next heads as well, for nothing shows where their columns end.</summary>
    public HeadNotes Next()
    {
        var next = new HeadNotes();
        next.TakeUnknown(unknown);
        return next;
    }

    public void TakeUnknown(IEnumerable<GridCell> heads) => unknown.AddRange(heads.Where(head => !unknown.Contains(head)));

    /// <summary>Takes a part of a head, which goes on in the next row of its column.</summary>
    public void TakePart(int applicant, GridCell part)
    {
        if (torn.Find(head => head.Head.Column == part.Column) is { } upper)
        {
            upper.Text += part.Label.Body;
        }
        else
        {
            torn.Add(new TornHead(applicant, part) { Text = part.Label.Body });
        }
    }

    private sealed class TornHead(int applicant, GridCell head)
    {
        public int Applicant { get; } = applicant;

        public GridCell Head { get; } = head;

        public string Text { get; set; } = "";

        public bool IsWhole => MatrixForm.Applicants.Any(column => column.Spellings.Any(name => name.Body == Text));
    }
}
