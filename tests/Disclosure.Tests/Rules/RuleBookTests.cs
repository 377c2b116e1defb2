namespace Disclosure.Tests;

/// <summary>The rule book against what a person counted and read off the forms.</summary>
public class RuleBookTests
{
    /// <summary>Equalities and "at most" of each form by id, with the number of checks, counted by hand.</summary>
    private static readonly Dictionary<ReportForm, Dictionary<string, int>> Sums = new()
    {
        [ReportForm.Indicators2014] = new()
        {
            ["A-EQ-1"] = 1,
            ["A-EQ-2"] = 1,
            ["A-EQ-3"] = 1,
            ["A-EQ-4"] = 1,
            ["A-EQ-5"] = 1,
            ["A-EQ-6"] = 1,
            ["A-EQ-7"] = 1,
            ["A-LE-1"] = 1,
            ["A-LE-2"] = 1,
            ["A-LE-3"] = 5,
            ["A-LE-4"] = 1,
            ["A-LE-5"] = 1,
            ["A-LE-6"] = 6,
            ["A-LE-7"] = 1,
            ["A-LE-8"] = 2,
            ["A-PL-2"] = 1,
            ["A-PL-3"] = 1,
        },
        [ReportForm.Matrix2019] = new()
        {
            ["B-BAL"] = 7,
            ["B-SUM"] = 7,
            ["B-ROW"] = 23,
            ["B-T4"] = 3,
            ["B19-INT"] = 5,
            ["B19-DISC"] = 2,
            ["B19-NEW"] = 2,
        },
        [ReportForm.Matrix2021] = new()
        {
            ["B-BAL"] = 7,
            ["B-SUM"] = 7,
            ["B-ROW"] = 25,
            ["B-T4"] = 3,
            ["B21-FLOOR"] = 2,
        },
    };

    public static TheoryData<ReportForm> Forms => [.. AllForms.Each];

