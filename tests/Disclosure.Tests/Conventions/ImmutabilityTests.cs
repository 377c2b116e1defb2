using System.Collections;
using System.Reflection;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>What is called immutable cannot be changed by a cast either: no property hands out an array, list or dictionary that is kept.</summary>
public sealed class ImmutabilityTests
{
    private const int Enough = 3;

    [Fact]
    public void No_collection_that_an_object_keeps_can_be_changed_through_a_cast()
    {
        var met = new Dictionary<Type, int>();
        var open = new SortedSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<object>(Starts());
        foreach (
            PropertyInfo property in ObjectWalk
                .Libraries.SelectMany(room => room.GetExportedTypes())
                .Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        )
        {
            Look(property, null, waiting, open);
        }
        while (waiting.Count > 0)
        {
            Visit(waiting.Dequeue(), met, waiting, open);
        }
        Assert.True(open.Count == 0, string.Join("\n", open));
        Assert.True(met.Count > 80, $"Only {met.Count} types were met.");
    }

    [Fact]
    public void The_sets_of_the_test_kit_cannot_be_changed_through_a_cast()
    {
        ReportYears years = ReportGenerators.Years(2019, 2021).Sample(1).Single();
        Assert.False(years.Reports is Report[]);
        Assert.Throws<NotSupportedException>(() => ((IList<Report>)years.Reports)[0] = null!);
    }

    private static IEnumerable<object> Starts()
    {
        ReportReading reading = ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016"));
        Report matrix = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
        var indicators = (Report2014)reading.Report!;
        CheckResult result = matrix.Check(matrix, RuleBook.Exploratory);
        WaiverSet waivers = [result.Waive("B-T4", "reason", "author", new(2024, 1, 1))];
        CheckResult again = matrix.With(result.Diagnose()[0].Repairs[0]).Check(RuleBook.Exploratory.With(waivers));
        return
        [
            reading,
            ReportReader.ReadText(SamplePages.ZhuzhouYunlong2016),
            matrix,
            result,
            again,
            result.Diagnose(),
            matrix.Check(RuleBook.Exploratory.With(waivers)),
            result.Compare(again),
            reading.Check(RuleBook.Exploratory),
            indicators.MigrateTo2021(),
            matrix.Deduce(),
            AllForms.Zeros(ReportForm.Matrix2021).With(CellsMatrix.Disputes.Reconsideration.Total, CellValue.Blank).Deduce(),
            DisclosureSeries.From([matrix, indicators]),
            SeriesPanel.From([matrix, indicators]),
            RuleBook.Standard.Analyse(ReportForm.Indicators2014),
            RuleBook.Filing,
            FormSheet.Of(matrix),
            DiagnosisOptions.Default,
            MigrationOptions.Default,
            SampleReports.TonghuaDongchang2020.WithFault(FaultKind.FactorTen),
            ReportGenerators.Years(2019, 2021).Sample(1).Single(),
            ReportGenerators.Region(ReportForm.Matrix2021, 2).Sample(1).Single(),
        ];
    }

    private static void Visit(object value, Dictionary<Type, int> met, Queue<object> waiting, SortedSet<string> open)
    {
        Type type = value.GetType();
        if (ObjectWalk.Libraries.Contains(type.Assembly) && type is { IsEnum: false, IsArray: false, IsVisible: true })
        {
            met[type] = met.GetValueOrDefault(type) + 1;
            if (met[type] > Enough)
            {
                return;
            }
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                Look(property, value, waiting, open);
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

    private static void Look(PropertyInfo property, object? owner, Queue<object> waiting, SortedSet<string> open)
    {
        if (property.GetIndexParameters().Length > 0 || property.PropertyType.IsByRefLike)
        {
            return;
        }
        object? held;
        try
        {
            held = property.GetValue(owner);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException)
        {
            // default(Cell) has no facts.
            return;
        }
        if (held is null)
        {
            return;
        }
        // What is made anew each time may be changed: nobody else sees it. Nothing of an empty array can be changed.
        bool canChange = held switch
        {
            Array array => array.Length > 0,
            IDictionary dictionary => !dictionary.IsReadOnly,
            IList list => !list.IsReadOnly,
            _ => held.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(HashSet<>),
        };
        if (canChange && ReferenceEquals(held, property.GetValue(owner)))
        {
            open.Add($"{property.DeclaringType!.Name}.{property.Name}: {held.GetType().Name}");
        }
        waiting.Enqueue(held);
    }
}
