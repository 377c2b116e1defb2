namespace Disclosure;

/// <summary>Plain text and Markdown.</summary>
internal static class TextFormat
{
    public static PageReading Read(Source source)
    {
        DecodedText decoded = source.Text;
        return decoded.Text is { } text ? TextPage.From(text, source.Options, decoded.Problems) : new PageReading(null, decoded.Problems);
    }
}
