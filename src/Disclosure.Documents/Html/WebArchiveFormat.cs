using System.Text;

namespace Disclosure;

/// <summary>A web page saved in one file (MHTML): the first part of HTML in it is read; pictures and styles are not.</summary>
internal static class WebArchiveFormat
{
    public static PageReading Read(Source source)
    {
        // Every byte is one character here, so that the part can be turned back into its bytes.
        Encoding bytewise = Encoding.GetEncoding("iso-8859-1");
        string archive = source.Bytes.Length > 0 ? bytewise.GetString(source.Bytes) : source.Text.Text ?? "";
        string? boundary = Parameter(archive.Substring(0, Math.Min(archive.Length, 4096)), "boundary=");
        foreach (string part in boundary is null ? [] : archive.Split([$"--{boundary}"], StringSplitOptions.None).Skip(1))
        {
            int end = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            int length = end < 0 ? 2 : 4;
            end = end < 0 ? part.IndexOf("\n\n", StringComparison.Ordinal) : end;
            if (end < 0)
            {
                continue;
            }
            string head = part.Substring(0, end);
            if (!head.Contains("text/html", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            string body = part.Substring(end + length);
            byte[] bytes =
                head.Contains("quoted-printable", StringComparison.OrdinalIgnoreCase) ? QuotedPrintable(body)
                : head.Contains("base64", StringComparison.OrdinalIgnoreCase)
                    ? Convert.FromBase64String(new string(body.Where(IsBase64).ToArray()))
                : source.Bytes.Length > 0 ? bytewise.GetBytes(body)
                : Encoding.UTF8.GetBytes(body);
            var page = new Source(bytes, source.IsCut, null, source.Options, source.Cancellation);
            return HtmlFormat.Read(page);
        }
        return PageReading.Refused(ProblemCode.DocumentDamaged, "MHTML", "text/html");
    }

    private static string? Parameter(string head, string name)
    {
        int at = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }
        string value = head.Substring(at + name.Length);
        string text = value.Length > 0 && value[0] == '"' ? value.Split('"')[1] : value.Split([' ', ';', '\r', '\n'])[0];
        return text.Length == 0 ? null : text;
    }

    private static bool IsBase64(char character) =>
        character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/' or '=';

    private static byte[] QuotedPrintable(string text)
    {
        var bytes = new MemoryStream(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (character != '=')
            {
                bytes.WriteByte((byte)character);
            }
            else if (index + 2 < text.Length && Hex(text[index + 1]) is >= 0 and var high && Hex(text[index + 2]) is >= 0 and var low)
            {
                bytes.WriteByte((byte)((high << 4) | low));
                index += 2;
            }
            else
            {
                // A soft end of a line stands for nothing.
                while (index + 1 < text.Length && text[index + 1] is '\r' or ' ')
                {
                    index++;
                }
                index += index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
            }
        }
        return bytes.ToArray();
    }

    private static int Hex(char character) =>
        character switch
        {
            >= '0' and <= '9' => character - '0',
            >= 'A' and <= 'F' => character - 'A' + 10,
            >= 'a' and <= 'f' => character - 'a' + 10,
            _ => -1,
        };
}
