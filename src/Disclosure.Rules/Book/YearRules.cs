using static Disclosure.RuleMaker;
using Disputes = Disclosure.CellsMatrix.Disputes;
using Requests = Disclosure.CellsMatrix.Requests;
using Section = Disclosure.CellsMatrix.ProactiveDisclosure;

namespace Disclosure;

/// <summary>
/// The rules across two years. Sections three and four are the same in both editions of the matrix form; section two changed its meaning between them, and
/// between the table of 2014 and the matrix form nothing is compared.
/// </summary>
internal static class YearRules
{
    private const ReportForm Edition2019 = ReportForm.Matrix2019;
    private const ReportForm Edition2021 = ReportForm.Matrix2021;
    private const string Documents = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号";

    /// <summary>Form of the year and form of the year before. A body that went back to the older edition is compared too.</summary>
    private static readonly (ReportForm Form, ReportForm Against)[] MatrixPairs =
    [
        (Edition2019, Edition2019),
        (Edition2021, Edition2019),
        (Edition2021, Edition2021),
        (Edition2019, Edition2021),
    ];

    private static readonly Cell[] Headlines =
    [
        CellsIndicator.ProactiveDisclosure.Items,
        CellsIndicator.ProactiveDisclosure.NormativeDocumentsIssued,
        CellsIndicator.Requests.Received.Total,
        CellsIndicator.Requests.Completed.Total,
        CellsIndicator.Requests.Responses.Total,
        CellsIndicator.Reconsideration.Total,
        CellsIndicator.Litigation.Total,
        CellsIndicator.FeesCharged,
        CellsIndicator.Capacity.DedicatedFunds,
        Section.NormativeDocuments.NewlyMade,
        Section.NormativeDocuments.DisclosedInTotal,
        Section.NormativeDocuments.Issued,
        Section.NormativeDocuments.InForce,
        Section.CentralisedProcurement.Amount,
        Section.Fees.Amount,
        Requests.NewlyReceived.Total,
        Requests.Outcomes.Total.Total,
        Requests.CarriedOut.Total,
        Disputes.Reconsideration.Total,
        Disputes.LitigationDirect.Total,
        Disputes.LitigationAfterReconsideration.Total,
    ];

