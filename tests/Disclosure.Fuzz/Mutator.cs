using System.IO.Compression;
using System.Text;
using Disclosure.Tests.Documents;

namespace Disclosure.Fuzz;

/// <summary>Damages documents: bytes, pieces taken from others, and, inside an archive, the parts that it holds.</summary>
internal sealed class Mutator(Corpus corpus)
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "<table>",
            "</table>",
            "<td colspan=99999999>",
            "<tr>",
            "<td rowspan=70000>",
            "<!--",
            "<![CDATA[",
            "&#x110000;",
            "<div>",
            "|",
            "||",
            "\t",
            "\n",
            "\u0000",
            "\uFEFF",
            "|---|",
            "\"",
            ",",
            ";",
            "第二十条第(一)项",
            "三、本年度办理结果",
            "总计",
            "其他",
            "件",
            "万元",
            "--5",
            "1e9999",
            "99999999999999999999",
            "endobj",
            "stream",
            "xref",
            "/Filter",
            "/FlateDecode",
            "Do ",
            "BT ",
            "ET ",
            "q ",
            "Q ",
            "<w:gridSpan w:val=\"2000000\"/>",
            "<w:tbl>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "</w:p>",
            "<c r=\"ZZZ1\">",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Makes an input: a document, whether the reader is told its format, and its bytes with damage.</summary>
    public (FuzzDocument Document, bool IsForced, byte[] Bytes) Make(int seed)
    {
        var dice = new Dice(seed);
        FuzzDocument document = corpus.Next(dice);
        byte[] bytes = document.Bytes;
        bool isArchive = bytes.Length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        bool hasOffsets = document.Format is SourceFormat.Excel97 or SourceFormat.Pdf;
        bool isForced = dice.Chance(50);
        byte[] damaged =
            isArchive && dice.Chance(70) ? InArchive(dice, bytes)
            : hasOffsets && dice.Chance(70) ? Overwrite(dice, bytes)
            : Damage(dice, bytes);
        return (document, isForced, damaged);
    }

    /// <summary>Unpacks an archive, damages one part and packs it again, so that the damage reaches the reader of the part.</summary>
    private byte[] InArchive(Dice dice, byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            int damaged = dice.Below(source.Entries.Count);
            for (int index = 0; index < source.Entries.Count; index++)
            {
                var part = new MemoryStream();
                using (Stream stream = source.Entries[index].Open())
                {
                    stream.CopyTo(part);
                }
                bool isDocument =
                    source.Entries[index].FullName is "word/document.xml" or "xl/worksheets/sheet1.xml" or "xl/sharedStrings.xml";
                using Stream written = target.CreateEntry(source.Entries[index].FullName, CompressionLevel.Fastest).Open();
                written.Write(index == damaged || (isDocument && dice.Chance(60)) ? Damage(dice, part.ToArray()) : part.ToArray());
            }
        }
        return packed.ToArray();
    }

    /// <summary>Damage that moves nothing, so that what points into the document still does.</summary>
    private static byte[] Overwrite(Dice dice, byte[] bytes)
    {
        byte[] damaged = [.. bytes];
        for (int count = 1 + dice.Below(dice.Chance(20) ? 60 : 6); count > 0; count--)
        {
            int at = dice.Below(damaged.Length);
            byte[] written = dice.Below(5) switch
            {
                0 => [(byte)dice.Below(256)],
                1 => [(byte)(damaged[at] ^ (1 << dice.Below(8)))],
                2 => dice.Of(Tokens),
                3 => [.. Enumerable.Repeat(dice.Of<byte>(0, 0xFF, 0x7F, (byte)'9'), 1 + dice.Below(8))],
                _ => bytes.AsSpan(dice.Below(bytes.Length)) is var piece
                    ? piece[..Math.Min(piece.Length, 1 + dice.Below(60))].ToArray()
                    : [],
            };
            written.AsSpan(0, Math.Min(written.Length, damaged.Length - at)).CopyTo(damaged.AsSpan(at));
        }
        return damaged;
    }

    private byte[] Damage(Dice dice, byte[] bytes)
    {
        var damaged = new List<byte>(bytes);
        for (int count = 1 + dice.Below(dice.Chance(20) ? 60 : 8); count > 0 && damaged.Count > 0; count--)
        {
            int at = dice.Below(damaged.Count);
            int length = Math.Min(1 + dice.Below(dice.Chance(10) ? 4000 : 40), damaged.Count - at);
            switch (dice.Below(9))
            {
                case 0:
                    damaged[at] = (byte)dice.Below(256);
                    break;
                case 1:
                    damaged[at] ^= (byte)(1 << dice.Below(8));
                    break;
                case 2:
                    damaged.RemoveRange(at, length);
                    break;
                case 3:
                    damaged.InsertRange(dice.Below(damaged.Count), damaged.GetRange(at, length));
                    break;
                case 4:
                    damaged.InsertRange(at, dice.Of(Tokens));
                    break;
                case 5:
                    byte[] other = corpus.Next(dice).Bytes;
                    int from = dice.Below(Math.Max(other.Length, 1));
                    damaged.InsertRange(at, other.Skip(from).Take(length));
                    break;
                case 6:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
                case 7:
                    int digit = damaged.FindIndex(at, value => value is >= (byte)'0' and <= (byte)'9');
                    if (digit >= 0)
                    {
                        damaged.InsertRange(digit, Enumerable.Repeat((byte)('0' + dice.Below(10)), 1 + dice.Below(9)));
                    }
                    break;
                default:
                    damaged.InsertRange(at, Enumerable.Repeat(dice.Of(Tokens), 1 + dice.Below(30)).SelectMany(token => token));
                    break;
            }
        }
        return [.. damaged];
    }
}
