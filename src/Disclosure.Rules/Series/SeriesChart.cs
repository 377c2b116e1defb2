using System.Globalization;

namespace Disclosure;

/// <summary>
/// Draws an indicator as a small line chart in SVG. A line joins two years only where the figures may be compared; a bar shows bounds that are no single number; a dashed
/// line marks a break. Coordinates are whole numbers.
/// </summary>
internal static class SeriesChart
{
    private const int Step = 24;
    private const int Margin = 12;
    private const int Height = 48;
    private const int Top = 6;
    private const int Bottom = Height - 6;

    public static void Draw(HtmlText html, IReadOnlyList<SeriesPoint> points, Language language)
    {
        decimal largest = points.SelectMany(Numbers).DefaultIfEmpty(0).Max();
        string width = Text(2 * Margin + Step * (points.Count - 1));
        html.Raw("<svg role=\"img\"")
            .Attribute("width", width)
            .Attribute("height", Text(Height))
            .Attribute("viewBox", $"0 0 {width} {Text(Height)}")
            .Attribute(
                "aria-label",
                string.Join(language == Language.Chinese ? "；" : "; ", points.Select(point => point.ToString(language)))
            )
            .Raw(">");
        for (int index = 0; index < points.Count; index++)
        {
            SeriesPoint point = points[index];
            int x = X(index);
            if (point.Break is not null)
            {
                Line(html, "break", x - Step / 2, 0, x - Step / 2, Height);
            }
            if (index > 0 && point.Change is not null)
            {
                Line(html, "line", X(index - 1), Y(points[index - 1].Stated, largest), x, Y(point.Stated, largest));
            }
            if (point.Quality == MigrationQuality.Bounded)
            {
                Line(html, "bounds", x, Y(point.Bounds.Low, largest), x, point.Bounds.High is { } high ? Y(high, largest) : 0);
            }
        }
        for (int index = 0; index < points.Count; index++)
        {
            Dot(html, points[index], X(index), largest, language);
        }
        html.Raw("</svg>");
    }

    /// <summary>A full dot for a figure in the common unit, an empty one for a figure in another unit.</summary>
    private static void Dot(HtmlText html, SeriesPoint point, int x, decimal largest, Language language)
    {
        if (point.Stated is not { } stated)
        {
            return;
        }
        bool isOther = point.Basis != point.Indicator.On(ReportForm.Matrix2021).Basis;
        html.Raw("<circle")
            .Attribute("class", isOther ? "other" : "dot")
            .Attribute("cx", Text(x))
            .Attribute("cy", Text(Y(stated, largest)))
            .Attribute("r", "3")
            .Raw("><title>")
            .Text(point.ToString(language))
            .Raw("</title></circle>");
    }

    private static IEnumerable<decimal> Numbers(SeriesPoint point)
    {
        if (point.Stated is { } stated)
        {
            yield return stated;
        }
        if (point.Quality == MigrationQuality.Bounded)
        {
            yield return point.Bounds.High ?? point.Bounds.Low ?? 0;
        }
    }

    private static int X(int index) => Margin + Step * index;

    /// <summary>Figures below 0, which are errors, stand on the base line.</summary>
    private static int Y(decimal? number, decimal largest) =>
        largest <= 0 || number is not > 0 ? Bottom : Bottom - (int)decimal.Round(number.GetValueOrDefault() / largest * (Bottom - Top));

    private static void Line(HtmlText html, string name, int fromX, int fromY, int toX, int toY) =>
        html.Raw("<line")
            .Attribute("class", name)
            .Attribute("x1", Text(fromX))
            .Attribute("y1", Text(fromY))
            .Attribute("x2", Text(toX))
            .Attribute("y2", Text(toY))
            .Raw("/>");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
