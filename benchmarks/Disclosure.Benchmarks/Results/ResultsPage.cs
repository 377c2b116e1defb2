using System.Globalization;
using System.Reflection;
using System.Text;
using BenchmarkDotNet.Environments;
using FluentValidation;

namespace Disclosure.Benchmarks;

/// <summary>The page of results: machine, versions, goals, and every table with its command. Nothing on it is typed.</summary>
internal sealed class ResultsPage
{
    private readonly StringBuilder text = new();

    public void Begin(string command)
    {
        Line("# Results of the benchmarks");
        Line();
        Line(CultureInfo.InvariantCulture, $"Written on {DateTime.UtcNow:yyyy-MM-dd} by `{command}`; nothing here is typed by hand.");
        Line(
            "Ratios count more than times: both sides of a ratio come from one run. Times are medians; the spread is that of the middle half of the samples. The peers are checked to agree before they are timed."
        );
        Line();
        foreach (string line in HostEnvironmentInfo.GetCurrent().ToFormattedString())
        {
            Line($"- {line}");
        }
        Line($"- Disclosure {VersionOf(typeof(Report))}, FluentValidation {VersionOf(typeof(IValidator))},");
        Line(
            $"  System.Text.Json {VersionOf(typeof(System.Text.Json.JsonSerializer))}, AngleSharp {VersionOf(typeof(AngleSharp.IConfiguration))}"
        );
        Line();
    }

    public void Add(IEnumerable<Goal> goals)
    {
        Line("## Goals");
        Line();
        Line("| goal | measured | |");
        Line("|---|---|---|");
        foreach (Goal goal in goals)
        {
            Line($"| {goal.What} | {goal.Measured} | {goal.Verdict} |");
        }
        Line();
    }

    public void AddQuestion(string title)
    {
        Line($"## {title}");
        Line();
    }

    public void Add(string title, string says, string arguments, string table)
    {
        Line($"### {title}");
        Line();
        Line(says);
        Line();
        Line("```bash");
        Line($"dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- {arguments}");
        Line("```");
        Line();
        text.Append(table);
        Line();
    }

    public override string ToString() => text.ToString().TrimEnd() + "\n";

    private void Line(string line = "") => text.Append(line).Append('\n');

    private void Line(IFormatProvider provider, FormattableString line) => Line(line.ToString(provider));

    private static string VersionOf(Type type)
    {
        string version =
            type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? type.Assembly.GetName().Version!.ToString();
        int build = version.IndexOf('+', StringComparison.Ordinal);
        return build < 0 ? version : version[..build];
    }
}
