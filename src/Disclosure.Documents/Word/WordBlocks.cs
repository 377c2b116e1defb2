using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure;

/// <summary>Reads paragraphs and tables of a Word document into a page. Depth is bounded before the document is opened.</summary>
internal sealed class WordBlocks(PageBuilder page, WordNumbering numbering, CancellationToken cancellation)
{
    private string struck = "";

    /// <summary>Reads what an element holds.</summary>
    public void Read(OpenXmlElement? root, bool isMargin = false)
    {
        foreach (OpenXmlElement element in WordElements.Blocks(root))
        {
            cancellation.ThrowIfCancellationRequested();
            switch (element)
            {
                case Paragraph paragraph:
                    Paragraph(paragraph, isMargin);
                    break;
                case Table table:
                    Table(table, isMargin);
                    break;
            }
        }
    }

    /// <summary>The lines of a cell.</summary>
    public string TextOf(OpenXmlElement cell)
    {
        var lines = new List<string>();
        foreach (OpenXmlElement element in WordElements.Blocks(cell))
        {
            if (element is Paragraph paragraph)
            {
                WordText text = WordText.Of(paragraph);
                lines.Add(numbering.Before(paragraph, text.Text) + text.Text);
                struck += text.Struck;
                lines.AddRange(text.Boxes.Select(TextOf));
            }
            else if (element is Table table)
            {
                lines.AddRange(WordElements.Rows(table).SelectMany(WordElements.Cells).Select(TextOf));
            }
        }
        return string.Join("\n", lines.Where(line => line.Length > 0));
    }

    private void Paragraph(Paragraph paragraph, bool isMargin)
    {
        WordText text = WordText.Of(paragraph);
        if (!Folding.IsBlank(text.Struck))
        {
            page.Report(HiddenText.Problem(Folding.Trim(text.Struck), new SourceLocation { Line = page.NextPosition }));
        }
        string whole = numbering.Before(paragraph, text.Text) + text.Text;
        foreach (string line in whole.Split('\n'))
        {
            Line(line, isMargin);
        }
        foreach (OpenXmlElement box in text.Boxes)
        {
            Read(box, isMargin);
        }
    }

    /// <summary>A line of text; one with tabs between several texts is a row, as in plain text.</summary>
    private void Line(string text, bool isMargin)
    {
        if (Folding.IsBlank(text))
        {
            page.Gap();
            return;
        }
        page.Line(text.Replace('\t', ' '), new SourceLocation { Line = page.NextPosition }, isMargin);
    }

    private void Table(Table table, bool isMargin)
    {
        int number = 0;
        int rowNumber = 0;
        foreach (TableRow row in WordElements.Rows(table))
        {
            cancellation.ThrowIfCancellationRequested();
            rowNumber++;
            if (page.IsFull)
            {
                return;
            }
            TableCell[] cells = WordElements.Cells(row).ToArray();
            if (cells.Any(WordElements.HoldsTable))
            {
                foreach (TableCell cell in cells)
                {
                    Read(cell, isMargin);
                }
                continue;
            }
            number = number == 0 ? page.BeginTable() : number;
            var place = new SourceLocation
            {
                Line = page.NextPosition,
                Table = number,
                Row = rowNumber,
            };
            page.Row(number, Row(row, cells, place), isMargin);
        }
    }

    private List<GridCell> Row(TableRow row, TableCell[] cells, SourceLocation place)
    {
        var boxes = new List<GridCell>();
        int column = 1 + Math.Max(0, row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
        foreach (TableCell cell in cells)
        {
            if (column > page.Options.MaxColumns)
            {
                page.Report(Limits.Problem(nameof(ReaderOptions.MaxColumns), page.Options.MaxColumns, place));
                break;
            }
            int span = Math.Max(1, Math.Min(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, page.Options.MaxColumns));
            bool isCovered =
                cell.TableCellProperties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);
            for (int index = 0; index < span && column <= page.Options.MaxColumns; index++, column++)
            {
                bool isFirst = index == 0 && !isCovered;
                struck = "";
                string text = isFirst ? TextOf(cell) : "";
                bool isStruck = !Folding.IsBlank(struck);
                SourceLocation at = place with { Column = column };
                if (isStruck)
                {
                    page.Report(HiddenText.Problem(Folding.Trim(struck), at));
                }
                boxes.Add(
                    new GridCell(text, at, column)
                    {
                        IsCovered = !isFirst,
                        IsFromAbove = isCovered,
                        Picture = isStruck && Folding.IsBlank(text) ? Folding.Trim(struck) : null,
                    }
                );
            }
        }
        return boxes;
    }
}
