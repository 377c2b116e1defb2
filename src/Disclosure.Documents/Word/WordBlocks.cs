using System.Xml.Linq;

namespace Disclosure;

/// <summary>Reads paragraphs and tables of a Word document into a page. Depth is bounded before the document is opened.</summary>
internal sealed class WordBlocks(PageBuilder page, WordNumbering numbering, CancellationToken cancellation)
{
    private string struck = "";

    /// <summary>Reads what an element holds.</summary>
    public void Read(XElement? root, bool isMargin = false)
    {
        foreach (XElement element in WordElements.Blocks(root))
        {
            cancellation.ThrowIfCancellationRequested();
            if (element.Is("p"))
            {
                Paragraph(element, isMargin);
            }
            else
            {
                Table(element, isMargin);
            }
        }
    }

    /// <summary>The lines of a cell.</summary>
    public string TextOf(XElement cell)
    {
        var lines = new List<string>();
        foreach (XElement element in WordElements.Blocks(cell))
        {
            if (element.Is("p"))
            {
                WordText text = WordText.Of(element);
                lines.Add(numbering.Before(element, text.Text) + text.Text);
                struck += text.Struck;
                lines.AddRange(text.Boxes.Select(TextOf));
            }
            else
            {
                lines.AddRange(WordElements.Rows(element).SelectMany(WordElements.Cells).Select(TextOf));
            }
        }
        return string.Join("\n", lines.Where(line => line.Length > 0));
    }

    private void Paragraph(XElement paragraph, bool isMargin)
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
        foreach (XElement box in text.Boxes)
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

    private void Table(XElement table, bool isMargin)
    {
        int number = 0;
        int rowNumber = 0;
        foreach (XElement row in WordElements.Rows(table))
        {
            cancellation.ThrowIfCancellationRequested();
            rowNumber++;
            if (page.IsFull)
            {
                return;
            }
            XElement[] cells = WordElements.Cells(row).ToArray();
            if (cells.Any(WordElements.HoldsTable))
            {
                foreach (XElement cell in cells)
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

    private List<GridCell> Row(XElement row, XElement[] cells, SourceLocation place)
    {
        var boxes = new List<GridCell>();
        int column = 1 + Math.Max(0, row.First("trPr").First("gridBefore").Number() ?? 0);
        foreach (XElement cell in cells)
        {
            if (column > page.Options.MaxColumns)
            {
                page.Report(Limits.Problem(nameof(ReaderOptions.MaxColumns), page.Options.MaxColumns, place));
                break;
            }
            XElement? properties = cell.First("tcPr");
            int span = Math.Max(1, Math.Min(properties.First("gridSpan").Number() ?? 1, page.Options.MaxColumns));
            bool isCovered = properties.First("vMerge") is { } merge && merge.Setting() is null or "continue";
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
