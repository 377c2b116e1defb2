using System.Globalization;
using System.Text;
using Disclosure;
using NodaTime;
using NodaTime.Text;

namespace CheckReports;

/// <summary>A file's result as text for people: a line for each fact, the details below it.</summary>
internal sealed class TextOutput
{
    private const int LabelWidth = 14;

    private readonly Language language;
    private readonly StringBuilder text = new();

    private TextOutput(Language language) => this.language = language;

    public static string Write(FileResult result, Language language)
    {
        var output = new TextOutput(language);
        output.Write(result);
        return output.text.ToString();
    }

    private void Write(FileResult result)
    {
        text.Append(result.Name).Append('\n');
        if (result.Reading is not { } reading)
        {
            Line(Say("not read", "未读取"), Say($"{result.Failure} cannot be opened", $"无法打开{result.Failure}"));
            return;
        }
        Line(Say("issuing body", "发布机关"), reading.Header.IssuingBody ?? "—");
        Line(Say("report year", "报告年度"), reading.Header.ReportYear?.ToString(CultureInfo.InvariantCulture) ?? "—");
        Line(Say("dates", "日期"), Dates(reading.Header));
        Line(Say("form", "表式"), reading.Report is { } found ? FormName(found.Form) : Say("none: no statistical table", "没有统计表"));
        if (reading.Report is { } report)
        {
            Line(Say("cells", "单元格"), Cells(report));
            LineOf(
                Say("changes", "增减"),
                report,
                CellKind.SignedCount,
                number => number.ToString("+0;-0;0", CultureInfo.InvariantCulture)
            );
            LineOf(Say("money", "金额"), report, CellKind.Money, number => number.ToString(CultureInfo.InvariantCulture) + "万元");
        }
        Line(Say("reading", "读取"), Problems(reading.Problems.Count));
        Items(reading.Problems.Select(problem => problem.ToString(language)));
        if (result.Check is { } check)
        {
            Line(Say("findings", "检查"), check.ToString(language));
            Items(check.Findings.Select(finding => finding.ToString(language)));
        }
        if (result.Diagnoses.Count > 0)
        {
            Line(Say("to blame", "可能有误"), Say("the likeliest change for each cause", "各问题最可能的更正"));
            Items(
                result
                    .Diagnoses.Where(diagnosis => diagnosis.Repairs.Count > 0)
                    .Select(diagnosis => diagnosis.Repairs[0].ToString(language))
            );
        }
        if (result.Migration is { } migration)
        {
            Line(Say("migration", "转入2021年表"), migration.ToString(language));
            Items(migration.Entries.Where(entry => entry.Value.Number is > 0).Select(entry => entry.ToString(language)));
            Items([Bounded(migration), Dropped(migration)]);
        }
    }

    private string FormName(ReportForm form) =>
        form switch
        {
            ReportForm.Indicators2014 => Say("Report2014, the indicator table of 2014", "Report2014，2014年政府信息公开情况统计表"),
            ReportForm.Matrix2019 => Say("Report2019, the matrix form of 2019", "Report2019，2019年版矩阵表"),
            _ => Say("Report2021, the matrix form of 2021", "Report2021，2021年版矩阵表"),
        };

    private string Cells(Report report)
    {
        int count(CellState state) => report.CountOf(state);
        int all = Cell.On(report.Form).Count;
        string notApplicable =
            count(CellState.NotApplicable) == 0
                ? ""
                : Say($", {count(CellState.NotApplicable)} \"/\"", $"，“/”{count(CellState.NotApplicable)}格");
        return Say(
            $"{count(CellState.Filled)} of {all} filled, {count(CellState.Blank)} blank, {count(CellState.Missing)} missing{notApplicable}",
            $"共{all}格：已填{count(CellState.Filled)}格，空白{count(CellState.Blank)}格，未找到{count(CellState.Missing)}格{notApplicable}"
        );
    }

    /// <summary>The figures of a kind that are not 0, since signs, decimals and units are where figures get hurt.</summary>
    private void LineOf(string label, Report report, CellKind kind, Func<decimal, string> write)
    {
        string[] figures = report
            .Cells.Where(pair => pair.Key.Kind == kind && pair.Value.Number is not (null or 0))
            .Select(pair => $"{pair.Key.LabelOn(report.Form)} {write(pair.Value.Number.GetValueOrDefault())}")
            .ToArray();
        if (figures.Length > 0)
        {
            Line(label, string.Join(Say("; ", "；"), figures));
        }
    }

    private string Dates(ReportHeader header)
    {
        var parts = new List<string>();
        if (header.Period is { } period)
        {
            parts.Add(
                Say("period ", "统计期限") + (period.Dates is { } dates ? $"{Iso(dates.Start)}..{Iso(dates.End)}" : $"“{period.Text}”")
            );
        }
        Add(header.FilledOn, Say("filled ", "填报"));
        Add(header.SignedOn, Say("under the signature ", "落款"));
        Add(header.PublishedOn, Say("published ", "发布"));
        return parts.Count == 0 ? "—" : string.Join(Say(", ", "，"), parts);

        void Add(LocalDate? date, string word)
        {
            if (date is { } day)
            {
                parts.Add(word + Iso(day));
            }
        }
    }

    private string Problems(int count) =>
        count == 0 ? Say("no problems", "没有问题") : Say($"{count} problem{(count == 1 ? "" : "s")}", $"{count}个问题");

    /// <summary>What lies between two numbers, without the columns of applicants, which the table of 2014 does not have.</summary>
    private string Bounded(Migration migration)
    {
        string[] cells = migration
            .Entries.Where(entry => entry.Quality == MigrationQuality.Bounded && entry.Bounds.High is not null)
            .Where(entry => entry.Target.Code.EndsWith("/总计", StringComparison.Ordinal) || entry.Target.Code[0] == '四')
            .Select(entry => $"{entry.Target.LabelOn(migration.Report.Form)} {entry.Bounds}")
            .ToArray();
        return Say("known between bounds: ", "只知上下限：")
            + (cells.Length == 0 ? Say("no cell", "无") : string.Join(Say("; ", "；"), cells));
    }

    private string Dropped(Migration migration)
    {
        string[] figures = migration
            .Dropped.Where(source => source.Value.Number is > 0)
            .Select(source => $"{source.Source.Label} {source.Value}")
            .ToArray();
        return Say("dropped, without a place in the new form: ", "新表中没有对应项而未转入：")
            + (figures.Length == 0 ? Say("no figure", "无") : string.Join(Say("; ", "；"), figures));
    }

    /// <summary>A Chinese character is as wide as two letters.</summary>
    private void Line(string label, string value)
    {
        int width = label.Sum(character => character >= 0x2E80 ? 2 : 1);
        text.Append("  ").Append(label).Append(' ', Math.Max(1, LabelWidth - width)).Append(value).Append('\n');
    }

    private void Items(IEnumerable<string> items)
    {
        foreach (string item in items)
        {
            text.Append("    - ").Append(item).Append('\n');
        }
    }

    private string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
