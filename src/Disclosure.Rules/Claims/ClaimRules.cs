using static Disclosure.RuleMaker;

namespace Disclosure;

/// <summary>The rules on the prose of a report. They are bound to claims, not to cells.</summary>
internal static class ClaimRules
{
    private const string Prose = "plausibility, prose of the report";

    public static IEnumerable<Rule> All =>
        [
            Of(
                "XT-TEXT",
                Text("A figure of the prose is that of the table.", "文字所述数据与统计表一致。"),
                Text("The prose may count other units, or only some of them.", "文字可能采用其他口径，或只计其中一部分。"),
                Severity.Information
            ),
            Of(
                "XT-ENUM",
                Text("The parts that the prose lists give the total that it states.", "文字所列各项之和等于所述总数。"),
                Text("The prose may leave out a part, or count one twice.", "文字可能略去某项，或有重复计算。"),
                Severity.Information
            ),
            Of(
                "XT-PCT",
                Text("A share that the prose states is that of its numbers.", "文字所述占比与其数据相符。"),
                Text("The share may be one of another whole.", "占比的基数可能不同。"),
                Severity.Information
            ),
            Of(
                "XT-YOY",
                Text("A change that the prose states is that from the year before.", "文字所述增幅与上年数据相符。"),
                Text("The figures of the year before may have been revised.", "上年数据可能有修订。"),
                Severity.Information
            ),
            Of(
                "XT-DATE",
                Text("The figures cover the report year from its first day to its last.", "数据统计期限为报告年度1月1日至12月31日。"),
                default,
                Severity.Warning
            ),
            Of(
                "XT-FEE",
                Text(
                    "Requests given up because a fee was not paid and fees in the prose stand together or not at all.",
                    "逾期未缴费的申请与文字所述信息处理费同时存在或同时不存在。"
                ),
                Text("A fee may be asked for and never paid.", "收费通知发出后可能未缴费。"),
                Severity.Silent
            ),
            Of(
                "XT-ORDER",
                Text(
                    "Suits after reconsideration are at most the cases of reconsideration concluded in this year and the one before.",
                    "复议后起诉总计不超过本年与上年行政复议审结数之和。"
                ),
                Text("A suit may follow a case of an earlier year.", "可能由更早年度的复议引发。"),
                Severity.Silent
            ),
            Of(
                "XT-2024",
                Text(
                    "From 2024 on, suits without reconsideration are no more than those after it, since reconsideration comes first.",
                    "自2024年起复议前置，未经复议直接起诉不多于复议后起诉。"
                ),
                Text("Suits over earlier requests may go on.", "可能涉及此前的申请。"),
                Severity.Silent
            ),
            Of(
                "XT-DISP",
                Text(
                    "Reconsideration and litigation together are at most the requests concluded in this year and the one before.",
                    "行政复议与行政诉讼总计不超过本年与上年办理结果总计之和。"
                ),
                Text("One request may lead to several cases.", "一件申请可能引发多件案件。"),
                Severity.Silent
            ),
        ];

    private static Rule Of(string id, LocalizedText sentence, LocalizedText explanation, Severity severity) =>
        new(id, RuleKind.Claim, sentence, [])
        {
            Basis = RuleBasis.Plausibility,
            Explanation = explanation,
            Excess = severity,
            Shortfall = severity,
            Source = Prose,
        };
}
