using System.Globalization;
using System.Text;

namespace Disclosure.Benchmarks;

/// <summary>Measured lines as a table of Markdown, with the ratio to the baseline of each case.</summary>
internal static class MeasuredTable
{
    public static string Of(IReadOnlyList<Measured> lines)
    {
        bool compares = lines.Any(line => line.IsBaseline);
        var text = new StringBuilder();
        text.Append("| case | method | median | spread |").Append(compares ? " ratio |" : "").Append(" allocated |\n");
        text.Append("|---|---|---|---|").Append(compares ? "---|" : "").Append("---|\n");
        foreach (Measured line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {line.Case} | {line.Method} | {Time(line.Nanoseconds)} | {Time(line.Spread)} |");
            if (compares)
            {
                text.Append(' ').Append(Ratio(line, lines)).Append(" |");
            }
            text.Append(CultureInfo.InvariantCulture, $" {Memory(line.Bytes)} |\n");
        }
        return text.ToString();
    }

    public static string Time(double nanoseconds) =>
        nanoseconds switch
        {
            double.NaN => "–",
            < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns"),
            < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.00} µs"),
            < 1e9 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.00} ms"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e9:0.00} s"),
        };

    public static string Memory(long bytes) =>
        bytes < 10_000
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes} B")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024} KB");

    private static string Ratio(Measured line, IReadOnlyList<Measured> lines) =>
        lines.FirstOrDefault(other => other.IsBaseline && other.Case == line.Case) is { } baseline
            ? string.Create(CultureInfo.InvariantCulture, $"{line.Nanoseconds / baseline.Nanoseconds:0.00}")
            : "–";
}
