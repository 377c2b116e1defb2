using static Disclosure.RuleMaker;

namespace Disclosure;

/// <summary>The rules of the indicator table of 2014. Apart from the printed notes nothing is officially a formula, so few rules are errors.</summary>
internal static class IndicatorRules
{
    private const ReportForm Form = ReportForm.Indicators2014;
    private const string Numbering = "国办发〔2014〕32号, annex table, implied by numbering";
    private const string OfWhich = "国办发〔2014〕32号, annex table, 其中";
    private const string NoPending = "Cases still pending have no row of their own.";
    private const string NoPendingChinese = "表中没有“尚未审结”一行。";

    /// <summary>The rules beside <see cref="Sums"/>.</summary>
    public static IEnumerable<Rule> ButSums =>
        [
            .. Subsets,
            .. Channels,
            .. IndicatorPlausibility.All,
            new Rule(
                "A-ST-1",
                RuleKind.HeadingEmpty,
                Text("A heading carries no figure.", "标题行不填数字。"),
                [new RuleCheck("A-ST-1", Form, Terms(Cell.HeadingsOn(Form)), [])]
            )
            {
                Excess = Severity.Warning,
                Shortfall = Severity.Information,
                Explanation = Text("A 0 on a heading usually means that the whole section is empty.", "标题行填0通常表示该部分没有数据。"),
                Source = "国办发〔2014〕32号, annex table, layout",
            },
            new Rule(
                "A-ST-3",
                RuleKind.Domain,
                Text("Counts and amounts are not negative.", "数量和金额不为负。"),
                Cell.On(Form).Select(cell => NotNegative("A-ST-3", Form, cell)).ToArray()
            )
            {
                Source = "国办发〔2014〕32号, annex table, meaning of the rows",
            },
        ];

    public static IEnumerable<Rule> Sums =>
        [
            Total(
                "A-EQ-1",
                Text("Requests received are the sum of the four channels.", "收到申请数等于四种渠道之和。"),
                Severity.Information,
                Text("The form has no row for any other channel.", "表中没有“其他渠道”一行。"),
                CellsIndicator.Requests.Received.Total,
                CellsIndicator.Requests.Received.InPerson,
                CellsIndicator.Requests.Received.Fax,
                CellsIndicator.Requests.Received.Online,
                CellsIndicator.Requests.Received.Letter
            ),
            Total(
                "A-EQ-2",
                Text(
                    "Requests completed are those completed on time and within an extension.",
                    "申请办结数等于按时办结数与延期办结数之和。"
                ),
                Severity.Information,
                Text("Requests completed overdue fit neither row.", "逾期办结的申请两行都不计。"),
                CellsIndicator.Requests.Completed.Total,
                CellsIndicator.Requests.Completed.OnTime,
                CellsIndicator.Requests.Completed.Extended
            ),
            Total(
                "A-EQ-3",
                Text("Responses are the sum of their eight outcomes.", "申请答复数等于八类答复之和。"),
                Severity.Warning,
                default,
                CellsIndicator.Requests.Responses.Total,
                CellsIndicator.Requests.Responses.AlreadyPublic,
                CellsIndicator.Requests.Responses.Granted,
                CellsIndicator.Requests.Responses.GrantedInPart,
                CellsIndicator.Requests.Responses.Refused.Total,
                CellsIndicator.Requests.Responses.NotThisBody,
                CellsIndicator.Requests.Responses.DoesNotExist,
                CellsIndicator.Requests.Responses.AskedToAmend,
                CellsIndicator.Requests.Responses.ReferredElsewhere
            ),
            Total(
                "A-EQ-4",
                Text("Refusals are the sum of their grounds.", "不同意公开答复数等于各项理由之和。"),
                Severity.Information,
                Text("One refusal may cite two grounds, or none.", "一件答复可能有两项理由，也可能未注明理由。"),
                CellsIndicator.Requests.Responses.Refused.Total,
                Grounds
            ) with
            {
                Excess = Severity.Information,
                Source = OfWhich,
            },
            Total(
                "A-EQ-5",
                Text("Reconsideration cases are the sum of their outcomes.", "行政复议数量等于各类结果之和。"),
                Severity.Information,
                Text(NoPending, NoPendingChinese),
                CellsIndicator.Reconsideration.Total,
                CellsIndicator.Reconsideration.Upheld,
                CellsIndicator.Reconsideration.Corrected,
                CellsIndicator.Reconsideration.Other
            ),
            Total(
                "A-EQ-6",
                Text("Litigation cases are the sum of their outcomes.", "行政诉讼数量等于各类结果之和。"),
                Severity.Information,
                Text(NoPending, NoPendingChinese),
                CellsIndicator.Litigation.Total,
                CellsIndicator.Litigation.UpheldOrDismissed,
                CellsIndicator.Litigation.Corrected,
                CellsIndicator.Litigation.Other
            ),
            Total(
                "A-EQ-7",
                Text("Staff are full-time and part-time staff together.", "工作人员数等于专职人员数与兼职人员数之和。"),
                Severity.Error,
                default,
                CellsIndicator.Capacity.Staff.Total,
                CellsIndicator.Capacity.Staff.FullTime,
                CellsIndicator.Capacity.Staff.PartTime
            ),
        ];