    [Theory, MemberData(nameof(Forms))]
    public void Each_form_has_the_sums_that_were_counted(ReportForm form)
    {
        var counted = RuleBook
            .Standard.Rules.Where(rule => rule.IsSum && rule.Forms.Contains(form))
            .ToDictionary(rule => rule.Id, rule => rule.Checks.Count(check => check.Form == form));
        Assert.Equal(
            Sums[form].OrderBy(pair => pair.Key, StringComparer.Ordinal),
            counted.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("A-EQ-1", "17 = 18 19 20 21")]
    [InlineData("A-EQ-2", "22 = 23 24")]
    [InlineData("A-EQ-3", "25 = 26 27 28 29 36 37 38 39")]
    [InlineData("A-EQ-4", "29 = 30 31 32 33 34 35")]
    [InlineData("A-EQ-5", "40 = 41 42 43")]
    [InlineData("A-EQ-6", "44 = 45 46 47")]
    [InlineData("A-EQ-7", "52 = 53 54")]
    [InlineData("A-LE-1", "2 = 1")]
    [InlineData("A-LE-2", "1 = 4 5 6 7 8")]
    [InlineData("A-LE-3", "4 = 1; 5 = 1; 6 = 1; 7 = 1; 8 = 1")]
    [InlineData("A-LE-4", "11 = 10")]
    [InlineData("A-LE-5", "13 = 12")]
    [InlineData("A-LE-6", "30 = 29; 31 = 29; 32 = 29; 33 = 29; 34 = 29; 35 = 29")]
    [InlineData("A-LE-7", "9 = 10 12 14 15 16")]
    [InlineData("A-LE-8", "15 = 9; 16 = 9")]
    [InlineData("A-PL-2", "2 = 3")]
    [InlineData("A-PL-3", "22 = 17")]
    [InlineData("A-PL-4", "22 = 25; 25 = 22; 25 = 22")]
    [InlineData("A-PL-1", "1 = 4 5 6 7 8")]
    [InlineData("A-PL-5", "49 = 17")]
    [InlineData("A-PL-7", "40 44 = 25")]
    [InlineData("A-PL-8", "50 = 52")]
    [InlineData("A-PL-9", "57 = 58")]
    [InlineData("A-PL-10", "49 = ; 55 = ")]
    public void The_sums_of_the_indicator_table_read_the_rows_that_were_typed(string id, string rows)
    {
        List<Cell> cells = [.. Cell.On(ReportForm.Indicators2014)];
        string Numbers(IEnumerable<Term> terms) => string.Join(' ', terms.Select(term => cells.IndexOf(term.Cell) + 1));
        Assert.Equal(
            rows,
            string.Join("; ", RuleBook.Standard[id].Checks.Select(check => $"{Numbers(check.Left)} = {Numbers(check.Right)}"))
        );
    }

    [Theory]
    [InlineData(ReportForm.Matrix2019, "B-BAL[自然人]", "一/自然人 二/自然人", "三(七)/自然人 四/自然人")]
    [InlineData(
        ReportForm.Matrix2021,
        "B-ROW[三(三)4]",
        "三(三)4/总计",
        "三(三)4/自然人 三(三)4/商业企业 三(三)4/科研机构 三(三)4/社会公益组织 三(三)4/法律服务机构 三(三)4/其他"
    )]
    [InlineData(
        ReportForm.Matrix2019,
        "B-SUM[其他]",
        "三(七)/其他",
        "三(一)/其他 三(二)/其他 三(三)1/其他 三(三)2/其他 三(三)3/其他 三(三)4/其他 三(三)5/其他 三(三)6/其他 三(三)7/其他 三(三)8/其他 三(四)1/其他 三(四)2/其他 三(四)3/其他 三(五)1/其他 三(五)2/其他 三(五)3/其他 三(五)4/其他 三(五)5/其他 三(六)/其他"
    )]
    [InlineData(
        ReportForm.Matrix2021,
        "B-SUM[总计]",
        "三(七)/总计",
        "三(一)/总计 三(二)/总计 三(三)1/总计 三(三)2/总计 三(三)3/总计 三(三)4/总计 三(三)5/总计 三(三)6/总计 三(三)7/总计 三(三)8/总计 三(四)1/总计 三(四)2/总计 三(四)3/总计 三(五)1/总计 三(五)2/总计 三(五)3/总计 三(五)4/总计 三(五)5/总计 三(六)1/总计 三(六)2/总计 三(六)3/总计"
    )]
    [InlineData(
        ReportForm.Matrix2021,
        "B-T4[复议后起诉]",
        "四/复议后起诉/总计",
        "四/复议后起诉/结果维持 四/复议后起诉/结果纠正 四/复议后起诉/其他结果 四/复议后起诉/尚未审结"
    )]
    [InlineData(ReportForm.Matrix2019, "B19-INT[行政许可]", "", "二(五)/行政许可/上一年项目数量 二(五)/行政许可/本年增/减")]
    [InlineData(ReportForm.Matrix2021, "B21-FLOOR[规章]", "二(一)/规章/本年制发件数", "二(一)/规章/现行有效件数 二(一)/规章/本年废止件数")]
    public void The_sums_of_the_matrix_form_read_the_cells_that_were_typed(ReportForm form, string id, string left, string right)
    {
        RuleCheck check = RuleBook.Standard.Rules.SelectMany(rule => rule.Checks).Single(check => check.Form == form && check.Id == id);
        Assert.Equal(left, string.Join(' ', check.Left.Select(term => term.Cell.CodeOn(form))));
        Assert.Equal(right, string.Join(' ', check.Right.Select(term => term.Cell.CodeOn(form))));
    }

    [Theory]
    [InlineData("B-BAL", Severity.Error, Severity.Error)]
    [InlineData("B-SUM", Severity.Error, Severity.Error)]
    [InlineData("B-ROW", Severity.Error, Severity.Error)]
    [InlineData("B-T4", Severity.Error, Severity.Error)]
    [InlineData("B-GRP", Severity.Warning, Severity.Warning)]
    [InlineData("B-DOM", Severity.Error, Severity.Error)]
    [InlineData("B19-DOM", Severity.Error, Severity.Error)]
    [InlineData("B21-DOM", Severity.Error, Severity.Error)]
    [InlineData("B19-INT", Severity.Warning, Severity.Warning)]
    [InlineData("B19-DISC", Severity.Warning, Severity.Warning)]
    [InlineData("B19-NEW", Severity.Silent, Severity.Silent)]
    [InlineData("B21-FLOOR", Severity.Warning, Severity.Warning)]
    [InlineData("A-EQ-1", Severity.Error, Severity.Information)]
    [InlineData("A-EQ-2", Severity.Error, Severity.Information)]
    [InlineData("A-EQ-3", Severity.Error, Severity.Warning)]
    [InlineData("A-EQ-4", Severity.Information, Severity.Information)]
    [InlineData("A-EQ-5", Severity.Error, Severity.Information)]
    [InlineData("A-EQ-6", Severity.Error, Severity.Information)]
    [InlineData("A-EQ-7", Severity.Error, Severity.Error)]
    [InlineData("A-LE-1", Severity.Error, Severity.Error)]
    [InlineData("A-LE-2", Severity.Error, Severity.Error)]
    [InlineData("A-LE-3", Severity.Silent, Severity.Silent)]
    [InlineData("A-LE-4", Severity.Error, Severity.Error)]
    [InlineData("A-LE-5", Severity.Error, Severity.Error)]
    [InlineData("A-LE-6", Severity.Error, Severity.Error)]
    [InlineData("A-LE-7", Severity.Silent, Severity.Silent)]
    [InlineData("A-LE-8", Severity.Silent, Severity.Silent)]
    [InlineData("A-PL-2", Severity.Silent, Severity.Silent)]
    [InlineData("A-PL-3", Severity.Silent, Severity.Silent)]
    [InlineData("A-PL-4", Severity.Information, Severity.Information)]
    [InlineData("A-PL-1", Severity.Silent, Severity.Silent)]
    [InlineData("A-PL-5", Severity.Warning, Severity.Warning)]
    [InlineData("A-PL-7", Severity.Silent, Severity.Silent)]
    [InlineData("A-PL-8", Severity.Information, Severity.Information)]
    [InlineData("A-PL-9", Severity.Warning, Severity.Warning)]
    [InlineData("A-PL-10", Severity.Information, Severity.Information)]
    [InlineData("B19-ZERO", Severity.Information, Severity.Information)]
    [InlineData("B19-PROC", Severity.Information, Severity.Information)]
    [InlineData("B21-RULES", Severity.Warning, Severity.Warning)]
    [InlineData("B21-FEEUNIT", Severity.Information, Severity.Information)]
    [InlineData("XY-CARRY", Severity.Warning, Severity.Warning)]
    [InlineData("XY-ITEMS", Severity.Information, Severity.Information)]
    [InlineData("XY-PUB", Severity.Silent, Severity.Silent)]
    [InlineData("XY-FORCE", Severity.Information, Severity.Information)]
    [InlineData("XY-REPEAL", Severity.Information, Severity.Information)]
    [InlineData("XY-JUMP", Severity.Information, Severity.Information)]
    [InlineData("HI-SUM", Severity.Warning, Severity.Warning)]
    [InlineData("A-ST-1", Severity.Warning, Severity.Information)]
    [InlineData("A-ST-3", Severity.Error, Severity.Error)]
    [InlineData("XT-TEXT", Severity.Information, Severity.Information)]
    [InlineData("XT-ENUM", Severity.Information, Severity.Information)]
    [InlineData("XT-PCT", Severity.Information, Severity.Information)]
    [InlineData("XT-YOY", Severity.Information, Severity.Information)]
    [InlineData("XT-DATE", Severity.Warning, Severity.Warning)]
    [InlineData("XT-FEE", Severity.Silent, Severity.Silent)]
    [InlineData("XT-ORDER", Severity.Silent, Severity.Silent)]
    [InlineData("XT-2024", Severity.Silent, Severity.Silent)]
    [InlineData("XT-DISP", Severity.Silent, Severity.Silent)]
    [InlineData("FI-TOTAL", Severity.Silent, Severity.Silent)]
    [InlineData("FI-LEAF", Severity.Silent, Severity.Silent)]
    [InlineData("FI-GRP", Severity.Silent, Severity.Silent)]
    public void Severities_are_those_that_were_decided(string id, Severity excess, Severity shortfall)
    {
        Assert.Equal(excess, RuleBook.Standard[id].Excess);
        Assert.Equal(shortfall, RuleBook.Standard[id].Shortfall);
    }

    [Fact]
    public void Every_rule_has_its_severities_in_that_table()
    {
        IEnumerable<string> decided = typeof(RuleBookTests)
            .GetMethod(nameof(Severities_are_those_that_were_decided))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false)
            .Select(data => (string)((InlineDataAttribute)data).Data[0]!);
        Assert.Equal(RuleBook.Standard.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), decided.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("XY-CARRY", ReportForm.Matrix2021, ReportForm.Matrix2019, "二/自然人", "四/自然人(N-1)")]
    [InlineData(
        "XY-ITEMS",
        ReportForm.Matrix2019,
        ReportForm.Matrix2019,
        "二(五)/行政许可/上一年项目数量",
        "二(五)/行政许可/上一年项目数量(N-1) 二(五)/行政许可/本年增/减(N-1)"
    )]
    [InlineData(
        "XY-PUB",
        ReportForm.Matrix2019,
        ReportForm.Matrix2019,
        "二(一)/规章/对外公开总数量",
        "二(一)/规章/对外公开总数量(N-1) 二(一)/规章/本年新公开数量"
    )]
    [InlineData(
        "XY-FORCE",
        ReportForm.Matrix2021,
        ReportForm.Matrix2021,
        "二(一)/规章/现行有效件数 二(一)/规章/本年废止件数",
        "二(一)/规章/现行有效件数(N-1) 二(一)/规章/本年制发件数"
    )]
    [InlineData(
        "XY-REPEAL",
        ReportForm.Matrix2021,
        ReportForm.Matrix2021,
        "二(一)/规章/本年废止件数",
        "二(一)/规章/现行有效件数(N-1) 二(一)/规章/本年制发件数"
    )]
    [InlineData("XY-JUMP", ReportForm.Indicators2014, ReportForm.Indicators2014, "一(一)", "一(一)(N-1)")]
    public void The_first_check_of_a_rule_across_years_reads_the_cells_that_were_typed(
        string id,
        ReportForm form,
        ReportForm against,
        string left,
        string right
    )
    {
        RuleCheck check = RuleBook.Standard[id].Checks.First(check => check.Form == form && check.AgainstForm == against);
        string Codes(IEnumerable<Term> terms) =>
            string.Join(' ', terms.Select(term => term.Cell.CodeOn(check.FormOf(term)) + (term.IsLastYear ? "(N-1)" : "")));
        Assert.Equal(left, Codes(check.Left));
        Assert.Equal(right, Codes(check.Right));
    }

