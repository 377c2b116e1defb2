using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Disclosure.Testing;

/// <summary>Headers with anything in any member: wild names, empty texts, any year beside any form.</summary>
internal static class ArbitraryHeaders
{
    private static readonly Gen<string?> Text = Gen.Elements<string?>(
        null,
        "示范区管理委员会",
        "某县\"教育\"局",
        "a/b~c \u00a0<&>",
        "汉字与🙂",
        ""
    );

    private static readonly Gen<LocalDate?> Date = Gen.Frequency(
        (1, Gen.Constant<LocalDate?>(null)),
        (3, Gen.Choose(0, 5000).Select(days => (LocalDate?)new LocalDate(2013, 1, 1).PlusDays(days)))
    );

    public static Gen<ReportHeader> Any() =>
        from title in Text
        from body in Text
        from level in Gen.Elements<IssuerLevel?>(
            null,
            IssuerLevel.National,
            IssuerLevel.Prefecture,
            IssuerLevel.County,
            IssuerLevel.Township
        )
        from year in Gen.Frequency((1, Gen.Constant<int?>(null)), (3, Gen.Choose(2010, 2030).Select(year => (int?)year)))
        from period in Period()
        from dates in Gen.ArrayOf(Date, 3)
        from names in Gen.ArrayOf(Text, 8)
        select new ReportHeader
        {
            Title = title,
            IssuingBody = body,
            Level = level,
            ReportYear = year,
            Period = period,
            PublishedOn = dates[0],
            FilledOn = dates[1],
            SignedOn = dates[2],
            Contacts = new ReportContacts
            {
                HeadOfUnit = names[0],
                Reviewer = names[1],
                Filler = names[2],
                Telephone = names[3],
                Fax = names[4],
                Email = names[5],
                PostalCode = names[6],
                Address = names[7],
            },
        };

    private static Gen<StatisticalPeriod?> Period() =>
        Gen.OneOf(
            Gen.Constant<StatisticalPeriod?>(null),
            Gen.Constant<StatisticalPeriod?>(new StatisticalPeriod(null, "20211月31日")),
            Gen.Choose(2010, 2030)
                .Select(year =>
                    (StatisticalPeriod?)
                        new StatisticalPeriod(new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), $"{year}年")
                )
        );
}
