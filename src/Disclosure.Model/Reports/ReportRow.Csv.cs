namespace Disclosure;

public sealed partial record ReportRow
{
    private static readonly string[] Columns =
    [
        "issuer",
        "year",
        "form",
        "isMigrated",
        "key",
        "code",
        "label",
        "unit",
        "state",
        "number",
        "source",
    ];

    /// <summary>
    /// Writes rows, of one report or of thousands, as comma-separated values with a header line: the members of a row in their order. The field of a member that is
    /// <see langword="null"/> is empty. Rows are taken one at a time and not kept.
    /// </summary>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="rows">The rows, such as <c>reports.SelectMany(report =&gt; report.Rows())</c>.</param>
    /// <param name="options">Mark at the beginning, protection against formulas; <see langword="null"/> for <see cref="CsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">A writer or the rows are <see langword="null"/>.</exception>
    public static void WriteCsv(TextWriter writer, IEnumerable<ReportRow> rows, CsvOptions? options = null)
    {
        if (rows is null)
        {
            throw new ArgumentNullException(nameof(rows));
        }
        options ??= CsvOptions.Default;
        CsvText.Head(writer ?? throw new ArgumentNullException(nameof(writer)), options, Columns);
        foreach (ReportRow row in rows)
        {
            CsvText.Line(
                writer,
                options,
                [row.Issuer, row.Year, row.Form, row.IsMigrated, row.Key, row.Code, row.Label, row.Unit, row.State, row.Number, row.Source]
            );
        }
    }
}
