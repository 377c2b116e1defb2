using System.Globalization;

namespace Disclosure.Tests.Documents;

/// <summary>Makes a page out of a report: a layout and some disturbances, chosen by chance.</summary>
internal sealed partial class MessyMaker
{
    private static readonly string[] LabelNoise =
    [
        "full width",
        "half width",
        "spaces",
        "traditional",
        "comma",
        "bracket",
        "numbers",
        "misspelt",
        "cut",
    ];

    private static readonly string[] Prose =
    [
        "全年主动公开政府信息1234条，其中通过网站公开1100条，通过微信公开134条。",
        "一是加强组织领导，召开专题会议3次，培训45人次。",
        "收到申请12件，办结11件，结转1件。",
        "联系电话：0435-3000018",
        "本机关共有10个科室",
        "2019年1月1日至12月31日",
    ];

    private readonly Dice dice;
    private readonly Report report;
    private readonly Dictionary<Cell, (CellValue Value, string Written)> expected = [];
    private readonly List<string> noise = [];
    private readonly int rate;
    private readonly string layout;

    private MessyMaker(Report report, int seed)
    {
        dice = new Dice(seed);
        this.report = dice.Chance(50) ? report : Distinct(report);
        rate = dice.Of(0, 0, 2, 5, 15);
        layout = dice.Of(MessyLayouts.Names);
    }

    public static MessyPage Make(Report report, int seed) => new MessyMaker(report, seed).Make();

    private MessyPage Make()
    {
        List<List<MessyRow>> sections = MessyForm.Sections(report.Form, Write);
        foreach (List<MessyRow> section in sections)
        {
            Rearrange(section);
            Disturb(section);
        }
        if (layout.StartsWith("html", StringComparison.Ordinal))
        {
            _ = With(MessyLayouts.Nested, 15);
        }
        if (sections.Count > 2 && With("sections in another order", 10))
        {
            int moved = dice.Below(sections.Count - 1);
            sections.Insert(dice.Below(sections.Count - 1), Taken(sections, moved));
        }
        List<MessyRow> rows = [.. Title(), .. sections.SelectMany(section => section), .. After(sections)];
        return new MessyPage(report.Form, layout, noise, rows, expected);
    }

    /// <summary>The same boxes with figures that differ in every cell, so that nothing can change places unseen.</summary>
    private static Report Distinct(Report report) =>
        Report.FromCells(
            report.Form,
            report.Cells.Select(pair => new KeyValuePair<Cell, CellValue>(
                pair.Key,
                pair.Value.State == CellState.Filled ? 1000m + pair.Key.Id : pair.Value
            ))
        );

    private string Write(Cell cell) => Write(cell, report[cell]);

    private string Write(Cell cell, CellValue value)
    {
        (string written, CellValue meaning) = MessyFigures.Write(dice, cell, value, rate, layout);
        expected[cell] = (meaning, written);
        return written;
    }

    private bool With(string name, int percent)
    {
        bool happens = dice.Chance(percent);
        if (happens)
        {
            noise.Add(name);
        }
        return happens;
    }

    private static List<MessyRow> Taken(List<List<MessyRow>> sections, int index)
    {
        List<MessyRow> taken = sections[index];
        sections.RemoveAt(index);
        return taken;
    }

    private IEnumerable<MessyRow> Title()
    {
        int year = report.Form switch
        {
            ReportForm.Indicators2014 => 2015 + dice.Below(4),
            ReportForm.Matrix2019 => 2019 + dice.Below(2),
            _ => 2021 + dice.Below(4),
        };
        if (With("year of another form", 5))
        {
            year = 2015 + dice.Below(10);
        }
        if (!With("no title", 10))
        {
            yield return MessyRow.Line(string.Create(CultureInfo.InvariantCulture, $"某区{year}年政府信息公开工作年度报告"));
        }
        for (int count = dice.Below(4); count > 0; count--)
        {
            yield return MessyRow.Line(dice.Of(Prose));
        }
    }

