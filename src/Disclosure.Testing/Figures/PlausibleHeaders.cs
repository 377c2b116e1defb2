using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Disclosure.Testing;

/// <summary>
/// Headers as valid reports have them: some members known, some not, the year one in which the form was in use, the dates early in the year after it. All names
/// are invented.
/// </summary>
internal static class PlausibleHeaders
{
    // How many things may be said of a member; the first is that nothing is.
    private const int Most = 5;

    private static readonly string?[] Names = [null, "张三", "李四", "王五", "赵六", "钱七"];

    public static Gen<ReportHeader> On(ReportForm form) =>
        from title in Gen.Choose(0, Most)
        from body in Gen.Choose(0, Most)
        from level in Gen.Elements<IssuerLevel?>(
            null,
            IssuerLevel.National,
            IssuerLevel.Prefecture,
            IssuerLevel.County,
            IssuerLevel.Township
        )
        from stated in Gen.Frequency((1, Gen.Constant<int?>(null)), (3, YearOf(form).Select(year => (int?)year)))
        from period in Period(stated, YearOf(form))
        let year = stated ?? period?.Dates?.Start.Year ?? (int)form
        from filled in DayAfter(year, 0, 20)
        from signed in DayAfter(year, 21, 40)
        from published in DayAfter(year, 41, 89)
        from said in Gen.ArrayOf(Gen.Choose(0, Most), 8)
        let issuer = Body(level, body)
        select new ReportHeader
        {
            Title = title == 0 ? null : $"{issuer}{stated}{(stated is null ? "" : "年")}政府信息公开工作年度报告",
            IssuingBody = issuer,
            Level = level,
            ReportYear = stated,
            Period = period,
            FilledOn = filled,
            SignedOn = signed,
            PublishedOn = published,
            Contacts = new ReportContacts
            {
                HeadOfUnit = Names[said[0]],
                Reviewer = Names[said[1]],
                Filler = Names[said[2]],
                Telephone = Numbered("010-6500000", said[3]),
                Fax = Numbered("010-6600000", said[4]),
                Email = Numbered("office", said[5], "@example.com"),
                PostalCode = Numbered("10000", said[6]),
                Address = Numbered("示范路", said[7], "号"),
            },
        };

    /// <summary>A year of the form, up to that before the next form, or up to 2025.</summary>
    private static Gen<int> YearOf(ReportForm form) =>
        Gen.Choose(
            (int)form,
            form switch
            {
                ReportForm.Indicators2014 => (int)ReportForm.Matrix2019 - 1,
                ReportForm.Matrix2019 => (int)ReportForm.Matrix2021 - 1,
                _ => 2025,
            }
        );

    private static string? Body(IssuerLevel? level, int number) =>
        number == 0
            ? null
            : level switch
            {
                IssuerLevel.National => $"国家示范{Ordinal(number)}局",
                IssuerLevel.Prefecture => $"示范{Ordinal(number)}市人民政府",
                IssuerLevel.County => $"示范{Ordinal(number)}县教育局",
                IssuerLevel.Township => $"示范{Ordinal(number)}镇人民政府",
                _ => $"示范{Ordinal(number)}区管理委员会",
            };

    private static string Ordinal(int number) => "一二三四五".Substring(number - 1, 1);

    private static string? Numbered(string before, int number, string after = "") => number == 0 ? null : $"{before}{number}{after}";

    /// <summary>The year from January to December, where it is stated; a page may say the year there alone.</summary>
    private static Gen<StatisticalPeriod?> Period(int? stated, Gen<int> years) =>
        Gen.OneOf(
            Gen.Constant<StatisticalPeriod?>(null),
            Gen.Constant(stated is { } year ? Whole(year) : null),
            years.Select(any => Whole(stated ?? any))
        );

    private static StatisticalPeriod? Whole(int year) =>
        new(new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), $"{year}年1月1日至{year}年12月31日");

    private static Gen<LocalDate?> DayAfter(int year, int first, int last) =>
        Gen.Frequency(
            (1, Gen.Constant<LocalDate?>(null)),
            (3, Gen.Choose(first, last).Select(days => (LocalDate?)new LocalDate(year + 1, 1, 1).PlusDays(days)))
        );
}
