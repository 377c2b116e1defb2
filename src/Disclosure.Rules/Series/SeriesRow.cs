namespace Disclosure;

/// <summary>
/// A point of a series as one flat row of text and numbers, the same in CSV, in JSON and in memory. The names of the columns are those of the members with a small first
/// letter; an empty field, a JSON <c>null</c> and a <see langword="null"/> say the same. Two are equal when all members are equal.
/// </summary>
public sealed record SeriesRow
{
    private const string Separator = "; ";

    internal SeriesRow(string? issuer, SeriesPoint point, Language language)
    {
        bool isKnown = point.Quality != MigrationQuality.None;
        Issuer = OrNull(issuer);
        Year = point.Year;
        Indicator = point.Indicator.Id;
        Name = point.Indicator.ToString(language);
        Form = point.Form is { } form ? (int)form : null;
        State = JsonWords.Of(point.State);
        Stated = point.Stated;
        Basis = point.Form is null ? null : JsonWords.Of(point.Basis);
        Low = isKnown ? point.Bounds.Low : null;
        High = isKnown ? point.Bounds.High : null;
        Quality = JsonWords.Of(point.Quality);
        Assumptions = OrNull(string.Join(Separator, point.Assumptions.Select(assumption => assumption.Id)));
        Break = point.Break is { } mark ? string.Join(Separator, KindsOf(mark.Kinds)) : null;
        BreakReason = OrNull(point.Break?.ToString(language));
        Whole = point.Whole;
        Share = point.Share;
        Change = point.Change;
        ChangeReason = OrNull(point.ChangeReason.In(language));
        Sources = OrNull(string.Join(Separator, point.Cells.Select(cell => cell.CodeOn(point.Form!.Value))));
    }

    /// <summary>The body; <see langword="null"/> when it is not known.</summary>
    public string? Issuer { get; }

    /// <summary>The year that the figure covers.</summary>
    public int Year { get; }

    /// <summary>The permanent name of the indicator, <see cref="SeriesIndicator.Id"/>.</summary>
    public string Indicator { get; }

    /// <summary>Its short name in the language asked for.</summary>
    public string Name { get; }

    /// <summary>2014, 2019 or 2021; <see langword="null"/> when there is no report.</summary>
    public int? Form { get; }

    /// <summary>The <see cref="PointState"/>: stated, partlyStated, blank, notApplicable, missing, noReport.</summary>
    public string State { get; }

    /// <summary>The figure as stated, in the unit of <see cref="Basis"/>.</summary>
    public decimal? Stated { get; }

    /// <summary>What <see cref="Stated"/> counts: requests, responses, cases, publications; <see langword="null"/> without a report.</summary>
    public string? Basis { get; }

    /// <summary>The least value in the common meaning; <see langword="null"/> when nothing is known.</summary>
    public decimal? Low { get; }

    /// <summary>The largest value in the common meaning; <see langword="null"/> when it is open.</summary>
    public decimal? High { get; }

    /// <summary>The <see cref="MigrationQuality"/>: exact, near, bounded, none.</summary>
    public string Quality { get; }

    /// <summary>Ids of the assumptions on which the bounds rest.</summary>
    public string? Assumptions { get; }

    /// <summary>The <see cref="BreakKinds"/> before the point: yearGap, formChange, basisChange, issuerChange.</summary>
    public string? Break { get; }

    /// <summary>What the break means, in the language asked for.</summary>
    public string? BreakReason { get; }

    /// <summary>What the figure is a share of.</summary>
    public decimal? Whole { get; }

    /// <summary>The share, to six digits.</summary>
    public decimal? Share { get; }

    /// <summary>The figure less that of the year before.</summary>
    public decimal? Change { get; }

    /// <summary>Why there is no change, in the language asked for.</summary>
    public string? ChangeReason { get; }

    /// <summary>Paths of the cells on the form of the report.</summary>
    public string? Sources { get; }

    internal static IEnumerable<string> KindsOf(BreakKinds kinds) =>
        ((BreakKinds[])[BreakKinds.YearGap, BreakKinds.FormChange, BreakKinds.BasisChange, BreakKinds.IssuerChange])
            .Where(kind => kinds.HasFlag(kind))
            .Select(JsonWords.Of);

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
