using System.Text;
using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Values with separators, quotes and ends of lines inside, and tables in Markdown.</summary>
public sealed class SeparatedValuesTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Values_with_any_separator_are_read(char separator)
    {
        string text = Draw(Pages.MatrixRows(ReportForm.Matrix2021), separator);
        Pages.AssertComplete(ReportForm.Matrix2021, Read(text));
    }

    [Theory]
    [InlineData("前言\n", 2)]
    [InlineData("前\f言\n", 3)]
    [InlineData("\"前\r\n言\"\n", 3)]
    public void Lines_are_counted_as_in_any_text(string before, int first)
    {
        string text = Draw(Pages.MatrixRows(ReportForm.Matrix2021), ',');
        int line = text.Split('\n').Index().First(pair => pair.Item.StartsWith("规章,", StringComparison.Ordinal)).Index + first;
        Assert.Equal(line, Read(before + text).PlaceOf(CellsMatrix.ProactiveDisclosure.Rules.Issued)!.Value.Line);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    public void Values_without_a_name_are_known_by_their_labels_however_long_the_records_are(char separator)
    {
        string[] lines = Draw(Pages.MatrixRows(ReportForm.Matrix2021), separator).Split('\n');
        string text =
            "某区2021年政府信息公开工作年度报告\n" + string.Join('\n', lines.Select(line => line.TrimEnd('\r').TrimEnd(separator)));
        ReportReading reading = ReportReader.ReadText(text);
        Assert.Equal(SourceFormat.Csv, reading.Format);
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
    }

    [Theory]
    [InlineData("二、主动公开政府信息情况，全年公开规章,行政规范性文件,共3件。")]
    [InlineData("规章,制度,办法齐全。")]
    public void Prose_with_commas_is_no_table(string sentence) =>
        Assert.Equal(
            SourceFormat.Text,
            ReportReader.ReadText(string.Join('\n', Enumerable.Repeat(sentence, 6).Append("某区,2021年。"))).Format
        );

    [Theory]
    [InlineData("**#**")]
    [InlineData("`#`")]
    [InlineData("*#*")]
    [InlineData("&nbsp;#&nbsp;")]
    [InlineData("#<br>")]
    [InlineData("__#__")]
    public void Marks_of_Markdown_are_no_part_of_figures_and_labels(string draw)
    {
        string text = string.Join(
            '\n',
            Pages
                .Matrix(ReportForm.Matrix2021)
                .Split('\n')
                .Select(line => line.StartsWith('|') ? string.Join('|', line.Split('|').Select(part => Drawn(part.Trim()))) : line)
        );
        ReportReading reading = ReportReader.ReadText(text);
        Assert.Equal(SourceFormat.Text, reading.Format);
        Pages.AssertComplete(ReportForm.Matrix2021, reading);

        string Drawn(string part) =>
            part.Length == 0 || part.All(character => character is '-' or ':') ? part : draw.Replace("#", part, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_in_groups_stand_in_quotes() =>
        Pages.AssertComplete(
            ReportForm.Matrix2021,
            Read(
                Draw(
                    Pages.MatrixRows(
                        ReportForm.Matrix2021,
                        cell => cell.Kind == CellKind.Money ? Pages.Figure(cell) : "1," + Pages.Figure(cell)[1..].PadLeft(3, '0')
                    ),
                    ','
                )
            ),
            Pages.Figure
        );

    [Fact]
    public void Empty_boxes_at_the_end_of_all_records_are_no_boxes_of_the_form()
    {
        string text = string.Concat(
            Pages
                .MatrixRows(ReportForm.Matrix2019)
                .Select(row => string.Join(',', row.Concat(Enumerable.Repeat("", 20 - row.Length)).Select(Quote)) + "\r\n")
        );
        Pages.AssertComplete(
            ReportForm.Matrix2019,
            ReportReader.ReadText("某区2019年政府信息公开工作年度报告" + new string(',', 19) + "\n" + text)
        );
    }

    [Fact]
    public void A_bar_inside_a_cell_of_Markdown_is_part_of_its_text()
    {
        Assert.True(BarRow.TryParse("| a\\|b | 3 |", 1, out BarRow? row));
        Assert.Equal(["a|b", "3"], row.ToCells(keepFirst: false, keepLast: false).Select(cell => cell.Text));
    }

    [Fact]
    public void A_quote_that_is_never_closed_swallows_nothing()
    {
        IEnumerable<string> records = SeparatedValues
            .Records("a,\"b\nc\",d\ne,\"f\ng", ',')
            .Select(record => $"{record.Line}: {string.Join('|', record.Values)}");
        Assert.Equal(["1: a|b\nc|d", "3: e|f", "4: g"], records);
    }

    private static string Draw(IEnumerable<string[]> rows, char separator) =>
        "某区2021年政府信息公开工作年度报告\r\n" + string.Concat(rows.Select(row => string.Join(separator, row.Select(Quote)) + "\r\n"));

    private static string Quote(string text) =>
        text.Length > 6 && !text.Any(char.IsAsciiDigit) ? $"\"{text[..3]}\n{text[3..]}\""
        : text.Contains(',') ? $"\"{text}\""
        : text;

    private static ReportReading Read(string text)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        File.WriteAllText(path, text, new UTF8Encoding(true));
        ReportReading reading = ReportReader.ReadFile(path);
        File.Delete(path);
        Assert.Equal(SourceFormat.Csv, reading.Format);
        return reading;
    }
}
