using System.Globalization;

namespace Disclosure.Tests;

/// <summary>The culture of the machine changes no byte of anything that is read, computed or written.</summary>
public sealed class CultureTests
{
    private static readonly Lazy<string> Invariant = new(() => In(CultureInfo.InvariantCulture));

    /// <summary>A dotless i, a decimal comma, a Buddhist year, other digits and signs, a minus that is none, and the cultures of the forms.</summary>
    public static TheoryData<string> Names => ["tr-TR", "de-DE", "th-TH", "ar-SA", "fa-IR", "sv-SE", "zh-CN", "zh-TW"];

    [Theory, MemberData(nameof(Names))]
    public void No_culture_changes_a_byte(string name)
    {
        using var scope = new CultureScope();
        Assert.Equal(Invariant.Value, In(CultureInfo.GetCultureInfo(name)));
    }

    private static string In(CultureInfo culture)
    {
        using var scope = new CultureScope();
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        ReportReading reading = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020"));
        Report matrix = reading.Report!;
        var old = (Report2014)ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016")).Report!;
        CheckResult result = matrix.Check(matrix.With(CellsMatrix.Requests.CarriedOut.Total, 1234567), RuleBook.Exploratory);
        Migration migration = old.MigrateTo2021();
        DisclosureSeries series = DisclosureSeries.From([old, matrix]);
        string[] written =
        [
            reading.ToString(),
            reading.ToHtml(),
            string.Join('\n', reading.Problems),
            matrix.ToJson(),
            matrix.ToText(),
            matrix.ToMarkdown(),
            matrix.ToHtml(),
            result.ToJson(),
            result.ToText(Language.Chinese),
            result.ToMarkdown(),
            result.ToHtml(result.Diagnose()),
            string.Join('\n', result.Diagnose()),
            old.Deduce().ToString(),
            migration.ToJson(),
            migration.ToHtml(Language.Chinese),
            series.ToCsv(),
            series.ToJson(),
            series.ToHtml(),
            RuleBook.Standard.ToMarkdown(),
            Convert.ToHexString(ReportWriter.ToBytes(matrix, WritingFormat.Excel)),
            Convert.ToHexString(ReportWriter.ToBytes(matrix, WritingFormat.Word)),
        ];
        return string.Join("\n----\n", written);
    }
}
