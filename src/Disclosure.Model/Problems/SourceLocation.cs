using System.Globalization;

namespace Disclosure;

/// <summary>
/// A place in what was read. Only what the format has is set: text has lines, tables have rows and columns, PDF has pages, workbooks have sheets, JSON has pointers. Positions are 1-based.
/// <c>default</c> is no place in particular, the document as a whole.
/// </summary>
public readonly record struct SourceLocation
{
    /// <summary>Page of a document that has pages.</summary>
    public int? Page { get; init; }

    /// <summary>Name of the worksheet of a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>Line of the text.</summary>
    public int? Line { get; init; }

    /// <summary>Number of the table in the document.</summary>
    public int? Table { get; init; }

    /// <summary>Row of the table.</summary>
    public int? Row { get; init; }

    /// <summary>Column of the table.</summary>
    public int? Column { get; init; }

    /// <summary>JSON pointer (RFC 6901), such as <c>/requests/newlyReceived/total</c>.</summary>
    public string? JsonPointer { get; init; }

    /// <summary>The place in words of a language; empty for the document as a whole.</summary>
    public string ToString(Language language)
    {
        bool chinese = language == Language.Chinese;
        var parts = new List<string>();
        Add(Page, "page {0}", "第{0}页");
        if (Sheet is { } sheet)
        {
            parts.Add(chinese ? $"工作表“{sheet}”" : $"sheet “{sheet}”");
        }
        Add(Line, "line {0}", "第{0}行");
        Add(Table, "table {0}", "第{0}个表");
        Add(Row, "row {0}", "表中第{0}行");
        Add(Column, "column {0}", "第{0}列");
        if (JsonPointer is { } pointer)
        {
            parts.Add(pointer.Length == 0 ? (chinese ? "JSON 根" : "JSON root") : pointer);
        }
        return string.Join(chinese ? "，" : ", ", parts);

        void Add(int? number, string english, string chineseText)
        {
            if (number is { } value)
            {
                parts.Add(string.Format(CultureInfo.InvariantCulture, chinese ? chineseText : english, value));
            }
        }
    }

    /// <summary>The place in English.</summary>
    public override string ToString() => ToString(Language.English);
}