    private IEnumerable<MessyRow> After(List<List<MessyRow>> sections)
    {
        for (int count = dice.Below(3); count > 0; count--)
        {
            yield return MessyRow.Line(dice.Of(Prose));
        }
        if (With("a second report", 4))
        {
            foreach (string figure in dice.Chance(30) ? (string[])["77", "66"] : ["77"])
            {
                yield return MessyRow.Line("某街道政府信息公开工作年度报告");
                foreach (MessyRow row in sections.SelectMany(section => section))
                {
                    yield return new MessyRow([
                        .. row.Boxes.Select(box => box.IsFigure ? new MessyBox(box.Text.Length > 0 ? figure : "") : box),
                    ]);
                }
            }
        }
        if (With("rows of another form", 2))
        {
            foreach (MessyRow row in RowsOfAnotherForm())
            {
                yield return row;
            }
        }
    }

    private void Disturb(List<MessyRow> section)
    {
        for (int index = 0; index < section.Count; index++)
        {
            MessyRow row = section[index];
            bool hasFigures = row.Boxes.Any(box => box.IsFigure);
            if (hasFigures && dice.Chance(rate / 2) && With("row lost", 50))
            {
                foreach (MessyBox box in row.Boxes.Where(box => box.IsFigure))
                {
                    expected.Remove(box.Cell);
                }
                section.RemoveAt(index--);
                continue;
            }
            section[index] = row = Spoilt(row);
            if (hasFigures && dice.Chance(rate / 3))
            {
                noise.Add("extra row");
                string label = dice.Of("小计", "合计", "其他主动公开文件", "备注", "其中:网上申请", "(一)其他情况");
                section.Insert(
                    ++index,
                    new MessyRow([new(label), .. row.Boxes.Skip(1).Select(box => box.IsFigure ? new MessyBox("88") : new MessyBox(""))])
                );
            }
            else if (hasFigures && dice.Chance(rate / 3))
            {
                noise.Add("row twice");
                section.Insert(++index, row);
            }
            // Without the head nobody can tell the unit of the amounts below it.
            else if (!hasFigures && dice.Chance(rate / 2) && !row.Boxes.Any(box => box.Text.Contains('元', StringComparison.Ordinal)))
            {
                noise.Add("heading lost");
                section.RemoveAt(index--);
            }
        }
        Columns(section);
    }

    private MessyRow Spoilt(MessyRow row)
    {
        if (!dice.Chance(rate * 2))
        {
            return row;
        }
        string kind = dice.Of(LabelNoise);
        noise.Add(kind);
        return new MessyRow([
            .. row.Boxes.Select(box =>
                box.IsFigure || box.Text.Length == 0 ? box : box with { Text = MessyLabels.Spoil(dice, box.Text, kind) }
            ),
        ]);
    }

    /// <summary>Columns of remarks, running numbers and last year's figures.</summary>
    private void Columns(List<MessyRow> section)
    {
        if (MessyLayouts.HidesEmptyBoxes(layout) && section.Exists(row => row.Boxes.Any(box => box.IsFigure && Folding.IsBlank(box.Text))))
        {
            // Nobody can tell which box is not there when there is one column more.
            return;
        }
        if (With("running numbers", 4))
        {
            int number = 0;
            Change(section, row => [new(row.Boxes.Any(box => box.IsFigure) ? $"{++number}" : "序号"), .. row.Boxes]);
        }
        else if (With("remarks", 4))
        {
            Change(section, row => [.. row.Boxes, new(row.Boxes.Any(box => box.IsFigure) ? dice.Of("", "", "含下属单位") : "备注")]);
        }
        else if (With("last year beside", 4))
        {
            Change(section, row => [.. row.Boxes, new(row.Boxes.Any(box => box.IsFigure) ? $"{dice.Below(50)}" : "上年数")]);
        }
        // A sheet has as many boxes in every row; figures that moved there leave no trace.
        // Where figures have moved as well, nobody can tell one from the other.
        else if (layout != "xlsx" && !noise.Contains("figures moved") && With("empty boxes lost", 3))
        {
            Change(section, row => [.. row.Boxes.Where(box => !box.IsFigure || box.Text.Length > 0)]);
        }
    }

    private static void Change(List<MessyRow> section, Func<MessyRow, IReadOnlyList<MessyBox>> change)
    {
        for (int index = 0; index < section.Count; index++)
        {
            if (!section[index].IsLine)
            {
                section[index] = new MessyRow(change(section[index]));
            }
        }
    }
}
