using System.Globalization;
using System.Text.Json;

namespace Disclosure.Tests;

/// <summary>The result of a whole document as JSON, text, Markdown and HTML: the table's findings and those of the prose.</summary>
public class ContentOutputTests
{
    private const string Prose = """
        青河县人民政府2023年政府信息公开工作年度报告
        2023年共收到政府信息公开申请12件，其中网上申请7件，信函申请4件，其他方式2件。<b>*粗*</b>
        """;

    private static readonly ContentCheckResult WithoutTable = ReportReader.ReadText(Prose).Check(RuleBook.Exploratory);
    private static readonly ContentCheckResult WithTable = ReportReader
        .ReadFile(Repository.Sample("tonghua-dongchang-2020"))
        .Check(RuleBook.Exploratory);

    [Fact]
    public void Json_has_the_prose_and_the_result_of_the_table()
    {
        using var document = JsonDocument.Parse(WithTable.ToJson());
        JsonElement root = document.RootElement;
        Assert.Equal(5, root.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal(WithTable.ClaimOutcomes.Count, root.GetProperty("claimOutcomes").GetArrayLength());
        Assert.Equal("Exploratory", root.GetProperty("ruleBook").GetProperty("profile").GetString());
        using var table = JsonDocument.Parse(WithTable.Table!.ToJson());
        Assert.True(JsonElement.DeepEquals(table.RootElement, root.GetProperty("table")));
    }

    [Fact]
    public void Json_of_a_document_without_table_has_every_fact_of_the_claim()
    {
        using var document = JsonDocument.Parse(WithoutTable.ToJson(Language.Chinese));
        JsonElement root = document.RootElement;
        Assert.Equal(JsonValueKind.Null, root.GetProperty("table").ValueKind);
        Assert.Equal("青河县人民政府", root.GetProperty("document").GetProperty("issuingBody").GetString());
        JsonElement finding = Assert.Single(root.GetProperty("claimFindings").EnumerateArray());
        Assert.Equal("XT-ENUM", finding.GetProperty("rule").GetString());
        Assert.Equal("information", finding.GetProperty("severity").GetString());
        Assert.Equal((12m, 13m, -1m), (Number("left"), Number("right"), Number("difference")));
        Assert.Equal(2, finding.GetProperty("claim").GetProperty("place").GetProperty("line").GetInt32());
        Assert.StartsWith("2023年共收到", finding.GetProperty("claim").GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.Equal("XT-ENUM", Assert.Single(root.GetProperty("rules").EnumerateArray()).GetProperty("id").GetString());

        decimal Number(string name) => finding.GetProperty(name).GetDecimal();
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Text_and_Markdown_say_every_finding(Language language)
    {
        foreach (ContentCheckResult result in new[] { WithTable, WithoutTable })
        {
            string text = result.ToText(language);
            Assert.StartsWith(result.ToString(language), text, StringComparison.Ordinal);
            Assert.All(result.Findings, finding => Assert.Contains(finding.ToString(language), text, StringComparison.Ordinal));
            Assert.Equal(result.Findings.Count, Count(result.ToMarkdown(language), "\n- **"));
        }
    }

    [Fact]
    public void Hostile_prose_formats_nothing()
    {
        Assert.DoesNotContain("<b>", WithoutTable.ToMarkdown(), StringComparison.Ordinal);
        string html = WithoutTable.ToHtml();
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("ⓘ information XT-ENUM", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_has_the_form_with_marks_and_the_repairs()
    {
        string html = WithTable.ToHtml(Language.Chinese);
        Assert.Contains("<table>", html, StringComparison.Ordinal);
        Assert.Contains("合计漏填为0", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<table>", WithoutTable.ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void Culture_changes_no_byte(string culture)
    {
        string expected = All();
        using var scope = new CultureScope();
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        Assert.Equal(expected, All());

        static string All() =>
            string.Concat(
                new[] { WithTable, WithoutTable }.Select(result =>
                    result.ToJson() + result.ToText() + result.ToMarkdown() + result.ToHtml()
                )
            );
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
