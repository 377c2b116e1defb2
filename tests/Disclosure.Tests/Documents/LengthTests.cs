using System.Diagnostics;
using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Reading takes time in proportion to the length of a document: each of these took minutes where each line looked back at all before it.</summary>
public sealed class LengthTests
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(30);

    [Fact]
    public void Words_below_an_open_head_are_no_heads_without_end() =>
        AssertQuick(() =>
            ReportReader.ReadText(
                "某区2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\n"
                    + string.Concat(Enumerable.Repeat("说明文字\n\n", 80_000))
            )
        );

    [Fact]
    public void Quotes_inside_a_value_are_read_once() =>
        AssertQuick(() => ReportReader.ReadText("a,b,c\nd,e,f\ng,h,i\nk,l,m\nn,o,p\n" + string.Concat(Enumerable.Repeat("x\"", 400_000))));

    [Fact]
    public void Formulas_without_results_are_reported_each_once()
    {
        List<List<Box>> rows = [.. Enumerable.Repeat<List<Box>>([.. Enumerable.Repeat(new Box("<c><f>A1</f></c>"), 20)], 4_000)];
        ReportReading? reading = null;
        AssertQuick(() => reading = ReportReader.ReadStream(new MemoryStream(OfficeFiles.Xlsx(("a", false, rows)))));
        Assert.Equal(80_000, reading!.Problems.Count(problem => problem.Code == ProblemCode.FormulaWithoutResult));
    }

    private static void AssertQuick(Action read)
    {
        long start = Stopwatch.GetTimestamp();
        read();
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Most);
    }
}