    [Theory]
    [InlineData("XY-CARRY", "2019>2019 7, 2021>2019 7, 2021>2021 7, 2019>2021 7")]
    [InlineData("XY-ITEMS", "2019>2019 5")]
    [InlineData("XY-PUB", "2019>2019 2")]
    [InlineData("XY-FORCE", "2021>2021 2")]
    [InlineData("XY-REPEAL", "2021>2021 2")]
    [InlineData("XY-JUMP", "2014>2014 10, 2019>2019 10, 2021>2019 6, 2021>2021 10, 2019>2021 6")]
    [InlineData("HI-SUM", "2014> 58, 2019> 198, 2021> 200")]
    public void Rules_across_reports_are_bound_to_the_forms_that_were_counted(string id, string counts)
    {
        static string Year(ReportForm? form) => form?.ToString()[^4..] ?? "";
        Assert.Equal(
            counts,
            string.Join(
                ", ",
                RuleBook
                    .Standard[id]
                    .Checks.GroupBy(check => (check.Form, check.AgainstForm))
                    .Select(pair => $"{Year(pair.Key.Form)}>{Year(pair.Key.AgainstForm)} {pair.Count()}")
            )
        );
    }

    [Fact]
    public void Ids_are_unique_and_every_rule_speaks_both_languages_and_names_its_source()
    {
        Assert.Equal(RuleBook.Standard.Rules.Count, RuleBook.Standard.Rules.Select(rule => rule.Id).Distinct().Count());
        Assert.All(
            RuleBook.Standard.Rules.SelectMany(rule => rule.Checks).GroupBy(check => (check.Form, check.AgainstForm, check.Id)),
            group => Assert.Single(group)
        );
        Assert.All(
            RuleBook.Standard.Rules,
            rule =>
            {
                Assert.NotEmpty(rule.Sentence.English);
                Assert.NotEmpty(rule.Sentence.Chinese);
                Assert.NotEmpty(rule.Source);
                Assert.Equal(rule.Explanation.English is null, rule.Explanation.Chinese is null);
            }
        );
    }

