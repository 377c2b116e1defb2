namespace Disclosure;

/// <summary>Names and addresses written as name, colon, value.</summary>
internal static class ContactReader
{
    private const int LongestValue = 200;

    private static readonly string[] HeadNames = ["单位负责人", "负责人"];
    private static readonly string[] ReviewerNames = ["审核人", "审核"];
    private static readonly string[] FillerNames = ["填报人", "填表人", "经办人"];
    private static readonly string[] TelephoneNames = ["联系电话", "咨询电话", "办公电话", "电话"];
    private static readonly string[] FaxNames = ["传真号码", "传真电话", "传真"];
    private static readonly string[] EmailNames = ["电子信箱", "电子邮箱", "电子邮件", "邮箱地址", "邮箱", "E-mail", "Email", "email"];
    private static readonly string[] PostalCodeNames = ["邮政编码", "邮编"];
    private static readonly string[] AddressNames = ["通讯地址", "通信地址", "联系地址", "办公地址", "单位地址", "地址"];

    private static readonly string[] AllNames =
    [
        .. HeadNames,
        .. ReviewerNames,
        .. FillerNames,
        .. TelephoneNames,
        .. FaxNames,
        .. EmailNames,
        .. PostalCodeNames,
        .. AddressNames,
        "填报日期",
        "填表日期",
        "填报时间",
        "填表时间",
        "联系人",
    ];

    public static ReportContacts Find(IReadOnlyList<HeaderLine> lines)
    {
        HeaderLine[] written = lines.Where(line => line.Folded.Contains(':')).ToArray();
        // 审 核 人: names that are spread over the line are looked for last.
        HeaderLine[] candidates = [.. written, .. written.Where(line => line.InTable || line.Folded.Length < LongestValue).Select(Closed)];
        return new ReportContacts
        {
            HeadOfUnit = First(candidates, HeadNames, Person),
            Reviewer = First(candidates, ReviewerNames, Person),
            Filler = First(candidates, FillerNames, Person),
            Telephone = First(candidates, TelephoneNames, Telephone),
            Fax = First(candidates, FaxNames, Telephone),
            Email = First(candidates, EmailNames, Email),
            PostalCode = First(candidates, PostalCodeNames, PostalCode),
            Address = First(candidates, AddressNames, Address),
        };
    }

    /// <summary>The line without the spaces between ideographs.</summary>
    private static HeaderLine Closed(HeaderLine line)
    {
        var text = new System.Text.StringBuilder(line.Folded.Length);
        for (int index = 0; index < line.Folded.Length; index++)
        {
            char character = line.Folded[index];
            int next = Field.SkipSpaces(line.Folded, index);
            bool between =
                Folding.IsSpace(character)
                && text.Length > 0
                && Folding.IsIdeograph(text[text.Length - 1])
                && next < line.Folded.Length
                && Folding.IsIdeograph(line.Folded[next]);
            if (!between)
            {
                text.Append(character);
            }
        }
        return line with { Folded = text.ToString() };
    }

    private static string? First(HeaderLine[] lines, string[] names, Func<string, string?> read)
    {
        foreach (HeaderLine line in lines)
        {
            foreach (string name in names)
            {
                for (int at = IndexOf(line, name, 0); at >= 0; at = IndexOf(line, name, at + name.Length))
                {
                    if (
                        Field.ValueStart(line.Folded, at + name.Length) is { } start
                        && read(UpToNextName(line.Folded, start)) is { Length: > 0 } value
                    )
                    {
                        return value;
                    }
                }
            }
        }
        return null;
    }

    private static int IndexOf(HeaderLine line, string name, int start) => line.Folded.IndexOf(name, start, StringComparison.Ordinal);

    /// <summary>What follows on the line up to the next field, as far as a value can reach.</summary>
    private static string UpToNextName(string text, int start)
    {
        int end = Math.Min(text.Length, start + LongestValue);
        foreach (string name in AllNames)
        {
            int next = text.IndexOf(name, start, end - start, StringComparison.Ordinal);
            if (next >= 0 && next < end && Field.ValueStart(text, next + name.Length) is not null)
            {
                end = next;
            }
        }
        return text.Substring(start, end - start).Trim();
    }

    private static string? Person(string text)
    {
        string name = TakeWhile(text, character => Folding.IsIdeograph(character) || character is '·');
        return name.Length is >= 2 and <= 12 ? name : null;
    }

    private static string? Telephone(string text)
    {
        string number = TakeWhile(text, character => Folding.IsDigit(character) || character is '-' or '(' or ')' or '+' or '—' or ' ')
            .Trim();
        return number.Count(Folding.IsDigit) >= 5 ? number : null;
    }

    private static string? Email(string text)
    {
        string address = TakeWhile(text, character => character is > ' ' and < '\u007F' and not (';' or ',' or ')' or '(' or '<' or '>'));
        address = address.TrimEnd('.');
        return address.IndexOf('@') > 0 && !address.EndsWith('@') ? address : null;
    }

    private static string? PostalCode(string text)
    {
        string code = TakeWhile(text, Folding.IsDigit);
        return code.Length == 6 ? code : null;
    }

    private static string? Address(string text)
    {
        int end = text.IndexOfAny(['。', ';', ',']);
        string address = (end < 0 ? text : text.Substring(0, end)).Trim();
        return
            address.Length is >= 4 and <= 100
            && address.Any(Folding.IsIdeograph)
            && !address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? address.TrimEnd(')')
            : null;
    }

    private static string TakeWhile(string text, Func<char, bool> belongs)
    {
        int end = 0;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }
        return text.Substring(0, end);
    }
}
