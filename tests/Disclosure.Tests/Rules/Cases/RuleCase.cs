using System.Globalization;

namespace Disclosure.Tests;

/// <summary>One line of a case file: figures, and the verdict that a person derived from the meaning of the rule.</summary>
internal sealed record RuleCase(string Place, string Sort, string Check, Verdict Verdict, Severity? Severity, decimal? Difference)
{
    public required ReportForm Form { get; init; }

    public ReportForm? Against { get; init; }

    public required string[] Units { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Figures { get; init; }

    /// <summary>The report of the year, of the region, or the only one.</summary>
    public Report Report => Build(Form, "");

    /// <summary>The report of the year before.</summary>
    public Report LastYear => Build(Against!.Value, "last.");

    /// <summary>What the check says.</summary>
    public CheckResult Result(RuleBook book) =>
        Units.Length > 0
            ? Rollup.Check(
                Report,
                Units.Select(unit => Build(Form, unit + ".")),
                complete: !Figures.Contains(new("complete", "no")),
                new CheckOptions { RuleBook = book }
            )
        : Against is null ? Report.Check(book)
        : Report.Check(LastYear, book);

    public override string ToString() => Place;

    private Report Build(ReportForm form, string prefix)
    {
        KeyValuePair<string, string>[] own = Figures
            .Where(figure => PrefixOf(figure.Key) == prefix)
            .Select(figure => new KeyValuePair<string, string>(figure.Key[prefix.Length..], figure.Value))
            .ToArray();
        ReportHeader header = ReportHeader.Empty;
        Report report = Report.BlankForm(form);
        foreach ((string name, string value) in own)
        {
            switch (name)
            {
                case "others":
                    report = AllForms.Zeros(form);
                    break;
                case "level":
                    header = header with { Level = Enum.Parse<IssuerLevel>(value) };
                    break;
                case "year":
                    header = header with { ReportYear = int.Parse(value, CultureInfo.InvariantCulture) };
                    break;
                case "body":
                    header = header with { IssuingBody = value };
                    break;
                case "complete":
                    break;
                default:
                    report = report.With(Cell.Find(form, name), Typed.Value(value));
                    break;
            }
        }
        return report with { Header = header };
    }

    private string PrefixOf(string name) =>
        Units.Append("last").Select(word => word + ".").FirstOrDefault(word => name.StartsWith(word, StringComparison.Ordinal), "");
}
