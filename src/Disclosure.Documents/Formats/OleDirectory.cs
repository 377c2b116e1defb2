using System.Text;

namespace Disclosure;

/// <summary>
/// Tells the old Office formats apart, which share one container: by the names of the streams in its directory, which stand there in UTF-16.
/// </summary>
internal static class OleDirectory
{
    public static DetectedFormat Recognize(byte[] bytes) =>
        Has(bytes, "EncryptedPackage") ? new DetectedFormat(null, "DOCX or XLSX", IsEncrypted: true)
        : Has(bytes, "Workbook") || Has(bytes, "Book") ? SourceFormat.Excel97
        : Has(bytes, "WordDocument") ? DetectedFormat.Other("DOC (Word 97-2003)")
        : Has(bytes, "PowerPoint Document") ? DetectedFormat.Other("PPT")
        : Has(bytes, "WpsDocument") || Has(bytes, "MatOST") ? DetectedFormat.Other("WPS")
        : DetectedFormat.Other("OLE");

    /// <summary>A name in the directory is followed by zeros up to 64 bytes, and the length of the name with its end stands behind them.</summary>
    private static bool Has(byte[] bytes, string name)
    {
        const int NameSize = 64;
        const int EntrySize = 128;
        byte[] wanted = Encoding.Unicode.GetBytes(name);
        for (int start = 512; start + EntrySize <= bytes.Length; start += EntrySize)
        {
            int length = bytes[start + NameSize] | (bytes[start + NameSize + 1] << 8);
            if (length == wanted.Length + 2 && bytes.AsSpan(start, wanted.Length).SequenceEqual(wanted))
            {
                return true;
            }
        }
        return false;
    }
}
