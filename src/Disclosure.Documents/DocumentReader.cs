namespace Disclosure;

/// <summary>From a document to what a caller gets: finds the format, has it made into a page, and the page read.</summary>
internal static class DocumentReader
{
    public static ReportReading Read(Source source)
    {
        SourceFormat? format = source.Options.Format;
        if (format is null)
        {
            DetectedFormat detected = source.Bytes.Length > 0 ? FormatDetector.Detect(source) : default;
            if (detected is { Format: null, OtherName: null })
            {
                if (source.Text.Text is not { } text)
                {
                    return PageReader.Refused(source.Text.Problems);
                }
                detected = TextKind.Recognize(text, source.Extension);
            }
            if (detected.OtherName is { } name)
            {
                return PageReader.Refused(
                    (detected.IsEncrypted ? PageReading.Refused(ProblemCode.DocumentEncrypted, name) : FormatReaders.NotRead(name)).Problems
                );
            }
            format = detected.Format;
        }
        PageReading reading = FormatReaders.Read(source, format!.Value);
        source.Cancellation.ThrowIfCancellationRequested();
        bool isPlain = format is SourceFormat.Text or SourceFormat.Csv or SourceFormat.Html;
        return PageReader.Read(reading, format.Value, isPlain ? source.Text.EncodingName : null);
    }
}
