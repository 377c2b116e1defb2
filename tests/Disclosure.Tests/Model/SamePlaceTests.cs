using System.Reflection;
using System.Text.Json;

namespace Disclosure.Tests;

/// <summary>The law: token, property, object initialiser and JSON path of every cell lead to the same place.</summary>
public class SamePlaceTests
{
    public static TheoryData<ReportForm> Forms => [.. AllForms.Each];

    [Theory, MemberData(nameof(Forms))]
    public void The_token_of_every_cell_stands_at_its_name(ReportForm form)
    {
        Type tree = form == ReportForm.Indicators2014 ? typeof(CellsIndicator) : typeof(CellsMatrix);
        Assert.All(AllForms.Figures(form).Concat(Cell.HeadingsOn(form)), cell => Assert.Equal(cell, TokenAt(tree, cell.Key)));
    }

    [Theory, MemberData(nameof(Forms))]
    public void Setting_a_cell_by_its_token_changes_its_property_and_nothing_else(ReportForm form)
    {
        var empty = Report.FromCells(form, []);
        Assert.All(
            AllForms.Figures(form),
            cell =>
            {
                Report changed = empty.With(cell, 7);
                Assert.Equal(7, Convert.ToInt32(PropertyAt(changed, PathOf(cell, form)), null));
                Assert.Equal(7, changed[cell].Number);
                Assert.Equal(CellState.Filled, changed.StateOf(cell));
                Assert.All(
                    AllForms.Figures(form).Where(other => other != cell),
                    other => Assert.Equal(CellState.Missing, changed.StateOf(other))
                );
                Assert.Equal(empty, changed.With(cell, CellValue.Missing));
            }
        );
    }

    [Theory, MemberData(nameof(Forms))]
    public void Setting_a_property_in_an_initialiser_fills_the_cell_and_nothing_else(ReportForm form)
    {
        Assert.All(
            AllForms.Figures(form),
            cell =>
            {
                Report made = (Report)Initialise(AllForms.TypeOf(form), PathOf(cell, form).Split('.'), 7);
                Assert.Equal(Report.FromCells(form, [new(cell, 7)]), made);
                Report blank = (Report)Initialise(AllForms.TypeOf(form), PathOf(cell, form).Split('.'), null);
                Assert.Equal(CellState.Blank, blank.StateOf(cell));
                Assert.Equal(Report.FromCells(form, [new(cell, CellValue.Blank)]), blank);
            }
        );
    }

    [Theory, MemberData(nameof(Forms))]
    public void The_JSON_path_of_every_cell_is_the_path_of_its_property(ReportForm form)
    {
        Cell[] cells = AllForms.Figures(form).ToArray();
        var report = Report.FromCells(form, cells.Select((cell, index) => new KeyValuePair<Cell, CellValue>(cell, (long)(1000 + index))));
        using JsonDocument json = JsonDocument.Parse(report.ToJson());
        Assert.All(
            cells.Select((cell, index) => (cell, index)),
            pair =>
            {
                JsonElement element = json.RootElement;
                foreach (string segment in PathOf(pair.cell, form).Split('.'))
                {
                    element = element.GetProperty(JsonNamingPolicy.CamelCase.ConvertName(segment));
                }
                Assert.Equal(1000 + pair.index, element.GetInt64());
            }
        );
    }

    [Theory, MemberData(nameof(Forms))]
    public void Every_figure_of_a_report_type_is_a_cell(ReportForm form)
    {
        var paths = AllForms.Figures(form).Select(cell => PathOf(cell, form)).ToHashSet();
        // Edition 2019 keeps a place for the three rows of (六) that edition 2021 has, so that a mixed page loses no figure.
        string[] kept = form == ReportForm.Matrix2019 ? ["NotCorrectedInTime", "FeeNotPaid", "Other"] : [];
        IEnumerable<string> unknown = FigurePaths(AllForms.TypeOf(form), "")
            .Where(path =>
                !paths.Contains(path)
                && !kept.Any(row => path.StartsWith($"Requests.Outcomes.OtherHandling.{row}.", StringComparison.Ordinal))
            );
        Assert.Empty(unknown);
    }

    [Fact]
    public void A_figure_on_a_heading_is_kept_at_the_heading_its_token_and_its_JSON_path()
    {
        Assert.All(
            Cell.HeadingsOn(ReportForm.Indicators2014),
            heading =>
            {
                Report2014 report = Report2014.Blank.With(heading, 155);
                var stray = Assert.IsType<StrayValue>(PropertyAt(report, heading.Key));
                Assert.Equal(new StrayValue(heading.Label, "155", 155), stray);
                Assert.Equal(stray, report.StrayValueOn(heading));
                Assert.Equal(155, report[heading].Number);
                Assert.Equal(58, report.CountOf(CellState.Blank));
                using JsonDocument json = JsonDocument.Parse(report.ToJson());
                JsonElement element = heading
                    .Key.Split('.')
                    .Aggregate(json.RootElement, (at, segment) => at.GetProperty(JsonNamingPolicy.CamelCase.ConvertName(segment)));
                Assert.Equal(155, element.GetProperty("number").GetInt32());
            }
        );
    }

    private static string PathOf(Cell cell, ReportForm form) => cell.Facts.On(form)!.Path;

    private static Cell TokenAt(Type tree, string key)
    {
        string[] segments = key.Split('.');
        Type type = tree;
        for (int index = 0; index < segments.Length; index++)
        {
            if (type.GetProperty(segments[index], BindingFlags.Public | BindingFlags.Static) is { } property)
            {
                object value = property.GetValue(null)!;
                return value is Cell cell ? cell : (Cell)typeof(RowCells).GetProperty(segments[index + 1])!.GetValue(value)!;
            }
            type = type.GetNestedType(segments[index])!;
        }
        throw new InvalidOperationException(key);
    }

    private static object? PropertyAt(object target, string path) =>
        path.Split('.').Aggregate((object?)target, (at, segment) => at!.GetType().GetProperty(segment)!.GetValue(at));

    private static object Initialise(Type type, ReadOnlySpan<string> path, int? number)
    {
        object made = Activator.CreateInstance(type)!;
        PropertyInfo property = type.GetProperty(path[0])!;
        Type target = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        object? value =
            path.Length > 1 ? Initialise(property.PropertyType, path[1..], number)
            : number is { } filled ? Convert.ChangeType(filled, target, null)
            : null;
        property.SetValue(made, value);
        return made;
    }

    private static IEnumerable<string> FigurePaths(Type type, string prefix)
    {
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            if (property.PropertyType == typeof(long?) || property.PropertyType == typeof(decimal?))
            {
                yield return prefix + property.Name;
            }
            else if (
                property.PropertyType == typeof(MatrixRow)
                || (property.PropertyType.Namespace == "Disclosure" && !property.Name.Equals("Header", StringComparison.Ordinal))
            )
            {
                if (property.PropertyType == typeof(StrayValue) || property.PropertyType == typeof(ReportOrigin))
                {
                    continue;
                }
                foreach (string path in FigurePaths(property.PropertyType, $"{prefix}{property.Name}."))
                {
                    yield return path;
                }
            }
        }
    }
}
