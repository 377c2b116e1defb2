using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Disclosure;

/// <summary>
/// Who reports, for which year, and when it was published. Every member is <see langword="null"/> when unknown; nothing is guessed. A page without a
/// statistical table has a header too.
/// </summary>
[JsonConverter(typeof(ReportHeaderJsonConverter))]
public sealed record ReportHeader
{
    private ReportContacts contacts = ReportContacts.None;

    /// <summary>Nothing is known.</summary>
    public static ReportHeader Empty { get; } = new();

    /// <summary>The title of the report as printed.</summary>
    public string? Title { get; init; }

    /// <summary>The body that issued the report. 「填报单位」, the title, or the signature.</summary>
    public string? IssuingBody { get; init; }

    /// <summary>The level of the issuing body; <see langword="null"/> makes rules that depend on it not applicable.</summary>
    public IssuerLevel? Level { get; init; }

    /// <summary>The year that the report covers, such as 2016.</summary>
    public int? ReportYear { get; init; }

    /// <summary>The period that the figures cover, if the report states one.</summary>
    public StatisticalPeriod? Period { get; init; }

    /// <summary>The day of publication. 「发布日期」</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The day on which the form was filled. 「填报日期」</summary>
    public LocalDate? FilledOn { get; init; }

    /// <summary>The day under the signature at the end.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>Who filled the form and where to ask.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public ReportContacts Contacts
    {
        get => contacts;
        init => contacts = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The members that are known; dates in ISO form whatever the culture.</summary>
    public override string ToString()
    {
        (string Name, string? Value)[] members =
        [
            (nameof(Title), Title),
            (nameof(IssuingBody), IssuingBody),
            (nameof(Level), Level?.ToString()),
            (nameof(ReportYear), ReportYear?.ToString(CultureInfo.InvariantCulture)),
            (nameof(Period), Period?.Text),
            (nameof(PublishedOn), Iso(PublishedOn)),
            (nameof(FilledOn), Iso(FilledOn)),
            (nameof(SignedOn), Iso(SignedOn)),
            (nameof(Contacts), Contacts == ReportContacts.None ? null : Contacts.ToString()),
        ];
        IEnumerable<string> known = members.Where(member => member.Value is not null).Select(member => $"{member.Name} = {member.Value}");
        return $"{nameof(ReportHeader)} {{ {string.Join(", ", known)} }}";
    }

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
