using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>How rows that are not there, and boxes that cannot be assigned, are spoken of.</summary>
public sealed class MissingRowTests
{
    private const string Outcomes =
        "二、上年结转政府信息公开申请数量 1 2 3 4 5 6 21\n(一)予以公开 1 2 3 4 5 6 21\n(二)部分公开 1 2 3 4 5 6 21\n";

    [Fact]
    public void Rows_are_named_as_the_reports_own_form_names_them()
    {
        ReadingProblem problem = Missing(
            ReportReader.ReadText(
                $"某区2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n{Outcomes}(六)其他处理\n3.其他 1 2 3 4 5 6 21\n"
            )
        );
        Assert.StartsWith(
            "二(一)/规章, 二(一)/行政规范性文件, 二(五)/行政许可, 二(六)/行政处罚, 二(六)/行政强制, 二(八)/行政事业性收费, 一, 三(三)1, ",
            problem.Found,
            StringComparison.Ordinal
        );
        Assert.Contains("（二(一)/规章、二(一)/行政规范性文件、", problem.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith("等）。", problem.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_is_the_row_behind_which_the_first_of_them_should_stand()
    {
        ReadingProblem problem = Missing(
            ReportReader.ReadText(
                "某局2016年政府信息公开工作年度报告\n| 统计指标 | 单位 | 统计数 |\n| (一)收到申请数 | 件 | 3 |\n| 1.当面申请数 | 件 | 1 |\n"
                    + "| 3.网络申请数 | 件 | 2 |\n| (一)主动公开政府信息数 | 条 | 9 |\n| 其中：主动公开规范性文件数 | 条 | 2 |\n"
            )
        );
        Assert.Equal(7, problem.Location.Line);
        Assert.StartsWith("一(一)附, 一(二)1, ", problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Boxes_that_are_as_many_as_on_the_form_are_not_counted_against_it()
    {
        ReportReading reading = ReportReader.ReadText(
            "某局2016年政府信息公开工作年度报告\n统计指标 单位 统计数\n(一)收到申请数 件 3 8\n1.当面申请数 件 1\n3.网络申请数 件 2 7\n"
        );
        Dictionary<string, ReadingProblem> problems = reading
            .Problems.Where(problem => problem.Code == ProblemCode.FiguresMisaligned)
            .ToDictionary(problem => problem.Label!);
        Assert.Equal(
            "Boxes filled in the row \"3.网络申请数\": 2 (2 | 7), boxes on the form: 1; none is assigned.",
            problems["3.网络申请数"].Message(Language.English)
        );
        Assert.Equal("“3.网络申请数”填写了2格（2 | 7），而表式应有1格；未予归列。", problems["3.网络申请数"].Message(Language.Chinese));
        Assert.Equal(
            "The boxes filled in the row \"1.当面申请数\" (1) are as many as on the form, but other rows, the headings or words beside them leave open which they are; none is assigned.",
            problems["1.当面申请数"].Message(Language.English)
        );
        Assert.Equal(
            "“1.当面申请数”填写的格数与表式相同（1），但从其他行、列标题或旁边的文字无法判断各属哪一格；未予归列。",
            problems["1.当面申请数"].Message(Language.Chinese)
        );
    }

    private static ReadingProblem Missing(ReportReading reading) =>
        Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.RowsMissing);
}
