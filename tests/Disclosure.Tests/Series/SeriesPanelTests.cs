using System.Text;
using System.Text.Json;
using static Disclosure.Tests.SeriesSamples;

namespace Disclosure.Tests;

/// <summary>Many bodies at once.</summary>
public sealed class SeriesPanelTests
{
    private static readonly Report[] Reports =
    [
        .. TenYears,
        Matrix(ReportForm.Matrix2021, 2022, ("一", 7)) with
        {
            Header = Header(2022, "乙 县"),
        },
        Report2021.Blank with
        {
            Header = Header(2023, "乙县"),
        },
        Old(2016) with
        {
            Header = Header(2016, null),
        },
    ];

    [Fact]
    public void Each_body_has_the_series_that_it_has_alone()
    {
        SeriesPanel panel = SeriesPanel.From(Reports);
        Assert.Equal(["乙县", Body], panel.Issuers);
        Assert.Equal(DisclosureSeries.From(TenYears).ToJson(), panel[Body].ToJson());
        Assert.Equal(Enumerable.Range(2014, 11), panel.Years);
        Assert.Equal(12, panel.ReportCount);
        Assert.Equal(SeriesProblemKind.NoIssuer, Assert.Single(panel.Problems).Kind);
        Assert.Equal(panel.Series.SelectMany(series => series.Rows()), panel.Rows());
        Assert.Throws<ArgumentException>(() => panel["丙县"]);
        Assert.Throws<ArgumentException>(() => SeriesPanel.From([null!]));
    }

    [Fact]
    public void Completeness_tells_stated_from_blank_from_missing_from_no_report()
    {
        SeriesPanel panel = SeriesPanel.From(Reports);
        PanelCompleteness[] all = panel.Completeness.ToArray();
        Assert.Equal(2 * 11 * SeriesIndicator.All.Count, all.Length);
        Assert.Contains(new PanelCompleteness("乙县", 2014, "Granted", PointState.NoReport), all);
        Assert.Contains(new PanelCompleteness("乙县", 2022, "Granted", PointState.Stated), all);
        Assert.Contains(new PanelCompleteness("乙县", 2023, "Granted", PointState.Blank), all);
        Assert.Contains(new PanelCompleteness(Body, 2023, "NotHeld", PointState.PartlyStated), all);
        using var writer = new StringWriter();
        panel.WriteCompletenessCsv(writer);
        Assert.Equal(
            all.Select(entry =>
                $"{entry.Issuer} {entry.Year} {entry.Indicator} {JsonNamingPolicy.CamelCase.ConvertName(entry.State.ToString())}"
            ),
            ParseCsv(writer.ToString()).Skip(1).Select(row => string.Join(' ', row))
        );
        string[] lines = panel.ToString().Split('\n');
        Assert.Equal("Bodies: 2; reports: 12; problems: 1.", lines[0]);
        Assert.EndsWith("15/0/0    0/15/0         –", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_caller_may_tell_bodies_apart_and_vary_what_is_granted()
    {
        var strict = new SeriesOptions { Migration = new() { NotGranted = [MigrationAssumption.SameUnit] } };
        SeriesPanel panel = SeriesPanel.From(Reports, report => report.Header.IssuingBody is null ? "" : "330000", strict);
        Assert.Equal(["330000"], panel.Issuers);
        Assert.Equal("≥ 0", panel["330000"][SeriesIndicator.RequestsReceived, 2014].Bounds.ToString());
        // 2022 and 2023 have two reports each.
        Assert.Equal(
            [2022, 2023],
            panel.Problems.Where(problem => problem.Kind == SeriesProblemKind.SameYear).Select(problem => problem.Year!.Value)
        );
    }

    [Fact]
    public async Task A_stream_gives_the_same_panel_and_can_be_stopped()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        SeriesPanel panel = await SeriesPanel.FromAsync(Stream(Reports), cancellation: cancellation);
        Assert.Equal(Json(SeriesPanel.From(Reports)), Json(panel));
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => SeriesPanel.FromAsync(Stream(Reports), cancellation: source.Token));
    }

    [Fact]
    public void The_JSON_of_a_panel_holds_the_rows_of_all()
    {
        SeriesPanel panel = SeriesPanel.From(Reports);
        JsonElement root = JsonDocument.Parse(Json(panel)).RootElement;
        Assert.Equal(panel.Rows().Count(), root.GetProperty("rows").GetArrayLength());
        Assert.Equal(panel.Series.Sum(series => series.CarryOvers.Count), root.GetProperty("carryOvers").GetArrayLength());
        Assert.Equal("noIssuer", root.GetProperty("problems")[0].GetProperty("kind").GetString());
        Assert.Equal(SeriesIndicator.All.Count, root.GetProperty("indicators").GetArrayLength());
    }

    [Fact]
    public void A_panel_keeps_no_report()
    {
        var taken = new List<WeakReference>();
        SeriesPanel panel = SeriesPanel.From(Watched(taken));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Equal(50, panel.ReportCount);
        // The last one may still be held by the iterator.
        Assert.InRange(taken.Count(report => report.IsAlive), 0, 1);
        GC.KeepAlive(panel);

        static IEnumerable<Report> Watched(List<WeakReference> taken)
        {
            for (int body = 0; body < 50; body++)
            {
                Report report = Matrix(ReportForm.Matrix2021, 2022) with { Header = Header(2022, $"第{body}局") };
                taken.Add(new(report));
                yield return report;
            }
        }
    }

    private static string Json(SeriesPanel panel)
    {
        using var stream = new MemoryStream();
        panel.WriteJson(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async IAsyncEnumerable<Report> Stream(IEnumerable<Report> reports)
    {
        foreach (Report report in reports)
        {
            await Task.Yield();
            yield return report;
        }
    }
}