    public static IEnumerable<Rule> All =>
        [
            new Rule(
                "XY-CARRY",
                RuleKind.YearBalance,
                Text(
                    "In each column, requests carried in are those that last year's report carries over.",
                    "本年“上年结转”各列等于上年“结转下年度继续办理”各列。"
                ),
                MatrixPairs
                    .SelectMany(pair =>
                        OnColumns(column =>
                            Across(
                                $"XY-CARRY[{Requests.CarriedIn[column].Facts.Newest.Column}]",
                                pair,
                                [Requests.CarriedIn[column]],
                                [LastYear(Requests.CarriedOut[column])]
                            )
                        )
                    )
                    .ToArray()
            )
            {
                Excess = Severity.Warning,
                Shortfall = Severity.Warning,
                IsOneFinding = true,
                Source = $"{Documents}, section three, meaning of the rows 二 and 四",
            },
            new Rule(
                "XY-ITEMS",
                RuleKind.YearBalance,
                Text(
                    "Items of last year are those that last year's report gives with its change.",
                    "上一年项目数量等于上年报告的上一年项目数量加本年增/减。"
                ),
                [
                    Items("行政许可", Section.Licensing.ItemsLastYear, Section.Licensing.Change),
                    Items("其他对外管理服务事项", Section.OtherExternalServices.ItemsLastYear, Section.OtherExternalServices.Change),
                    Items("行政处罚", Section.Penalties.ItemsLastYear, Section.Penalties.Change),
                    Items("行政强制", Section.Compulsion.ItemsLastYear, Section.Compulsion.Change),
                    Items("行政事业性收费", Section.Fees.ItemsLastYear, Section.Fees.Change),
                ]
            )
            {
                Excess = Severity.Information,
                Shortfall = Severity.Information,
                Explanation = Text("Lists of items are revised within and between years.", "事项清单可能在年内或年度之间调整。"),
                Source = "国办公开办函〔2019〕60号, section two, meaning of the columns",
            },
            new Rule(
                "XY-PUB",
                RuleKind.YearAtMost,
                Text(
                    "Documents disclosed in total are at most those of last year and those newly disclosed.",
                    "对外公开总数量不超过上年对外公开总数量加本年新公开数量。"
                ),
                [
                    Published("规章", Section.Rules.DisclosedInTotal, Section.Rules.NewlyDisclosed),
                    Published("规范性文件", Section.NormativeDocuments.DisclosedInTotal, Section.NormativeDocuments.NewlyDisclosed),
                ]
            )
            {
                Basis = RuleBasis.Plausibility,
                Excess = Severity.Silent,
                Shortfall = Severity.Silent,
                Explanation = Text("Documents published earlier may have been counted for the first time.", "以往公开的文件可能首次计入。"),
                Source = "国办公开办函〔2019〕60号, section two, meaning of the columns",
            },
            new Rule(
                "XY-FORCE",
                RuleKind.YearBalance,
                Text(
                    "Documents in force are those of last year and those issued, less those repealed.",
                    "现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数。"
                ),
                [
                    InForce("XY-FORCE[规章]", Section.Rules.Issued, Section.Rules.Repealed, Section.Rules.InForce),
                    InForce(
                        "XY-FORCE[行政规范性文件]",
                        Section.NormativeDocuments.Issued,
                        Section.NormativeDocuments.Repealed,
                        Section.NormativeDocuments.InForce
                    ),
                ]
            )
            {
                Excess = Severity.Information,
                Shortfall = Severity.Information,
                Explanation = Text(
                    "A clean-up, or the lapse of documents, changes the stock without a repeal.",
                    "文件清理或自然失效也会使现行有效件数变化。"
                ),
                Source = "国办公开办函〔2021〕30号, section two, meaning of the columns",
            },
            new Rule(
                "XY-REPEAL",
                RuleKind.YearAtMost,
                Text(
                    "Documents repealed are at most those in force last year and those issued.",
                    "本年废止件数不超过上年现行有效件数加本年制发件数。"
                ),
                [
                    Repealed("XY-REPEAL[规章]", Section.Rules.Issued, Section.Rules.Repealed, Section.Rules.InForce),
                    Repealed(
                        "XY-REPEAL[行政规范性文件]",
                        Section.NormativeDocuments.Issued,
                        Section.NormativeDocuments.Repealed,
                        Section.NormativeDocuments.InForce
                    ),
                ]
            )
            {
                Excess = Severity.Information,
                Shortfall = Severity.Information,
                Explanation = Text(
                    "A clean-up may repeal documents that were never counted as in force.",
                    "清理时可能废止以往未计入现行有效的文件。"
                ),
                Source = "国办公开办函〔2021〕30号, section two, meaning of the columns",
            },
            new Rule(
                "XY-JUMP",
                RuleKind.Jump,
                Text(
                    "No headline figure changes by a factor of 10, and the figures are not all those of last year.",
                    "主要指标与上年相差不到10倍，且各项数字不与上年完全相同。"
                ),
                MatrixPairs
                    .Prepend((ReportForm.Indicators2014, ReportForm.Indicators2014))
                    .SelectMany(pair =>
                        Headlines
                            .Where(cell => cell.IsOn(pair.Item1) && cell.IsOn(pair.Item2))
                            .Select(cell => Across($"XY-JUMP[{cell.CodeOn(pair.Item1)}]", pair, [cell], [LastYear(cell)]))
                            .Concat(pair.Item1 == pair.Item2 ? [Repeated(pair)] : [])
                    )
                    .ToArray()
            )
            {
                Basis = RuleBasis.Plausibility,
                Excess = Severity.Information,
                Shortfall = Severity.Information,
                Explanation = Text(
                    "Small bodies change much from year to year, and a quiet year may resemble the last.",
                    "小单位年度间变化可能较大，平稳年份也可能与上年相近。"
                ),
                Source = "plausibility",
            },
        ];

    private static RuleCheck Items(string row, Cell lastYear, Cell change) =>
        Across($"XY-ITEMS[{row}]", (Edition2019, Edition2019), [lastYear], [LastYear(lastYear), LastYear(change)]);

    private static RuleCheck Published(string row, Cell total, Cell newly) =>
        Across($"XY-PUB[{row}]", (Edition2019, Edition2019), [total], [LastYear(total), newly]);

    private static RuleCheck InForce(string id, Cell issued, Cell repealed, Cell inForce) =>
        Across(id, (Edition2021, Edition2021), [inForce, repealed], [LastYear(inForce), issued]);

    private static RuleCheck Repealed(string id, Cell issued, Cell repealed, Cell inForce) =>
        Across(id, (Edition2021, Edition2021), [repealed], [LastYear(inForce), issued]);

    private static RuleCheck Repeated((ReportForm Form, ReportForm Against) pair) =>
        Across("XY-JUMP[all]", pair, Terms(Cell.On(pair.Form)), Cell.On(pair.Against).Select(LastYear).ToArray());

    private static Term LastYear(Cell cell) => new(cell) { IsLastYear = true };

    private static RuleCheck Across(string id, (ReportForm Form, ReportForm Against) pair, Term[] left, Term[] right) =>
        new(id, pair.Form, left, right) { AgainstForm = pair.Against };
}
