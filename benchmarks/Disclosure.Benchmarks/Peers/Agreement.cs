using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Benchmarks;

/// <summary>
/// Whether the peers do the same work: on random reports, right and wrong, the loop by hand, the validator, the bare kernel and the library
/// say the same of the 42 equalities, and the plain records read and write the very document that a report does. Without it no ratio means
/// anything.
/// </summary>
internal static class Agreement
{
    private const int Reports = 4_000;

    private static readonly string[] Equalities = ["B-BAL", "B-SUM", "B-ROW", "B-T4"];

    /// <summary>Compares, and says how much was compared.</summary>
    /// <exception cref="InvalidOperationException">Two of them differ.</exception>
    public static string Check()
    {
        var validator = new FluentReportValidator();
        Report2021[] reports =
        [
            .. ReportGenerators.Matrix2021(Density.Dense).Sample(Reports / 4, new Rnd(2021, 17), 50),
            .. RandomReports.Many(Reports / 4, ReportKind.Clean),
            .. RandomReports.Many(Reports / 4, ReportKind.Broken),
            .. Wrong(RandomReports.Many(Reports / 4, ReportKind.Clean)),
        ];
        int broken = 0;
        CheckResult[] all = [.. reports.CheckAll()];
        for (int index = 0; index < reports.Length; index++)
        {
            Report2021 report = reports[index];
            bool byHand = HandWritten.HasErrors(report);
            bool[] others =
            [
                IsBroken(report.Check()),
                IsBroken(all[index]),
                !validator.Validate(report).IsValid,
                new BareKernel([report]).CountBroken() == 1,
                CellBlock.Pack(ReportForm.Matrix2021, [report]).Check().FailedOn(0).Any(IsEquality),
            ];
            if (others.Any(other => other != byHand))
            {
                throw new InvalidOperationException($"By hand {byHand}, others {string.Join(", ", others)}: {report.ToJson()}");
            }
            broken += byHand ? 1 : 0;
        }
        int kernel = new BareKernel(reports).CountBroken();
        if (kernel != broken || broken == 0 || broken == reports.Length)
        {
            throw new InvalidOperationException($"{broken} of {reports.Length} are broken by hand, {kernel} by the kernel.");
        }
        int documents = CompareJson();
        return $"{reports.Length} reports, {broken} of them broken, judged alike by all; {documents} documents read and written alike";
    }

    private static int CompareJson()
    {
        Report2021[] reports = [.. RandomReports.Many(200, ReportKind.Clean), .. RandomReports.Many(200, ReportKind.Sparse)];
        foreach (Report2021 report in reports)
        {
            string json = report.ToJson(indented: false);
            PlainReport plain = PlainJson.Read(json);
            if (PlainJson.Write(plain) != json || Report.FromJson(json) != report)
            {
                throw new InvalidOperationException($"{PlainJson.Write(plain)} is not {json}");
            }
        }
        return reports.Length;
    }

    /// <summary>One cell of each report changed at random.</summary>
    private static IEnumerable<Report2021> Wrong(Report2021[] reports)
    {
        IReadOnlyList<Cell> cells = Cell.On(ReportForm.Matrix2021);
        var random = new Random(7);
        return reports.Select(report => report.With(cells[random.Next(cells.Count)], random.Next(300)));
    }

    private static bool IsBroken(CheckResult result) => result.Findings.Any(finding => IsEquality(finding.Check));

    private static bool IsEquality(RuleCheck check) => Equalities.Any(id => check.Id.StartsWith(id + "[", StringComparison.Ordinal));
}
