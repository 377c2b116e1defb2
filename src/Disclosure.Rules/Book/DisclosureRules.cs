using static Disclosure.RuleMaker;
using Section = Disclosure.CellsMatrix.ProactiveDisclosure;

namespace Disclosure;

/// <summary>The rules of section two of the matrix form, which differs from edition to edition.</summary>
internal static class DisclosureRules
{
    private const ReportForm Edition2019 = ReportForm.Matrix2019;
    private const ReportForm Edition2021 = ReportForm.Matrix2021;
    private const string Document2019 = "国办公开办函〔2019〕60号, section two, meaning of the columns";
    private const string Document2021 = "国办公开办函〔2021〕30号, section two, meaning of the columns";

    public static IEnumerable<Rule> Of2019 =>
        [
            new Rule(
                "B19-INT",
                RuleKind.AtMost,
                Text("Items of last year and the change give at least 0 items.", "上一年项目数量加本年增/减不小于0。"),
                [
                    Items("行政许可", Section.Licensing.ItemsLastYear, Section.Licensing.Change),
                    Items("其他对外管理服务事项", Section.OtherExternalServices.ItemsLastYear, Section.OtherExternalServices.Change),
                    Items("行政处罚", Section.Penalties.ItemsLastYear, Section.Penalties.Change),
                    Items("行政强制", Section.Compulsion.ItemsLastYear, Section.Compulsion.Change),
                    Items("行政事业性收费", Section.Fees.ItemsLastYear, Section.Fees.Change),
                ]
            )
            {
                Excess = Severity.Warning,
                Shortfall = Severity.Warning,
                Explanation = Text("The two columns may have been exchanged.", "两列可能填反。"),
                Source = Document2019,
            },
            new Rule(
                "B19-DISC",
                RuleKind.AtMost,
                Text("Documents newly disclosed are among those disclosed in total.", "本年新公开数量不超过对外公开总数量。"),
                [
                    AtMost("B19-DISC[规章]", Edition2019, [Section.Rules.NewlyDisclosed], [Section.Rules.DisclosedInTotal]),
                    AtMost(
                        "B19-DISC[规范性文件]",
                        Edition2019,
                        [Section.NormativeDocuments.NewlyDisclosed],
                        [Section.NormativeDocuments.DisclosedInTotal]
                    ),
                ]
            )
            {
                Excess = Severity.Warning,
                Shortfall = Severity.Warning,
                Explanation = Text("A document may have been published and withdrawn within the year.", "文件可能在年内公开后又撤下。"),
                Source = Document2019,
            },
            new Rule(
                "B19-NEW",
                RuleKind.AtMost,
                Text("Documents newly disclosed are at most those newly made.", "本年新公开数量不超过本年新制作数量。"),
                [
                    AtMost("B19-NEW[规章]", Edition2019, [Section.Rules.NewlyDisclosed], [Section.Rules.NewlyMade]),
                    AtMost(
                        "B19-NEW[规范性文件]",
                        Edition2019,
                        [Section.NormativeDocuments.NewlyDisclosed],
                        [Section.NormativeDocuments.NewlyMade]
                    ),
                ]
            )
            {
                Basis = RuleBasis.Plausibility,
                Excess = Severity.Silent,
                Shortfall = Severity.Silent,
                Explanation = Text("Documents made in earlier years may be disclosed this year.", "可能公开往年制作的文件。"),
                Source = "plausibility",
            },
            new Rule(
                "B19-ZERO",
                RuleKind.Implication,
                Text(
                    "Where decisions were made, there were items to decide on.",
                    "处理决定数量大于0的，项目数量（上一年项目数量加本年增/减）应大于0。"
                ),
                [
                    Decided("行政许可", Section.Licensing.Decisions, Section.Licensing.ItemsLastYear, Section.Licensing.Change),
                    Decided(
                        "其他对外管理服务事项",
                        Section.OtherExternalServices.Decisions,
                        Section.OtherExternalServices.ItemsLastYear,
                        Section.OtherExternalServices.Change
                    ),
                    Decided("行政处罚", Section.Penalties.Decisions, Section.Penalties.ItemsLastYear, Section.Penalties.Change),
                    Decided("行政强制", Section.Compulsion.Decisions, Section.Compulsion.ItemsLastYear, Section.Compulsion.Change),
                ]
            )
            {
                Basis = RuleBasis.Plausibility,
                Excess = Severity.Information,
                Shortfall = Severity.Information,
                Explanation = Text("Items may have been abolished or handed over after the decisions.", "事项可能在作出决定后取消或划转。"),
                Source = Document2019,
            },
            new Rule(
                "B19-PROC",
                RuleKind.Implication,
                Text(
                    "There is an amount of procurement where there are projects, and the other way round.",
                    "采购项目数量与采购总金额应同时为0或同时大于0。"
                ),
                [
                    Implies(
                        "B19-PROC[采购项目数量]",
                        Edition2019,
                        [Section.CentralisedProcurement.Projects],
                        [Section.CentralisedProcurement.Amount]
                    ),
                    Implies(
                        "B19-PROC[采购总金额]",
                        Edition2019,
                        [Section.CentralisedProcurement.Amount],
                        [Section.CentralisedProcurement.Projects]
                    ),
                ]
            )
            {
                Basis = RuleBasis.Plausibility,
                Excess = Severity.Information,
                Shortfall = Severity.Information,
                Explanation = Text("Projects and payments may fall into different years.", "项目与付款可能不在同一年度。"),
                Source = Document2019,
            },
            new Rule(
                "B19-DOM",
                RuleKind.Domain,
                Text("Counts and amounts are not negative.", "数量和金额不为负。"),
                NotNegativeCells("B19-DOM", Edition2019)
            )
            {
                Source = Document2019,
            },
        ];

