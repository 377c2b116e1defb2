using System.Globalization;

namespace Disclosure.Tests;

/// <summary>Reports in the table of 2014 for the tests of migration, and short names for the cells.</summary>
internal static class MigrationSamples
{
    /// <summary>The figures that a person typed from a page.</summary>
    public static Report2014 FromGolden(string name)
    {
        Report2014 report = new()
        {
            Header = new() { IssuingBody = name, ReportYear = 2016 },
        };
        string section = "";
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "golden", name + ".golden")))
        {
            if (line.StartsWith('['))
            {
                section = line;
                continue;
            }
            string[] parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2 || section.Length == 0)
            {
                continue;
            }
            Cell cell =
                section == "[rows]"
                    ? Row(int.Parse(parts[0], CultureInfo.InvariantCulture))
                    : Cell.Find(ReportForm.Indicators2014, parts[0]);
            report = report.With(cell, parts[1].Length == 0 ? CellValue.Blank : decimal.Parse(parts[1], CultureInfo.InvariantCulture));
        }
        return report;
    }

    /// <summary>A row of the table of 2014 by its running number.</summary>
    public static Cell Row(int number) => Cell.On(ReportForm.Indicators2014)[number - 1];

    /// <summary>A cell of the form of 2021 by its path; 总计 is meant when section three is given without a column.</summary>
    public static Cell Target(string code) =>
        Cell.TryFind(ReportForm.Matrix2021, code, out Cell cell) ? cell : Cell.Find(ReportForm.Matrix2021, code + "/总计");

    /// <summary>The outcomes of the form of 2021, in the total column.</summary>
    public static IReadOnlyList<Cell> Outcomes { get; } =
        Cell.On(ReportForm.Matrix2021)
            .Where(cell => cell.Relation == CellRelation.Leaf && cell.Key.EndsWith(".Total", StringComparison.Ordinal))
            .ToList();

    /// <summary>All rows 0 except those given as number and value.</summary>
    public static Report2014 Zeros(params (int Row, long Value)[] others)
    {
        var values = Enumerable.Range(1, 58).ToDictionary(Row, _ => (CellValue)0L);
        foreach ((int row, long value) in others)
        {
            values[Row(row)] = value;
        }
        return (Report2014)Report.FromCells(ReportForm.Indicators2014, values);
    }
}
