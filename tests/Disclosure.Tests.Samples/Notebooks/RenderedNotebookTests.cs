using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Disclosure.Tests;

/// <summary>
/// The notebook as a browser draws it: its text stands out on light and on dark ground, nothing is cut off, every Chinese character has a glyph. With DISCLOSURE_WRITE=1
/// in the environment the pictures of the documentation are taken anew; look at them before you commit them. Beside this file stand the SHA-256 of the pages that they show.
/// </summary>
public sealed class RenderedNotebookTests(NotebookRun run) : IClassFixture<NotebookRun>
{
    /// <summary>What WCAG asks of text (AA).</summary>
    private const decimal Contrast = 4.5m;

    [Fact]
    public void The_page_is_readable_on_light_and_on_dark_ground()
    {
        Browser.SkipUnlessInstalled();
        using JsonDocument measured = Measure(NotebookPage.ToHtml(run.Notebook.Cells, run.Outputs, Measurement.Script));
        foreach (string ground in (string[])["bright", "dark"])
        {
            JsonElement page = measured.RootElement.GetProperty(ground);
            Assert.InRange(page.GetProperty("count").GetInt32(), 1000, 20_000);
            decimal ratio = page.GetProperty("ratio").GetDecimal();
            Assert.True(ratio >= Contrast, $"{ground}: {ratio:0.00} at {page.GetProperty("what")}");
            Assert.StartsWith("rgba(", page.GetProperty("blame").GetString(), StringComparison.Ordinal);
            Assert.Empty(page.GetProperty("cut").EnumerateArray());
        }
        JsonElement glyphs = measured.RootElement.GetProperty("glyphs");
        Assert.InRange(glyphs.GetProperty("seen").GetInt32(), 200, 5000);
        Assert.Equal("", glyphs.GetProperty("missing").GetString());
        Assert.Equal(15, measured.RootElement.GetProperty("charts").GetInt32());
    }

    /// <summary>The measurement itself can fail: grey on white, and a character that no font has.</summary>
    [Fact]
    public void A_page_that_cannot_be_read_is_told_from_one_that_can()
    {
        Browser.SkipUnlessInstalled();
        string page = NotebookPage.ToHtml(
            [],
            run.Outputs,
            "<div class='disclosure-form'><table><td class='blame' style='color:#bbb'>政</td></table>&#x10FFF0;</div>" + Measurement.Script
        );
        using JsonDocument measured = Measure(page);
        Assert.InRange(measured.RootElement.GetProperty("bright").GetProperty("ratio").GetDecimal(), 1, 2.5m);
        Assert.Equal("\U0010FFF0", measured.RootElement.GetProperty("glyphs").GetProperty("missing").GetString());
    }

    /// <summary>To compare needs no browser: that a page is drawn otherwise than when its picture was taken is seen anywhere.</summary>
    [Theory]
    [InlineData("checked-form.png")]
    [InlineData("notebook.png")]
    public void The_pictures_of_the_documentation_show_what_is_drawn_now_and_are_small_enough_to_load(string name)
    {
        string path = Repository.PathOf("docs", "images", name);
        string hash = Repository.PathOf("tests", "Disclosure.Tests.Samples", "Notebooks", Path.ChangeExtension(name, ".sha256"));
        string page = PageOf(name);
        string drawn = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page.ReplaceLineEndings("\n"))));
        if (Environment.GetEnvironmentVariable("DISCLOSURE_WRITE") == "1")
        {
            Browser.SkipUnlessInstalled();
            Take(name, page, path);
            File.WriteAllText(hash, drawn + "\n");
        }
        Assert.True(
            File.ReadAllText(hash).Trim() == drawn,
            $"docs/images/{name} shows a page of before: draw it again with DISCLOSURE_WRITE=1 where Chromium is, and look at it."
        );
        byte[] image = File.ReadAllBytes(path);
        Assert.InRange(image.Length, 20_000, 300_000);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], image[..4]);
        Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(16)), 800, 1600);
    }

    private static bool IsForm(string name) => name == "checked-form.png";

    private static JsonDocument Measure(string html)
    {
        using IHtmlDocument page = ParsedHtml.Parse(OnDisk(html, Browser.Render));
        return JsonDocument.Parse(page.GetElementById("measured")!.TextContent);
    }

    /// <summary>The form with the cells to blame, from the check; and the end of the notebook.</summary>
    private string PageOf(string name)
    {
        IReadOnlyList<NotebookCell> all = run.Notebook.Cells;
        IEnumerable<NotebookCell> cells = IsForm(name)
            ? all.Where(cell => cell.Source.EndsWith("Check();\nresult", StringComparison.Ordinal))
            : all.SkipWhile(cell => !cell.Source.StartsWith("## Read years", StringComparison.Ordinal));
        // The picture of the form shows the table with the findings; the sections above it have none.
        const string Only =
            "<style>body{margin:0 auto}body>pre,.title~p,.disclosure-form>table:not(.list):not(:nth-last-of-type(-n+2)){display:none}</style>";
        return NotebookPage.ToHtml(cells, run.Outputs, IsForm(name) ? Only : "");
    }

    private static void Take(string name, string html, string path) =>
        OnDisk(
            html,
            page =>
            {
                Browser.Photograph(page, path, IsForm(name) ? 1100 : 1000, IsForm(name) ? 1580 : 1500);
                return "";
            }
        );

    private static string OnDisk(string html, Func<string, string> look)
    {
        string folder = Directory.CreateTempSubdirectory("page").FullName;
        try
        {
            string page = Path.Combine(folder, "notebook.html");
            File.WriteAllText(page, html);
            return look(page);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
