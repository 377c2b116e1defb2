using System.IO.Compression;
using System.Text;
using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class PdfTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.PathOf("tests/documents/pdf"), "*.pdf").Select(file => Path.GetFileName(file))];

    [Fact]
    public void The_samples_are_there_from_two_programs()
    {
        string[] names = Files.Select(row => row.Data).ToArray();
        Assert.Equal(7, names.Count(name => name.EndsWith("-chromium.pdf", StringComparison.Ordinal)));
        Assert.Equal(7, names.Count(name => name.EndsWith("-libreoffice.pdf", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Files))]
    public void A_printed_sample_reads_as_its_text(string file)
    {
        ReportReading text = ReportReader.ReadFile(Repository.Sample(SampleOf(file)));
        ReportReading pdf = Read(Bytes(file));
        Assert.Equal(text.Header, pdf.Header);
        Assert.Equal(text.Report?.Cells, pdf.Report?.Cells);
        Assert.Equal(text.Report is null ? [] : Findings(text.Report), pdf.Report is null ? [] : Findings(pdf.Report));
        Assert.Equal(text.Problems.Select(problem => problem.Code), pdf.Problems.Select(problem => problem.Code));
        Assert.Equal(text.Unmatched, pdf.Unmatched);
        Assert.All(pdf.Places.Values, place => Assert.True(place.Page > 0 && place.Line > 0));
    }

    [Theory]
    [InlineData("tonghua-dongchang-2020-libreoffice.pdf")]
    [InlineData("kunming-guandu-2016-chromium.pdf")]
    public void A_damaged_file_is_read_or_refused_with_a_reason(string file)
    {
        byte[] whole = Bytes(file);
        var random = new Random(7);
        for (int step = 0; step < 12; step++)
        {
            byte[] damaged = (byte[])whole.Clone();
            for (int count = random.Next(1, 30); count > 0; count--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }
            byte[] cut = step % 2 == 0 ? damaged : damaged[..random.Next(damaged.Length)];
            ReportReading reading = Read(cut);
            Assert.True(reading.Report is not null || reading.Problems.Count > 0);
        }
    }

    [Fact]
    public void A_scanned_page_is_a_picture_and_says_so()
    {
        byte[] pdf = Document("q 500 0 0 700 40 40 cm /Im0 Do Q", image: true);
        ReadingProblem problem = Assert.Single(Read(pdf).Problems, problem => problem.Code == ProblemCode.PageIsPicture);
        Assert.Equal(1, problem.Location.Page);
        Assert.True(problem.IsFigureLost);
        Assert.Contains("OCR", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_nothing_is_an_empty_document() =>
        Assert.Contains(Read(Document("")).Problems, problem => problem.Code == ProblemCode.EmptyDocument);

    [Fact]
    public void A_file_with_a_password_is_refused_by_name()
    {
        const string Encrypt =
            "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <0101010101010101010101010101010101010101010101010101010101010101> "
            + "/U <0202020202020202020202020202020202020202020202020202020202020202> >> /ID [<01> <01>]";
        Assert.Equal([ProblemCode.DocumentEncrypted], Problems(Document("BT (1) Tj ET", trailer: Encrypt)).Select(problem => problem.Code));
    }

    [Fact]
    public void A_page_that_unpacks_without_end_is_not_read()
    {
        byte[] pdf = Document(new string(' ', 20_000_000));
        ReadingProblem problem = Assert.Single(Problems(pdf));
        Assert.Equal(ProblemCode.TooLarge, problem.Code);
        Assert.Equal(1, problem.Location.Page);
        Assert.Equal("MaxPageBytes", problem.Label);
    }

    [Theory]
    [InlineData("/Fm0 Do ", 2_000)]
    [InlineData("/Fm#30 Do ", 2_000)]
    [InlineData("/Fm0%\nDo\n", 2_000)]
    public void A_page_that_shows_a_form_without_end_is_not_read(string show, int times)
    {
        string form = string.Concat(Enumerable.Repeat("0 0 m 9 9 l S\n", 2_000));
        byte[] file = Document(string.Concat(Enumerable.Repeat(show, times)), form: form);
        ReadingProblem problem = Assert.Single(Problems(file));
        Assert.Equal((ProblemCode.TooLarge, "MaxPageBytes"), (problem.Code, problem.Label));
        Assert.Equal(1, problem.Location.Page);
        Assert.DoesNotContain(Problems(Document(show, form: form)), one => one.Code == ProblemCode.TooLarge);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_map_of_characters_that_announces_entries_without_end_sets_no_memory_aside(bool packed)
    {
        const string Map = "/CIDInit /ProcSet findresource begin begincmap 999999991\nbegincodespacerange <0000> <FFFF> endcodespacerange";
        byte[] file = packed ? Document(Map) : Document("/Fm0 Do ", form: Map);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadingProblem problem = Assert.Single(Problems(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
        Assert.Equal((ProblemCode.TooLarge, "MaxUnpackedBytes"), (problem.Code, problem.Label));
        Assert.DoesNotContain(
            Problems(Document("/Fm0 Do ", form: Map.Replace("999999991", "1", StringComparison.Ordinal))),
            one => one.Code == ProblemCode.TooLarge
        );
    }

    [Fact]
    public void A_form_that_shows_itself_does_not_end_the_process()
    {
        ReadingProblem problem = Assert.Single(Problems(Document("/Fm0 Do", form: "q /Fm0 Do Q")));
        Assert.Equal((ProblemCode.TooLarge, "MaxDepth"), (problem.Code, problem.Label));
    }

    [Fact]
    public void Pages_that_show_too_many_characters_are_not_read()
    {
        byte[] file = Bytes("zhuzhou-yunlong-2016-chromium.pdf");
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(file), new ReaderOptions { MaxGlyphs = 100 });
        ReadingProblem problem = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.TooLarge);
        Assert.Equal(("MaxGlyphs", "100"), (problem.Label, problem.Expected));
    }

    [Fact]
    public void Bytes_that_are_no_pdf_are_a_problem()
    {
        Assert.NotEmpty(Problems([]));
        Assert.NotEmpty(Problems("%PDF-1.7\nnothing else"u8.ToArray()));
    }

    [Fact]
    public void Every_radical_and_compatibility_form_is_folded_as_Unicode_says()
    {
        for (char character = '\u2F00'; character <= '\u2FD5'; character++)
        {
            Assert.Equal(character.ToString().Normalize(NormalizationForm.FormKC), CompatibilityForms.Fold(character).ToString());
        }
        for (char character = '\uF900'; character <= '\uFAD9'; character++)
        {
            string normal = character.ToString().Normalize(NormalizationForm.FormC);
            Assert.Equal(normal.Length == 1 ? normal : character.ToString(), CompatibilityForms.Fold(character).ToString());
        }
        Assert.Equal("一长门青民", CompatibilityForms.Fold("⼀⻓⻔⻘⺠"));
        Assert.Equal(Folding.Key("年度"), Folding.Key("年度".Replace('年', '\uF98E')));
    }

    private static string[] Findings(Report report) => report.Check().Findings.Select(finding => finding.ToString()).ToArray();

    private static string SampleOf(string file) =>
        file.Replace("-borderless", "", StringComparison.Ordinal)
            .Replace("-chromium", "", StringComparison.Ordinal)
            .Replace("-libreoffice", "", StringComparison.Ordinal)
            .Replace(".pdf", "", StringComparison.Ordinal);

    private static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Repository.PathOf("tests/documents/pdf"), file));

    private static IReadOnlyList<ReadingProblem> Problems(byte[] bytes) => Read(bytes).Problems;

    private static ReportReading Read(byte[] bytes) =>
        ReportReader.ReadStream(new MemoryStream(bytes), new ReaderOptions { Format = SourceFormat.Pdf });

    /// <summary>A document of one page, drawn by hand.</summary>
    private static byte[] Document(string drawing, bool image = false, string trailer = "", string form = "")
    {
        var file = new MemoryStream();
        var places = new List<long>();
        Write("%PDF-1.4\n");
        string objects = image ? "/Im0 5 0 R" : "/Fm0 5 0 R";
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << {objects} >> >> >>");
        Stream("/Filter /FlateDecode", Deflated(drawing));
        if (image)
        {
            Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", [0]);
        }
        else
        {
            Stream("/Type /XObject /Subtype /Form /BBox [0 0 10 10]", Encoding.ASCII.GetBytes(form));
        }
        long table = file.Length;
        Write(
            $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:0000000000} 00000 n \n"))}"
        );
        Write($"trailer << /Size {places.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));

        void Object(string body)
        {
            places.Add(file.Length);
            Write($"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        void Stream(string entries, byte[] bytes)
        {
            places.Add(file.Length);
            Write($"{places.Count} 0 obj\n<< {entries} /Length {bytes.Length} >>\nstream\n");
            file.Write(bytes);
            Write("\nendstream\nendobj\n");
        }
    }

    private static byte[] Deflated(string text)
    {
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(Encoding.ASCII.GetBytes(text));
        }
        return packed.ToArray();
    }
}
