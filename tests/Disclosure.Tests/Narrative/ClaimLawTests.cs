using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests.Narrative;

/// <summary>What holds of any text: claims that were written are found with their values, and prose without claims gives none.</summary>
public sealed class ClaimLawTests
{
    private const string Title = "青河市人民政府2023年政府信息公开工作年度报告";

    private static readonly (string Sentence, ClaimSubject Subject)[] Wordings =
    [
        ("2023年，我市共收到政府信息公开申请{0}件。", ClaimSubject.RequestsReceived),
        ("全年受理政府信息公开申请{0}件。", ClaimSubject.RequestsHandled),
        ("上年结转政府信息公开申请{0}件。", ClaimSubject.RequestsCarriedIn),
        ("全市主动公开政府信息{0}条。", ClaimSubject.InformationDisclosed),
        ("本年度制发规范性文件{0}件。", ClaimSubject.NormativeDocumentsIssued),
        ("全年共召开新闻发布会{0}场。", ClaimSubject.PressConferences),
        ("其中，网络申请{0}件。", ClaimSubject.RequestsOnline),
    ];

    private static readonly string[] Idle =
    [
        "按照条例第三十六条的规定，编制本报告",
        "依据国办发〔2014〕32号文件",
        "我市进一步完善工作机制，落实“五公开”要求",
        "联系电话：0431-80000018",
        "截至1231日，各项任务顺利完成",
        "坚持三个到位、四项机制",
        "自收到申请之日起20个工作日内答复",
        "第3次全体会议审议了《2023年政务公开工作要点》",
        "2024年计划召开新闻发布会10场",
        "一是渠道不够多；二是解读不够深",
    ];