    [Fact]
    public void Every_cell_of_every_check_is_on_its_form()
    {
        Assert.All(
            RuleBook.Standard.Rules.SelectMany(rule => rule.Checks),
            check =>
            {
                Assert.All(
                    check.Left.Concat(check.Right),
                    term => Assert.True(term.Cell.IsOn(check.FormOf(term)), $"{check.Id}: {term.Cell}")
                );
                Assert.Equal(check.AgainstForm is not null, check.Right.Any(term => term.IsLastYear));
                Assert.All(check.Cells, cell => Assert.True(cell.IsOn(check.Form) || check.AgainstForm is not null, $"{check.Id}: {cell}"));
            }
        );
    }

    [Fact]
    public void Every_value_cell_is_read_by_some_rule()
    {
        Assert.All(
            AllForms.Each.SelectMany(Cell.On),
            cell => Assert.Contains(RuleBook.Standard.RulesReading(cell), rule => rule.Scope == RuleScope.Report)
        );
        Assert.Equal(
            ["A-EQ-1", "A-PL-3", "A-PL-5", "A-ST-3", "XY-JUMP", "HI-SUM", "FI-TOTAL", "FI-LEAF"],
            RuleBook.Standard.RulesReading(CellsIndicator.Requests.Received.Total).Select(rule => rule.Id)
        );
        Assert.Throws<ArgumentException>(() => RuleBook.Standard.RulesReading(default));
    }

