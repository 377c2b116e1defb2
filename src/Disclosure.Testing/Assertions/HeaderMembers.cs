namespace Disclosure.Testing;

/// <summary>The members of a header by the names that they have in JSON.</summary>
internal static class HeaderMembers
{
    public static IReadOnlyList<(string Name, object? Value)> Of(ReportHeader header) =>
        [
            ("title", header.Title),
            ("issuingBody", header.IssuingBody),
            ("level", header.Level),
            ("reportYear", header.ReportYear),
            ("period", header.Period),
            ("publishedOn", header.PublishedOn),
            ("filledOn", header.FilledOn),
            ("signedOn", header.SignedOn),
            ("contacts.headOfUnit", header.Contacts.HeadOfUnit),
            ("contacts.reviewer", header.Contacts.Reviewer),
            ("contacts.filler", header.Contacts.Filler),
            ("contacts.telephone", header.Contacts.Telephone),
            ("contacts.fax", header.Contacts.Fax),
            ("contacts.email", header.Contacts.Email),
            ("contacts.postalCode", header.Contacts.PostalCode),
            ("contacts.address", header.Contacts.Address),
        ];
}
