using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>The reading of a page of HTML, beside a bare parse of the same page by AngleSharp, which is a part of it.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private string text = "";

    /// <summary>
    /// The page: as a person would mark it up, as Word exports it, in the middle of a page of a government site, and a page of prose.
    /// </summary>
    [Params("clean", "word", "site", "prose")]
    public string Page { get; set; } = "";

    /// <summary>Reads the file.</summary>
    [GlobalSetup]
    public void Load() =>
        text = Page switch
        {
            "word" => Samples.Text("changchun-automotive-zone-2016.word.html"),
            "site" => SitePage.Around(Samples.Text("tonghua-dongchang-2020.word.html")),
            "prose" => Samples.Text("zhuzhou-yunlong-2016.html"),
            _ => Samples.Text("tonghua-dongchang-2020.html"),
        };

    /// <summary>The parse alone.</summary>
    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(text);
        return document.ChildElementCount;
    }

    /// <summary>Header, report, problems and places.</summary>
    [Benchmark]
    public ReportReading Read() => ReportReader.ReadHtml(text);
}
