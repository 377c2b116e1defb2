using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// One of the meanings that a wording of the prose may have on a form: cells to add and cells to take off. 收到12件 may be the requests of the year, or those and
/// the ones carried over.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ClaimReading
{
    internal ClaimReading(ClaimSubject subject, ReportForm form, LocalizedText name, IReadOnlyList<Cell> plus, IReadOnlyList<Cell> minus)
    {
        Subject = subject;
        Form = form;
        Name = name;
        Plus = Array.AsReadOnly(plus.ToArray());
        Minus = Array.AsReadOnly(minus.ToArray());
    }

    /// <summary>What the prose speaks of.</summary>
    public ClaimSubject Subject { get; }

    /// <summary>The form to whose cells it is bound.</summary>
    public ReportForm Form { get; }

    /// <summary>The meaning in words.</summary>
    public LocalizedText Name { get; }

    /// <summary>The cells that are added.</summary>
    public IReadOnlyList<Cell> Plus { get; }

    /// <summary>The cells that are taken off; empty for most readings.</summary>
    public IReadOnlyList<Cell> Minus { get; }

    /// <summary>The readings of a subject on a form, the likeliest first; empty when the form has no figure for it.</summary>
    public static IReadOnlyList<ClaimReading> Of(ClaimSubject subject, ReportForm form) =>
        Array.FindAll(ClaimReadingTable.All, reading => reading.Subject == subject && reading.Form == form);

    /// <summary>What the cells of a report give; <see langword="null"/> when one of them has no number. "/" and 无 stand for 0.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public decimal? ValueIn(Report report)
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        decimal sum = 0;
        foreach ((IReadOnlyList<Cell> cells, int sign) in new[] { (Plus, 1), (Minus, -1) })
        {
            foreach (Cell cell in cells)
            {
                CellValue value = report[cell];
                if (value.State is not (CellState.Filled or CellState.NotApplicable))
                {
                    return null;
                }
                sum = Saturating.Add(sum, sign * value.Number.GetValueOrDefault());
            }
        }
        return sum;
    }

    /// <summary>Whether it reads a line of a group, which the form leaves empty.</summary>
    internal bool IsOfGroupLine => Plus.All(cell => cell.Relation == CellRelation.GroupLine);

    /// <summary>By subject, form and cells.</summary>
    public bool Equals(ClaimReading? other) =>
        other is not null
        && Subject == other.Subject
        && Form == other.Form
        && Plus.SequenceEqual(other.Plus)
        && Minus.SequenceEqual(other.Minus);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Subject * 397) ^ (int)Form ^ (Plus[0].Id << 8) ^ Minus.Count);

    /// <summary>The meaning in English.</summary>
    public override string ToString() => Name.English;
}
