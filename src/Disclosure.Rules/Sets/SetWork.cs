namespace Disclosure;

/// <summary>What is done with one entry: it is read, checked, and diagnosed and migrated where that is asked for.</summary>
internal sealed class SetWork(SetOptions options)
{
    public SetResult Do(string file, SetEntry entry)
    {
        SetReading reading = entry.Read();
        ContentCheckResult? content = reading.Content?.Check(options.Check);
        CheckResult? check = content is null ? reading.Report?.Check(options.Check) : content.Table;
        return new SetResult(file, entry.Line, reading, check, content)
        {
            Diagnoses = options.Diagnose && check is { HasErrors: true } ? check.Diagnose(options.Diagnosis) : [],
            Migration = options.MigrateTo is { } form && reading.Report is { } report ? MigrationOf(report, form) : null,
        };
    }

    private static Migration? MigrationOf(Report report, ReportForm form) =>
        report.Origin.Kind == OriginKind.Migrated
            ? null
            : (report, form) switch
            {
                (Report2014 old, ReportForm.Matrix2021) => old.MigrateTo2021(),
                (Report2014 old, ReportForm.Matrix2019) => old.MigrateTo2019(),
                (Report2019 trial, ReportForm.Matrix2021) => trial.MigrateTo2021(),
                (Report2021 revised, ReportForm.Matrix2019) => revised.MigrateTo2019(),
                (MatrixReport matrix, ReportForm.Indicators2014) => matrix.MigrateTo2014(),
                _ => null,
            };
}
