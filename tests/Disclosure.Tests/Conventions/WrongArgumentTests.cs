using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>A caller's mistake is told at once: which argument, and in a sentence what is wrong with it. What is missing altogether is for <see cref="NullArgumentTests"/>.</summary>
public sealed class WrongArgumentTests
{
    private static readonly Cell Received = CellsMatrix.Requests.NewlyReceived.Total;
    private static readonly Cell Carried = CellsMatrix.Requests.CarriedIn.Total;
    private static readonly Cell Fee = Cell.Find(ReportForm.Matrix2021, "二(八)/行政事业性收费/本年收费金额(单位:万元)");
    private static readonly Cell Heading = Cell.HeadingsOn(ReportForm.Indicators2014)[0];
    private static readonly Report2021 Sound = Typed.Matrix(Typed.Sound);
    private static readonly Report2021 Broken = Typed.Matrix("others=0 四/行政复议/总计=3");
    private static readonly Rule Own = Rule.AtMost("MY-1", "Own.", [Received], [Carried]);
    private static readonly Rule Odd = Rule.Custom("MY-2", "Odd.", ReportForm.Matrix2021, [Received], _ => RuleAnswer.Holds);

    private static readonly (Action Mistake, string? Parameter, string Message)[] Mistakes =
    [
        // Cells and reports.
        (() => Cell.FromId(0), "id", "No cell has this number."),
        (() => Cell.FromId(99999), "id", "No cell has this number."),
        (() => Cell.Find(ReportForm.Matrix2021, "九"), "keyOrCode", "Matrix2021 has no cell '九'."),
        (() => Cell.On((ReportForm)7), "form", "No such form."),
        (() => FormSheet.Of((ReportForm)7), "form", "No such form."),
        (() => CellValue.Without(CellState.Filled), "state", "A state without a number is expected."),
        (() => _ = CellsMatrix.Requests.NewlyReceived[(Applicant)7], "index", "A row has columns 0 to 6."),
        (() => _ = CellsMatrix.Requests.NewlyReceived[(Applicant)(-1)], "index", "A row has columns 0 to 6."),
        (() => _ = MatrixRow.Zero[(Applicant)7], "column", "No such column."),
        (() => Sound.With(default, 1), "cell", "default(Cell) is no cell."),
        (() => Sound.With(CellsIndicator.Capacity.Staff.Total, 1), "cell", "Matrix2021 has no cell 八(三) (三)从事政府信息公开工作人员数."),
        (
            () => Sound.With(Received, 1.5m),
            null,
            "一/总计 一、本年新收政府信息公开申请数量 / 总计 holds whole numbers of 64 bits, not 1.5."
        ),
        (
            () => Sound.With(Received, CellValue.NotOnForm),
            "value",
            "一/总计 一、本年新收政府信息公开申请数量 / 总计 is on the form Matrix2021."
        ),
        (() => _ = default(Cell).Key, null, "default(Cell) is no cell."),
        (() => ((ClaimSubject)999).Name(Language.English), "subject", "There is no such subject."),
        (() => ((ClaimSubject)(-1)).Units(), "subject", "There is no such subject."),
        (() => new ReadingProblem((ProblemCode)1, default).Message(Language.English), "code", "No such problem."),
        (() => ReportSource.JsonLines("x", 0), "maximumLineLength", "A line has at least one byte."),
        // Rules of one's own.
        (
            () => Rule.AtMost("", "x", [Received], [Carried]),
            "id",
            "'' is no id: it is not empty and has no white space and no square brackets."
        ),
        (
            () => Rule.AtMost("MY 1", "x", [Received], [Carried]),
            "id",
            "'MY 1' is no id: it is not empty and has no white space and no square brackets."
        ),
        (
            () => Rule.AtMost("MY[1", "x", [Received], [Carried]),
            "id",
            "'MY[1' is no id: it is not empty and has no white space and no square brackets."
        ),
        (
            () => Rule.AtMost("MY]", "x", [Received], [Carried]),
            "id",
            "'MY]' is no id: it is not empty and has no white space and no square brackets."
        ),
        (
            () => Rule.AtMost("MY\u0001", "x", [Received], [Carried]),
            "id",
            "'MY\u0001' is no id: it is not empty and has no white space and no square brackets."
        ),
        (
            () => Rule.AtMost("b-ROW", "x", [Received], [Carried]),
            "id",
            "Ids that begin with A-, B-, B19-, B21-, FI-, HI-, XT-, XY- are this library's own: call the rule 'b-ROW' otherwise."
        ),
        (() => Rule.AtMost("MY-3", " ", [Received], [Carried]), "sentence", "A rule says in a sentence what must hold."),
        (() => Rule.AtMost("MY-3", "x", [], []), "left", "A rule reads at least one cell."),
        (() => Rule.Equality("MY-3", "x", [], [Carried]), "left", "A rule reads at least one cell."),
        (() => Rule.Balance("MY-3", "x", Heading, [Carried]), "terms", "一 一、主动公开情况 holds no figure."),
        (() => Rule.Balance("MY-3", "x", default, [Carried]), "terms", "(no cell) holds no figure."),
        (
            () => Rule.Balance("MY-3", "x", Received, [new Term(Carried, 0)]),
            "terms",
            "二/总计 二、上年结转政府信息公开申请数量 / 总计 is taken at least once; what is subtracted stands on the other side."
        ),
        (
            () => Rule.Balance("MY-3", "x", Received, [Carried, Carried]),
            "terms",
            "二/总计 二、上年结转政府信息公开申请数量 / 总计 is named twice; a coefficient takes it several times."
        ),
        (() => Rule.Balance("MY-3", "x", Received, [CellsIndicator.Capacity.Staff.Total]), "terms", "No form has all these cells."),
        (
            () => Rule.Balance("MY-3", "x", Received, [Carried], forms: [ReportForm.Indicators2014]),
            "terms",
            "Indicators2014 has no cell 一/总计 一、本年新收政府信息公开申请数量 / 总计."
        ),
        (() => Own.When(Received), null, "A condition has at least one limit."),
        (() => Own.When(CellsIndicator.Capacity.Staff.Total, 1), "cell", "Matrix2019 has no cell 八(三) (三)从事政府信息公开工作人员数."),
        (() => Own.When(default, 1), "cell", "Matrix2019 has no cell (no cell)."),
        (() => Odd.When(Received, 1), null, "MY-2 is no sum; only sums take a condition."),
        (() => RuleAnswer.Broken(" "), "message", "A broken rule says what was found."),
        (
            () => RuleBook.Standard.With(Own).With(Rule.AtMost("my-1", "x", [Received], [])),
            "rule",
            "The rule book has a rule 'my-1' already."
        ),
        (() => RuleBook.Standard.Without("MY-9"), "id", $"Standard {RuleBook.Standard.Version} (61 rules) has no rule or check 'MY-9'."),
        (
            () =>
                RuleBook.Standard.With(
                    new RuleOverlay
                    {
                        Rules = new Dictionary<string, RuleSetting> { ["MY-8"] = RuleSetting.Off, ["MY-9"] = RuleSetting.Off },
                    }
                ),
            "overlay",
            $"Standard {RuleBook.Standard.Version} (61 rules) has no rule or check 'MY-8', 'MY-9'."
        ),
        (() => RuleBook.Standard.RulesReading(default), "cell", "default(Cell) is no cell."),
        // Checks, waivers, comparison, diagnosis, deduction.
        (() => _ = new CheckOptions { Blanks = (BlankReading)3 }, "value", "No such reading of blanks."),
        (() => _ = new CheckOptions { Blanks = (BlankReading)(-1) }, "value", "No such reading of blanks."),
        (() => Broken.Check().Waive("B-T4", "", "Li", new(2024, 1, 1)), null, "A waiver says why, and who says so."),
        (() => Broken.Check().Waive("B-T4", "x", " ", new(2024, 1, 1)), null, "A waiver says why, and who says so."),
        (() => Broken.Check().Waive("B-ROW", "x", "Li", new(2024, 1, 1)), "id", "No finding of this result is of a rule or check 'B-ROW'."),
        (() => _ = WaiverSet.Empty[0], "index", "No such waiver."),
        (() => _ = WaiverSet.Empty[-1], "index", "No such waiver."),
        (
            () => Broken.Check().Compare(Typed.Indicators("others=0").Check()),
            "after",
            "A result about Matrix2021 and one about Indicators2014 have no rules in common."
        ),
        (() => Rollup.Check(Sound, [Sound], complete: true), "children", "A unit is null or the region itself."),
        (() => Rollup.Check(Sound, [null!], complete: true), "children", "A unit is null or the region itself."),
        (() => Broken.Check().Diagnose(new() { Weights = new Dictionary<Cell, int> { [Received] = 0 } }), null, "A weight is at least 1."),
        (() => Broken.Check().Diagnose(new() { MaximumSteps = -1 }), null, "The number of steps is at least 0, that of sets at least 1."),
        (() => Broken.Check().Diagnose(new() { MaximumSets = 0 }), null, "The number of steps is at least 0, that of sets at least 1."),
        (
            () => Choose(),
            "repair",
            "The rules leave several values for 一/商业企业 一、本年新收政府信息公开申请数量 / 商业企业: choose one of them."
        ),
        (() => Sound.With(Typed.Matrix("一/总计=2").Deduce()), "deduction", "The deduction is of another report."),
        // Many reports.
        (() => _ = new BatchOptions { DegreeOfParallelism = 0 }, "value", "At least one thread is needed."),
        (() => _ = new SetOptions { DegreeOfParallelism = 0 }, "value", "At least 1."),
        (() => _ = new SetOptions { MigrateTo = (ReportForm)7 }, "value", "No such form."),
        (() => CellBlock.Pack(ReportForm.Matrix2019, [Sound]), "reports", "Report 0 is Matrix2021, not Matrix2019."),
        (() => CellBlock.Pack(ReportForm.Matrix2021, [Sound, null!]), "reports", "Report 1 is null, not Matrix2021."),
        (() => CellBlock.Pack(ReportForm.Matrix2021, [Sound]).IsPacked(1), "report", "The block has 1 reports."),
        (() => CellBlock.Pack(ReportForm.Matrix2021, [Sound]).IsPacked(-1), "report", "The block has 1 reports."),
        (() => ((IEnumerable<Report>)[null!]).CheckAll().Count(), "reports", "A report is null."),
        // Migration and series.
        (
            () => Typed.Indicators("others=0").MigrateTo2021(new() { MostWithoutDecision = -1 }),
            null,
            "The number of requests without a decision is not negative."
        ),
        (
            () => _ = Typed.Indicators("others=0").MigrateTo2021()[CellsIndicator.Capacity.Staff.Total],
            "target",
            "Matrix2021 has no cell 八(三) (三)从事政府信息公开工作人员数."
        ),
        (
            () => Typed.Indicators("others=0").MigrateTo2021().SourceOf(Received),
            "source",
            "Indicators2014 has no cell 一/总计 一、本年新收政府信息公开申请数量 / 总计."
        ),
        (
            () => Typed.Indicators("others=0").MigrateTo2021().BoundsOf(Cell.GroupLinesOn(ReportForm.Matrix2021)[0]),
            "cells",
            "Value cells of the new form are expected."
        ),
        (() => Typed.Indicators("others=0").MigrateTo2021().BoundsOf(), "cells", "Value cells of the new form are expected."),
        (() => _ = DisclosureSeries.From([Sound])[SeriesIndicator.Granted, 2022], "year", "The series does not reach to this year."),
        (() => _ = DisclosureSeries.From([Sound])[SeriesIndicator.Granted, 2024], "year", "The series does not reach to this year."),
        (() => _ = DisclosureSeries.From([Sound])[null!], "indicator", "Value cannot be null."),
        (() => _ = DisclosureSeries.From([Sound])[null!, 2023], "indicator", "Value cannot be null."),
        (() => _ = SeriesPanel.From([Sound])[null!], "issuer", "Value cannot be null."),
        (() => DisclosureSeries.From([null!]), "reports", "A report is null."),
        (() => SeriesPanel.From([null!]), "report", "A report is null."),
        (() => _ = SeriesPanel.From([Sound])["甲局"], "issuer", "The panel has no body '甲局'."),
        (() => SeriesIndicator.Find("Nothing"), "id", "No indicator is called 'Nothing'."),
        (() => SeriesIndicator.Granted.On((ReportForm)7), "form", "No such form."),
    ];

    [Fact]
    public void Every_mistake_names_the_argument_and_says_what_is_wrong_with_it() =>
        Assert.Empty(Mistakes.Select(Offence).OfType<string>());

    private static string? Offence((Action Mistake, string? Parameter, string Message) expected)
    {
        Exception? thrown = Record.Exception(expected.Mistake);
        string told = $"{(thrown as ArgumentException)?.ParamName}: {Sentence(thrown)}";
        return told == $"{expected.Parameter}: {expected.Message}" ? null : $"{expected.Parameter}: {expected.Message} is told as {told}";
    }

    /// <summary>The repair of a row whose parts may take several values.</summary>
    private static void Choose()
    {
        Report2021 report = Typed.Matrix("一/总计=3 一/自然人=2 一/商业企业=4");
        report.With(report.Check().Diagnose()[0].Repairs[0]);
    }

    /// <summary>Without what .NET adds: the name of the parameter, and the value.</summary>
    private static string? Sentence(Exception? thrown) => thrown?.Message.Split([" (Parameter '"], StringSplitOptions.None)[0];
}