    public static IEnumerable<Rule> Of2021 =>
        [
            new Rule(
                "B21-FLOOR",
                RuleKind.AtMost,
                Text(
                    "Documents in force are at least those issued less those repealed in the year.",
                    "现行有效件数不少于本年制发件数减本年废止件数。"
                ),
                [
                    AtMost("B21-FLOOR[规章]", Edition2021, [Section.Rules.Issued], [Section.Rules.InForce, Section.Rules.Repealed]),
                    AtMost(
                        "B21-FLOOR[行政规范性文件]",
                        Edition2021,
                        [Section.NormativeDocuments.Issued],
                        [Section.NormativeDocuments.InForce, Section.NormativeDocuments.Repealed]
                    ),
                ]
            )
            {
                Excess = Severity.Warning,
                Shortfall = Severity.Warning,
                Source = Document2021,
            },
            new Rule(
                "B21-RULES",
                RuleKind.Limit,
                Text(
                    "Only bodies with the power to make rules report any: departments of the State Council, provinces, cities with districts, autonomous prefectures.",
                    "只有国务院部门、省级政府、设区的市和自治州政府有规章制定权，其他机关“规章”一行应为0。"
                ),
                [None(Section.Rules.Issued), None(Section.Rules.Repealed), None(Section.Rules.InForce)]
            )
            {
                Basis = RuleBasis.Plausibility,
                Excess = Severity.Warning,
                Shortfall = Severity.Warning,
                Explanation = Text(
                    "The body may have this power, or the figure may count rules of the level above.",
                    "该机关可能有规章制定权，也可能计入了上级规章。"
                ),
                Source = "立法法, and 国办公开办函〔2021〕30号, section two, row 规章",
            },
            new Rule(
                "B21-FEEUNIT",
                RuleKind.Limit,
                Text(
                    "Below the level of a province, fees are at most 1,000,000 万元.",
                    "省级以下机关的行政事业性收费金额一般不超过1000000万元。"
                ),
                [
                    Within("B21-FEEUNIT", Edition2021, Section.Fees.Amount, new Limit(1_000_000, IsAllowed: true)) with
                    {
                        Level = new LevelCondition([IssuerLevel.Prefecture, IssuerLevel.County, IssuerLevel.Township], null),
                    },
                ]
            )
            {
                Basis = RuleBasis.Plausibility,
                Excess = Severity.Information,
                Shortfall = Severity.Information,
                Explanation = Text(
                    "A large city may charge as much; often 元 were written where the form asks for 万元.",
                    "较大城市确有可能；也常见误将元填入万元栏。"
                ),
                Source = "plausibility",
            },
            new Rule(
                "B21-DOM",
                RuleKind.Domain,
                Text("Counts and amounts are not negative.", "数量和金额不为负。"),
                NotNegativeCells("B21-DOM", Edition2021)
            )
            {
                Source = Document2021,
            },
        ];

    private static RuleCheck Items(string row, Cell lastYear, Cell change) =>
        AtMost($"B19-INT[{row}]", Edition2019, [], [lastYear, change]);

    private static RuleCheck Decided(string row, Cell decisions, Cell lastYear, Cell change) =>
        Implies($"B19-ZERO[{row}]", Edition2019, [decisions], [lastYear, change]);

    private static RuleCheck None(Cell cell) =>
        Within($"B21-RULES[{cell.Facts.Newest.Column}]", Edition2021, cell, new Limit(0, IsAllowed: true)) with
        {
            Level = new LevelCondition([IssuerLevel.County, IssuerLevel.Township], Severity.Information),
        };

    private static RuleCheck[] NotNegativeCells(string id, ReportForm form)
    {
        var checks = new List<RuleCheck>();
        foreach (Cell cell in Cell.On(form))
        {
            if (cell.Key.StartsWith("ProactiveDisclosure.", StringComparison.Ordinal) && cell.Kind != CellKind.SignedCount)
            {
                checks.Add(NotNegative(id, form, cell));
            }
        }
        return [.. checks];
    }
}
