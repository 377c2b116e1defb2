namespace Disclosure;

/// <summary>How comma-separated values are written.</summary>
public sealed record CsvOptions
{
    /// <summary>English, no byte order mark, protected against formulas.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>With the byte order mark by which Excel knows UTF-8; otherwise as <see cref="Default"/>.</summary>
    public static CsvOptions ForExcel { get; } = new() { ByteOrderMark = true };

    /// <summary>The language of texts. English unless set; names of columns and words such as <c>blank</c> are always English.</summary>
    public Language Language { get; init; }

    /// <summary>Whether the text begins with U+FEFF. <see langword="false"/> unless set.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>
    /// Whether a text that a spreadsheet would take for a formula gets an apostrophe in front: one that begins with =, +, -, @, an apostrophe, a tab or the end of a line.
    /// <see langword="true"/> unless set. Numbers are never changed. Taking one apostrophe off a text that begins with one gives the text back.
    /// </summary>
    public bool ProtectFormulas { get; init; } = true;
}
