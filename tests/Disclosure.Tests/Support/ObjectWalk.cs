using System.Collections;
using System.Reflection;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Everything public that can be reached from reports and results by their properties, in an order that is the same each time.</summary>
internal static class ObjectWalk
{
    private const int Enough = 4;

    public static readonly Assembly[] Libraries =
    [
        typeof(Report).Assembly,
        typeof(RuleBook).Assembly,
        typeof(ReportReading).Assembly,
        typeof(PlantedFault<>).Assembly,
    ];

    /// <summary>Made anew at each call, so that two walks meet different objects that say the same.</summary>
    public static IReadOnlyList<object> Reached()
    {
        var met = new Dictionary<Type, int>();
        var reached = new List<object>();
        var waiting = new Queue<object>(Starts());
        while (waiting.Count > 0)
        {
            object value = waiting.Dequeue();
            Type type = value.GetType();
            if (Libraries.Contains(type.Assembly) && type is { IsEnum: false, IsArray: false, IsVisible: true })
            {
                met[type] = met.GetValueOrDefault(type) + 1;
                if (met[type] > Enough)
                {
                    continue;
                }
                reached.Add(value);
                foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    if (
                        property.GetIndexParameters().Length == 0
                        && !property.PropertyType.IsByRefLike
                        && ValueOf(property, value) is { } held
                    )
                    {
                        waiting.Enqueue(held);
                    }
                }
            }
            if (value is IEnumerable elements and not string)
            {
                foreach (object element in elements.Cast<object?>().OfType<object>().Take(Enough))
                {
                    waiting.Enqueue(element);
                }
            }
        }
        return reached;
    }

    private static object[] Starts()
    {
        ReportReading reading = ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016"));
        ReportReading prose = ReportReader.ReadText(SamplePages.ZhuzhouYunlong2016);
        Report matrix = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
        var indicators = (Report2014)reading.Report!;
        CheckResult result = matrix.Check(matrix, RuleBook.Exploratory);
        WaiverSet waivers = [result.Waive("B-T4", "reason", "author", new(2024, 1, 1))];
        CheckResult again = matrix.With(result.Diagnose()[0].Repairs[0]).Check(RuleBook.Exploratory.With(waivers));
        ReportReading claims = ReportReader.ReadText(
            "青河市人民政府2023年政府信息公开工作年度报告\n2023年，全市共收到政府信息公开申请112件，同比增长12%，其中网上申请60件，占53.6%。"
        );
        return
        [
            reading,
            prose,
            claims,
            claims.Check(RuleBook.Exploratory),
            matrix,
            AllForms.Zeros(ReportForm.Matrix2021),
            result,
            again,
            result.Compare(again),
            result.Diagnose(),
            reading.Check(RuleBook.Exploratory),
            indicators.MigrateTo2021(),
            matrix.Deduce(),
            AllForms.Zeros(ReportForm.Matrix2021).With(CellsMatrix.Disputes.Reconsideration.Total, CellValue.Blank).Deduce(),
            DisclosureSeries.From([matrix, indicators]),
            SeriesPanel.From([matrix, indicators]),
            RuleBook.Standard.Analyse(ReportForm.Matrix2019),
            waivers,
            new RuleOverlay { Rules = new Dictionary<string, RuleSetting> { ["B-T4"] = new() { Excess = Severity.Information } } },
            FormSheet.Of(matrix),
            new CheckOptions(),
            new ReaderOptions(),
            DiagnosisOptions.Default,
            MigrationOptions.Default,
            SeriesOptions.Default,
            CsvOptions.Default,
        ];
    }

    private static object? ValueOf(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException)
        {
            // default(Cell) has no facts.
            return null;
        }
    }
}
