using static Disclosure.RuleMaker;

namespace Disclosure;

/// <summary>What is likely of the indicator table of 2014, no more. Most of it is information, or silent because it is normal practice.</summary>
internal static class IndicatorPlausibility
{
    private const ReportForm Form = ReportForm.Indicators2014;

    public static IEnumerable<Rule> All =>
        [
            Likely(
                "A-PL-1",
                RuleKind.Overlap,
                Text(
                    "Items published through several channels count once, so the items disclosed are not the plain sum of the channels.",
                    "不同渠道公开相同信息计1条，主动公开政府信息数一般不等于各渠道简单相加。"
                ),
                Text(
                    "Many bodies add the channels up; each item may also have been published once only.",
                    "实际常按各渠道相加填报，也可能每条信息只公开一次。"
                ),
                AtMost("A-PL-1", Form, [CellsIndicator.ProactiveDisclosure.Items], IndicatorRules.DisclosureChannels)
            ) with
            {
                Excess = Severity.Silent,
                Shortfall = Severity.Silent,
            },
            Likely(
                "A-PL-2",
                RuleKind.AtMost,
                Text("Normative documents disclosed are at most those issued.", "主动公开规范性文件数不超过制发规范性文件总数。"),
                Text("The units differ, and older documents may be disclosed.", "两行单位不同，且可能公开往年文件。"),
                AtMost(
                    "A-PL-2",
                    Form,
                    [CellsIndicator.ProactiveDisclosure.NormativeDocumentsDisclosed],
                    [CellsIndicator.ProactiveDisclosure.NormativeDocumentsIssued]
                )
            ) with
            {
                Excess = Severity.Silent,
                Shortfall = Severity.Silent,
            },
            Likely(
                "A-PL-3",
                RuleKind.AtMost,
                Text("Requests completed are at most those received.", "申请办结数不超过收到申请数。"),
                Text(
                    "Requests of the year before may have been completed; the form has no row for them.",
                    "可能办结了上年结转的申请；表中没有结转一行。"
                ),
                AtMost("A-PL-3", Form, [CellsIndicator.Requests.Completed.Total], [CellsIndicator.Requests.Received.Total])
            ) with
            {
                Excess = Severity.Silent,
                Shortfall = Severity.Silent,
            },
            Likely(
                "A-PL-4",
                RuleKind.Ratio,
                Text("Each completed request gets one to three responses.", "每件办结的申请有一至三件答复。"),
                Text(
                    "Responses and requests are different units: one request may get several responses, and some are completed without one.",
                    "答复数与办结数的计量单位不同：一件申请可能有多件答复，也可能无需答复而办结。"
                ),
                AtMost("A-PL-4[fewer]", Form, [CellsIndicator.Requests.Completed.Total], [CellsIndicator.Requests.Responses.Total]),
                AtMostThreeTimes("A-PL-4[few]", new Condition(CellsIndicator.Requests.Completed.Total, 0, 30), Severity.Information),
                AtMostThreeTimes("A-PL-4[many]", new Condition(CellsIndicator.Requests.Completed.Total, 30, null), Severity.Warning)
            ),
            Likely(
                "A-PL-5",
                RuleKind.Implication,
                Text("Where fees were charged for requests, requests were received.", "收取了依申请公开费用的，收到申请数应大于0。"),
                Text("The fees may be for requests of the year before.", "费用可能属于上年申请。"),
                Implies("A-PL-5", Form, [CellsIndicator.FeesCharged], [CellsIndicator.Requests.Received.Total])
            ) with
            {
                Excess = Severity.Warning,
                Shortfall = Severity.Warning,
            },
            Likely(
                "A-PL-7",
                RuleKind.Implication,
                Text("Where there were disputes, responses were given.", "有行政复议或行政诉讼的，申请答复数应大于0。"),
                Text("Disputes may concern earlier years or proactive disclosure.", "复议、诉讼可能针对往年答复或主动公开。"),
                Implies(
                    "A-PL-7",
                    Form,
                    [CellsIndicator.Reconsideration.Total, CellsIndicator.Litigation.Total],
                    [CellsIndicator.Requests.Responses.Total]
                )
            ) with
            {
                Excess = Severity.Silent,
                Shortfall = Severity.Silent,
            },
            Likely(
                "A-PL-8",
                RuleKind.Implication,
                Text("Where there is a dedicated unit, there is staff.", "设有专门机构的，工作人员数应大于0。"),
                Text("The staff of the unit may be counted elsewhere.", "机构人员可能计入其他单位。"),
                Implies("A-PL-8", Form, [CellsIndicator.Capacity.DedicatedUnits], [CellsIndicator.Capacity.Staff.Total])
            ),
            Likely(
                "A-PL-9",
                RuleKind.Implication,
                Text("Where courses were held, somebody attended.", "举办了培训班的，接受培训人员数应大于0。"),
                default,
                Implies("A-PL-9", Form, [CellsIndicator.Training.Courses], [CellsIndicator.Training.Attendances])
            ) with
            {
                Excess = Severity.Warning,
                Shortfall = Severity.Warning,
            },
            Likely(
                "A-PL-10",
                RuleKind.Limit,
                Text(
                    "A county, a township or one of their departments counts less than 1,000 万元 here.",
                    "县级及以下机关的费用或专项经费一般不到1000万元。"
                ),
                Text(
                    "The sum may have been spent; often 元 were written where the form asks for 万元.",
                    "确有可能达到该数额；也常见误将元填入万元栏。"
                ),
                BelowThousand(CellsIndicator.FeesCharged),
                BelowThousand(CellsIndicator.Capacity.DedicatedFunds)
            ),
        ];

    private static Rule Likely(string id, RuleKind kind, LocalizedText sentence, LocalizedText explanation, params RuleCheck[] checks) =>
        new(id, kind, sentence, checks)
        {
            Basis = RuleBasis.Plausibility,
            Excess = Severity.Information,
            Shortfall = Severity.Information,
            Explanation = explanation,
            Source = "plausibility",
        };

    private static RuleCheck AtMostThreeTimes(string id, Condition when, Severity severity) =>
        new(id, Form, [CellsIndicator.Requests.Responses.Total], [new Term(CellsIndicator.Requests.Completed.Total, 3)])
        {
            When = when,
            Severity = severity,
        };

    private static RuleCheck BelowThousand(Cell cell) =>
        Within($"A-PL-10[{cell.Code}]", Form, cell, new Limit(1000, IsAllowed: false)) with
        {
            Level = new LevelCondition([IssuerLevel.County, IssuerLevel.Township], null),
        };
}
