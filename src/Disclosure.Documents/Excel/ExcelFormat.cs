using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Disclosure;

/// <summary>Workbooks of Excel, old and new: each sheet that is shown is a table.</summary>
internal static class ExcelFormat
{
    static ExcelFormat()
    {
        // ExcelDataReader asks the process for code page 1252 before it opens anything, and fails without this. It adds encodings and changes none.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    public static PageReading Read(Source source)
    {
        bool isPackage = source.Bytes.Length > 1 && source.Bytes[0] == (byte)'P';
        if (isPackage)
        {
            PackageGuard.Check(source);
        }
        else if (!OleDirectory.IsSound(source.Bytes))
        {
            return PageReading.Refused(ProblemCode.DocumentDamaged, "XLS", nameof(OleDirectory));
        }
        var page = new PageBuilder(source.Options);
        try
        {
            using IExcelDataReader reader = ExcelReaderFactory.CreateReader(
                new MemoryStream(source.Bytes, writable: false),
                new ExcelReaderConfiguration { FallbackEncoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")! }
            );
            FormulaSurvey formulas = isPackage ? FormulaSurvey.Of(source) : FormulaSurvey.None;
            do
            {
                source.Cancellation.ThrowIfCancellationRequested();
                if (reader.VisibleState is "hidden" or "veryhidden")
                {
                    page.Report(
                        new ReadingProblem(ProblemCode.HiddenContent, new SourceLocation { Sheet = reader.Name }) { Found = reader.Name }
                    );
                }
                else if (!page.IsFull)
                {
                    new SheetReader(reader, page, formulas).Read(source.Cancellation);
                }
            } while (reader.NextResult());
        }
        catch (InvalidPasswordException)
        {
            return PageReading.Refused(ProblemCode.DocumentEncrypted, isPackage ? "XLSX" : "XLS");
        }
        return page.ToReading(source.Cut);
    }
}
