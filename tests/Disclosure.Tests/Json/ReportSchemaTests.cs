using System.Text.Json;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using NJsonSchema;

namespace Disclosure.Tests;

/// <summary>The schemas against what is written and read, judged by a validator that is not ours.</summary>
public class ReportSchemaTests
{
    private static readonly Dictionary<ReportForm, JsonSchema> Schemas = AllForms.Each.ToDictionary(
        form => form,
        form => JsonSchema.FromJsonAsync(ReportSchema.Of(form)).GetAwaiter().GetResult()
    );

    private static readonly ReportHeader FullHeader = new()
    {
        Title = "政府信息公开工作年度报告",
        IssuingBody = "某县人民政府",
        Level = IssuerLevel.County,
        ReportYear = 2022,
        Period = new(new(new(2022, 1, 1), new(2022, 12, 31)), "2022年"),
        PublishedOn = new(2023, 1, 20),
        FilledOn = new(2023, 1, 10),
        SignedOn = new(2023, 1, 15),
        Contacts = new()
        {
            HeadOfUnit = "甲",
            Reviewer = "乙",
            Filler = "丙",
            Telephone = "1",
            Fax = "2",
            Email = "3",
            PostalCode = "4",
            Address = "5",
        },
    };

    [Fact]
    public void What_is_written_of_the_samples_and_of_migrated_reports_is_as_the_schema_says()
    {
        string[] tables = ["changchun-automotive-zone-2016", "kunming-guandu-2016", "tonghua-dongchang-2020"];
        Report[] read = tables.Select(name => ReportReader.ReadFile(Repository.Sample(name)).Report!).ToArray();
        Report[] migrated = read.Select(report =>
                report is Report2014 old ? (Report)old.MigrateTo2021().Report : ((Report2019)report).MigrateTo2021().Report
            )
            .ToArray();
        Assert.All(read.Concat(migrated), report => Assert.Empty(Schemas[report.Form].Validate(report.ToJson())));
        Assert.All(read.Concat(migrated), report => Assert.Empty(Schemas[report.Form].Validate(report.ToJson(indented: false))));
        Assert.All(
            AllForms.Each,
            form => Assert.Empty(Schemas[form].Validate((Report.BlankForm(form) with { Header = FullHeader }).ToJson()))
        );
    }