    private static IEnumerable<Rule> Subsets =>
        [
            Subset(
                "A-LE-1",
                Text(
                    "Normative documents disclosed are a subset of the items disclosed.",
                    "主动公开规范性文件数不超过主动公开政府信息数。"
                ),
                AtMost(
                    "A-LE-1",
                    Form,
                    [CellsIndicator.ProactiveDisclosure.NormativeDocumentsDisclosed],
                    [CellsIndicator.ProactiveDisclosure.Items]
                )
            ),
            Subset(
                "A-LE-4",
                Text(
                    "Press conferences with the principal official are a subset of all.",
                    "主要负责同志参加的新闻发布会不超过新闻发布会总次数。"
                ),
                AtMost(
                    "A-LE-4",
                    Form,
                    [CellsIndicator.Response.ByChannel.PressConferencesWithPrincipal],
                    [CellsIndicator.Response.ByChannel.PressConferences]
                )
            ),
            Subset(
                "A-LE-5",
                Text(
                    "Online interviews with the principal official are a subset of all.",
                    "主要负责同志参加的在线访谈不超过在线访谈次数。"
                ),
                AtMost(
                    "A-LE-5",
                    Form,
                    [CellsIndicator.Response.ByChannel.OnlineInterviewsWithPrincipal],
                    [CellsIndicator.Response.ByChannel.OnlineInterviews]
                )
            ),
            Subset(
                "A-LE-6",
                Text("No ground is cited more often than there are refusals.", "每项不予公开理由的数量不超过不同意公开答复数。"),
                Grounds
                    .Select(ground => AtMost($"A-LE-6[{ground.Code}]", Form, [ground], [CellsIndicator.Requests.Responses.Refused.Total]))
                    .ToArray()
            ),
        ];