    [Fact]
    public void The_parts_of_the_balances_are_the_parts_that_the_form_names()
    {
        // The rule book and the relations of the catalogue were written apart from each other.
        foreach (
            RuleCheck check in RuleBook
                .Standard.Rules.Where(rule => rule.Id.StartsWith("A-EQ", StringComparison.Ordinal) || rule.Id is "B-ROW" or "B-T4")
                .SelectMany(rule => rule.Checks)
        )
        {
            Cell total = check.Left.Single().Cell;
            IEnumerable<Cell> parts = Cell.On(check.Form)
                .Where(cell => cell.Parent == total && cell.Relation is (CellRelation.Part or CellRelation.OfWhich));
            IEnumerable<Cell> leaves = Cell.On(check.Form)
                .Where(cell => cell.Parent == total && cell.Relation == CellRelation.Leaf && !IsTotalColumn(cell));
            Assert.Equal(parts.Concat(leaves).Order(), check.Right.Select(term => term.Cell).Order());
        }
    }

    [Theory]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void The_rows_of_a_group_are_those_that_the_form_puts_under_its_line(ReportForm form)
    {
        foreach (RuleCheck check in RuleBook.Standard["B-GRP"].Checks.Where(check => check.Form == form))
        {
            CellPlace line = check.Left.Single().Cell.Facts.On(form)!;
            IEnumerable<Cell> rows = Cell.On(form)
                .Where(cell => cell.Facts.On(form) is { } place && place.Block == line.Row && place.Column == line.Column);
            Assert.Equal(rows.Order(), check.Right.Select(term => term.Cell).Order());
        }
    }

    [Theory]
    [InlineData("A-PL-1")]
    [InlineData("A-PL-5")]
    [InlineData("A-PL-10")]
    [InlineData("B19-ZERO")]
    [InlineData("B21-RULES")]
    public void A_rule_that_is_no_sum_is_no_constraint_of_a_diagnosis_even_as_an_error(string id)
    {
        Rule rule = RuleBook.Standard[id] with { Excess = Severity.Error, Shortfall = Severity.Error };
        Assert.All(
            rule.Checks,
            check => Assert.Null(HardRule.From(new BoundCheck(rule, check with { Severity = Severity.Error }), AllForms.Zeros(check.Form)))
        );
    }

    private static bool IsTotalColumn(Cell cell) => cell.Key.EndsWith(".Total", StringComparison.Ordinal);
}
