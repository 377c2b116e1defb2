using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>The reading of one report in each format, format and encoding found from the content. The clean page of HTML is the yardstick.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly byte[] html = Samples.Bytes("tonghua-dongchang-2020.html");
    private readonly byte[] word = Samples.Bytes("tonghua-dongchang-2020.docx");
    private readonly byte[] excel = Samples.Bytes("tonghua-dongchang-2020.xlsx");
    private readonly byte[] excel97 = Samples.Bytes("tonghua-dongchang-2020.xls");
    private readonly byte[] csv = Samples.Bytes("tonghua-dongchang-2020.csv");
    private readonly byte[] bars = Samples.Bytes("tonghua-dongchang-2020.bars.txt");
    private readonly byte[] lines = Samples.Bytes("tonghua-dongchang-2020.lines.txt");
    private readonly byte[] pdf = Samples.Bytes("pdf/tonghua-dongchang-2020-chromium.pdf");

    /// <summary>HTML.</summary>
    [Benchmark(Baseline = true)]
    public ReportReading Html() => Read(html);

    /// <summary>Word, .docx.</summary>
    [Benchmark]
    public ReportReading Word() => Read(word);

    /// <summary>Excel, .xlsx.</summary>
    [Benchmark]
    public ReportReading Excel() => Read(excel);

    /// <summary>Excel, .xls.</summary>
    [Benchmark]
    public ReportReading Excel97() => Read(excel97);

    /// <summary>Values with separators.</summary>
    [Benchmark]
    public ReportReading Csv() => Read(csv);

    /// <summary>Text with bars between the cells.</summary>
    [Benchmark]
    public ReportReading Bars() => Read(bars);

    /// <summary>Text with one cell on each line.</summary>
    [Benchmark]
    public ReportReading Lines() => Read(lines);

    /// <summary>PDF as a browser prints it.</summary>
    [Benchmark]
    public ReportReading Pdf() => Read(pdf);

    private static ReportReading Read(byte[] document) => ReportReader.ReadStream(new MemoryStream(document));
}
