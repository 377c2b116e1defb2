namespace Disclosure;

/// <summary>Who filled the form and where to ask, as printed. Every member is <see langword="null"/> when the page does not give it.</summary>
public sealed record ReportContacts
{
    /// <summary>Nothing is known.</summary>
    public static ReportContacts None { get; } = new();

    /// <summary>Head of the unit. 「单位负责人」</summary>
    public string? HeadOfUnit { get; init; }

    /// <summary>Reviewer. 「审核人」</summary>
    public string? Reviewer { get; init; }

    /// <summary>The person who filled the form. 「填报人」</summary>
    public string? Filler { get; init; }

    /// <summary>Telephone number as printed. 「联系电话」</summary>
    public string? Telephone { get; init; }

    /// <summary>Fax number as printed. 「传真」</summary>
    public string? Fax { get; init; }

    /// <summary>E-mail address as printed. 「电子邮箱」</summary>
    public string? Email { get; init; }

    /// <summary>Postal code as printed. 「邮编」</summary>
    public string? PostalCode { get; init; }

    /// <summary>Postal address as printed. 「地址」</summary>
    public string? Address { get; init; }
}
