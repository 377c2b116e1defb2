using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Testing;

/// <summary>Every smaller report that is one step away: figures lowered towards 0, alone or with the totals that hold them.</summary>
internal static class ReportReductions
{
    public static IEnumerable<Report> Of(Report report)
    {
        Cell[] filled = Cell.On(report.Form).Where(cell => report[cell].Number is { } number && number != 0).ToArray();
        if (filled.Length > 1)
        {
            yield return Zeroed(report, filled);
        }
        foreach (IGrouping<string, Cell> section in filled.GroupBy(cell => cell.Key.Split('.')[0]).Where(group => group.Count() > 1))
        {
            yield return Zeroed(report, section);
        }
        foreach (ReportHeader header in Headers(report.Header))
        {
            yield return report with
            {
                Header = header,
            };
        }
        Cell[][] together = filled.SelectMany(cell => Together(report.Form, cell)).ToArray();
        // All figures by their whole first, then by half, by a quarter: what cannot go at once goes in a few steps.
        decimal largest = filled.Select(cell => Math.Abs(report[cell].Number.GetValueOrDefault())).DefaultIfEmpty(0).Max();
        for (decimal divisor = 1; ; divisor *= 2)
        {
            foreach (Cell[] cells in together)
            {
                if (Lowered(report, cells, divisor) is { } smaller)
                {
                    yield return smaller;
                }
            }
            if (divisor > largest - divisor)
            {
                // Twice as much would be more than any figure, and perhaps more than a decimal holds.
                yield break;
            }
        }
    }

    /// <summary>Without what stands in a cell, on a group line or on a heading.</summary>
    public static IEnumerable<Report> WithoutCells(Report report) =>
        Cell.On(report.Form)
            .Concat(Cell.GroupLinesOn(report.Form))
            .Concat(Cell.HeadingsOn(report.Form))
            .Where(cell => report[cell].State is not (CellState.Missing or CellState.NotOnForm))
            .Select(cell => report.With(cell, CellValue.Missing));

    private static Report Zeroed(Report report, IEnumerable<Cell> cells) =>
        cells.Aggregate(report, (smaller, cell) => smaller.With(cell, 0));

    private static IEnumerable<ReportHeader> Headers(ReportHeader header)
    {
        ReportHeader plain = new()
        {
            IssuingBody = header.IssuingBody,
            Level = header.Level,
            ReportYear = header.ReportYear,
        };
        return new[] { ReportHeader.Empty, plain }.Where(shorter => Members(shorter) < Members(header));
    }

    /// <summary>How many members of a header say something.</summary>
    internal static int Members(ReportHeader header) => HeaderMembers.Of(header).Count(member => member.Value is not null);

    /// <summary>The cells that are lowered together so that sums go on holding: the cell alone, with its totals, and with those of its column and what came in.</summary>
    private static IEnumerable<Cell[]> Together(ReportForm form, Cell cell)
    {
        yield return [cell];
        Cell[] up = Upwards(cell).ToArray();
        if (up.Length > 1)
        {
            yield return up;
        }
        int column = form == ReportForm.Indicators2014 || cell.Parent.IsNone ? -1 : ColumnOf(cell);
        if (column >= 0)
        {
            bool isOutcome = cell.Relation == CellRelation.Leaf;
            Cell[] row = isOutcome ? [.. up, Requests.Outcomes.Total[column]] : up;
            yield return [.. row, Requests.NewlyReceived[column], Requests.NewlyReceived.Total];
            yield return [.. row, Requests.CarriedIn[column], Requests.CarriedIn.Total];
        }
    }

    private static IEnumerable<Cell> Upwards(Cell cell)
    {
        for (Cell each = cell; !each.IsNone; each = each.Parent)
        {
            yield return each;
        }
    }

    /// <summary>The column of an outcome, or of what is carried over, by kind of applicant; -1 for other cells.</summary>
    private static int ColumnOf(Cell cell)
    {
        int column = (int)Applicant.Total - (cell.Parent.Id - cell.Id);
        bool isKind = column is >= 0 and < (int)Applicant.Total;
        bool isOutcome = cell.Relation == CellRelation.Leaf && cell.Parent != Requests.Outcomes.Total.Total;
        return isKind && (isOutcome || cell.Parent == Requests.CarriedOut.Total) ? column : -1;
    }

    /// <summary>Every cell lowered by what a part of the first one is; <see langword="null"/> when that is nothing, or a cell has less.</summary>
    private static Report? Lowered(Report report, Cell[] cells, decimal divisor)
    {
        decimal number = report[cells[0]].Number.GetValueOrDefault();
        decimal change = divisor == 1 ? number : decimal.Truncate(number / divisor);
        var draft = new ReportDraft(report);
        foreach (Cell cell in cells)
        {
            // Of different signs they would grow, beyond the largest number even.
            if (report[cell].Number is not { } held || Math.Sign(held) != Math.Sign(change) || Math.Abs(held - change) >= Math.Abs(held))
            {
                return null;
            }
            draft.Set(cell, held - change);
        }
        return draft.ToReport();
    }
}
