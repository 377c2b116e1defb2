using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>What a Word document shows without holding it as text: numbers of lists in every format, signs, breaks, characters with a reading above them.</summary>
public sealed class WordDetailTests
{
    /// <summary>The number 12 as each format of a list shows it.</summary>
    [Theory]
    [InlineData("none", "")]
    [InlineData("bullet", "")]
    [InlineData("decimal", "12")]
    [InlineData("chineseCounting", "十二")]
    [InlineData("chineseCountingThousand", "十二")]
    [InlineData("japaneseCounting", "十二")]
    [InlineData("taiwaneseCounting", "十二")]
    [InlineData("taiwaneseCountingThousand", "十二")]
    [InlineData("ideographDigital", "一二")]
    [InlineData("japaneseDigitalTenThousand", "一二")]
    [InlineData("taiwaneseDigital", "一二")]
    [InlineData("decimalEnclosedCircle", "⑫")]
    [InlineData("decimalEnclosedCircleChinese", "⑫")]
    [InlineData("decimalEnclosedParen", "(12)")]
    [InlineData("decimalEnclosedFullstop", "12.")]
    [InlineData("lowerLetter", "l")]
    [InlineData("upperLetter", "L")]
    [InlineData("no format that there is", "12")]
    public void A_list_numbers_in_its_format(string format, string twelve) => Assert.Equal(twelve, WordNumerals.Draw(12, format));

    [Theory]
    [InlineData("chineseCounting", 1, "一")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 20, "二十")]
    [InlineData("chineseCounting", 99, "九十九")]
    [InlineData("chineseCounting", 100, "100")]
    [InlineData("chineseCounting", 0, "0")]
    [InlineData("ideographDigital", 105, "一〇五")]
    [InlineData("decimalEnclosedCircle", 1, "①")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircle", 21, "21")]
    [InlineData("decimalEnclosedCircle", 0, "0")]
    [InlineData("lowerLetter", 1, "a")]
    [InlineData("lowerLetter", 26, "z")]
    [InlineData("lowerLetter", 27, "27")]
    [InlineData("upperLetter", 0, "0")]
    public void Where_a_format_ends_digits_follow(string format, int number, string shown) =>
        Assert.Equal(shown, WordNumerals.Draw(number, format));

    [Fact]
    public void A_list_that_begins_anew_or_elsewhere_counts_from_there()
    {
        const string Numbering =
            "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num>"
            + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"9\"/></w:lvlOverride></w:num>";
        string item(string text, int list) =>
            OfficeFiles.Paragraph(text, $"<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>");
        Assert.Equal(["4.甲", "5.乙", "9.丙", "10.丁"], Lines(item("甲", 5) + item("乙", 5) + item("丙", 6) + item("丁", 6), Numbering));
    }

    [Fact]
    public void Signs_that_are_elements_are_read_as_they_look()
    {
        string run(string inner) => $"<w:r>{inner}</w:r>";
        string text(string value) => $"<w:t xml:space=\"preserve\">{value}</w:t>";
        string ruby = $"<w:ruby><w:rubyPr/><w:rt>{run(text("shēn"))}</w:rt><w:rubyBase>{run(text("申"))}</w:rubyBase></w:ruby>";
        Assert.Equal(["申请"], Lines($"<w:p>{run(ruby)}{run(text("请"))}</w:p>"));
        Assert.Equal(["2019-12"], Lines($"<w:p>{run(text("2019") + "<w:noBreakHyphen/>" + text("12"))}</w:p>"));
        Assert.Equal(["①项"], Lines($"<w:p>{run("<w:sym w:font=\"Wingdings\" w:char=\"2460\"/>" + text("项"))}</w:p>"));
        // A sign of a font of signs has no meaning as a character.
        Assert.Equal(["项"], Lines($"<w:p>{run("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>" + text("项"))}</w:p>"));
        Assert.Equal(["项"], Lines($"<w:p>{run("<w:sym w:font=\"Wingdings\" w:char=\"none\"/>" + text("项"))}</w:p>"));
        Assert.Equal(["甲", "乙"], Lines($"<w:p>{run(text("甲") + "<w:br w:type=\"textWrapping\"/>" + text("乙"))}</w:p>"));
        Assert.Equal("甲乙", string.Concat(Lines($"<w:p>{run(text("甲") + "<w:br w:type=\"page\"/>" + text("乙"))}</w:p>")));
        Assert.Equal(["甲", "乙"], Lines($"<w:p>{run(text("甲") + "<w:cr/>" + text("乙"))}</w:p>"));
        Assert.Equal(
            ["甲", "乙"],
            Lines($"<w:p>{run(text("甲") + "<w:tab/>" + text("乙"))}</w:p>")
                .SelectMany(line => line.Split((char[])['\t', ' '], StringSplitOptions.RemoveEmptyEntries))
        );
    }

    private static string[] Lines(string body, string numbering = "") =>
        WordFormat
            .Read(new Source(OfficeFiles.Docx(body, numbering), false, null, ReaderOptions.Default, default))
            .Page!.Rows.Select(row => string.Join('\t', row.Cells.Select(cell => cell.Text)))
            .ToArray();
}
