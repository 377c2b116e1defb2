namespace Disclosure.Tests;

/// <summary>The C# of docs/writing.md, compiled.</summary>
public class WritingSnippets
{
    [Fact]
    public void Write()
    {
        Report report = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
        string folder = Directory.CreateTempSubdirectory("writing").FullName;
        // begin docs/writing.md
        ReportWriter.WriteFile(report, Path.Combine(folder, "report.docx")); // .html, .docx, .xlsx, .md or .txt
        ReportWriter.WriteFile(Report2021.Blank, Path.Combine(folder, "form.xlsx")); // the blank form
        byte[] page = ReportWriter.ToBytes(report, WritingFormat.Html); // a complete page in UTF-8
        // end
        Assert.Equal(report, ReportReader.ReadFile(Path.Combine(folder, "report.docx")).Report);
        Assert.Equal(report, ReportReader.ReadStream(new MemoryStream(page)).Report);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Draw()
    {
        Report report = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
        // begin docs/writing.md
        Console.WriteLine(report.ToText()); // columns aligned for a terminal, Chinese characters two wide
        string markdown = report.ToMarkdown();
        string html = report.ToHtml(); // a fragment with its own style, for a page or a notebook
        // end
        Assert.NotEqual(markdown, html);

        // begin docs/writing.md
        CheckResult result = report.Check();
        string marked = result.ToHtml(result.Diagnose(), Language.Chinese); // the form is Chinese anyway; the findings are in this language
        // end
        Assert.Contains("合计漏填为0", marked, StringComparison.Ordinal);
    }

    [Fact]
    public void Layout()
    {
        Report report = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
        // begin docs/writing.md
        FormSheet sheet = FormSheet.Of(ReportForm.Matrix2021);
        foreach (FormTable table in sheet.Tables)
        {
            foreach (FormBox box in table.Rows.SelectMany(row => row.Boxes))
            {
                string text = box.Kind == FormBoxKind.Figure ? report[box.Cell].ToString() : box.Text;
                Console.WriteLine($"{box.Column}+{box.ColumnSpan}x{box.RowSpan} {text}");
            }
        }
        // end
        Assert.Equal(200, sheet.Boxes.Count(box => box.Kind == FormBoxKind.Figure));
    }
}
