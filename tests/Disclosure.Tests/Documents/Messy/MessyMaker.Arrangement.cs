using System.Globalization;

namespace Disclosure.Tests.Documents;

/// <content>Disturbances of the arrangement: what stands where, before labels are spoilt and rows are lost.</content>
internal sealed partial class MessyMaker
{
    private static readonly string[] Heads = ["商业企业", "科研机构", "社会公益组织", "法律服务机构"];

    private void Rearrange(List<MessyRow> section)
    {
        OtherHandling(section);
        HeadsInRows(section);
        UnitOfMoney(section);
        bool hidesBoxes = MessyLayouts.HidesEmptyBoxes(layout);
        if (!hidesBoxes && dice.Chance(rate) && With("figures moved", 60))
        {
            Moved(section);
        }
        bool hasEmptyBoxes = section.Exists(row => row.Boxes.Any(box => box.IsFigure && Folding.IsBlank(box.Text)));
        if (section.Exists(IsHeadOfApplicants) && !(hidesBoxes && hasEmptyBoxes) && With("column of sub-totals", 3))
        {
            SubTotals(section);
        }
    }

    /// <summary>(六)其他处理 as it stands on the other edition.</summary>
    private void OtherHandling(List<MessyRow> section)
    {
        int at = section.FindIndex(row => row.Boxes.Any(IsOfOtherHandling));
        if (at < 0 || !With("(六) of the other edition", 5))
        {
            return;
        }
        foreach (MessyBox box in section.SelectMany(row => row.Boxes).Where(IsOfOtherHandling))
        {
            expected.Remove(box.Cell);
        }
        section.RemoveAll(row => row.Boxes.Any(IsOfOtherHandling));
        if (report.Form == ReportForm.Matrix2021)
        {
            section.Insert(at, new MessyRow([new("(六)其他处理"), .. Boxes(Cell.GroupLinesOn(ReportForm.Matrix2021))]));
            return;
        }
        foreach (
            (IGrouping<string, Cell> row, int index) in Cell.On(ReportForm.Matrix2021)
                .Where(cell => CodeOf(cell).StartsWith("三(六)", StringComparison.Ordinal))
                .GroupBy(cell => cell.Facts.On(ReportForm.Matrix2021)!.Row)
                .Select((row, index) => (row, index))
        )
        {
            MessyBox[] front = index == 0 ? [new("(六)其他处理")] : [];
            section.Insert(at + index, new MessyRow([.. front, new(row.Key), .. Boxes(row)]));
        }

        IEnumerable<MessyBox> Boxes(IEnumerable<Cell> cells) =>
            cells
                .Where(cell => CodeOf(cell).StartsWith("三(六)", StringComparison.Ordinal))
                .Select(cell => new MessyBox(Write(cell, CellValue.Filled(2000 + dice.Below(500))), cell));
    }

    private static bool IsOfOtherHandling(MessyBox box) => box.IsFigure && CodeOf(box.Cell).StartsWith("三(六)", StringComparison.Ordinal);

    private static string CodeOf(Cell cell) => (cell.Facts.On(ReportForm.Matrix2021) ?? cell.Facts.On(ReportForm.Matrix2019))?.Code ?? "";

    /// <summary>Heads broken over two rows, or with one character below the other.</summary>
    private void HeadsInRows(List<MessyRow> section)
    {
        bool isStacked = MessyLayouts.HasLines(layout) && With("heads stacked", 5);
        if (!isStacked && !With("heads over two rows", 4))
        {
            return;
        }
        for (int index = 0; index < section.Count; index++)
        {
            MessyRow row = section[index];
            if (row.IsLine || row.Boxes.Count < 3 || row.Boxes.Any(box => box.IsFigure || box.Text.Length == 0))
            {
                continue;
            }
            if (isStacked)
            {
                section[index] = Changed(
                    row,
                    text => text.Length <= 6 ? string.Join('\n', text.Select(character => character.ToString())) : text
                );
            }
            else
            {
                section[index] = Changed(row, text => text.Length > 3 ? text[..2] : text);
                section.Insert(++index, Changed(row, text => text.Length > 3 ? text[2..] : ""));
            }
        }
    }

