using System.Buffers.Binary;
using System.Text;

namespace Disclosure;

/// <summary>
/// Tells the old Office formats apart, which share one container: by the names of the streams in its directory, which stand there in UTF-16.
/// </summary>
internal static class OleDirectory
{
    public static DetectedFormat Recognize(byte[] bytes, string extension) =>
        Has(bytes, "EncryptedPackage") ? new DetectedFormat(null, "DOCX or XLSX", IsEncrypted: true)
        : Has(bytes, "Workbook") || Has(bytes, "Book") ? SourceFormat.Excel97
        : Has(bytes, "WordDocument") ? DetectedFormat.Other("DOC (Word 97-2003)")
        : Has(bytes, "PowerPoint Document") ? DetectedFormat.Other("PPT")
        : Has(bytes, "WpsDocument") || Has(bytes, "MatOST") ? DetectedFormat.Other("WPS")
        : ByName(extension);

    /// <summary>A container whose directory names nothing that is known: by the name of the file a damaged workbook, or one of the formats that are not read.</summary>
    private static DetectedFormat ByName(string extension) =>
        extension switch
        {
            ".xls" => SourceFormat.Excel97,
            ".doc" => DetectedFormat.Other("DOC (Word 97-2003)"),
            ".ppt" => DetectedFormat.Other("PPT"),
            ".wps" => DetectedFormat.Other("WPS"),
            _ => DetectedFormat.Other("OLE"),
        };

    /// <summary>
    /// Whether the head of the container names sectors of a size that there is, and no more of them than the file has room for: readers set memory aside for
    /// what it claims.
    /// </summary>
    public static bool IsSound(byte[] bytes)
    {
        const int HeadSize = 512;
        if (bytes.Length < HeadSize)
        {
            return false;
        }
        ReadOnlySpan<byte> head = bytes;
        ushort shift = BinaryPrimitives.ReadUInt16LittleEndian(head.Slice(30));
        ushort smallShift = BinaryPrimitives.ReadUInt16LittleEndian(head.Slice(32));
        if (shift is not (9 or 12) || smallShift != 6)
        {
            return false;
        }
        int sectors = bytes.Length >> shift;
        // How many sectors the tables of large sectors, of small ones and of tables take.
        foreach (int place in (int[])[44, 64, 72])
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(head.Slice(place)) > sectors)
            {
                return false;
            }
        }
        return true;
    }

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
