namespace Disclosure;

/// <summary>Writes a value for a notebook in one MIME type; says whether it could.</summary>
/// <param name="mimeType">The MIME type.</param>
/// <param name="draw">Gives the text; <see langword="null"/> for a value that it does not know.</param>
internal sealed class NotebookFormatter(string mimeType, Func<object, string?> draw)
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";

    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (draw(instance) is not { } text)
        {
            return false;
        }
        writer.Write(text);
        return true;
    }
}
