using System.Globalization;

namespace Disclosure;

/// <summary>Whether two reports may be compared as those of a year and the year before.</summary>
internal static class YearPair
{
    public static LocalizedText OtherForms { get; } =
        new("The two forms do not count the same thing here.", "两年表式口径不同，此处不可比。");

    private static readonly LocalizedText OtherOrigin = new(
        "One report was carried over from another form, whose figures are not compared with those stated on this one.",
        "其中一份报告由其他表式换算而来，不与按本表填报的数字比较。"
    );

    /// <summary>Why not; empty when they may. What a header does not say is taken on the word of the caller.</summary>
    public static LocalizedText WhyNot(Report report, Report against)
    {
        if (report.Header.ReportYear is { } year && against.Header.ReportYear is { } last && year - 1 != last)
        {
            string current = year.ToString(CultureInfo.InvariantCulture);
            string other = last.ToString(CultureInfo.InvariantCulture);
            return new(
                $"The report is for {current} and the other for {other}, which is not the year before.",
                $"本报告为{current}年度，另一份为{other}年度，并非上一年度。"
            );
        }
        if (IssuingBodies.Differ(report, against))
        {
            string body = report.Header.IssuingBody!;
            string other = against.Header.IssuingBody!;
            return new($"The reports are of two bodies, {body} and {other}.", $"两份报告的填报单位不同：{body}，{other}。");
        }
        return SameOrigin(report, against) ? default : OtherOrigin;
    }

    /// <summary>Whether figures of two reports were stated in the same units of account.</summary>
    public static bool SameOrigin(Report report, Report other) =>
        report.Origin.Kind == other.Origin.Kind && report.Origin.SourceForm == other.Origin.SourceForm;
}

/// <summary>The names of issuing bodies, as far as they can be told apart.</summary>
internal static class IssuingBodies
{
    /// <summary>
    /// Whether both reports name their body and the names are not of one: 东昌区 and 东昌区人民政府 are, since one contains the other.
    /// </summary>
    public static bool Differ(Report report, Report other) => Differ(report.Header.IssuingBody, other.Header.IssuingBody);

    /// <summary>Whether two names are of two bodies; a name that is not known differs from none.</summary>
    public static bool Differ(string? issuer, string? otherIssuer)
    {
        string name = Bare(issuer);
        string otherName = Bare(otherIssuer);
        return name.Length > 0
            && otherName.Length > 0
            && name.IndexOf(otherName, StringComparison.Ordinal) < 0
            && otherName.IndexOf(name, StringComparison.Ordinal) < 0;
    }

    /// <summary>The name without spaces; empty when it is not known.</summary>
    public static string Bare(string? name) => name is null ? "" : string.Concat(name.Where(character => !char.IsWhiteSpace(character)));
}
