using System.Globalization;
using System.Reflection;
using static Disclosure.Tests.SeriesSamples;

namespace Disclosure.Tests;

/// <summary>A spreadsheet takes no text for a formula, whatever writes comma-separated values; figures stay figures.</summary>
public sealed class HostileCsvTests
{
    public static TheoryData<string> Starts => ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "'"];

    [Theory, MemberData(nameof(Starts))]
    public void No_field_of_any_writer_starts_a_formula(string start)
    {
        object[] subjects = Subjects($"{start}1+cmd|' /C calc'!A0,\"b\"");
        MethodInfo[] writers = Writers();
        // A type that learns to write comma-separated values needs a line in Subjects.
        Assert.Empty(
            writers.Where(writer => !subjects.Any(writer.DeclaringType!.IsInstanceOfType)).Select(writer => writer.DeclaringType!.Name)
        );
        foreach (MethodInfo writer in writers)
        {
            object subject = subjects.Single(writer.DeclaringType!.IsInstanceOfType);
            foreach (CsvOptions options in (CsvOptions[])[CsvOptions.Default, CsvOptions.ForExcel])
            {
                List<List<string>> rows = ParseCsv(Write(writer, subject, options).TrimStart('\uFEFF'));
                Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
                Assert.Contains(rows, row => row.Exists(field => field.Contains("calc", StringComparison.Ordinal)));
                Assert.All(
                    rows.SelectMany(row => row).Where(IsRisky),
                    field => Assert.True(decimal.TryParse(field, NumberStyles.Number, CultureInfo.InvariantCulture, out _), field)
                );
            }
        }
    }

    [Theory, MemberData(nameof(Starts))]
    public async Task No_field_of_the_findings_of_a_set_starts_a_formula(string start)
    {
        Report report = Old(2015, (17, -9)) with { Header = Header(2015, $"{start}1+cmd|' /C calc'!A0") };
        string path = Path.Combine(Directory.CreateTempSubdirectory("hostile").FullName, "findings.csv");
        await ReportSet
            .From([report])
            .WriteAsync(new SetOutput { FindingsCsv = path }, cancellation: TestContext.Current.CancellationToken);
        List<List<string>> rows = ParseCsv(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        Assert.Contains(rows.Skip(1), row => row.Exists(field => field.Contains("calc", StringComparison.Ordinal)));
        Assert.All(
            rows.SelectMany(row => row).Where(IsRisky),
            field => Assert.True(decimal.TryParse(field, NumberStyles.Number, CultureInfo.InvariantCulture, out _), field)
        );
    }

    [Fact]
    public void A_figure_below_zero_is_a_number_in_every_mode()
    {
        DisclosureSeries series = DisclosureSeries.From([Old(2015, (17, 9)), Old(2016, (17, 5))]);
        foreach (CsvOptions options in (CsvOptions[])[CsvOptions.Default, CsvOptions.ForExcel])
        {
            Assert.Contains(ParseCsv(series.ToCsv(options)), row => row.Contains("-4"));
        }
    }

    private static object[] Subjects(string body)
    {
        Report[] reports =
        [
            Old(2015, (17, 9)) with
            {
                Header = Header(2015, body),
            },
            Old(2016, (17, 5)) with
            {
                Header = Header(2016, body),
            },
        ];
        return [DisclosureSeries.From(reports), SeriesPanel.From(reports), reports[0].Rows().First()];
    }

    private static MethodInfo[] Writers() =>
        ObjectWalk
            .Libraries.SelectMany(library => library.GetExportedTypes())
            .SelectMany(type =>
                type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            )
            .Where(method =>
                method.Name.EndsWith("Csv", StringComparison.Ordinal)
                && !method.IsSpecialName
                && !method.Name.StartsWith("Read", StringComparison.Ordinal)
            )
            .ToArray();

    private static string Write(MethodInfo method, object subject, CsvOptions options)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        object?[] arguments = method
            .GetParameters()
            .Select(
                object? (parameter) =>
                    parameter.ParameterType == typeof(TextWriter) ? writer
                    : parameter.ParameterType == typeof(CsvOptions) ? options
                    : parameter.ParameterType == typeof(IEnumerable<ReportRow>) ? (ReportRow[])[(ReportRow)subject]
                    : throw new NotSupportedException(
                        $"{method.DeclaringType!.Name}.{method.Name} asks for {parameter.ParameterType.Name}."
                    )
            )
            .ToArray();
        return (string?)method.Invoke(subject, arguments) ?? writer.ToString();
    }

    private static bool IsRisky(string field) => field.Length > 0 && "=+-@＝＋－＠\t\r\n".Contains(field[0], StringComparison.Ordinal);
}
