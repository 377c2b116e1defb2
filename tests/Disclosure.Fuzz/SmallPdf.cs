using System.Globalization;
using System.Text;
using Disclosure.Tests.Documents;

namespace Disclosure.Fuzz;

/// <summary>The rows of a page as a PDF whose streams are not packed, so that damage reaches what draws the page.</summary>
internal static class SmallPdf
{
    private const int Type = 10;
    private const int Line = 20;

    public static byte[] Of(MessyPage page)
    {
        var drawing = new StringBuilder();
        int y = 800;
        foreach (MessyRow row in page.Rows)
        {
            int x = 50;
            foreach (string text in row.Boxes.Select(box => box.Text))
            {
                string codes = string.Concat(text.Select(character => ((int)character).ToString("X4", CultureInfo.InvariantCulture)));
                int width = (Type * Math.Max(text.Length, 2)) + 4;
                drawing.Append(CultureInfo.InvariantCulture, $"BT /F1 {Type} Tf {x + 2} {y + 5} Td <{codes}> Tj ET\n");
                drawing.Append(row.IsLine ? "" : string.Create(CultureInfo.InvariantCulture, $"{x} {y} {width} {Line} re S\n"));
                x += width;
            }
            y -= Line;
        }
        string[] names =
        [
            .. page
                .Rows.SelectMany(row => row.Boxes)
                .SelectMany(box => box.Text)
                .Distinct()
                .Select(character => ((int)character).ToString("X4", CultureInfo.InvariantCulture))
                .Select(code => $"<{code}> <{code}>"),
        ];
        drawing.Append("q 1 0 0 1 0 0 cm /Fm0 Do Q\n");
        return File([
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Fm0 8 0 R >> >> >>",
            Stream("", drawing.ToString()),
            "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 9 0 R >>",
            Stream(
                "",
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Same def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                    + $"{names.Length} beginbfchar {string.Join('\n', names)} endbfchar\nendcmap end end"
            ),
            Stream("/Type /XObject /Subtype /Form /BBox [0 0 99 99]", "0 0 m 90 0 l S"),
            "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
        ]);
    }

    private static string Stream(string entries, string text) => $"<< {entries} /Length {text.Length} >>\nstream\n{text}\nendstream";

    private static byte[] File(IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (string body in objects)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{body}\nendobj\n");
        }
        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        file.Append(string.Concat(places.Select(place => $"{place:0000000000} 00000 n \n")));
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