    private static MessyRow Changed(MessyRow row, Func<string, string> change) =>
        new([.. row.Boxes.Select(box => box with { Text = change(box.Text) })]);

    /// <summary>Amounts in 元, as the head or the column of units says.</summary>
    private void UnitOfMoney(List<MessyRow> section)
    {
        int at = section.FindIndex(row => row.Boxes.Any(box => box.IsFigure && box.Cell.Kind == CellKind.Money));
        if (at < 1 || !With("amounts in 元", 10))
        {
            return;
        }
        MessyRow row = section[at];
        MessyBox figure = row.Boxes.First(box => box.IsFigure && box.Cell.Kind == CellKind.Money);
        int head = report.Form == ReportForm.Indicators2014 ? at : at - 1;
        if (
            !section[head].Boxes.Any(box => box.Text.Contains("万元", StringComparison.Ordinal))
            || !decimal.TryParse(figure.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
        )
        {
            return;
        }
        string inYuan = (number * 10000m).ToString("0.########", CultureInfo.InvariantCulture);
        section[at] = new MessyRow([.. row.Boxes.Select(box => box == figure ? box with { Text = inYuan } : box)]);
        expected[figure.Cell] = expected[figure.Cell] with { Written = inYuan };
        section[head] = new MessyRow([
            .. section[head]
                .Boxes.Select(box => box.IsFigure ? box : box with { Text = box.Text.Replace("万元", "元", StringComparison.Ordinal) }),
        ]);
    }

    /// <summary>A row whose figures stand one column further on; of an indicator in the column of units.</summary>
    private void Moved(List<MessyRow> section)
    {
        int at = section.FindIndex(dice.Below(section.Count), row => row.Boxes.Any(box => box.IsFigure));
        if (at < 0 || section[at].Boxes is not { Count: > 1 } boxes || Folding.IsBlank(boxes[^1].Text))
        {
            return;
        }
        if (report.Form == ReportForm.Indicators2014 && boxes[2].Cell.Kind == CellKind.Money)
        {
            // Without its unit nobody can tell how much an amount is.
            return;
        }
        section[at] =
            report.Form == ReportForm.Indicators2014
                ? new MessyRow([boxes[0], boxes[2], new("")])
                : new MessyRow([.. boxes.TakeWhile(box => !box.IsFigure), new(""), .. boxes.SkipWhile(box => !box.IsFigure)]);
    }

    private static bool IsHeadOfApplicants(MessyRow row) => Array.TrueForAll(Heads, head => row.Boxes.Any(box => box.Text == head));

    private static void SubTotals(List<MessyRow> section)
    {
        for (int index = 0; index < section.Count; index++)
        {
            IReadOnlyList<MessyBox> boxes = section[index].Boxes;
            if (IsHeadOfApplicants(section[index]))
            {
                section[index] = new MessyRow([.. boxes, new("小计")]);
            }
            else if (boxes.Count(box => box.IsFigure) == 7)
            {
                section[index] = new MessyRow([.. boxes.SkipLast(1), new("55"), boxes[^1]]);
            }
        }
    }

    /// <summary>A few rows of the form of other years.</summary>
    private List<MessyRow> RowsOfAnotherForm()
    {
        const int Few = 6;
        return report.Form == ReportForm.Indicators2014
            ?
            [
                .. MessyForm
                    .Sections(ReportForm.Matrix2021, _ => "44")[1]
                    .Where(row => row.Boxes.Any(box => box.IsFigure))
                    .Take(Few)
                    .Select(WithoutCells),
            ]
            :
            [
                new([new("统计指标"), new("单位"), new("统计数")]),
                .. MessyForm
                    .Sections(ReportForm.Indicators2014, _ => "44")[0]
                    .Where(row => row.Boxes.Any(box => box.IsFigure))
                    .Take(Few)
                    .Select(WithoutCells),
            ];
    }

    private static MessyRow WithoutCells(MessyRow row) => new([.. row.Boxes.Select(box => new MessyBox(box.Text))]);
}
