using NodaTime;

namespace Disclosure;

/// <summary>A member of a JSON object with how to read it from a record and how to put it in; one table serves writing and reading.</summary>
internal sealed record Field<TRecord, TValue>(string Name, Func<TRecord, TValue?> Get, Func<TRecord, TValue?, TRecord> With);

/// <summary>The texts and dates of the header.</summary>
internal static class HeaderFields
{
    public static readonly Field<ReportHeader, string>[] Texts =
    [
        new("title", header => header.Title, (header, value) => header with { Title = value }),
        new("issuingBody", header => header.IssuingBody, (header, value) => header with { IssuingBody = value }),
    ];

    public static readonly Field<ReportHeader, LocalDate?>[] Dates =
    [
        new("publishedOn", header => header.PublishedOn, (header, value) => header with { PublishedOn = value }),
        new("filledOn", header => header.FilledOn, (header, value) => header with { FilledOn = value }),
        new("signedOn", header => header.SignedOn, (header, value) => header with { SignedOn = value }),
    ];

    public static readonly Field<ReportContacts, string>[] Contacts =
    [
        new("headOfUnit", contacts => contacts.HeadOfUnit, (contacts, value) => contacts with { HeadOfUnit = value }),
        new("reviewer", contacts => contacts.Reviewer, (contacts, value) => contacts with { Reviewer = value }),
        new("filler", contacts => contacts.Filler, (contacts, value) => contacts with { Filler = value }),
        new("telephone", contacts => contacts.Telephone, (contacts, value) => contacts with { Telephone = value }),
        new("fax", contacts => contacts.Fax, (contacts, value) => contacts with { Fax = value }),
        new("email", contacts => contacts.Email, (contacts, value) => contacts with { Email = value }),
        new("postalCode", contacts => contacts.PostalCode, (contacts, value) => contacts with { PostalCode = value }),
        new("address", contacts => contacts.Address, (contacts, value) => contacts with { Address = value }),
    ];

    public static Field<TRecord, TValue>? Find<TRecord, TValue>(Field<TRecord, TValue>[] fields, string name)
    {
        foreach (Field<TRecord, TValue> field in fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }
        return null;
    }
}
