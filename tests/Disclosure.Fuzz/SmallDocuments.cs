using System.Text;
using Disclosure.Testing;
using Disclosure.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Fuzz;

/// <summary>A few rows of messy pages in every format, the same in every run.</summary>
internal static class SmallDocuments
{
    private const int Pages = 120;
    private const int Rows = 9;

    private static readonly Encoding Gbk = Encodings.GetEncoding("GB18030")!;

    private static EncodingProvider Encodings => CodePagesEncodingProvider.Instance;

    public static IEnumerable<FuzzDocument> All()
    {
        Report[] reports = ReportGenerators.Valid().Sample(Pages, new Rnd(1), 50).ToArray();
        for (int index = 0; index < reports.Length; index++)
        {
            MessyPage page = Cut(MessyMaker.Make(reports[index], index), index);
            foreach (string layout in MessyLayouts.Names)
            {
                foreach (FuzzDocument document in Drawn(page with { Layout = layout }, index))
                {
                    yield return document;
                }
            }
        }
        foreach (string file in Directory.EnumerateFiles(Tests.Repository.PathOf("tests", "Disclosure.Fuzz", "documents"), "*.xls"))
        {
            yield return new FuzzDocument("xls", SourceFormat.Excel97, File.ReadAllBytes(file));
        }
    }

    /// <summary>The title and some rows that follow each other.</summary>
    private static MessyPage Cut(MessyPage page, int index) =>
        page with
        {
            Rows = [.. page.Rows.Take(2), .. page.Rows.Skip(2 + (index * 7 % Math.Max(page.Rows.Count - Rows, 1))).Take(Rows)],
        };

    private static IEnumerable<FuzzDocument> Drawn(MessyPage page, int index)
    {
        string text = page.Layout is "pdf" ? "" : MessyLayouts.AsText(page);
        byte[] bytes = (index % 4 == 0 ? Gbk : Encoding.UTF8).GetBytes(text);
        switch (page.Layout)
        {
            case "pdf":
                yield return new FuzzDocument("pdf", SourceFormat.Pdf, SmallPdf.Of(page));
                break;
            case "docx":
                yield return new FuzzDocument("docx", SourceFormat.Word, MessyLayouts.Docx(page));
                break;
            case "xlsx":
                yield return new FuzzDocument("xlsx", SourceFormat.Excel, MessyLayouts.Xlsx(page));
                break;
            case "html" or "html with loose markup":
                yield return new FuzzDocument("html", SourceFormat.Html, bytes);
                yield return new FuzzDocument("mht", SourceFormat.WebArchive, Archive(bytes, isBase64: index % 2 == 0));
                break;
            case "csv" or "tabs":
                yield return new FuzzDocument("csv", SourceFormat.Csv, bytes);
                break;
            default:
                yield return new FuzzDocument("text", SourceFormat.Text, bytes);
                break;
        }
    }

    private static byte[] Archive(byte[] html, bool isBase64) =>
        Encoding.ASCII.GetBytes(
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"part\"\r\n\r\n--part\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
                + $"Content-Transfer-Encoding: {(isBase64 ? "base64" : "quoted-printable")}\r\n\r\n"
                + (
                    isBase64
                        ? Convert.ToBase64String(html, Base64FormattingOptions.InsertLineBreaks)
                        : string.Concat(
                            html.Select(value => value is > 32 and < 127 and not (byte)'=' ? ((char)value).ToString() : $"={value:X2}")
                        )
                )
                + "\r\n--part--\r\n"
        );
}
