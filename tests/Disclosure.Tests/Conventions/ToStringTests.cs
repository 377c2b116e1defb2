using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>In a notebook or a debugger every public type shows something worth seeing, never its own name or that of a collection.</summary>
public sealed class ToStringTests
{
    [Fact]
    public void Every_public_type_writes_its_text_or_is_a_record_of_what_has_one()
    {
        string[] silent = ObjectWalk
            .Libraries.SelectMany(room => room.GetExportedTypes())
            .Where(type => type is { IsEnum: false, IsInterface: false, IsAbstract: false })
            .Where(type => !new[] { typeof(Attribute), typeof(Exception), typeof(JsonConverter) }.Any(kind => kind.IsAssignableFrom(type)))
            .Where(type => !HasText(type))
            .Select(type => type.Name)
            .ToArray();
        Assert.True(silent.Length == 0, string.Join(", ", silent));
    }

    [Fact]
    public void What_others_hold_says_in_a_line_what_it_is()
    {
        var cell = new FindingCell(CellsMatrix.Requests.CarriedOut.Total, 3, CheckSide.Right, 2) { IsLastYear = true };
        Assert.Equal("2 × 四/总计 四、结转下年度继续办理 / 总计 3 (last year)", cell.ToString());
        Assert.Equal(
            "一/总计 一、本年新收政府信息公开申请数量 / 总计 blank (甲局)",
            new FindingCell(CellsMatrix.Requests.NewlyReceived.Total, CellValue.Blank, CheckSide.Right, 1) { Unit = "甲局" }.ToString()
        );
        Assert.Equal("stated", ReportOrigin.Stated.ToString());
        Assert.Equal("migrated from the table of 2014 by 0.1.0", ReportOrigin.Migrated(ReportForm.Indicators2014, "0.1.0").ToString());
        Assert.Equal("3 × 四/总计 四、结转下年度继续办理 / 总计", new Term(CellsMatrix.Requests.CarriedOut.Total, 3).ToString());
        Assert.EndsWith(" ≥ 30", new Condition(CellsMatrix.Requests.CarriedOut.Total, 30, null).ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" ≥ 1 < 30", new Condition(CellsMatrix.Requests.CarriedOut.Total, 1, 30).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_can_be_reached_from_reports_and_results_shows_a_name_of_a_type()
    {
        Report matrix = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
        var indicators = (Report2014)ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016")).Report!;
        CheckResult result = matrix.Check(matrix, RuleBook.Exploratory);
        WaiverSet waivers = [result.Waive("B-T4", "reason", "author", new(2024, 1, 1))];
        CheckResult again = matrix.With(result.Diagnose()[0].Repairs[0]).Check(RuleBook.Exploratory.With(waivers));
        object[] starts =
        [
            matrix,
            indicators,
            AllForms.Zeros(ReportForm.Matrix2021),
            result,
            again,
            result.Compare(matrix.Check()),
            ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016")).Check(RuleBook.Exploratory),
            indicators.MigrateTo2021(),
            matrix.Deduce(),
            AllForms.Zeros(ReportForm.Matrix2021).With(CellsMatrix.Disputes.Reconsideration.Total, CellValue.Blank).Deduce(),
            DisclosureSeries.From([matrix, indicators]),
            SeriesPanel.From([matrix, indicators]),
            RuleBook.Standard.Analyse(ReportForm.Indicators2014),
            new CheckOptions(),
            DiagnosisOptions.Default,
            MigrationOptions.Default,
            SeriesOptions.Default,
            CsvOptions.Default,
        ];
        var met = new Dictionary<Type, int>();
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<object>(starts);
        while (waiting.Count > 0)
        {
            foreach (object next in Visit(waiting.Dequeue(), met, faults))
            {
                waiting.Enqueue(next);
            }
        }
        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.True(met.Count > 80, $"Only {met.Count} types were met.");
    }

    /// <summary>Looks at the text of an object of this library, and gives what its properties and elements hold.</summary>
    private static IEnumerable<object> Visit(object value, Dictionary<Type, int> met, SortedSet<string> faults)
    {
        const int Enough = 3;
        Type type = value.GetType();
        if (ObjectWalk.Libraries.Contains(type.Assembly) && type is { IsEnum: false, IsArray: false, IsVisible: true })
        {
            met[type] = met.GetValueOrDefault(type) + 1;
            if (met[type] > Enough)
            {
                yield break;
            }
            string text = value.ToString() ?? "";
            if (text.Contains("Disclosure.", StringComparison.Ordinal) || text.Contains("System.", StringComparison.Ordinal))
            {
                faults.Add($"{type.Name}: {text}");
            }
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length == 0 && ValueOf(property, value) is { } held)
                {
                    yield return held;
                }
            }
        }
        if (value is IEnumerable elements and not string)
        {
            foreach (object element in elements.Cast<object?>().OfType<object>().Take(Enough))
            {
                yield return element;
            }
        }
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

    private static bool HasText(Type type)
    {
        MethodInfo method = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        return method.DeclaringType != typeof(object)
            && method.DeclaringType != typeof(ValueType)
            && (!IsMadeByTheCompiler(method) || !PrintsAList(type));
    }

    /// <summary>Whether the compiler's text of a record shows a list by its name.</summary>
    private static bool PrintsAList(Type type) =>
        IsMadeByTheCompiler(type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic)!)
        && type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.GetMethod!.GetBaseDefinition() == property.GetMethod)
            .Select(property => property.PropertyType)
            .Any(held =>
                held != typeof(string) && Array.Exists(held.GetInterfaces(), each => each == typeof(IEnumerable)) && IsPlain(held)
            );

    private static bool IsPlain(Type list) => !ObjectWalk.Libraries.Contains(list.Assembly);

    private static bool IsMadeByTheCompiler(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute));
}
