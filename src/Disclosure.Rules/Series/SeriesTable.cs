using System.Text;

namespace Disclosure;

/// <summary>A series as a small table in plain text: indicators down, years across, ‖ where something breaks, and notes below.</summary>
internal static class SeriesTable
{
    private const string Bar = "  ";
    private const string BreakBar = " ‖ ";

    public static string Draw(DisclosureSeries series, Language language)
    {
        var text = new StringBuilder(SeriesTexts.Summary(series).In(language));
        int years = series.Years.Count;
        if (years > 0)
        {
            List<string[]> lines =
            [
                ["", .. series.Years.Select(year => FindingText.Number(year))],
            ];
            foreach (SeriesIndicator indicator in SeriesIndicator.All)
            {
                lines.Add([indicator.ToString(language), .. series[indicator].Select(point => SeriesTexts.Figure(point).In(language))]);
            }
            int[] widths = Enumerable.Range(0, years + 1).Select(column => lines.Max(line => TextWidth.Of(line[column]))).ToArray();
            bool[] breaks = series[SeriesIndicator.All[0]].Select(point => point.Break is not null).ToArray();
            foreach (string[] line in lines)
            {
                text.Append('\n').Append(TextWidth.PadRight(line[0], widths[0]));
                for (int column = 1; column <= years; column++)
                {
                    text.Append(breaks[column - 1] ? BreakBar : Bar).Append(TextWidth.PadLeft(line[column], widths[column]));
                }
            }
            text.Append('\n').Append(SeriesTexts.Legend.In(language));
        }
        foreach (LocalizedText note in Notes(series))
        {
            text.Append('\n').Append(note.In(language));
        }
        return text.ToString();
    }

    /// <summary>What changes before which year, whether what was carried over is taken over, and the problems.</summary>
    public static IEnumerable<LocalizedText> Notes(DisclosureSeries series) =>
        series[SeriesIndicator.All[0]]
            .Where(point => point.Break is not null)
            .Select(point => new LocalizedText(
                $"‖ {FindingText.Number(point.Year)}: {point.Break!.Occasion.English}",
                $"‖ {FindingText.Number(point.Year)}年：{point.Break.Occasion.Chinese}"
            ))
            .Concat(series.CarryOvers.Select(SeriesTexts.Describe))
            .Concat(series.Problems.Select(problem => problem.Message));
}
