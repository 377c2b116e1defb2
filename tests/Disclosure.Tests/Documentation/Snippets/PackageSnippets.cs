using Disclosure.Testing;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>The C# in the README of each package and on docs/json.md, compiled and run.</summary>
public class PackageSnippets
{
    [Fact]
    public void Model()
    {
        // begin src/Disclosure.Model/README.md
        Report report = Report.FromJson(
            """{ "form": "matrix2021", "requests": { "newlyReceived": { "naturalPersons": null, "total": 3 } } }"""
        );
        Cell cell = CellsMatrix.Requests.NewlyReceived.NaturalPersons;
        Console.WriteLine($"{cell.Label}: {report.StateOf(cell)}"); // 一、本年新收政府信息公开申请数量 / 自然人: Blank
        Report corrected = report.With(cell, 3);
        string schema = ReportSchema.Of(ReportForm.Matrix2021); // JSON Schema; also a file in the folder schemas of this package
        // end
        Assert.Equal("一、本年新收政府信息公开申请数量 / 自然人: Blank", $"{cell.Label}: {report.StateOf(cell)}");
        Assert.Equal(3, corrected[cell].Number);
        Assert.NotEmpty(schema);
    }

    [Fact]
    public void Schema()
    {
        // begin docs/json.md
        string schema = ReportSchema.Of(ReportForm.Matrix2021);
        // end
        string file = Repository.PathOf("src", "Disclosure.Model", "Schemas", "matrix2021.schema.json");
        Assert.Equal(File.ReadAllText(file), schema);
    }

    [Fact]
    public void Rules()
    {
        // begin src/Disclosure.Rules/README.md
        Report report = Report2021
            .Blank.With(CellsMatrix.Requests.NewlyReceived.NaturalPersons, 3)
            .With(CellsMatrix.Requests.NewlyReceived.Total, 2);
        CheckResult result = report.Check();
        Console.WriteLine(result.Findings[0]); // error B-ROW[一]: both sides, the difference, each cell with its official label
        Console.WriteLine(result.Findings[0].ToString(Language.Chinese));
        Console.WriteLine(result.Diagnose()[0]); // the smallest sets of cells that explain it, with the values that would mend them
        // end
        Assert.StartsWith("error B-ROW[一]: ", result.Findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Documents()
    {
        string page = Repository.Sample("tonghua-dongchang-2020");
        string workbook = Path.Combine(Directory.CreateTempSubdirectory("package").FullName, "report.xlsx");
        // begin src/Disclosure.Documents/README.md
        ReportReading reading = ReportReader.ReadFile(page);
        foreach (ReadingProblem problem in reading.Problems)
        {
            Console.WriteLine(problem); // code, line, what was found and what it means
        }
        if (reading.Report is { } report)
        {
            ReportWriter.WriteFile(report, workbook); // .xlsx, .docx, .html, .md or .txt by the name
        }
        // end
        Assert.Equal(reading.Report, ReportReader.ReadFile(workbook).Report);
        Directory.Delete(Path.GetDirectoryName(workbook)!, recursive: true);
    }

    [Fact]
    public void Testing()
    {
        // begin src/Disclosure.Testing/README.md
        Report2021 valid = ReportGenerators.Matrix2021(Density.Sparse).Sample(1).Single();
        ReportAssert.HasNoErrors(valid);
        PlantedFault<Report2019> fault = SampleReports.TonghuaDongchang2020.WithFault(FaultKind.FactorTen);
        ReportAssert.Finds(fault);
        ReportAssert.Equal(valid, Report.FromJson(valid.ToJson())); // a difference is told cell by cell, with path and official label
        // end
        Assert.NotEmpty(fault.Findings);
    }
}
