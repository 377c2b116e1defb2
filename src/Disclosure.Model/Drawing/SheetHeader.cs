using System.Globalization;
using NodaTime;

namespace Disclosure;

/// <summary>
/// What stands above and below the tables: title, body, year, dates, contacts. The indicator table prints its fields even when they are empty; elsewhere
/// only what is known is printed.
/// </summary>
internal sealed record SheetHeader(string? Title, IReadOnlyList<string> Above, IReadOnlyList<string> Below)
{
    private const string Gap = "　　";

    /// <summary>A text that speaks of its data stands for itself; other texts get the name of the field.</summary>
    private static readonly string[] PeriodWords = ["数据", "统计", "报告期"];

    public static SheetHeader Of(Report report)
    {
        ReportHeader header = report.Header;
        bool isIndicatorTable = report.Form == ReportForm.Indicators2014;
        var above = new List<string>();
        if (report.Origin.SourceForm is { } source)
        {
            above.Add(Invariant($"本表由{(int)source}年的表换算，并非填报单位填报。"));
        }
        AddField(above, "发布日期", Date(header.PublishedOn), false);
        AddField(above, Captions.IssuingBody, header.IssuingBody, isIndicatorTable);
        if (header.ReportYear is { } year)
        {
            above.Add(Invariant($"（{year}年度）"));
        }
        if (header.Period is { } period)
        {
            above.Add(PeriodWords.Any(period.Text.Contains) ? OneLine(period.Text) : $"统计期限：{OneLine(period.Text)}");
        }
        var below = new List<string>();
        ReportContacts contacts = header.Contacts;
        AddLine(
            below,
            (Captions.HeadOfUnit, contacts.HeadOfUnit, isIndicatorTable),
            (Captions.Reviewer, contacts.Reviewer, isIndicatorTable),
            (Captions.Filler, contacts.Filler, isIndicatorTable)
        );
        AddLine(
            below,
            (Captions.Telephone, contacts.Telephone, isIndicatorTable),
            (Captions.FilledOn, Date(header.FilledOn), isIndicatorTable)
        );
        AddLine(below, ("传真", contacts.Fax, false), ("电子邮箱", contacts.Email, false));
        AddLine(below, ("邮编", contacts.PostalCode, false), ("地址", contacts.Address, false));
        if (header.SignedOn is { } day)
        {
            if (header.IssuingBody is { } body)
            {
                below.Add(OneLine(body));
            }
            below.Add(Date(day)!);
        }
        return new(header.Title is { } title ? OneLine(title) : null, above, below);
    }

    /// <summary>Control characters, line breaks above all, would tear a line apart.</summary>
    public static string OneLine(string text) =>
        text.Any(IsBreak) ? new string(text.Select(character => IsBreak(character) ? ' ' : character).ToArray()) : text;

    private static bool IsBreak(char character) => character is < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029';

    private static void AddLine(List<string> lines, params (string Name, string? Value, bool Always)[] fields)
    {
        var parts = new List<string>();
        foreach ((string name, string? value, bool always) in fields)
        {
            AddField(parts, name, value, always);
        }
        if (parts.Count > 0)
        {
            lines.Add(string.Join(Gap, parts));
        }
    }

    private static void AddField(List<string> fields, string name, string? value, bool always)
    {
        if (always || value is not null)
        {
            fields.Add($"{PrintedLabel.Of(name)}：{OneLine(value ?? "")}");
        }
    }

    private static string? Date(LocalDate? date) => date is { } day ? Invariant($"{day.Year}年{day.Month}月{day.Day}日") : null;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
