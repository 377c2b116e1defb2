using System.Globalization;
using System.Text;
using Disclosure;

namespace CheckReports;

/// <summary>A file's result as text for people.</summary>
internal static class TextOutput
{
    private const int LabelWidth = 12;

    public static string Write(FileResult result, Language language)
    {
        var text = new StringBuilder().Append(result.Name).Append('\n');
        if (result.Reading is not { } reading)
        {
            return text.Append("  ").Append(result.Failure).Append('\n').ToString();
        }
        bool chinese = language == Language.Chinese;
        ReportHeader header = reading.Header;
        Line(text, chinese ? "发布机关" : "issuing body", header.IssuingBody ?? "—");
        Line(text, chinese ? "报告年度" : "report year", header.ReportYear?.ToString(CultureInfo.InvariantCulture) ?? "—");
        Line(text, chinese ? "日期" : "dates", Dates(header, chinese));
        Line(
            text,
            chinese ? "表式" : "form",
            reading.Report is { } found ? FormName(found.Form, chinese)
                : chinese ? "没有统计表"
                : "none: no statistical table"
        );
        if (reading.Report is { } report)
        {
            Line(text, chinese ? "单元格" : "cells", Cells(report, chinese));
        }
        Section(
            text,
            chinese ? "读取问题" : "reading",
            reading.Problems.Count,
            reading.Problems.Select(problem => problem.ToString(language)),
            chinese ? "没有问题" : "no problems"
        );
        if (result.Check is { } check)
        {
            Section(
                text,
                chinese ? "检查结果" : "findings",
                check.Findings.Count,
                check.Findings.Select(finding => finding.ToString(language)),
                null,
                Severities(check, chinese)
            );
            Line(text, chinese ? "勾稽关系" : "sums", Verdicts(check, language));
        }
        if (result.Migration is { } migration)
        {
            WriteMigration(text, migration, language);
        }
        return text.ToString();
    }

    private static void WriteMigration(StringBuilder text, Migration migration, Language language)
    {
        bool chinese = language == Language.Chinese;
        Line(text, chinese ? "转入2021表" : "migration", migration.ToString(language));
        foreach (LedgerEntry entry in migration.Entries.Where(entry => entry.Value.Number is > 0))
        {
            Item(text, entry.ToString(language));
        }
        IEnumerable<string> lost = migration
            .Dropped.Where(source => source.Value.Number is > 0)
            .Select(source => $"{source.Source.Label} {source.Value}");
        string figures = string.Join(chinese ? "；" : "; ", lost);
        Item(
            text,
            (chinese ? "表中无对应项的数字：" : "figures without a place in the new form: ")
                + (figures.Length == 0 ? (chinese ? "无" : "none") : figures)
        );
    }

    public static string FormName(ReportForm form, bool chinese) =>
        form switch
        {
            ReportForm.Indicators2014 => chinese ? "2014年政府信息公开情况统计表" : "Report2014, the indicator table of 2014",
            ReportForm.Matrix2019 => chinese ? "2019年版矩阵表" : "Report2019, the matrix form of 2019",
            _ => chinese ? "2021年版矩阵表" : "Report2021, the matrix form of 2021",
        };

    private static string Cells(Report report, bool chinese)
    {
        string count(CellState state) => Number(report.CountOf(state));
        int all = Cell.On(report.Form).Count;
        string notApplicable =
            report.CountOf(CellState.NotApplicable) == 0 ? ""
            : chinese ? $"，“/”{count(CellState.NotApplicable)}格"
            : $", {count(CellState.NotApplicable)} \"/\"";
        return chinese
            ? $"共{Number(all)}格：已填{count(CellState.Filled)}格，空白{count(CellState.Blank)}格，未找到{count(CellState.Missing)}格{notApplicable}"
            : $"{count(CellState.Filled)} of {Number(all)} filled, {count(CellState.Blank)} blank, {count(CellState.Missing)} missing{notApplicable}";
    }

    private static string Dates(ReportHeader header, bool chinese)
    {
        var parts = new List<string>();
        if (header.Period is { } period)
        {
            parts.Add(
                (chinese ? "统计期限 " : "period ")
                    + (period.Dates is { } dates ? $"{Iso(dates.Start)}..{Iso(dates.End)}" : $"\"{period.Text}\"")
            );
        }
        Add(header.FilledOn, "filled", "填报");
        Add(header.SignedOn, "signed", "落款");
        Add(header.PublishedOn, "published", "发布");
        return parts.Count == 0 ? "—" : string.Join(chinese ? "，" : ", ", parts);

        void Add(NodaTime.LocalDate? date, string english, string chineseWord)
        {
            if (date is { } day)
            {
                parts.Add($"{(chinese ? chineseWord : english)} {Iso(day)}");
            }
        }
    }

    private static string Severities(CheckResult check, bool chinese)
    {
        string count(Severity severity) => Number(check.CountOf(severity));
        return chinese
            ? $"错误{count(Severity.Error)}项，警告{count(Severity.Warning)}项，提示{count(Severity.Information)}项"
            : $"{count(Severity.Error)} errors, {count(Severity.Warning)} warnings, {count(Severity.Information)} information";
    }

    private static string Verdicts(CheckResult check, Language language)
    {
        int blanks = check.BlanksReadAsZero.Count;
        string read =
            blanks == 0 ? ""
            : language == Language.Chinese ? $"（{Number(blanks)}个空格按0计算）"
            : $" ({Number(blanks)} empty boxes read as 0)";
        return Number(check.SumVerdicts.Total)
            + (language == Language.Chinese ? "项：" : ": ")
            + check.SumVerdicts.ToString(language)
            + read;
    }

    private static void Section(
        StringBuilder text,
        string label,
        int count,
        IEnumerable<string> items,
        string? none,
        string? summary = null
    )
    {
        Line(text, label, summary ?? (count == 0 ? none! : Number(count)));
        foreach (string item in items)
        {
            Item(text, item);
        }
    }

    /// <summary>A Chinese character is as wide as two letters.</summary>
    private static void Line(StringBuilder text, string label, string value)
    {
        int width = label.Sum(character => character >= 0x2E80 ? 2 : 1);
        text.Append("  ").Append(label).Append(' ', Math.Max(1, LabelWidth + 2 - width)).Append(value).Append('\n');
    }

    private static void Item(StringBuilder text, string item) => text.Append("    - ").Append(item).Append('\n');

    private static string Iso(NodaTime.LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
