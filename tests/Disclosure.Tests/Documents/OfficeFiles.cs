using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace Disclosure.Tests.Documents;

/// <summary>Writes the parts of Office documents by hand, so that they do not come from the library that reads them.</summary>
internal static class OfficeFiles
{
    private const string Word =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A document with this content of the body.</summary>
    /// <param name="body">The content.</param>
    /// <param name="numbering">The lists.</param>
    /// <param name="prologue">What stands before the root.</param>
    /// <param name="main">Where the main part lies in the package.</param>
    public static byte[] Docx(string body, string numbering = "", string prologue = "", string main = "word/document.xml") =>
        Zip(
            (
                "[Content_Types].xml",
                $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/{main}\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>"
            ),
            ("_rels/.rels", Relation("officeDocument", main)),
            ("word/_rels/document.xml.rels", Relation("numbering", "numbering.xml")),
            ("word/numbering.xml", $"<w:numbering {Word}>{numbering}</w:numbering>"),
            (main, $"{prologue}<w:document {Word}><w:body>{body}</w:body></w:document>")
        );

    /// <summary>A document in the strict form of the standard: the same with other namespaces and kinds of relations.</summary>
    public static byte[] Strict(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        return Zip([
            .. archive.Entries.Select(entry =>
            {
                using var reader = new StreamReader(entry.Open());
                string text = reader
                    .ReadToEnd()
                    .Replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main"
                    )
                    .Replace(Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships");
                return (entry.FullName, text);
            }),
        ]);
    }

    public static string Paragraph(string text, string properties = "") => $"<w:p>{properties}{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r>{properties}<w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</w:t></w:r>";

    /// <summary>A table with merged cells as Word writes them: spans to the right, and cells that continue the one above.</summary>
    public static string WordTable(List<List<Box>> rows, Func<string, string>? draw = null)
    {
        draw ??= text => Paragraph(text);
        var xml = new StringBuilder("<w:tbl>");
        var above = new SortedDictionary<int, (int Rows, int Columns)>();
        foreach (List<Box> row in rows)
        {
            xml.Append("<w:tr>");
            int column = 0;
            Covered();
            foreach (Box box in row)
            {
                xml.Append("<w:tc><w:tcPr>").Append(Span(box.Columns)).Append(box.Rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
                xml.Append("</w:tcPr>").Append(draw(box.Text)).Append("</w:tc>");
                if (box.Rows > 1)
                {
                    above[column] = (box.Rows, box.Columns);
                }
                column += box.Columns;
                Covered();
            }
            foreach (int start in above.Keys.ToArray())
            {
                above[start] = (above[start].Rows - 1, above[start].Columns);
                if (above[start].Rows == 0)
                {
                    above.Remove(start);
                }
            }
            xml.Append("</w:tr>");

            void Covered()
            {
                while (above.TryGetValue(column, out (int Rows, int Columns) cover))
                {
                    xml.Append("<w:tc><w:tcPr>").Append(Span(cover.Columns)).Append("<w:vMerge/></w:tcPr><w:p/></w:tc>");
                    column += cover.Columns;
                }
            }
        }
        return xml.Append("</w:tbl>").ToString();

        static string Span(int columns) => columns > 1 ? $"<w:gridSpan w:val=\"{columns}\"/>" : "";
    }

    /// <summary>A workbook. A text that is a number is written as one; &lt; begins the markup of a cell's content.</summary>
    public static byte[] Xlsx(params (string Name, bool IsHidden, List<List<Box>> Rows)[] sheets)
    {
        List<(string, string)> parts =
        [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"
            ),
            ("_rels/.rels", Relation("officeDocument", "xl/workbook.xml")),
            (
                "xl/_rels/workbook.xml.rels",
                Relation([.. sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml")), ("styles", "styles.xml")])
            ),
            (
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Sheets}\" xmlns:r=\"{Relations}\"><sheets>"
                    + string.Concat(
                        sheets.Select(
                            (sheet, index) =>
                                $"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\"{(sheet.IsHidden ? " state=\"hidden\"" : "")} r:id=\"r{index + 1}\"/>"
                        )
                    )
                    + "</sheets></workbook>"
            ),
            (
                "xl/styles.xml",
                $"<styleSheet xmlns=\"{Sheets}\"><numFmts count=\"2\"><numFmt numFmtId=\"170\" formatCode=\"0.00&quot;万元&quot;\"/><numFmt numFmtId=\"171\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>"
            ),
        ];
        parts.AddRange(sheets.Select((sheet, index) => ($"xl/worksheets/sheet{index + 1}.xml", Sheet(sheet.Rows))));
        return Zip([.. parts]);
    }

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in parts)
            {
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }

    private static string Sheet(List<List<Box>> rows)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Sheets}\"><sheetData>");
        var merges = new StringBuilder();
        var taken = new HashSet<(int Row, int Column)>();
        for (int row = 0; row < rows.Count; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            int column = 0;
            foreach (Box box in rows[row])
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }
                xml.Append(Content(box.Text, Reference(row, column)));
                if (box.Rows > 1 || box.Columns > 1)
                {
                    merges.Append(
                        CultureInfo.InvariantCulture,
                        $"<mergeCell ref=\"{Reference(row, column)}:{Reference(row + box.Rows - 1, column + box.Columns - 1)}\"/>"
                    );
                }
                for (int index = 0; index < box.Rows * box.Columns; index++)
                {
                    taken.Add((row + (index / box.Columns), column + (index % box.Columns)));
                }
                column += box.Columns;
            }
            xml.Append("</row>");
        }
        return xml.Append("</sheetData>")
            .Append(merges.Length > 0 ? $"<mergeCells>{merges}</mergeCells>" : "")
            .Append("</worksheet>")
            .ToString();
    }

    private static string Content(string text, string reference) =>
        text.Length == 0 ? ""
        : text[0] == '<' ? text.Replace("<c", $"<c r=\"{reference}\"", StringComparison.Ordinal)
        : IsNumber(text) ? $"<c r=\"{reference}\"><v>{text}</v></c>"
        : $"<c r=\"{reference}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</t></is></c>";

    /// <summary>A number that a workbook holds as one: it keeps fifteen digits.</summary>
    private static bool IsNumber(string text) =>
        text.Length <= 15
        && text[0] != '+'
        && text[^1] != '.'
        && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static string Reference(int row, int column) => ((char)('A' + column)) + (row + 1).ToString(CultureInfo.InvariantCulture);

    private static string Relation(params (string Kind, string Target)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            targets.Select(
                (target, index) => $"<Relationship Id=\"r{index + 1}\" Type=\"{Relations}/{target.Kind}\" Target=\"{target.Target}\"/>"
            )
        )
        + "</Relationships>";

    private static string Relation(string kind, string target) => Relation([(kind, target)]);
}
