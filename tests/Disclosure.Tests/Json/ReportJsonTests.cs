using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Disclosure.Tests;

/// <summary>The JSON format, typed by hand, and the laws of reading and writing it.</summary>
public class ReportJsonTests
{
    private const string Typed = """
        {
          "form": "matrix2021",
          "header": {
            "title": "某县2022年政府信息公开工作年度报告",
            "issuingBody": "某县人民政府",
            "level": "county",
            "reportYear": 2022,
            "period": {
              "start": "2022-01-01",
              "end": "2022-12-31",
              "text": "2022年1月1日至12月31日"
            },
            "publishedOn": "2023-01-20",
            "contacts": {
              "telephone": "0871-60000000"
            }
          },
          "proactiveDisclosure": {
            "licensing": {
              "decisions": "notApplicable"
            },
            "fees": {
              "amount": 12.50
            }
          },
          "requests": {
            "newlyReceived": {
              "naturalPersons": 3,
              "commercialEnterprises": null,
              "total": 3
            }
          }
        }
        """;

    private static Report2021 TypedReport =>
        new Report2021
        {
            Header = new()
            {
                Title = "某县2022年政府信息公开工作年度报告",
                IssuingBody = "某县人民政府",
                Level = IssuerLevel.County,
                ReportYear = 2022,
                Period = new(new DateInterval(new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31)), "2022年1月1日至12月31日"),
                PublishedOn = new LocalDate(2023, 1, 20),
                Contacts = new() { Telephone = "0871-60000000" },
            },
            ProactiveDisclosure = new() { Fees = new() { Amount = 12.50m } },
            Requests = new()
            {
                NewlyReceived = new()
                {
                    NaturalPersons = 3,
                    CommercialEnterprises = null,
                    Total = 3,
                },
            },
        }.With(CellsMatrix.ProactiveDisclosure.Licensing.Decisions, CellValue.NotApplicable);

    [Fact]
    public void The_format_is_readable_and_writes_Chinese_as_it_is()
    {
        Assert.Equal(Typed.ReplaceLineEndings("\n"), TypedReport.ToJson());
        Assert.Equal(TypedReport, Report.FromJson(Typed));
    }

    [Fact]
    public void Any_report_reads_back_as_it_was_written()
    {
        Prop.ForAll(
                ReportGenerators.Arbitrary().ToArbitrary(),
                report =>
                {
                    Assert.Equal(report, Report.FromJson(report.ToJson()));
                    Assert.Equal(report, Report.FromJson(report.ToJson(indented: false)));
                    Assert.Equal(report.ToJson(), Report.FromJson(report.ToJson()).ToJson());
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Digits_of_money_survive()
    {
        Report2019 report = Report2019.Blank.With(CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount, 28204.00m);
        Assert.Contains("28204.00", report.ToJson(), StringComparison.Ordinal);
        Assert.Equal(
            "28204.00",
            Report.FromJson(report.ToJson())[CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount].ToString()
        );
    }

    [Fact]
    public void The_form_may_stand_anywhere()
    {
        Report last = Report.FromJson("""{"disputes":{"reconsideration":{"total":2}},"form":"matrix2019"}""");
        Assert.Equal(2, Assert.IsType<Report2019>(last).Disputes.Reconsideration.Total);
    }

    [Fact]
    public void A_migrated_report_says_so()
    {
        Report2021 migrated = Report2021.Blank with { Origin = ReportOrigin.Migrated(ReportForm.Indicators2014, "0.1.0") };
        migrated = migrated.With(CellsMatrix.Disputes.Reconsideration.Pending, CellValue.NotDerivable);
        Assert.Equal(migrated, Report.FromJson(migrated.ToJson()));
        Assert.Contains("\"sourceForm\": \"indicators2014\"", migrated.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("0.00", "0.00")]
    [InlineData("1.50E1", "15.0")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0e5", "0")]
    public void An_amount_keeps_all_its_digits(string written, string kept)
    {
        string json = """{"form":"matrix2021","proactiveDisclosure":{"fees":{"amount":AMOUNT}}}""".Replace(
            "AMOUNT",
            written,
            StringComparison.Ordinal
        );
        Assert.Equal(
            decimal.Parse(kept, CultureInfo.InvariantCulture),
            ((Report2021)Report.FromJson(json)).ProactiveDisclosure.Fees.Amount
        );
    }

    [Theory]
    [InlineData(
        """{"form":"matrix2021","requests":{"newlyReceived":{"totl":1}}}""",
        ProblemCode.JsonUnknownMember,
        "/requests/newlyReceived/totl"
    )]
    [InlineData("""{"form":"matrix2021","a/b~c":1}""", ProblemCode.JsonUnknownMember, "/a~1b~0c")]
    [InlineData("""{"form":"matrix2021","header":{"yaer":1}}""", ProblemCode.JsonUnknownMember, "/header/yaer")]
    [InlineData("""{"form":"matrix2021","header":{"contacts":{"phone":"1"}}}""", ProblemCode.JsonUnknownMember, "/header/contacts/phone")]
    [InlineData(
        """{"form":"matrix2021","requests":{"newlyReceived":{"total":"3"}}}""",
        ProblemCode.JsonWrongType,
        "/requests/newlyReceived/total"
    )]
    [InlineData("""{"form":"matrix2021","requests":[1,2]}""", ProblemCode.JsonWrongType, "/requests")]
    [InlineData(
        """{"form":"matrix2021","requests":{"newlyReceived":{"total":{"x":1}}}}""",
        ProblemCode.JsonWrongType,
        "/requests/newlyReceived/total"
    )]
    [InlineData("""{"form":"matrix2021","header":{"reportYear":"2022"}}""", ProblemCode.JsonWrongType, "/header/reportYear")]
    [InlineData("""{"form":"matrix2021","header":{"publishedOn":"2022-02-30"}}""", ProblemCode.JsonWrongType, "/header/publishedOn")]
    [InlineData(
        """{"form":"matrix2021","header":{"period":{"start":"2022-02-03","text":""}}}""",
        ProblemCode.JsonWrongType,
        "/header/period"
    )]
    [InlineData("""{"form":"matrix2021","header":7}""", ProblemCode.JsonWrongType, "/header")]
    [InlineData("""{"form":"matrix2021","origin":{"kind":"found"}}""", ProblemCode.JsonWrongType, "/origin/kind")]
    [InlineData(
        """{"form":"matrix2021","requests":{"newlyReceived":{"total":1.5}}}""",
        ProblemCode.JsonNumberOutOfRange,
        "/requests/newlyReceived/total"
    )]
    [InlineData(
        """{"form":"matrix2021","requests":{"newlyReceived":{"total":99999999999999999999}}}""",
        ProblemCode.JsonNumberOutOfRange,
        "/requests/newlyReceived/total"
    )]
    [InlineData(
        """{"form":"matrix2021","proactiveDisclosure":{"fees":{"amount":1.00000000000000000000000000000000001}}}""",
        ProblemCode.JsonNumberOutOfRange,
        "/proactiveDisclosure/fees/amount"
    )]
    [InlineData(
        """{"form":"matrix2021","proactiveDisclosure":{"fees":{"amount":1e-30}}}""",
        ProblemCode.JsonNumberOutOfRange,
        "/proactiveDisclosure/fees/amount"
    )]
    [InlineData(
        """{"form":"matrix2021","proactiveDisclosure":{"fees":{"amount":15e-29}}}""",
        ProblemCode.JsonNumberOutOfRange,
        "/proactiveDisclosure/fees/amount"
    )]
    [InlineData(
        """{"form":"matrix2021","proactiveDisclosure":{"fees":{"amount":0.00000000000000000000000000001}}}""",
        ProblemCode.JsonNumberOutOfRange,
        "/proactiveDisclosure/fees/amount"
    )]
    [InlineData(
        """{"form":"matrix2021","requests":{"newlyReceived":{"total":1,"total":2}}}""",
        ProblemCode.JsonDuplicateMember,
        "/requests/newlyReceived/total"
    )]
    [InlineData("""{"form":"matrix2021","form":"matrix2021"}""", ProblemCode.JsonDuplicateMember, "/form")]
    [InlineData("""{"form":"matrix2021","header":{"title":"a","title":"b"}}""", ProblemCode.JsonDuplicateMember, "/header/title")]
    [InlineData("""{"form":"matrix2030"}""", ProblemCode.JsonFormUnexpected, "/form")]
    [InlineData("""{"form":3}""", ProblemCode.JsonFormUnexpected, "/form")]
    [InlineData("""{"requests":{}}""", ProblemCode.JsonFormMissing, "")]
    [InlineData("""[]""", ProblemCode.JsonWrongType, "")]
    [InlineData("""null""", ProblemCode.JsonWrongType, "")]
    public void What_is_wrong_is_named_with_its_pointer_in_both_languages(string json, ProblemCode code, string pointer)
    {
        Assert.False(Report.TryFromJson(json, out Report? report, out IReadOnlyList<ReadingProblem> problems));
        Assert.Null(report);
        ReadingProblem problem = Assert.Single(problems);
        Assert.Equal(code, problem.Code);
        Assert.Equal(pointer, problem.Location.JsonPointer);
        Assert.Contains(code.Id(), problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "{",
            problem.Message(Language.Chinese).Replace("{…}", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        var exception = Assert.Throws<ReportJsonException>(() => Report.FromJson(json));
        Assert.Equal(problem, Assert.Single(exception.Problems));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"form\":\"matrix2021\"} {}")]
    [InlineData("{\"form\":\"matrix2021\",}")]
    [InlineData("\u0000\u0001")]
    [InlineData("{\"form\":\"matrix2021\",\"requests\":{\"newlyReceived\":{\"total\":01}}}")]
    public void Malformed_JSON_is_located(string json)
    {
        Assert.False(Report.TryFromJson(json, out _, out IReadOnlyList<ReadingProblem> problems));
        ReadingProblem problem = Assert.Single(problems);
        Assert.Equal(ProblemCode.JsonMalformed, problem.Code);
        Assert.Equal(1, problem.Location.Line);
        Assert.NotNull(problem.Location.Column);
    }

    [Theory]
    [InlineData("{\"form\":\"matrix2021\",\n\"header\":{\"title\":\"a\\ud800b\"}}", 2, 19)]
    [InlineData("{\"form\":\"\\ud800\"}", 1, 9)]
    [InlineData("{\"form\":\"matrix2021\",\"\\ud800\":1}", 1, 22)]
    [InlineData("{\"form\":\"matrix2021\",\"header\":{\"\\udc00\":1}}", 1, 32)]
    [InlineData("{\"form\":\"matrix2021\",\"header\":{\"contacts\":{\"telephone\":\"\\ud800\\ud800\"}}}", 1, 56)]
    [InlineData("{\"form\":\"matrix2021\",\"header\":{\"publishedOn\":\"\\ud800\"}}", 1, 46)]
    [InlineData("{\"form\":\"matrix2021\",\"requests\":{\"newlyReceived\":{\"total\":\"\\ud800missing\"}}}", 1, 59)]
    public void Half_a_character_is_no_text_and_located(string json, int line, int column)
    {
        Assert.False(Report.TryFromJson(json, out Report? report, out IReadOnlyList<ReadingProblem> problems));
        Assert.Null(report);
        ReadingProblem problem = problems[^1];
        Assert.Equal((ProblemCode.JsonMalformed, line, column), (problem.Code, problem.Location.Line, problem.Location.Column));
        Assert.Contains("half of a surrogate pair", problem.Found, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Report>(json));
    }

    [Fact]
    public void Deep_nesting_is_refused_without_harm()
    {
        string deep = "{\"form\":\"matrix2021\",\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}";
        Assert.False(Report.TryFromJson(deep, out _, out IReadOnlyList<ReadingProblem> problems));
        Assert.Equal(ProblemCode.JsonMalformed, problems[^1].Code);
    }

    [Fact]
    public void All_that_is_wrong_is_collected()
    {
        const string Json = """{"x":1,"form":"indicators2014","complaints":"many","requests":{"received":{"total":-1.5}}}""";
        Assert.False(Report.TryFromJson(Json, out _, out IReadOnlyList<ReadingProblem> problems));
        Assert.Equal(["/x", "/complaints", "/requests/received/total"], problems.Select(problem => problem.Location.JsonPointer));
    }

    [Fact]
    public void The_plain_serializer_reads_and_writes_reports_inside_other_types()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = false };
        var envelope = new Envelope(TypedReport, Report2014.Blank, 5);
        string json = JsonSerializer.Serialize(envelope, options);
        Assert.Equal(envelope, JsonSerializer.Deserialize<Envelope>(json, options));
        Assert.StartsWith("{\"any_report\":{\"form\":\"matrix2021\"", json, StringComparison.Ordinal);
        string generated = JsonSerializer.Serialize(envelope, EnvelopeContext.Default.Envelope);
        Assert.Equal(envelope, JsonSerializer.Deserialize(generated, EnvelopeContext.Default.Envelope));
    }

    [Fact]
    public void A_section_and_a_row_read_and_write_by_themselves_without_losing_a_state()
    {
        Prop.ForAll(
                ReportGenerators.Arbitrary().ToArbitrary(),
                report =>
                {
                    if (report is MatrixReport matrix)
                    {
                        AssertSame(matrix.Requests);
                        AssertSame(matrix.Requests.NewlyReceived);
                        AssertSame(matrix.Requests.Outcomes.OtherHandling);
                        AssertSame(matrix.Disputes.LitigationDirect);
                    }
                    if (report is Report2014 old)
                    {
                        AssertSame(old.ProactiveDisclosure);
                        AssertSame(old.Requests.Responses.Refused);
                        AssertSame(old.Training);
                    }
                    if (report is Report2019 edition)
                    {
                        AssertSame(edition.ProactiveDisclosure);
                        AssertSame(edition.ProactiveDisclosure.NormativeDocuments);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
        Assert.Equal("""{"naturalPersons":3,"total":null}""", JsonSerializer.Serialize(new MatrixRow { NaturalPersons = 3, Total = null }));
        Assert.Equal(
            "/requests/newlyReceived/all",
            Assert
                .Single(Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<MatrixRow>("""{"all":1}""")).Problems)
                .Location.JsonPointer
        );
    }

    [Fact]
    public void Every_section_type_has_its_own_JSON()
    {
        Type[] parts = typeof(Report)
            .Assembly.GetExportedTypes()
            .Where(type =>
                type.GetCustomAttributes(typeof(JsonConverterAttribute), false)
                    .OfType<JsonConverterAttribute>()
                    .Any(attribute => attribute.ConverterType!.Name.StartsWith("PartJson", StringComparison.Ordinal))
            )
            .ToArray();
        Assert.Equal(32, parts.Length);
        Assert.All(parts, part => Assert.Equal("{}", JsonSerializer.Serialize(Activator.CreateInstance(part), part)));
    }

    private static void AssertSame<T>(T part)
        where T : notnull => Assert.Equal(part, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(part)));

    [Fact]
    public void A_header_reads_and_writes_by_itself()
    {
        string json = JsonSerializer.Serialize(TypedReport.Header);
        Assert.Contains("\"start\":\"2022-01-01\"", json, StringComparison.Ordinal);
        Assert.Equal(TypedReport.Header, JsonSerializer.Deserialize<ReportHeader>(json));
        Assert.Equal("{}", JsonSerializer.Serialize(ReportHeader.Empty));
        var exception = Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<ReportHeader>("""{"year":2016}"""));
        Assert.Equal("/year", Assert.Single(exception.Problems).Location.JsonPointer);
    }

    [Fact]
    public void The_plain_serializer_refuses_another_form_than_asked_for()
    {
        string json = Report2014.Blank.ToJson();
        Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<Report2021>(json));
        Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<MatrixReport>(json));
        Assert.Equal(Report2014.Blank, JsonSerializer.Deserialize<Report>(json));
        Assert.Null(JsonSerializer.Deserialize<Report>("null"));
    }
}

/// <summary>A caller's own type with reports inside.</summary>
public sealed record Envelope(Report AnyReport, Report2014 Old, int Number);

[JsonSerializable(typeof(Envelope))]
internal sealed partial class EnvelopeContext : JsonSerializerContext;