    [Fact]
    public void What_is_written_of_any_report_whatever_is_as_the_schema_of_its_form_says_and_not_as_another()
    {
        Prop.ForAll(
                Gen.OneOf(ReportGenerators.Valid(), ReportGenerators.Arbitrary()).Where(ValidatorHolds).ToArbitrary(),
                report =>
                {
                    string json = report.ToJson();
                    Assert.Empty(Schemas[report.Form].Validate(json));
                    Assert.All(AllForms.Each.Where(form => form != report.Form), form => Assert.NotEmpty(Schemas[form].Validate(json)));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Theory]
    [InlineData("\"total\": 3", "\"total\": \"3\"", "a number as text")]
    [InlineData("\"total\": 3", "\"total\": 3.5", "a fraction of a request")]
    [InlineData("\"total\": 3", "\"total\": \"blank\"", "a state that is none")]
    [InlineData("\"total\": 3", "\"total\": true", "a truth value")]
    [InlineData("\"total\": 3", "\"total\": [3]", "a list")]
    [InlineData("\"total\": 3", "\"totals\": 3", "a cell that no form has")]
    [InlineData("\"newlyReceived\": {", "\"recieved\": {", "a row that no form has")]
    [InlineData("\"newlyReceived\": {", "\"received\": {", "a row of the table of 2014")]
    [InlineData("\"amount\": 0.5", "\"amount\": \"0.5万元\"", "an amount with its unit")]
    [InlineData("\"form\": \"matrix2021\"", "\"form\": \"matrix2022\"", "a form that is none")]
    [InlineData("\"form\": \"matrix2021\",", "", "no form")]
    [InlineData("\"reportYear\": 2022", "\"reportYear\": \"2022\"", "a year as text")]
    [InlineData("\"level\": \"county\"", "\"level\": \"village\"", "a level that is none")]
    [InlineData("\"publishedOn\": \"2023-01-20\"", "\"publishedOn\": \"2023-13-20\"", "a date that is none")]
    [InlineData("\"telephone\": \"1\"", "\"telephone\": 1", "a telephone number as number")]
    [InlineData("\"email\": \"3\"", "\"mail\": \"3\"", "a contact that is none")]
    [InlineData("\"kind\": \"migrated\"", "\"kind\": \"guessed\"", "an origin that is none")]
    [InlineData("\"sourceForm\": \"indicators2014\",", "", "migrated from nowhere")]
    public void What_the_schema_refuses_the_library_refuses_and_the_other_way_round(string right, string wrong, string what)
    {
        string json = (
            Report2021.Blank.With(CellsMatrix.Requests.NewlyReceived.Total, 3).With(CellsMatrix.ProactiveDisclosure.Fees.Amount, 0.5m) with
            {
                Header = FullHeader,
                Origin = ReportOrigin.Migrated(ReportForm.Indicators2014, "0.1.0"),
            }
        ).ToJson();
        Assert.Empty(Schemas[ReportForm.Matrix2021].Validate(json));
        Assert.True(Report.TryFromJson(json, out _, out _));
        Assert.Contains(right, json, StringComparison.Ordinal);
        string changed = json.Replace(right, wrong, StringComparison.Ordinal);
        Assert.True(Schemas[ReportForm.Matrix2021].Validate(changed).Count > 0, what);
        Assert.False(Report.TryFromJson(changed, out _, out IReadOnlyList<ReadingProblem> problems), what);
        Assert.NotEmpty(problems);
        Assert.Throws<ReportJsonException>(() => Report.FromJson(changed));
    }

    [Theory]
    [InlineData("0.12345678901234567890123456789012")]
    [InlineData("1e29")]
    public void An_amount_that_no_decimal_holds_is_refused_by_the_library_alone(string amount)
    {
        string json = Report2021.Blank.With(CellsMatrix.ProactiveDisclosure.Fees.Amount, 0.5m).ToJson();
        string changed = json.Replace("\"amount\": 0.5", $"\"amount\": {amount}", StringComparison.Ordinal);
        Assert.NotEqual(json, changed);
        Assert.Empty(Schemas[ReportForm.Matrix2021].Validate(changed));
        Assert.False(Report.TryFromJson(changed, out _, out IReadOnlyList<ReadingProblem> problems));
        Assert.Equal("DR507", Assert.Single(problems).Code.Id());
    }

    [Fact]
    public void A_date_in_the_year_0_is_one_to_the_library_and_none_to_this_validator()
    {
        string json = (Report2021.Blank with { Header = FullHeader }).ToJson();
        string changed = json.Replace("\"publishedOn\": \"2023-01-20\"", "\"publishedOn\": \"0000-01-01\"", StringComparison.Ordinal);
        Assert.NotEqual(json, changed);
        Assert.Equal(0, Report.FromJson(changed).Header.PublishedOn!.Value.Year);
        Assert.NotEmpty(Schemas[ReportForm.Matrix2021].Validate(changed));
    }

    [Theory]
    [InlineData(ReportForm.Indicators2014)]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void The_schema_has_the_members_that_the_library_knows_and_no_others(ReportForm form)
    {
        JsonElement schema = JsonDocument.Parse(ReportSchema.Of(form)).RootElement;
        string[] members = Members(schema, schema, "").Where(path => !path.StartsWith("/header", StringComparison.Ordinal)).ToArray();
        IEnumerable<string> figures = Leaves(JsonLayout.Of(form).Root);
        Assert.Equal(
            figures.Concat(["/form", "/origin/kind", "/origin/sourceForm", "/origin/libraryVersion"]).Order(StringComparer.Ordinal),
            members.Order(StringComparer.Ordinal)
        );
        // Every member about the report itself is written when it is known, so the text of a full header has them all.
        JsonElement written = JsonDocument.Parse((Report.BlankForm(form) with { Header = FullHeader }).ToJson()).RootElement;
        Assert.Equal(
            Names(written.GetProperty("header"), "/header").Order(StringComparer.Ordinal),
            Members(schema, schema, "").Where(path => path.StartsWith("/header", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_cell_has_its_official_label_and_a_form_that_is_none_is_the_callers_mistake()
    {
        Assert.Contains("\"title\": \"(一)予以公开\"", ReportSchema.Of(ReportForm.Matrix2021), StringComparison.Ordinal);
        Assert.Contains("\"title\": \"社会公益组织\"", ReportSchema.Of(ReportForm.Matrix2019), StringComparison.Ordinal);
        Assert.Contains("\"title\": \"行政复议 / 结果维持\"", ReportSchema.Of(ReportForm.Matrix2019), StringComparison.Ordinal);
        Assert.Contains("\"title\": \"(一)收到申请数\"", ReportSchema.Of(ReportForm.Indicators2014), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportSchema.Of((ReportForm)2020));
    }

    /// <summary>The validator throws on whole numbers of more than 64 bits, which an amount may be.</summary>
    private static bool ValidatorHolds(Report report) => report.Cells.All(cell => cell.Value.Number is not > long.MaxValue);

    private static IEnumerable<string> Leaves(JsonNode node) =>
        node.Members.Length == 0
            ? node.Heading >= 0
                ? [$"{node.Pointer}/label", $"{node.Pointer}/text", $"{node.Pointer}/number"]
                : [node.Pointer]
            : node.Members.SelectMany(Leaves);

    private static IEnumerable<string> Names(JsonElement written, string path) =>
        written.ValueKind == JsonValueKind.Object
            ? written.EnumerateObject().SelectMany(member => Names(member.Value, $"{path}/{member.Name}"))
            : [path];

    private static IEnumerable<string> Members(JsonElement root, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("allOf", out JsonElement wrapped))
        {
            string definition = wrapped[0].GetProperty("$ref").GetString()!["#/definitions/".Length..];
            return Members(root, root.GetProperty("definitions").GetProperty(definition), path);
        }
        return schema.TryGetProperty("properties", out JsonElement properties)
            ? properties.EnumerateObject().SelectMany(member => Members(root, member.Value, $"{path}/{member.Name}"))
            : [path];
    }
}
