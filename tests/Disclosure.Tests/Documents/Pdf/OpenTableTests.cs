using System.Globalization;
using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Section three printed without lines: labels of several lines beside one line of figures, groups at the left, heads broken over lines.</summary>
public sealed class OpenTableTests
{
    private const ReportForm Form = ReportForm.Matrix2021;
    private const int Applicants = 7;

    private static readonly Cell[][] Rows =
    [
        .. Cell.On(Form)
            .Where(cell => cell.CodeOn(Form).Count(sign => sign == '/') == 1)
            .GroupBy(cell => cell.CodeOn(Form).Split('/')[0])
            .Select(row => row.ToArray()),
    ];

    [Theory]
    [InlineData(Edge.Left, 500, 0)]
    [InlineData(Edge.Left, 0, 20)]
    [InlineData(Edge.Middle, 500, 20)]
    [InlineData(Edge.Middle, 100, 0)]
    [InlineData(Edge.Right, 500, 20)]
    public void Every_cell_is_read(Edge edge, int padding, int empty)
    {
        var table = new OpenTable(1, edge, empty) { Padding = padding };
        ReportReading reading = table.Read();
        Assert.All(table.Figures, figure => Assert.Equal(figure.Value, reading.Report![figure.Key].ToString()));
    }

    [Fact]
    public void Heads_in_another_order_are_followed()
    {
        var table = new OpenTable(2, Edge.Left, 0) { Padding = 500, Order = [6, 0, 1, 2, 3, 4, 5] };
        ReportReading reading = table.Read();
        Assert.All(table.Figures, figure => Assert.Equal(figure.Value, reading.Report![figure.Key].ToString()));
    }

    [Fact]
    public void A_label_that_stands_nowhere_near_its_figures_is_not_guessed()
    {
        var table = new OpenTable(3, Edge.Left, 0) { FigureAt = 2, Stretch = 100 };
        Assert.InRange(AssertNothingWrong(table, 3), 0, Rows.Length);
    }

