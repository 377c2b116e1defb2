namespace Disclosure;

/// <summary>Names the kinds of file that are no plain text, by the bytes or the words they begin with.</summary>
internal static class OtherFormats
{
    private const string Zip = "ZIP";

    private static readonly (string Name, byte[] Magic)[] Known =
    [
        ("PDF", [0x25, 0x50, 0x44, 0x46, 0x2D]),
        (Zip, [0x50, 0x4B, 0x03, 0x04]),
        (Zip, [0x50, 0x4B, 0x05, 0x06]),
        ("DOC or XLS (OLE)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ("PNG", [0x89, 0x50, 0x4E, 0x47]),
        ("JPEG", [0xFF, 0xD8, 0xFF]),
        ("GIF", [0x47, 0x49, 0x46, 0x38]),
        ("TIFF", [0x49, 0x49, 0x2A, 0x00]),
        ("TIFF", [0x4D, 0x4D, 0x00, 0x2A]),
        ("GZIP", [0x1F, 0x8B]),
        ("RAR", [0x52, 0x61, 0x72, 0x21]),
        ("7Z", [0x37, 0x7A, 0xBC, 0xAF]),
    ];

    /// <summary>The kind of file; <see langword="null"/> when the bytes are of no kind that is known.</summary>
    public static string? Recognize(byte[] bytes)
    {
        foreach ((string name, byte[] magic) in Known)
        {
            if (bytes.Length >= magic.Length && StartsWith(bytes, magic))
            {
                return name == Zip ? Package(bytes) : name;
            }
        }
        return null;
    }

    /// <summary>The kind of text that is no plain text: markup, or a file of bytes that a caller took for text. <see langword="null"/> when it is neither.</summary>
    public static string? Recognize(string text)
    {
        string start = text.Substring(0, Math.Min(text.Length, 512)).TrimStart();
        return start switch
        {
            ['%', 'P', 'D', 'F', '-', ..] => "PDF",
            ['P', 'K', '\u0003', '\u0004', ..] => Zip,
            ['{', '\\', 'r', 't', 'f', ..] => "RTF",
            ['<', '?', 'x', 'm', 'l', ..] => "XML",
            ['<', '!' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..] => "HTML",
            _ => text.Contains("<td", StringComparison.OrdinalIgnoreCase) ? "HTML" : null,
        };
    }

    /// <summary>Office documents are archives; the names of their parts stand near the beginning.</summary>
    private static string Package(byte[] bytes)
    {
        string names = System.Text.Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, 64 * 1024));
        return names.Contains("word/") ? "DOCX"
            : names.Contains("xl/") ? "XLSX"
            : Zip;
    }

    private static bool StartsWith(byte[] bytes, byte[] magic)
    {
        for (int index = 0; index < magic.Length; index++)
        {
            if (bytes[index] != magic[index])
            {
                return false;
            }
        }
        return true;
    }
}
