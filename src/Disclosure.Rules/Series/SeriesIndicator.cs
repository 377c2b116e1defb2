using System.Collections.ObjectModel;
using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// A figure that can be followed over all forms since 2014. Every indicator is defined by cells of each form; where the forms count different things, the
/// meaning on the form of 2021 is the common one. There is one instance of each; they are compared by identity and have a fixed order (<see cref="All"/>).
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class SeriesIndicator
{
    private readonly IndicatorSource[] sources;
    private int index;

    private SeriesIndicator(string id, LocalizedText name, LocalizedText meaning, IndicatorSource[] sources)
    {
        Id = id;
        Name = name;
        Meaning = meaning;
        this.sources = sources;
    }

    /// <summary>The permanent name, such as <c>RequestsReceived</c>.</summary>
    public string Id { get; }

    /// <summary>A short name for tables, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the figure means over all forms, in both languages.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>What is counted on each form, oldest form first.</summary>
    public IReadOnlyList<IndicatorSource> Sources => Array.AsReadOnly(sources);

    /// <summary>The place in <see cref="All"/>.</summary>
    internal int Index => index;

    /// <summary>What is counted on a form.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    public IndicatorSource On(ReportForm form) =>
        Array.Find(sources, source => source.Form == form) ?? throw new ArgumentOutOfRangeException(nameof(form), form, "No such form.");

    /// <summary>The indicator with a permanent name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No indicator has this name.</exception>
    public static SeriesIndicator Find(string id) =>
        All.FirstOrDefault(indicator => indicator.Id == (id ?? throw new ArgumentNullException(nameof(id))))
        ?? throw new ArgumentException($"No indicator is called '{id}'.", nameof(id));

    /// <summary>The name in a language.</summary>
    public string ToString(Language language) => Name.In(language);

    /// <summary>The name in English.</summary>
    public override string ToString() => ToString(Language.English);

    private static ReadOnlyCollection<SeriesIndicator> Numbered(SeriesIndicator[] indicators)
    {
        for (int index = 0; index < indicators.Length; index++)
        {
            indicators[index].index = index;
        }
        return Array.AsReadOnly(indicators);
    }
}