    [Property(MaxTest = 200)]
    public Property A_figure_that_was_written_is_found_with_its_value() =>
        Prop.ForAll(
            (
                from value in Gen.Choose(0, 9_999_999)
                from wording in Gen.Choose(0, Wordings.Length - 1)
                from style in Gen.Choose(0, 3)
                select (value, wording, style)
            ).ToArbitrary(),
            entry =>
            {
                (int value, int wording, int style) = entry;
                string number = style switch
                {
                    1 => value.ToString("#,0", CultureInfo.InvariantCulture),
                    2 => new string(value.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０')).ToArray()),
                    3 => $" {value.ToString(CultureInfo.InvariantCulture)} ",
                    _ => value.ToString(CultureInfo.InvariantCulture),
                };
                string sentence = string.Format(CultureInfo.InvariantCulture, Wordings[wording].Sentence, number);
                var claim = (FigureClaim)Assert.Single(Read(sentence).Claims);
                Assert.Equal((value, Wordings[wording].Subject, 2023), (claim.Figure.Value, claim.Figure.Subject, claim.Figure.Year));
                Assert.Equal(ClaimScope.Year, claim.Figure.Scope);
            }
        );

    [Property(MaxTest = 200)]
    public Property A_list_that_was_written_is_found_and_holds_exactly_when_its_sum_does() =>
        Prop.ForAll(
            (from parts in Gen.Choose(1, 5000).ArrayOf(3) from error in Gen.Choose(-2, 2) select (parts, error)).ToArbitrary(),
            entry =>
            {
                (int[] parts, int error) = entry;
                int total = parts.Sum() + error;
                ReportReading reading = Read($"收到咨询{total}人次，其中来电{parts[0]}人次，来访{parts[1]}人次，其他{parts[2]}人次。");
                BreakdownClaim claim = Assert.Single(reading.Claims.OfType<BreakdownClaim>());
                Assert.Equal((total, true), (claim.Total.Value, claim.IsExhaustive));
                Assert.Equal(parts.Select(part => (decimal)part), claim.Parts.Select(part => part.Value));
                Assert.Equal(error == 0 ? 0 : 1, reading.Check(RuleBook.Exploratory).ClaimFindings.Count);
            }
        );

    [Fact]
    public void A_list_that_reaches_its_total_before_the_rest_still_has_the_rest()
    {
        ReportReading reading = Read("收到咨询10人次，其中来电6人次，来访4人次，其他2人次。");
        BreakdownClaim claim = Assert.Single(reading.Claims.OfType<BreakdownClaim>());
        Assert.Equal([6m, 4, 2], claim.Parts.Select(part => part.Value));
        Assert.True(claim.IsExhaustive);
        Assert.Single(reading.Check(RuleBook.Exploratory).ClaimFindings);
    }

    [Fact]
    public void A_list_in_brackets_has_its_first_part()
    {
        ReportReading reading = Read("收到政府信息公开申请10件（分别为当面申请5件，网上申请3件，信函申请2件）。");
        BreakdownClaim claim = Assert.Single(reading.Claims.OfType<BreakdownClaim>());
        Assert.Equal([5m, 3, 2], claim.Parts.Select(part => part.Value));
        Assert.Empty(reading.Check(RuleBook.Exploratory).ClaimFindings);
    }

    [Theory]
    [InlineData("主动公开政府信息1，234条。")]
    [InlineData("主动公开政府信息1，000条。")]
    [InlineData("收到政府信息公开申请不足10件。")]
    public void No_figure_is_made_of_half_a_number_or_of_a_limit(string sentence) => Assert.Empty(Read(sentence).Claims);

    [Theory]
    [InlineData("去年同期收到政府信息公开申请30件。", 2022)]
    [InlineData("与去年同期相比，收到政府信息公开申请30件。", 2023)]
    [InlineData("较去年同期增加，收到政府信息公开申请30件。", 2023)]
    public void The_same_time_of_last_year_is_last_year_unless_it_is_compared_with(string sentence, int year) =>
        Assert.Equal(year, Assert.IsType<FigureClaim>(Assert.Single(Read(sentence).Claims)).Figure.Year);

    [Property(MaxTest = 200)]
    public Property Prose_without_claims_gives_none() =>
        Prop.ForAll(
            Gen.Elements(Idle).ArrayOf(6).ToArbitrary(),
            sentences => Assert.Empty(Read(string.Join("。\n", sentences) + "。").Claims)
        );

    [Property(MaxTest = 300)]
    public Property Numerals_are_read_as_they_are_spelled() =>
        Prop.ForAll(
            Gen.Choose(0, 99_999).ToArbitrary(),
            value => Assert.Equal((value, Spell(value).Length), ChineseNumeral.At(Spell(value) + "件", 0))
        );

    [Property(MaxTest = 300)]
    public Property Any_text_is_read_without_a_fault_and_twice_the_same(NonNull<string> noise, NonNegativeInt seed)
    {
        string[] bits =
        [
            "件",
            "条",
            "其中",
            "，",
            "。",
            "12",
            "3.5",
            "万",
            "余",
            "占",
            "%",
            "同比增长",
            "2023年",
            "收到政府信息公开申请",
            "(",
            "《",
            "至",
            "、",
            "未",
            "行政复议",
            ":",
            "第",
        ];
        var random = new Random(seed.Get);
        string text = string.Concat(Enumerable.Range(0, 60).Select(_ => bits[random.Next(bits.Length)])) + noise.Get;
        return Read(text).Claims.SequenceEqual(Read(text).Claims).ToProperty();
    }

    [Theory]
    [InlineData("1", 300_000)]
    [InlineData("1件", 100_000)]
    [InlineData("1件。", 60_000)]
    [InlineData("收到政府信息公开申请1件，", 20_000)]
    [InlineData("收到政府信息公开申请1件，其中网上申请1件。", 12_000)]
    [InlineData("自从到至一二三四", 40_000)]
    [InlineData("《", 300_000)]
    [InlineData("其中", 120_000)]
    [InlineData("未收到", 100_000)]
    public void Hostile_prose_is_read_to_its_end_with_a_bounded_number_of_claims(string bit, int times)
    {
        var text = new StringBuilder(Title).Append('\n');
        for (int index = 0; index < times; index++)
        {
            text.Append(bit);
        }
        ReportReading reading = ReportReader.ReadText(text.ToString());
        Assert.InRange(reading.Claims.Count, 0, 20_000);
    }

    private static ReportReading Read(string text) => ReportReader.ReadText($"{Title}\n{text}");

    /// <summary>A number in Chinese numerals, written apart from the reader: 两万零三 is 20003.</summary>
    private static string Spell(int value)
    {
        const string Digits = "零一二三四五六七八九";
        if (value < 10)
        {
            return Digits[value].ToString();
        }
        string[] units = ["", "十", "百", "千", "万"];
        string text = "";
        bool gap = false;
        string digits = value.ToString(CultureInfo.InvariantCulture);
        for (int index = 0; index < digits.Length; index++)
        {
            int digit = digits[index] - '0';
            if (digit == 0)
            {
                gap = true;
                continue;
            }
            text += (gap && text.Length > 0 ? "零" : "") + Digits[digit] + units[digits.Length - 1 - index];
            gap = false;
        }
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }
}
