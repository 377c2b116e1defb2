using Disclosure.Testing;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>
/// The C# of README.md, compiled. A test compares: each block of the pages stands in this folder between "begin" and "end" of the same page.
/// </summary>
public class ReadmeSnippets
{
    internal static Report2021 Built
    {
        get
        {
            // begin README.md
            var report = new Report2021
            {
                Header = new() { IssuingBody = "某县人民政府", ReportYear = 2022 },
                Requests = new()
                {
                    NewlyReceived = new(naturalPersons: 3, 0, 0, 0, 0, 0, total: 3),
                    CarriedIn = MatrixRow.Zero,
                    Outcomes = new()
                    {
                        Granted = new() { NaturalPersons = 3, Total = 3 },
                        Total = new() { Total = 2 },
                    },
                    CarriedOut = MatrixRow.Zero,
                },
            };
            Report2021 corrected = report.With(CellsMatrix.Requests.Outcomes.Total.Total, 3);
            var same = report with
            {
                Requests = report.Requests with { Outcomes = report.Requests.Outcomes with { Total = new() { Total = 3 } } },
            };
            Console.WriteLine(corrected == same); // True: records compare by value
            // end
            Assert.Equal(corrected, same);
            return report;
        }
    }

    [Fact]
    public async Task Sets()
    {
        string before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(Repository.Root);
#pragma warning disable xUnit1051 // A quick start needs no token.
            // begin README.md
            SetSummary summary = await ReportSet.From(ReportReader.FolderSource("samples/reports")).SummarizeAsync();
            Console.WriteLine(summary); // by rule, cell, body and year, and the most suspicious reports
            // end
#pragma warning restore xUnit1051
            Assert.Equal((5, 5), (summary.Entries, summary.Reports));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public void In_an_app()
    {
        string before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(Repository.Root);
            // begin README.md
            ReportReading reading = ReportReader.ReadFile("samples/reports/tonghua-dongchang-2020.txt");
            Report report = reading.Report ?? throw new InvalidDataException(reading.ToString()); // a page in prose has no table, and says so
            CheckResult result = report.Check();
            foreach (Finding finding in result.Findings)
            {
                Console.WriteLine(finding); // what does not hold, and by how much
            }
            foreach (Diagnosis diagnosis in result.Diagnose())
            {
                Console.WriteLine(diagnosis); // which cells are to blame, and what they should hold
            }
            // end
            Assert.Equal((5, 2), (result.Findings.Count, result.Diagnose().Count));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public void In_unit_tests()
    {
        // begin README.md
        Report2021 valid = ReportGenerators.Matrix2021(Density.Dense).Sample(1).Single(); // FsCheck's Sample; Density is also Sparse or Large
        ReportAssert.HasNoErrors(valid);
        PlantedFault<Report2021> fault = valid.WithFault(FaultKind.FactorTen, seed: 7);
        ReportAssert.Finds(fault); // or says what was found instead
        // end
        Assert.NotEqual(valid, fault.Report);
    }

    [Fact]
    public void Read_a_report()
    {
        string before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(Repository.Root);
            // begin README.md
            ReportReading reading = ReportReader.ReadFile("samples/reports/kunming-guandu-2016.txt");
            foreach (ReadingProblem problem in reading.Problems)
            {
                Console.WriteLine(problem); // code, line, what was found and what it means
            }
            Console.WriteLine(reading.Header.IssuingBody); // 官渡区政务服务管理局
            if (reading.Report is Report2014 table)
            {
                Console.WriteLine(table.Capacity.Staff.Total); // 2
                Console.WriteLine(table.Requests.Received.Total is null); // True: the box is blank, which is not 0
                Console.WriteLine(table.StateOf(CellsIndicator.Requests.Received.Total)); // Blank
            }
            // end
            Assert.Equal("官渡区政务服务管理局", reading.Header.IssuingBody);
            var read = Assert.IsType<Report2014>(reading.Report);
            Assert.Equal(2, read.Capacity.Staff.Total);
            Assert.Equal(CellState.Blank, read.StateOf(CellsIndicator.Requests.Received.Total));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public void Build_and_check()
    {
        Report2021 report = Built;
        // begin README.md
        CheckResult result = report.Check(); // RuleBook.Standard: errors and warnings; RuleBook.Exploratory adds information
        foreach (Finding finding in result.Findings)
        {
            Console.WriteLine(finding); // severity, rule, both sides, difference, cells with their official labels
            Console.WriteLine(finding.ToString(Language.Chinese));
        }
        Console.WriteLine(result.HasErrors); // True; result.CountOf(Severity.Error) says how many
        Console.WriteLine(result.SumVerdicts);
        // end
        // begin README.md
        foreach (Diagnosis diagnosis in result.Diagnose())
        {
            Console.WriteLine(diagnosis); // here one cell: (七)总计 / 总计 2 → 3
        }
        // end
        Assert.Contains("(七)总计 / 总计 2 → 3", Assert.Single(result.Diagnose()).ToString(), StringComparison.Ordinal);
        Assert.True(result.HasErrors);
        Assert.Equal(["B-BAL[总计]", "B-SUM[总计]"], result.Findings.Select(finding => finding.Check.Id));
    }

    [Fact]
    public void Compare_years_and_levels()
    {
        Report2021 corrected = Built.With(CellsMatrix.Requests.Outcomes.Total.Total, 3);
        Report2021 lastYear = corrected.With(CellsMatrix.Requests.CarriedOut.Total, 4) with
        {
            Header = corrected.Header with { ReportYear = 2021 },
        };
        Report2021 region = corrected;
        Report2021[] units = [corrected with { }];
        // begin README.md
        CheckResult years = corrected.Check(against: lastYear); // 二 of this year is 四 of the last, and so on; what cannot be compared says why
        CheckResult levels = Rollup.Check(region, units, complete: true);
        // end
        Assert.Contains(years.Findings, finding => finding.Rule.Id == "XY-CARRY");
        Assert.DoesNotContain(levels.Findings, finding => finding.Rule.Id == "HI-SUM");
    }

    [Fact]
    public void Silence_a_rule()
    {
        Report2021 report = Built;
        // begin README.md
        RuleBook ours = RuleBook.Standard.Without("B-GRP"); // or an overlay in JSON, a waiver with a reason, a rule of your own
        Console.WriteLine(report.Check(ours));
        // end
        Assert.DoesNotContain(ours.Rules, rule => rule.Id == "B-GRP");
    }

    [Fact]
    public void Draw_and_write()
    {
        CheckResult result = Built.Check();
        Report2021 corrected = Built.With(CellsMatrix.Requests.Outcomes.Total.Total, 3);
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        try
        {
            // begin README.md
            string html = result.ToHtml(result.Diagnose()); // the official form with the cells to blame marked; notebooks show it by themselves
            ReportWriter.WriteFile(corrected, path); // .html, .docx, .xlsx, .md or .txt by the name; reading it gives the same figures
            // end
            Assert.Contains("✎", html, StringComparison.Ordinal);
            Report again = ReportReader.ReadFile(path).Report!;
            Assert.Equal(corrected.Cells, again.Cells);
            Assert.Equal(corrected.Header with { Level = IssuerLevel.County }, again.Header);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Migrate()
    {
        string before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(Repository.Root);
            // begin README.md
            var old = (Report2014)ReportReader.ReadFile("samples/reports/changchun-automotive-zone-2016.txt").Report!;
            Migration<Report2021> migration = old.MigrateTo2021();
            Report2021 migrated = migration.Report;
            Console.WriteLine(migrated.Requests.NewlyReceived.Total); // 5
            Console.WriteLine(migrated.Requests.Outcomes.Granted.Total is null); // True: 15 responses say nothing certain about 5 requests
            LedgerEntry granted = migration[CellsMatrix.Requests.Outcomes.Granted.Total];
            Console.WriteLine($"{granted.Bounds}: {granted.Reason}"); // 0..5, and why
            Console.WriteLine(migration.SourceOf(CellsIndicator.Complaints).IsDropped); // True: the matrix form has no such cell
            Console.WriteLine(migration.Dropped.Count); // 32, each with its reason
            // end
            Assert.Equal("0..5", granted.Bounds.ToString());
            Assert.Equal(32, migration.Dropped.Count);
            Assert.Equal(5, migrated.Requests.NewlyReceived.Total);
            Assert.Null(migrated.Requests.Outcomes.Granted.Total);
            Assert.True(migration.SourceOf(CellsIndicator.Complaints).IsDropped);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public void Read_a_series()
    {
        Report[] reports = [Built, Built with { Header = Built.Header with { ReportYear = 2023 } }];
        string csv = Path.GetTempFileName();
        try
        {
            // begin README.md
            DisclosureSeries series = DisclosureSeries.From(reports); // one body, any forms, any order; SeriesPanel takes thousands of bodies in a stream
            Console.WriteLine(series); // fifteen indicators: stated, in today's terms, and where years cannot be compared
            File.WriteAllText(csv, series.ToCsv());
            // end
            Assert.Contains("2023", File.ReadAllText(csv), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(csv);
        }
    }

    [Fact]
    public void Save()
    {
        Report2021 report = Built;
        // begin README.md
        string json = report.ToJson(); // nested names, states in place, Chinese unescaped
        Report again = Report.FromJson(json);
        const string Misspelt = """{ "form": "matrix2021", "requests": { "recieved": 1 } }""";
        if (!Report.TryFromJson(Misspelt, out _, out IReadOnlyList<ReadingProblem> problems))
        {
            Console.WriteLine(problems[0]); // DR502 /requests/recieved: The member "recieved" is not known here.
        }
        // end
        Assert.Equal(report, again);
        Assert.Equal("DR502 /requests/recieved: The member \"recieved\" is not known here.", problems[0].ToString());
    }
}
