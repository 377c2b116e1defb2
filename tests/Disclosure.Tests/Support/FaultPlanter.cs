using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Plants mistakes one upon another, whether or not a rule notices them. The choices come from a number sequence of its own, the same on every machine.</summary>
internal sealed class FaultPlanter(ReportForm form, uint seed)
{
    private readonly FaultPlaces places = new(form);

    private ulong state = seed;

    public T Choose<T>(IReadOnlyList<T> choices)
    {
        state = unchecked(state * 6364136223846793005UL + 1442695040888963407UL);
        return choices[(int)((state >> 33) % (ulong)choices.Count)];
    }

    /// <summary>The report with one mistake of a kind, and the cells that are wrong; none when no cell is fit for it.</summary>
    public (Report Report, Cell[] Planted) Plant(Report report, FaultKind kind)
    {
        (Cell Cell, decimal Wrong)[][] choices = places.Choices(report, kind).ToArray();
        if (choices.Length == 0)
        {
            return (report, []);
        }
        (Cell Cell, decimal Wrong)[] chosen = Choose(choices);
        return (
            chosen.Aggregate(report, (changed, fault) => changed.With(fault.Cell, fault.Wrong)),
            chosen.Select(fault => fault.Cell).ToArray()
        );
    }
}
