namespace Disclosure.Testing;

/// <summary>Plants faults in reports, for tests that must notice them.</summary>
public static class ReportFaults
{
    /// <summary>All kinds of mistakes, in the order of the enumeration.</summary>
    internal static IReadOnlyList<FaultKind> Kinds { get; } =
        Array.AsReadOnly([
            FaultKind.TotalLeftZero,
            FaultKind.DigitDropped,
            FaultKind.DigitDoubled,
            FaultKind.DigitsSwapped,
            FaultKind.WrongSign,
            FaultKind.FactorTen,
            FaultKind.FactorTenThousand,
            FaultKind.OneColumnOff,
            FaultKind.Exchanged,
        ]);

    /// <summary>A copy of the report whose figure in a cell is off by a change. A cell without number then holds the change itself.</summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="cell">A cell of its form.</param>
    /// <param name="change">What is added to the figure; not 0, and whole for a count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="change"/> is 0, which is no fault, or so large that no number holds the figure with it.
    /// </exception>
    /// <exception cref="ArgumentException">The form has no such cell, or a count is given a fraction or more than it can hold.</exception>
    public static T WithFault<T>(this T report, Cell cell, decimal change)
        where T : Report
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        if (change == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(change), "A change of 0 is no fault.");
        }
        decimal number = report[cell].Number.GetValueOrDefault();
        // A decimal ends where the sum would be more than the largest one.
        return Math.Sign(number) == Math.Sign(change) && Math.Abs(number) > decimal.MaxValue - Math.Abs(change)
            ? throw new ArgumentOutOfRangeException(nameof(change), change, $"{number} cannot change by so much.")
            : report.With(cell, number + change);
    }

    /// <summary>Plants a mistake of a kind at the first place where a rule notices it.</summary>
    /// <inheritdoc cref="WithFault{T}(T, FaultKind, int)"/>
    public static PlantedFault<T> WithFault<T>(this T report, FaultKind kind)
        where T : Report => report.WithFault(kind, 0);

    /// <summary>Plants a mistake of a kind that people make, at a place where a rule of <see cref="RuleBook.Standard"/> notices it as an error.</summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="kind">The kind of mistake.</param>
    /// <param name="seed">Chooses among the places where it may be planted; the same number plants the same fault on every machine.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind of mistake.</exception>
    /// <exception cref="ArgumentException">No figure of the report allows such a mistake that a rule would notice, as in a form full of zeros.</exception>
    public static PlantedFault<T> WithFault<T>(this T report, FaultKind kind, int seed)
        where T : Report =>
        (report ?? throw new ArgumentNullException(nameof(report))).TryFault(kind, seed)
        ?? throw new ArgumentException($"No figure of {report} can carry {kind} so that a rule notices it.", nameof(kind));

    /// <summary>The same; <see langword="null"/> when there is no such place.</summary>
    internal static PlantedFault<T>? TryFault<T>(this T report, FaultKind kind, int seed)
        where T : Report
    {
        if (!Kinds.Contains(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of mistake.");
        }
        (Cell Cell, decimal Wrong)[][] choices = new FaultPlaces(report.Form).Choices(report, kind).ToArray();
        IReadOnlyList<Finding> before = report.Check().Findings;
        for (int tried = 0; tried < choices.Length; tried++)
        {
            (Cell Cell, decimal Wrong)[] chosen = choices[(int)(((seed % choices.Length) + choices.Length + (long)tried) % choices.Length)];
            T wrong = chosen.Aggregate(report, (changed, fault) => changed.With(fault.Cell, fault.Wrong));
            Finding[] errors = wrong
                .Check()
                .Findings.Where(finding => finding.Severity == Severity.Error && !before.Contains(finding))
                .Where(finding => finding.Cells.Any(part => Array.Exists(chosen, fault => fault.Cell == part.Cell)))
                .ToArray();
            if (errors.Length > 0)
            {
                return new PlantedFault<T>(kind, report, wrong, Array.ConvertAll(chosen, fault => fault.Cell), errors);
            }
        }
        return null;
    }
}
