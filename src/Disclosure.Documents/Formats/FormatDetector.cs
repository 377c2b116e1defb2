using System.IO.Compression;

namespace Disclosure;

/// <summary>What a document is: a format that is read, or the name of one that is not, or neither, which leaves text.</summary>
internal readonly record struct DetectedFormat(SourceFormat? Format, string? OtherName, bool IsEncrypted = false)
{
    public static DetectedFormat Other(string name) => new(null, name);

    public static implicit operator DetectedFormat(SourceFormat format) => new(format, null);
}

/// <summary>Finds the format of a document from its first bytes, and for archives from what they hold. Names of files lie too often to be asked first.</summary>
internal static class FormatDetector
{
    private static readonly (string Name, byte[] Magic)[] Others =
    [
        ("PNG", [0x89, 0x50, 0x4E, 0x47]),
        ("JPEG", [0xFF, 0xD8, 0xFF]),
        ("GIF", [0x47, 0x49, 0x46, 0x38]),
        ("TIFF", [0x49, 0x49, 0x2A, 0x00]),
        ("TIFF", [0x4D, 0x4D, 0x00, 0x2A]),
        ("GZIP", [0x1F, 0x8B]),
        ("RAR", [0x52, 0x61, 0x72, 0x21]),
        ("7Z", [0x37, 0x7A, 0xBC, 0xAF]),
        ("BZIP2", [0x42, 0x5A, 0x68]),
        ("RTF", [0x7B, 0x5C, 0x72, 0x74, 0x66]),
        ("CAJ", [0x43, 0x41, 0x4A, 0x00]),
    ];

    private static readonly byte[] Pdf = [0x25, 0x50, 0x44, 0x46, 0x2D];
    private static readonly byte[] Zip = [0x50, 0x4B];
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static DetectedFormat Detect(Source source)
    {
        byte[] bytes = source.Bytes;
        if (StartsWith(bytes, Ole))
        {
            return OleDirectory.Recognize(bytes, source.Extension);
        }
        if (StartsWith(bytes, Zip) && bytes.Length > 3 && bytes[2] is 3 or 5 or 7 && bytes[3] is 4 or 6 or 8)
        {
            return Package(bytes, source.Extension);
        }
        if (IndexOf(bytes, Pdf, 1024) >= 0 && !LooksLikeMarkup(bytes))
        {
            return SourceFormat.Pdf;
        }
        foreach ((string name, byte[] magic) in Others)
        {
            if (StartsWith(bytes, magic))
            {
                return DetectedFormat.Other(name);
            }
        }
        return default;
    }

    /// <summary>Office documents are archives; what they hold tells which.</summary>
    private static DetectedFormat Package(byte[] bytes, string extension)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var names = new HashSet<string>(
                archive.Entries.Select(entry => entry.FullName.Replace('\\', '/')),
                StringComparer.OrdinalIgnoreCase
            );
            return names.Contains("word/document.xml") || names.Contains("word/document2.xml") ? SourceFormat.Word
                : names.Contains("xl/workbook.xml") || names.Contains("xl/workbook.bin") ? SourceFormat.Excel
                : names.Contains("OFD.xml") ? DetectedFormat.Other("OFD")
                : names.Contains("content.xml") ? DetectedFormat.Other("ODT or ODS (OpenDocument)")
                : names.Contains("ppt/presentation.xml") ? DetectedFormat.Other("PPTX")
                : ByName(extension);
        }
        catch (InvalidDataException)
        {
            // A torn archive still says what it was by the names near its beginning; its reader will report the damage.
            return IndexOf(bytes, "word/"u8.ToArray(), 65536) >= 0 ? SourceFormat.Word
                : IndexOf(bytes, "xl/"u8.ToArray(), 65536) >= 0 ? SourceFormat.Excel
                : ByName(extension);
        }
    }

    /// <summary>An archive that shows nothing of what it should hold: by its name a damaged document, else an archive.</summary>
    private static DetectedFormat ByName(string extension) =>
        extension switch
        {
            ".docx" => SourceFormat.Word,
            ".xlsx" or ".xlsm" or ".xlsb" => SourceFormat.Excel,
            _ => DetectedFormat.Other("ZIP"),
        };

    private static bool LooksLikeMarkup(byte[] bytes)
    {
        int index = 0;
        while (index < bytes.Length && bytes[index] is 0x20 or 0x09 or 0x0A or 0x0D or 0xEF or 0xBB or 0xBF)
        {
            index++;
        }
        return index < bytes.Length && bytes[index] == (byte)'<';
    }

    private static bool StartsWith(byte[] bytes, byte[] magic) => bytes.Length >= magic.Length && IndexOf(bytes, magic, magic.Length) == 0;

    public static int IndexOf(byte[] bytes, byte[] wanted, int within) => bytes.AsSpan(0, Math.Min(bytes.Length, within)).IndexOf(wanted);
}
