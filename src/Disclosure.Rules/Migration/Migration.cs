using System.Diagnostics;
using System.Reflection;

namespace Disclosure;

/// <summary>
/// A report carried from an older form into a newer one: the new report, and a ledger with an entry for every cell on both sides. The rows of the table
/// of 2014 are named by their running number in the order of the form, 1 to 58, as in <see cref="Cell.On(ReportForm)"/>. Immutable and safe to share
/// between threads. It neither checks nor corrects the source: contradictory figures are carried as they stand, or leave a cell open.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(RulesFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public sealed class Migration
{
    private static readonly string LibraryVersion = InformationalVersion();

    private readonly FormLayout sourceLayout;
    private readonly FormLayout targetLayout;
    private readonly LedgerEntry?[] entryBySlot;
    private readonly SourceEntry[] rows;
    private readonly SourceEntry[] headings;

    internal Migration(Report2014 source, Concordance concordance)
    {
        Source = source;
        sourceLayout = concordance.From;
        targetLayout = concordance.To;
        var writer = new LedgerWriter(source, concordance);
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
            entryBySlot[targetLayout.SlotOf(target)] = entry;
            draft.Set(target, entry.Value);
        }
        Entries = entries.AsReadOnly();
        Report = (Report2021)draft.ToReport();
        rows = sourceLayout.ValueCells.Select(writer.SourceOf).ToArray();
        headings = sourceLayout.Headings.Select(writer.SourceOf).ToArray();
        Sources = rows.Concat(headings.Where(entry => source.StrayValueOn(entry.Source) is not null)).ToList().AsReadOnly();
        Carried = Sources.Where(entry => !entry.IsDropped).ToList().AsReadOnly();
        Dropped = Sources.Where(entry => entry.IsDropped).ToList().AsReadOnly();
    }

    /// <summary>The report that was carried over, as it was.</summary>
    public Report2014 Source { get; }

    /// <summary>
    /// The report in the new form. It has the header of the source; its <see cref="Report.Origin"/> says that it is migrated; what the source does not
    /// determine is <see cref="CellState.NotDerivable"/>.
    /// </summary>
    public Report2021 Report { get; }

    /// <summary>An entry for every value cell of the new form, 200, and for every cell of its group lines, in the order of the form.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>An entry for each of the 58 rows of the source in the order of its form, then for each heading on which a figure was typed.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; }

    /// <summary>The entries of <see cref="Sources"/> that have a counterpart on the new form, whether or not it could be given a number.</summary>
    public IReadOnlyList<SourceEntry> Carried { get; }

    /// <summary>The entries of <see cref="Sources"/> for which the new form has no place at all.</summary>
    public IReadOnlyList<SourceEntry> Dropped { get; }

    /// <summary>The entry of a cell of the new form.</summary>
    /// <exception cref="ArgumentException"><paramref name="target"/> is no cell of the new form.</exception>
    public LedgerEntry this[Cell target] =>
        !target.IsNone && targetLayout.SlotOf(target) is >= 0 and var slot && entryBySlot[slot] is { } entry
            ? entry
            : throw new ArgumentException($"{targetLayout.Form} has no cell {target}.", nameof(target));

    /// <summary>The entry of a row of the source, or of one of its headings, with or without a figure on it.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is no cell of the old form.</exception>
    public SourceEntry SourceOf(Cell source)
    {
        if (!source.IsNone && sourceLayout.SlotOf(source) is >= 0 and var slot)
        {
            return rows[slot];
        }
        int heading = sourceLayout.HeadingIndexOf(source);
        return heading >= 0 ? headings[heading] : throw new ArgumentException($"{sourceLayout.Form} has no cell {source}.", nameof(source));
    }

    /// <summary>How many cells got a number, and how many rows were used or dropped, in a language.</summary>
    public string ToString(Language language) => MigrationTexts.Summarise(this).In(language);

    /// <summary>How many cells got a number, and how many rows were used or dropped, in English.</summary>
    public override string ToString() => ToString(Language.English);

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
