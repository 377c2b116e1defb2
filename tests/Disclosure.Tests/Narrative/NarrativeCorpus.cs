using System.Globalization;

namespace Disclosure.Tests.Narrative;

/// <summary>Sentences with the claims that a person typed for each, and claims in the same notation.</summary>
internal static class NarrativeCorpus
{
    private const int Year = 2023;

    public static IReadOnlyList<(string Sentence, string[] Claims)> Load(string name)
    {
        var entries = new List<(string, List<string>)>();
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "narrative", name)))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                entries.Add((line[2..], []));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                entries[^1].Item2.Add(line);
            }
        }
        return [.. entries.Select(entry => (entry.Item1, entry.Item2.Order(StringComparer.Ordinal).ToArray()))];
    }

    /// <summary>The claims of a sentence on the page of a city, in the order of their notation.</summary>
    public static string[] Find(string sentence) =>
        [
            .. ReportReader
                .ReadText($"青河市人民政府2023年政府信息公开工作年度报告\n{sentence}")
                .Claims.Select(Notation)
                .Order(StringComparer.Ordinal),
        ];

    public static string Notation(Claim claim) =>
        claim switch
        {
            FigureClaim figure =>
                $"{Amount(figure.Figure)}{(figure.Figure.Precision == FigurePrecision.InWords ? "" : figure.Figure.Unit)} {Subject(figure.Figure)}{Time(figure.Figure)}",
            BreakdownClaim list =>
                $"{Number(list.Total.Value)} = {string.Join(" + ", list.Parts.Select(part => Number(part.Value)))}{(list.IsExhaustive ? " !" : "")}",
            ShareClaim share =>
                $"{Number(share.Part.Value)} is {Number(share.Percent)}% of {(share.Whole is { } whole ? Number(whole.Value) : "?")}",
            GrowthClaim growth =>
                $"{Number(growth.Figure.Value)} {Signed(growth.Rate ?? growth.Change!.Value)}{(growth.Rate is null ? "" : "%")}",
            _ => throw new ArgumentOutOfRangeException(nameof(claim)),
        };

    private static string Amount(NarrativeFigure figure) =>
        figure.Precision switch
        {
            FigurePrecision.MoreThan => ">",
            FigurePrecision.Nearly => "<",
            FigurePrecision.About => "~",
            _ => "",
        }
        + (
            figure.Precision == FigurePrecision.InWords ? "none"
            : figure.UpTo is { } high ? $"{Number(figure.Value)}..{Number(high)}"
            : Number(figure.Value)
        );

    private static string Subject(NarrativeFigure figure) => figure.Subject == ClaimSubject.None ? "-" : figure.Subject.ToString();

    private static string Time(NarrativeFigure figure) =>
        figure.Scope switch
        {
            ClaimScope.PartOfYear => " [part]",
            ClaimScope.Cumulative => " [cumulative]",
            ClaimScope.Unclear => " [unclear]",
            _ => figure.Year == Year ? "" : $" [{figure.Year?.ToString(CultureInfo.InvariantCulture)}]",
        };

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Signed(decimal number) => (number > 0 ? "+" : "") + Number(number);
}