    private static IEnumerable<Rule> Channels =>
        [
            Subset(
                "A-LE-2",
                Text(
                    "Items disclosed are at most the sum of the channels, since an item published through several channels counts once.",
                    "主动公开政府信息数不超过各渠道之和(不同渠道和方式公开相同信息计1条)。"
                ),
                AtMost("A-LE-2", Form, [CellsIndicator.ProactiveDisclosure.Items], DisclosureChannels)
            ) with
            {
                ExcessUnlessAllFilled = Severity.Warning,
                Basis = RuleBasis.OfficialWording,
                Source = "国办发〔2014〕32号, annex table, row 一(一): 不同渠道和方式公开相同信息计1条",
            },
            Subset(
                "A-LE-3",
                Text("No channel carries more items than were disclosed in all.", "每一渠道公开的信息数不超过主动公开政府信息数。"),
                DisclosureChannels
                    .Select(channel => AtMost($"A-LE-3[{channel.Code}]", Form, [channel], [CellsIndicator.ProactiveDisclosure.Items]))
                    .ToArray()
            ) with
            {
                Excess = Severity.Silent,
                Shortfall = Severity.Silent,
                Explanation = Text("A channel may list an item more than once.", "同一渠道可能多次发布同一信息。"),
                Source = "国办发〔2014〕32号, annex table, follows from the note to row 一(一)",
            },
            Subset(
                "A-LE-7",
                Text(
                    "Topics answered are at most the sum of the ways of answering.",
                    "回应公众关注热点或重大舆情数不超过各种回应方式之和。"
                ),
                AtMost("A-LE-7", Form, [CellsIndicator.Response.Topics], ResponseChannels)
            ) with
            {
                Excess = Severity.Silent,
                Shortfall = Severity.Silent,
                Explanation = Text(
                    "The form does not say which of the rows count as an answer to a topic.",
                    "表中未说明哪些方式算作回应。"
                ),
                Source = "国办发〔2014〕32号, annex table, row 二(一): 不同方式回应同一热点或舆情计1次",
            },
            Subset(
                "A-LE-8",
                Text("Events answered in one way are at most the topics answered.", "以某一方式回应的事件数不超过回应热点舆情数。"),
                new[] { CellsIndicator.Response.ByChannel.WeiboWeChatEvents, CellsIndicator.Response.ByChannel.OtherEvents }
                    .Select(way => AtMost($"A-LE-8[{way.Code}]", Form, [way], [CellsIndicator.Response.Topics]))
                    .ToArray()
            ) with
            {
                Excess = Severity.Silent,
                Shortfall = Severity.Silent,
                Explanation = Text("Posts are often counted instead of topics.", "实际常按发帖数而非热点数填报。"),
                Source = Numbering,
            },
        ];

    private static Cell[] Grounds =>
        [
            CellsIndicator.Requests.Responses.Refused.StateSecrets,
            CellsIndicator.Requests.Responses.Refused.TradeSecrets,
            CellsIndicator.Requests.Responses.Refused.PersonalPrivacy,
            CellsIndicator.Requests.Responses.Refused.SecurityAndStability,
            CellsIndicator.Requests.Responses.Refused.NotGovernmentInformation,
            CellsIndicator.Requests.Responses.Refused.OtherLegalGrounds,
        ];

    /// <summary>The five channels of part one.</summary>
    public static Cell[] DisclosureChannels =>
        [
            CellsIndicator.ProactiveDisclosure.ByChannel.Gazette,
            CellsIndicator.ProactiveDisclosure.ByChannel.Website,
            CellsIndicator.ProactiveDisclosure.ByChannel.Weibo,
            CellsIndicator.ProactiveDisclosure.ByChannel.WeChat,
            CellsIndicator.ProactiveDisclosure.ByChannel.Other,
        ];

    private static Cell[] ResponseChannels =>
        [
            CellsIndicator.Response.ByChannel.PressConferences,
            CellsIndicator.Response.ByChannel.OnlineInterviews,
            CellsIndicator.Response.ByChannel.InterpretationPieces,
            CellsIndicator.Response.ByChannel.WeiboWeChatEvents,
            CellsIndicator.Response.ByChannel.OtherEvents,
        ];

    private static Rule Total(
        string id,
        LocalizedText sentence,
        Severity shortfall,
        LocalizedText explanation,
        Cell total,
        params Cell[] parts
    ) =>
        new(id, RuleKind.Balance, sentence, [Sum(id, Form, total, parts)])
        {
            Shortfall = shortfall,
            Explanation = explanation,
            Source = Numbering,
        };

    private static Rule Subset(string id, LocalizedText sentence, params RuleCheck[] checks) =>
        new(id, RuleKind.AtMost, sentence, checks) { Source = OfWhich };
}
