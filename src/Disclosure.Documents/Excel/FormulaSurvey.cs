using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure;

/// <summary>
/// The cells of a workbook that look empty to a reader and are not: a formula without its result, as programs leave it that write workbooks without calculating, and an
/// error such as #DIV/0!.
/// </summary>
internal sealed class FormulaSurvey
{
    private readonly HashSet<(string Sheet, string Reference)> cells = [];

    private readonly Dictionary<(string Sheet, string Reference), string> errors = [];

    private FormulaSurvey() { }

    public static FormulaSurvey None { get; } = new();

    /// <summary>The error that a cell shows; <see langword="null"/> when it shows none.</summary>
    public string? ErrorIn(string sheet, int row, int column) =>
        errors.Count > 0 && errors.TryGetValue((sheet, Reference(row, column)), out string? error) ? error : null;

    public bool HasNoResult(string sheet, int row, int column) => cells.Count > 0 && cells.Contains((sheet, Reference(row, column)));

    public static FormulaSurvey Of(Source source)
    {
        var survey = new FormulaSurvey();
        using var document = SpreadsheetDocument.Open(new MemoryStream(source.Bytes, writable: false), false);
        if (document.WorkbookPart is not { } workbook || !workbook.ContentType.EndsWith("xml", StringComparison.Ordinal))
        {
            return survey;
        }
        foreach (Sheet sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            if (
                sheet is { Id.Value: { } id, Name.Value: { } name }
                && workbook.TryGetPartById(id, out OpenXmlPart? part)
                && part is WorksheetPart
            )
            {
                survey.Look(part, name, source);
            }
        }
        return survey;
    }

    private void Look(OpenXmlPart part, string sheet, Source source)
    {
        using var reader = OpenXmlReader.Create(part);
        string? reference = null;
        bool hasFormula = false;
        bool hasResult = false;
        bool isError = false;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.Cell))
            {
                if (reader.IsStartElement)
                {
                    reference = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r").Value;
                    (hasFormula, hasResult) = (false, false);
                    isError = reader.Attributes.Any(attribute => attribute.LocalName == "t" && attribute.Value == "e");
                }
                if (reader.IsEndElement && hasFormula && !hasResult && reference is not null && cells.Count < source.Options.MaxCells)
                {
                    cells.Add((sheet, reference));
                }
            }
            else if (reader.IsStartElement)
            {
                hasFormula |= reader.ElementType == typeof(CellFormula);
                hasResult |= reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.CellValue);
                if (isError && hasResult && reference is not null && errors.Count < source.Options.MaxCells)
                {
                    errors[(sheet, reference)] = reader.GetText();
                    isError = false;
                }
            }
        }
    }

    private static string Reference(int row, int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }
        return letters + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
