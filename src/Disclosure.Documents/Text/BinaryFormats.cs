namespace Disclosure;

/// <summary>Names the kinds of file that are no text by the bytes they begin with.</summary>
internal static class BinaryFormats
{
    private static readonly (string Name, byte[] Magic)[] Known =
    [
        ("PDF", [0x25, 0x50, 0x44, 0x46, 0x2D]),
        ("ZIP, DOCX or XLSX", [0x50, 0x4B, 0x03, 0x04]),
        ("ZIP", [0x50, 0x4B, 0x05, 0x06]),
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

    /// <summary>The kind of file; <see langword="null"/> when the bytes may be text.</summary>
    public static string? Recognize(byte[] bytes, int length)
    {
        foreach ((string name, byte[] magic) in Known)
        {
            if (length >= magic.Length && StartsWith(bytes, magic))
            {
                return name;
            }
        }
        int limit = Math.Min(length, 64 * 1024);
        for (int index = 0; index < limit; index++)
        {
            if (bytes[index] == 0)
            {
                return "NUL bytes";
            }
        }
        return null;
    }

    /// <summary>The kind of file that was taken for text by a caller; <see langword="null"/> when it is text.</summary>
    public static string? Recognize(string text)
    {
        if (text.StartsWith("%PDF-", StringComparison.Ordinal))
        {
            return "PDF";
        }
        if (text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal))
        {
            return "ZIP, DOCX or XLSX";
        }
        return text.Contains('\0') ? "NUL bytes" : null;
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