    // The columns, the breaks of labels, the place of labels beside their figures and what is empty differ from page to page.
    [Fact]
    public void No_cell_is_read_wrong_however_the_page_is_set()
    {
        const int Pages = 40;
        int read = 0;
        for (int seed = 0; seed < Pages; seed++)
        {
            var dice = new Dice(seed);
            var table = new OpenTable(seed, dice.Of(Edge.Left, Edge.Middle, Edge.Right), dice.Of(0, 10, 40))
            {
                Padding = dice.Of(0, 100, 500, 1200),
                LabelAt = dice.Below(3),
                FigureAt = dice.Below(3),
                Stretch = dice.Of(0, 0, 20, 60),
                Width = 2500 + (dice.Below(5) * 500),
                LabelWidth = 9000 + (dice.Below(6) * 1000),
                Spacing = dice.Of(1250, 1500, 1800),
                AreLabelsCentred = dice.Chance(40),
                HasHeads = !dice.Chance(20),
            };
            read += AssertNothingWrong(table, seed);
        }
        Assert.True(read > Pages * Rows.Length * Applicants / 2, read.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Figures_below_a_whole_label_may_be_those_of_the_next()
    {
        string[][] rows =
        [
            ["1.申请人无正当理由逾期不补正、行政机关", ""],
            ["不再处理其政府信息公开申请", ""],
            ["", "5"],
        ];
        Assert.Equal(2, BrokenRows.Count(rows, 0, isOpen: true));
        Assert.Equal(3, BrokenRows.Count(rows, 0, isOpen: false));
    }

    [Fact]
    public void A_label_above_its_figures_is_of_no_empty_row()
    {
        PdfSheet sheet = new PdfSheet()
            .Line("某区2021年政府信息公开工作年度报告")
            .Table(
                [20000, 2000, 2000, 2000, 2000, 2000, 2000, 2000],
                Rows.Take(3).Select(row => (string[])[LabelOf(row), "1", "2", "3", "4", "5", "6", "21"])
            );
        string[][] lines =
        [
            ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
            ["规章"],
            ["", "1", "2", "3"],
            ["行政规范性文件"],
            ["", "4", "5", "6"],
        ];
        foreach (string[] line in lines)
        {
            for (int column = 0; column < line.Length; column++)
            {
                sheet.Write(line[column], PdfSheet.Left + (column * 10000), sheet.Y);
            }
            sheet.Y += 1200;
        }
        ReportReading reading = PageReader.Read(PdfSheet.Read(sheet), []);
        Assert.Equal("21", reading.Report![Rows[0][^1]].ToString());
        Assert.Equal(CellState.Missing, reading.Report.StateOf(CellsMatrix.ProactiveDisclosure.Rules.Issued));
    }

    private static string LabelOf(Cell[] row) => row[0].Facts.On(Form)!.Row;

    private static int AssertNothingWrong(OpenTable table, int seed)
    {
        ReportReading reading = table.Read();
        int read = 0;
        foreach ((Cell cell, string figure) in table.Figures)
        {
            CellState state = reading.Report?.StateOf(cell) ?? CellState.Missing;
            Assert.True(
                state == CellState.Missing || reading.Report![cell].ToString() == figure,
                $"page {seed}: {cell.CodeOn(Form)} is {reading.Report?[cell]}, written {figure}\n{table.Drawn()}"
            );
            read += state == CellState.Missing ? 0 : 1;
        }
        return read;
    }

    public enum Edge
    {
        Left,
        Middle,
        Right,
    }

    /// <summary>Draws the section.</summary>
    private sealed class OpenTable
    {
        private const long Type = 1000;
        private const long Bottom = PdfSheet.Height - 7000;

        private readonly List<PdfSheet> sheets = [new PdfSheet()];
        private readonly Dice dice;
        private readonly Edge edge;
        private long y = 9000;

        public OpenTable(int seed, Edge edge, int empty)
        {
            this.edge = edge;
            dice = new Dice(seed);
            Figures = Rows.SelectMany(row => row)
                .ToDictionary(
                    cell => cell,
                    cell => dice.Chance(empty) ? "(Blank)" : dice.Of("0", "7", "13", $"{100 + cell.Id}", $"{2000 + cell.Id}")
                );
        }

        public Dictionary<Cell, string> Figures { get; }

        public long Padding { get; init; }

        /// <summary>Where the labels stand in their rows: 0 above, 1 in the middle, 2 below.</summary>
        public int LabelAt { get; init; }

        public int FigureAt { get; init; } = 1;

        /// <summary>How many rows of a hundred are higher than their labels need.</summary>
        public int Stretch { get; init; }

        public long Width { get; init; } = 3000;

        public long LabelWidth { get; init; } = 12000;

        public long Spacing { get; init; } = 1500;

        public bool AreLabelsCentred { get; init; }

        public bool HasHeads { get; init; } = true;

        /// <summary>For each column from left to right whose it is.</summary>
        public int[] Order { get; init; } = [0, 1, 2, 3, 4, 5, 6];

        private long FirstColumn => PdfSheet.Left + 7000 + LabelWidth;

        public ReportReading Read()
        {
            sheets[0]
                .Write("某区2021年政府信息公开工作年度报告", PdfSheet.Left, 5000)
                .Write("三、收到和处理政府信息公开申请情况", PdfSheet.Left, 7000);
            if (HasHeads)
            {
                Heads();
            }
            string group = "";
            foreach (Cell[] row in Rows)
            {
                CellPlace place = row[0].Facts.On(Form)!;
                bool isWide = place.Block.Length == 0;
                string[] label = Broken(place.Row, isWide ? LabelWidth + 4000 : LabelWidth);
                long extra = dice.Chance(Stretch) ? 3 * Spacing : 0;
                long height = (label.Length * Spacing) + extra + (2 * Padding);
                if (y + height > Bottom)
                {
                    sheets.Add(new PdfSheet(sheets.Count + 1));
                    y = 6000;
                }
                long left = PdfSheet.Left + (isWide ? 0 : 6000);
                Column(label, left, FirstColumn - 1000 - left, y + Padding + (extra * LabelAt / 2), AreLabelsCentred);
                if (!isWide && place.Block != group)
                {
                    group = place.Block;
                    Column(Broken(group, 4000), PdfSheet.Left, 4000, y + Padding, false);
                }
                long line = y + Padding + ((((label.Length - 1) * Spacing) + extra) * FigureAt / 2) + Type;
                for (int column = 0; column < Applicants; column++)
                {
                    if (Figures[row[Order[column]]] is not "(Blank)" and var text)
                    {
                        long width = text.Length * Type / 2;
                        long place0 = FirstColumn + (column * Width);
                        long from =
                            place0
                            + (
                                edge == Edge.Left ? 0
                                : edge == Edge.Right ? Width - 300 - width
                                : (Width - width) / 2
                            );
                        sheets[^1].Write(text, from, line);
                    }
                }
                y += height;
            }
            return PageReader.Read(PdfSheet.Read([.. sheets]), []);
        }

        /// <summary>The rows that are made of the page.</summary>
        public string Drawn() => string.Join('\n', PdfSheet.Rows([.. sheets]));

        private void Heads()
        {
            string[] names = [.. Rows[0].Select(cell => cell.Facts.On(Form)!.Column)];
            int most = names.Max(name => Broken(name, Width - 400).Length);
            for (int column = 0; column < Applicants; column++)
            {
                string[] head = Broken(names[Order[column]], Width - 400);
                long widest = head.Max(part => part.Length) * Type;
                long at = FirstColumn + (column * Width);
                long from =
                    at
                    + (
                        edge == Edge.Left ? 0
                        : edge == Edge.Right ? Width - 300 - widest
                        : (Width - widest) / 2
                    );
                Column(head, from, widest, y + ((most - head.Length) * Spacing / 2), edge == Edge.Middle);
            }
            y += (most * Spacing) + 1500;
        }

        private void Column(string[] parts, long left, long width, long top, bool isCentred)
        {
            long line = top + Type;
            foreach (string part in parts)
            {
                long length = part.Sum(character => character >= '\u2E80' ? Type : Type / 2);
                sheets[^1].Write(part, isCentred ? left + ((width - length) / 2) : left, line);
                line += Spacing;
            }
        }

        private static string[] Broken(string text, long width) =>
            [.. text.Chunk((int)Math.Max(1, width / Type)).Select(part => new string(part))];
    }
}
