using Disclosure.Tests.Golden;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class MutationTests
{
    private static readonly string[] Texts = GoldenFile.Names.Select(name => File.ReadAllText(Repository.Sample(name))).ToArray();
    private static readonly string[] Pieces =
    [
        "|",
        "||",
        "0",
        "7",
        "件",
        "万元",
        "元",
        "-",
        "--",
        "+",
        ".",
        ",",
        "(",
        ")",
        "一、",
        "总计",
        "其他",
        " ",
        "\t",
        "\u00A0",
        "无",
        "\uD800",
        "年",
        "信息内容",
    ];

    [Property(MaxTest = 400)]
    public void Damaged_samples_never_throw_and_every_figure_stands_on_its_line(NonNegativeInt sample, NonNegativeInt[] damage)
    {
        string text = Damage(Texts[sample.Get % Texts.Length], damage.Select(step => step.Get).Take(30));
        Check(text);
    }

    [Theory]
    [InlineData("changchun-automotive-zone-2016")]
    [InlineData("kunming-guandu-2016")]
    [InlineData("tonghua-dongchang-2020")]
    public void A_line_that_is_lost_or_stands_twice_shifts_no_figure(string name)
    {
        AssertNoLineShifts(File.ReadAllLines(Repository.Sample(name)));
    }

    [Theory]
    [InlineData(ReportForm.Matrix2019, true)]
    [InlineData(ReportForm.Matrix2019, false)]
    [InlineData(ReportForm.Matrix2021, true)]
    [InlineData(ReportForm.Matrix2021, false)]
    public void A_line_of_a_matrix_that_is_lost_or_stands_twice_shifts_no_figure(ReportForm form, bool bars)
    {
        List<string[]> rows = Pages.MatrixRows(
            form,
            cell => cell.Kind == CellKind.Money ? Pages.Figure(cell) + "万元" : Pages.Figure(cell)
        );
        AssertNoLineShifts((bars ? Pages.Bars(rows) : Pages.OnePerLine(rows)).Split('\n'));
    }

    [Theory]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void A_bar_that_is_lost_shifts_no_figure(ReportForm form)
    {
        string text = Pages.Matrix(form, cell => cell.Facts.Newest.Column is "商业企业" or "其他" or "结果纠正" ? "" : Pages.Figure(cell));
        Report whole = ReportReader.ReadText(text).Report!;
        for (int bar = text.IndexOf('|'); bar >= 0; bar = text.IndexOf('|', bar + 1))
        {
            AssertNotShifted(whole, text.Remove(bar, 1), text[Math.Max(0, bar - 20)..Math.Min(text.Length, bar + 20)]);
        }
    }

    [Theory]
    [InlineData(ReportForm.Indicators2014)]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void A_column_that_is_lost_or_inserted_shifts_no_figure(ReportForm form)
    {
        List<string[]> rows = RowsOf(form);
        Report whole = ReportReader.ReadText(Pages.Bars(rows)).Report!;
        for (int column = 0; column < 4; column++)
        {
            AssertNotShifted(whole, Pages.Bars(rows.Select(row => Without(row, column))), $"without column {column}");
            AssertNotShifted(whole, Pages.Bars(rows.Select(row => With(row, column, ""))), $"with an empty column {column}");
            AssertNotShifted(
                whole,
                Pages.Bars(rows.Select((row, index) => With(row, column, $"{index + 1}"))),
                $"with numbers in column {column}"
            );
        }
    }

    [Theory]
    [InlineData(ReportForm.Indicators2014)]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void A_table_that_stands_twice_with_other_figures_changes_none(ReportForm form)
    {
        List<string[]> rows = RowsOf(form);
        Report whole = ReportReader.ReadText(Pages.Bars(rows)).Report!;
        IEnumerable<string[]> other = rows.Select(row =>
            row.Select(cell => cell.All(char.IsAsciiDigit) && cell.Length == 4 ? "9" + cell : cell).ToArray()
        );
        ReportReading reading = ReportReader.ReadText(Pages.Bars(rows) + "附表\n" + Pages.Bars(other));
        Assert.Equal(whole.Cells, reading.Report!.Cells);
        Assert.Equal(Cell.On(form).Count, reading.Unmatched.Count);
    }

    [Theory]
    [InlineData(ReportForm.Indicators2014)]
    [InlineData(ReportForm.Matrix2021)]
    public void A_row_named_other_that_moves_to_another_group_takes_no_other_cell(ReportForm form)
    {
        List<string[]> rows = RowsOf(form);
        Report whole = ReportReader.ReadText(Pages.Bars(rows)).Report!;
        string label = form == ReportForm.Matrix2021 ? "3.其他" : "5.其他方式公开政府信息数";
        string[] moved = rows.Single(row => row[0] == label);
        rows.Remove(moved);
        for (int place = 1; place < rows.Count; place++)
        {
            AssertNotShifted(whole, Pages.Bars([.. rows[..place], moved, .. rows[place..]]), $"{label} as row {place}");
        }
    }

    private static List<string[]> RowsOf(ReportForm form) =>
        form == ReportForm.Indicators2014
            ?
            [
                ["统计指标", "单位", "统计数"],
                .. Pages.IndicatorRows(),
            ]
            : Pages.MatrixRows(form, cell => cell.Kind == CellKind.Money ? Pages.Figure(cell) + "万元" : Pages.Figure(cell));

    private static string[] Without(string[] row, int column) =>
        row.Length <= 1 || column >= row.Length ? row : [.. row[..column], .. row[(column + 1)..]];

    private static string[] With(string[] row, int column, string cell) =>
        row.Length <= 1 || column > row.Length ? row : [.. row[..column], cell, .. row[column..]];

    private static void AssertNoLineShifts(string[] lines)
    {
        Report whole = ReportReader.ReadText(string.Join('\n', lines)).Report!;
        for (int line = 0; line < lines.Length; line++)
        {
            if (lines[line].Trim().Length == 0)
            {
                continue;
            }
            AssertNotShifted(whole, string.Join('\n', [.. lines[..line], .. lines[(line + 1)..]]), lines[line]);
            AssertNotShifted(whole, string.Join('\n', [.. lines[..line], lines[line], .. lines[line..]]), lines[line]);
        }
    }

    [Property(MaxTest = 300)]
    public void Any_text_is_read_without_an_exception(string text) =>
        Check((text ?? "") + "\n" + Texts[3][..((text ?? "").Length * 37 % Texts[3].Length)]);

    [Property(MaxTest = 300)]
    public void Any_bytes_are_read_without_an_exception(byte[] bytes) =>
        _ = ReportReader.ReadStream(new MemoryStream(bytes)).ToString(Language.Chinese);

    [Theory]
    [InlineData("|")]
    [InlineData("1 ")]
    [InlineData("其他\n")]
    [InlineData("(")]
    [InlineData("电话:")]
    [InlineData("规章\n1\n")]
    [InlineData("| (一)收到申请书 | 件 | 5 |\n")]
    [InlineData("2016年1月")]
    public void A_large_page_of_one_thing_is_read_to_its_end(string piece)
    {
        string text = "信息内容\n规章\n" + string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        ReportReading reading = ReportReader.ReadText(text);
        Assert.DoesNotContain(reading.Problems, problem => problem.Code == ProblemCode.TooLarge);
    }

    private static void AssertNotShifted(Report whole, string text, string line)
    {
        foreach (KeyValuePair<Cell, CellValue> pair in ReportReader.ReadText(text).Report?.Cells ?? [])
        {
            if (pair.Value.State == CellState.Filled)
            {
                Assert.True(whole[pair.Key] == pair.Value, $"{line}: {pair.Key} is {pair.Value} instead of {whole[pair.Key]}");
            }
        }
    }

    private static void Check(string text)
    {
        ReportReading reading = ReportReader.ReadText(text);
        _ = reading.ToString() + reading.ToString(Language.Chinese);
        Assert.All(reading.Problems, problem => Assert.NotEqual(problem.ToString(Language.English), problem.ToString(Language.Chinese)));
        string[] lines = text.Split(["\r\n", "\n", "\r", "\f", "\u0085", "\u2028", "\u2029"], StringSplitOptions.None);
        foreach (KeyValuePair<Cell, CellValue> pair in reading.Report?.Cells ?? [])
        {
            if (pair.Value.State == CellState.Filled)
            {
                string line = lines[reading.PlaceOf(pair.Key)!.Value.Line!.Value - 1];
                Assert.Contains(Digits(pair.Value.ToString()), Digits(line), StringComparison.Ordinal);
            }
        }
    }

    /// <summary>The digits without signs, points and zeros at the ends, which a conversion to 万元 may move.</summary>
    private static string Digits(string text) =>
        new string(
            text.Select(character => character is >= '\uFF10' and <= '\uFF19' ? (char)(character - 0xFEE0) : character)
                .Where(char.IsAsciiDigit)
                .ToArray()
        ).Trim('0');

    private static string Damage(string text, IEnumerable<int> steps)
    {
        List<string> lines = [.. text.Split('\n')];
        foreach (int step in steps)
        {
            int line = (int)((uint)(step * 7919) % (uint)lines.Count);
            int other = (int)((uint)(step * 104729) % (uint)lines.Count);
            int at = lines[line].Length == 0 ? 0 : step * 31 % lines[line].Length;
            switch (step % 8)
            {
                case 0 when lines.Count > 1:
                    lines.RemoveAt(line);
                    break;
                case 1:
                    lines.Insert(line, lines[line]);
                    break;
                case 2:
                    (lines[line], lines[other]) = (lines[other], lines[line]);
                    break;
                case 3:
                    lines[line] = lines[line][..at];
                    break;
                case 4:
                    lines[line] = lines[line].Insert(at, Pieces[step % Pieces.Length]);
                    break;
                case 5:
                    lines[line] += Pieces[step / 8 % Pieces.Length];
                    break;
                case 6 when lines[line].Length > 0:
                    lines[line] = lines[line].Remove(at, 1);
                    break;
                default:
                    lines = lines.Count > 40 && step % 5 == 0 ? lines[..(lines.Count - 10)] : lines;
                    break;
            }
        }
        return string.Join('\n', lines);
    }
}
