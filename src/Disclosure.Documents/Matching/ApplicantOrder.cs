namespace Disclosure;

/// <summary>
/// The heads of section three as they follow each other, which says in what order the boxes stand where the columns of the heads do not: in text, and where the
/// head is a table of its own.
/// </summary>
internal sealed class ApplicantOrder
{
    /// <summary>法人或其他组织, the head over the five organisations.</summary>
    public const int Organisations = -1;

    private const int NaturalPersons = 0;

    private Heads last = new();
    private Heads open = new();
    private bool isTouched;

    private static int Total => MatrixForm.Applicants.Count - 1;

    /// <summary>Takes the heads in one row.</summary>
    public void Take(IReadOnlyList<int> row)
    {
        isTouched = true;
        if (row.Count == 1 && IsOrganisation(row[0]) && open.Seen.Contains(row[0]) && row[0] != open.Seen[0])
        {
            // One name twice among the organisations: one of the two is that of another.
            TakeOther();
            return;
        }
        if (row.Any(open.Seen.Contains))
        {
            open = new Heads();
        }
        open.Seen.AddRange(row);
        int[] applicants = row.Where(applicant => applicant != Organisations).ToArray();
        open.IsOutOfOrder |= !applicants.SequenceEqual(applicants.OrderBy(applicant => applicant));
        open.IsInOneRow |= applicants.Length == MatrixForm.Applicants.Count;
        open.IsInRows |= row.Count > 1;
    }

    /// <summary>Says that a head is broken over several rows.</summary>
    /// <param name="parts">The parts in one row.</param>
    public void TakeParts(IReadOnlyList<Label> parts)
    {
        isTouched = true;
        open.HasParts = true;
        if (parts.Count == 1)
        {
            open.Torn.Take(parts[0].Body);
        }
    }

    /// <summary>Says that a short text which is no head of the form stands before the heads or among them.</summary>
    public void TakeOther()
    {
        isTouched = true;
        open.HasOther = true;
        open.HasOtherAmong |= open.HasParts || open.Seen.Count > 0;
    }

    /// <summary>Whether a head of the rows above the next figures names an applicant.</summary>
    public bool Sees(int applicant) => open.Seen.Contains(applicant);

    /// <summary>Says that figures were met. They stand below the heads before them, or, as one word alone is no head, below those of the rows before.</summary>
    public void Close()
    {
        if (isTouched)
        {
            last = open.Seen.Count > 1 ? open : last;
            (open, isTouched) = (new Heads(), false);
        }
    }

    /// <summary>For each of the seven applicants the place of its box; <see langword="null"/> when it cannot be told.</summary>
    public IReadOnlyList<int>? Places()
    {
        int[] official = Enumerable.Range(0, MatrixForm.Applicants.Count).ToArray();
        int[] applicants = last.Seen.Where(applicant => applicant != Organisations).ToArray();
        if (last.HasParts || applicants.Length == 0)
        {
            // Parts of heads beside a name of another column may be that column's name as well.
            bool hasOther = last.HasParts && (last.HasOtherAmong || (last.HasOther && !applicants.Contains(NaturalPersons)));
            return last.IsOutOfOrder || hasOther || last.Torn.IsOutOfOrder ? null : official;
        }
        if (applicants.Length < official.Length)
        {
            return last.IsOutOfOrder || last.HasOther || !IsRising(applicants) ? null : official;
        }
        int[]? order = LeftToRight(applicants);
        return order is null ? null : official.Select(applicant => Array.IndexOf(order, applicant)).ToArray();
    }

    /// <summary>In the order of the form, whether 总计 stands beside 自然人 or at the end.</summary>
    private static bool IsRising(int[] applicants)
    {
        int[] inner = applicants.Where(applicant => applicant != Total).ToArray();
        int total = Array.IndexOf(applicants, Total);
        return inner.SequenceEqual(inner.OrderBy(applicant => applicant))
            && (total < 0 || total == applicants.Length - 1 || applicants.Take(total).All(applicant => applicant == NaturalPersons));
    }

    /// <summary>The seven as their columns stand: those of the upper row, with the organisations under their head.</summary>
    private int[]? LeftToRight(int[] applicants)
    {
        if (last.IsInOneRow)
        {
            return applicants;
        }
        int[] organisations = applicants.Where(IsOrganisation).ToArray();
        bool isTogether = applicants.SkipWhile(applicant => !IsOrganisation(applicant)).Take(organisations.Length).All(IsOrganisation);
        if (last.Seen.Contains(Organisations))
        {
            return isTogether
                ? last
                    .Seen.Where(applicant => !IsOrganisation(applicant))
                    .SelectMany(applicant => applicant == Organisations ? organisations : [applicant])
                    .ToArray()
                : null;
        }
        // Without the head over them, organisations below 自然人 and 总计 stand between the two, as on the form.
        bool isBelow = isTogether && IsOrganisation(applicants[applicants.Length - 1]) && !IsOrganisation(applicants[0]);
        return !isBelow ? applicants
            : last.IsInRows && applicants[0] == NaturalPersons ? [NaturalPersons, .. organisations, Total]
            : null;
    }

    private static bool IsOrganisation(int applicant) => applicant > NaturalPersons && applicant < Total;

    private sealed class Heads
    {
        public List<int> Seen { get; } = [];

        public bool HasParts { get; set; }

        public TornHeads Torn { get; } = new();

        public bool HasOther { get; set; }

        /// <summary>Whether such a text stands behind the first head.</summary>
        public bool HasOtherAmong { get; set; }

        /// <summary>Whether heads of one row stand in another order than on the form.</summary>
        public bool IsOutOfOrder { get; set; }

        public bool IsInOneRow { get; set; }

        /// <summary>Whether several heads stand in one row, and not each on a line of its own.</summary>
        public bool IsInRows { get; set; }
    }
}
