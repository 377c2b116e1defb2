using System.Globalization;
using System.Text;

namespace Disclosure.Mutation;

/// <summary>The results as Markdown: a line for each room, then every mutant that lives.</summary>
internal static class Summary
{
    public static string Write(IEnumerable<Mutant> mutants, Results results)
    {
        var text = new StringBuilder();
        text.Append("| room | mutants | tried | killed | timeout | survived | not covered | score | 95 % interval |\n");
        text.Append("|---|--:|--:|--:|--:|--:|--:|--:|---|\n");
        Mutant[] all = mutants.ToArray();
        foreach (IGrouping<string, Mutant> room in all.GroupBy(mutant => mutant.Room).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            Line(text, room.Key, room, results);
        }
        // A changed word of a message is noticed by whoever reads it; a changed decision is not.
        Line(text, "**without texts**", all.Where(mutant => mutant.Kind != "String mutation"), results);
        Line(text, "**all**", all, results);
        text.Append('\n');
        foreach (
            Mutant mutant in all.Where(each => Lives(results.Of(each)))
                .OrderBy(each => each.File, StringComparer.Ordinal)
                .ThenBy(each => each.Line)
        )
        {
            text.Append(CultureInfo.InvariantCulture, $"- {mutant.Kind}, {results.Of(mutant)}: `{mutant.Key.Replace('`', '\'')}`\n");
        }
        return text.ToString();
    }

    private static bool Lives(Outcome? outcome) => outcome is Outcome.Survived or Outcome.NotCovered;

    private static void Line(StringBuilder text, string name, IEnumerable<Mutant> mutants, Results results)
    {
        Mutant[] all = mutants.ToArray();
        Outcome?[] outcomes = Array.ConvertAll(all, results.Of);
        int count(Outcome outcome) => outcomes.Count(each => each == outcome);
        int tried = outcomes.Count(each => each is not null);
        int dead = count(Outcome.Killed) + count(Outcome.Timeout);
        (decimal low, decimal high) = Interval(dead, tried);
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {all.Length} | {tried} | {count(Outcome.Killed)} | {count(Outcome.Timeout)} | {count(Outcome.Survived)} | {count(Outcome.NotCovered)} | {(tried == 0 ? "" : $"{100m * dead / tried:0.0} %")} | {(tried == 0 ? ""
                : tried == all.Length ? "all tried"
                : $"{100 * low:0.0} to {100 * high:0.0} %")} |\n"
        );
    }

    /// <summary>The interval of Wilson for a share seen in a random sample.</summary>
    private static (decimal Low, decimal High) Interval(int hits, int tried)
    {
        if (tried == 0)
        {
            return (0, 1);
        }
        const double Quantile = 1.959964;
        double share = (double)hits / tried;
        double squared = Quantile * Quantile;
        double middle = share + (squared / (2 * tried));
        double spread = Quantile * Math.Sqrt(((share * (1 - share)) + (squared / (4 * tried))) / tried);
        double scale = 1 + (squared / tried);
        return ((decimal)((middle - spread) / scale), (decimal)((middle + spread) / scale));
    }
}
