using System.Diagnostics;
using System.Reflection;

namespace Disclosure;

/// <summary>
/// A report carried from one form into another: the new report, and a ledger with an entry for every cell on both sides. The rows of the table of 2014 are
/// named by their running number in the order of the form, 1 to 58, as in <see cref="Cell.On(ReportForm)"/>. Immutable and safe to share between threads.
/// It neither checks nor corrects the source: figures of broken sums are carried as they stand, and where replies contradict one another nothing is
/// drawn from them (<see cref="Contradictions"/>).
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(RulesFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public abstract class Migration
{
    private static readonly string LibraryVersion = InformationalVersion();

    private readonly FormLayout sourceLayout;
    private readonly FormLayout targetLayout;
    private readonly LedgerEntry?[] entryBySlot;
    private readonly Dictionary<Cell, SourceEntry> sourceByCell = [];
    private readonly SolvedStep totals;
    private readonly object gate = new();
    private SolvedStep? applicants;
    private IReadOnlyList<Diagnosis>? contradictions;

    private protected Migration(Report source, Concordance concordance, MigrationOptions options, Migration? previous)
    {
        options.Validate();
        Options = options;
        Source = previous?.Source ?? source;
        Step = new(source, concordance, options, previous?.Step);
        sourceLayout = Step.First.Concordance.From;
        targetLayout = concordance.To;
        totals = Step.Solve(byApplicant: false);
        var writer = new LedgerWriter(Step, totals, previous);
        var draft = new ReportDraft(targetLayout.Form)
        {
            Header = source.Header,
            Origin = ReportOrigin.Migrated(sourceLayout.Form, LibraryVersion),
        };
        entryBySlot = new LedgerEntry?[targetLayout.SlotCells.Length];
        var entries = new List<LedgerEntry>(concordance.Targets.Count);
        foreach (Cell target in concordance.Targets)
        {
            LedgerEntry entry = writer.EntryOf(target);
            entries.Add(entry);
            if (targetLayout.SlotOf(target) is >= 0 and var slot)
            {
                entryBySlot[slot] = entry;
            }
            draft.Set(target, entry.Value);
        }
        Entries = entries.AsReadOnly();
        Report = draft.ToReport();
        Sources = WriteSources(new SourceWriter(Source, Step.First.Concordance), previous).AsReadOnly();
        Carried = Sources.Where(entry => !entry.IsDropped).ToList().AsReadOnly();
        Dropped = Sources.Where(entry => entry.IsDropped).ToList().AsReadOnly();
    }

    /// <summary>The report that was carried over, as it was.</summary>
    public Report Source { get; }

    /// <summary>
    /// The report in the new form. It has the header of the source; its <see cref="Report.Origin"/> says that it is migrated; what the source does not
    /// determine is <see cref="CellState.NotDerivable"/>.
    /// </summary>
    public Report Report { get; }

    /// <summary>What was taken for granted.</summary>
    public MigrationOptions Options { get; }

    /// <summary>An entry for every value cell of the new form, and for every cell of its group lines, in the order of the form.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>An entry for each value cell of the source in the order of its form, then for each heading and each line of a group on which a figure was typed.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; }

    /// <summary>The entries of <see cref="Sources"/> that have a counterpart on the new form, whether or not it could be given a number.</summary>
    public IReadOnlyList<SourceEntry> Carried { get; }

    /// <summary>The entries of <see cref="Sources"/> for which the new form has no place at all.</summary>
    public IReadOnlyList<SourceEntry> Dropped { get; }

    /// <summary>
    /// Whether the page itself refutes S3 or S4: it has more completed requests than decisions and notices can account for. The bounds of outcomes then hold
    /// unless one letter answered several requests, and those that need no decision are open.
    /// </summary>
    public bool RefutesAssumptions => totals.LeavesOut(Relaxation.Requests);

    /// <summary>The diagnoses of the sums of the source that are broken by an error, each with the smallest sets of cells that may be wrong.</summary>
    public IReadOnlyList<Diagnosis> Contradictions
    {
        get
        {
            lock (gate)
            {
                return contradictions ??= Source.Check().Diagnose();
            }
        }
    }

    internal MigrationStep Step { get; }

    /// <summary>The entry of a cell of the new form.</summary>
    /// <exception cref="ArgumentException"><paramref name="target"/> is no cell of the new form.</exception>
    public LedgerEntry this[Cell target] =>
        !target.IsNone && targetLayout.SlotOf(target) is >= 0 and var slot && entryBySlot[slot] is { } entry
            ? entry
            : throw new ArgumentException($"{targetLayout.Form} has no cell {target}.", nameof(target));

    /// <summary>The entry of a cell of the source, or of one of its headings, with or without a figure on it.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is no cell of the old form.</exception>
    public SourceEntry SourceOf(Cell source) =>
        sourceByCell.TryGetValue(source, out SourceEntry? entry)
            ? entry
            : throw new ArgumentException($"{sourceLayout.Form} has no cell {source}.", nameof(source));

    /// <summary>
    /// Between which numbers the sum of several cells of the new form must lie, over all constraints together. Cells that draw on the same rows share their
    /// figures, so this is often narrower than the sum of the bounds of each.
    /// </summary>
    /// <param name="cells">Value cells of the new form; a cell that is named twice counts once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A cell is no value cell of the new form, or there is none.</exception>
    public Bounds BoundsOf(params Cell[] cells) => BoundsOf((IEnumerable<Cell>)cells);

    /// <inheritdoc cref="BoundsOf(Cell[])"/>
    public Bounds BoundsOf(IEnumerable<Cell> cells)
    {
        if (cells is null)
        {
            throw new ArgumentNullException(nameof(cells));
        }
        var asked = cells.Distinct().ToList();
        if (asked.Count == 0 || asked.Exists(cell => this[cell].Target.Relation == CellRelation.GroupLine))
        {
            throw new ArgumentException("Value cells of the new form are expected.", nameof(cells));
        }
        lock (gate)
        {
            SolvedStep step = asked.TrueForAll(totals.HasTarget) ? totals : applicants ??= Step.Solve(byApplicant: true);
            List<Cell> found = asked.FindAll(step.HasTarget);
            Bounds bounds = found.Count == 0 ? Bounds.Unknown : step.RangeOf(found);
            return found.Count == asked.Count ? bounds : new(bounds.Low, null, bounds.LowBinding, BoundBinding.None);
        }
    }

    /// <summary>
    /// The whole migration as JSON: the assumptions used, an entry of the ledger for each target cell with value, quality, bounds and what binds them, each source cell with where it went, and the
    /// new report. docs/migration.md describes the members.
    /// </summary>
    /// <param name="language">The language of the texts; <see langword="null"/> for both, each text an object with <c>en</c> and <c>zh</c>.</param>
    public string ToJson(Language? language = null) => JsonText.Of(writer => new MigrationJson(writer, this, language).Write());

    /// <summary>How many cells got a number, and how many rows were used or dropped, in a language.</summary>
    public string ToString(Language language) => MigrationTexts.Summarise(this).In(language);

    /// <summary>How many cells got a number, and how many rows were used or dropped, in English.</summary>
    public override string ToString() => ToString(Language.English);

    private List<SourceEntry> WriteSources(SourceWriter writer, Migration? previous)
    {
        SourceEntry Write(Cell cell) => previous is null ? writer.Write(cell) : writer.Through(previous.SourceOf(cell), Step.Concordance);
        foreach (Cell cell in sourceLayout.ValueCells.Concat(sourceLayout.Headings).Concat(sourceLayout.GroupLines))
        {
            sourceByCell.Add(cell, Write(cell));
        }
        return sourceLayout
            .ValueCells.Concat(sourceLayout.Headings.Where(heading => Source.StrayValueOn(heading) is not null))
            .Concat(sourceLayout.GroupLines.Where(line => Source[line].Number is not null))
            .Select(cell => sourceByCell[cell])
            .ToList();
    }

    /// <summary>The version of the library without the build metadata behind the plus sign.</summary>
    private static string InformationalVersion()
    {
        Assembly assembly = typeof(Migration).Assembly;
        string version =
            assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? assembly.GetName().Version?.ToString()
            ?? "";
        return version.Split('+')[0];
    }
}

/// <summary>A <see cref="Migration"/> whose new report has a known form.</summary>
/// <typeparam name="TReport">The type of the new report.</typeparam>
public sealed class Migration<TReport> : Migration
    where TReport : Report
{
    internal Migration(Report source, Concordance concordance, MigrationOptions options, Migration? previous = null)
        : base(source, concordance, options, previous) { }

    /// <inheritdoc cref="Migration.Report"/>
    public new TReport Report => (TReport)base.Report;
}
