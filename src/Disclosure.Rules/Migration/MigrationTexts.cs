using System.Globalization;

namespace Disclosure;

/// <summary>The sentences of the ledger. What follows from the concordance alone stands in its data; here is what depends on the figures.</summary>
internal static class MigrationTexts
{
    /// <summary>A longer list of rows gives their numbers alone.</summary>
    private const int MostWithPlace = 4;

    public static LocalizedText GroupLine { get; } = new("A group line carries no figure of its own.", "类别行本身不填数字。");

    public static LocalizedText ApplicantsNotSplit { get; } =
        new("The table of 2014 does not divide requests by kind of applicant.", "2014年表不按申请人类别统计。");

    public static LocalizedText PartOfZero(LocalizedText reason) =>
        Join([new("A part of a total that is 0.", "总计为0，各部分均为0。"), reason]);

    public static LocalizedText NoneCompleted(Cell completed) =>
        new(
            $"{Row(completed)} counts no completed request, so none ended so.",
            $"{RowChinese(completed)}为0，没有办结的申请，因此没有申请得到这一结果。"
        );

    public static LocalizedText CarriedOver(Cell row) => new($"Carried over from {InSentence(Row(row))}.", $"取自{RowChinese(row)}。");

    public static LocalizedText NothingToDivide(Cell row) =>
        new($"{Row(row)} is 0, so there is nothing to divide.", $"{RowChinese(row)}为0，无可拆分。");

    public static LocalizedText Stands(Cell row, CellValue value) => new($"{Row(row)} is {value}.", $"{RowChinese(row)}为{value}。");

    /// <summary>Why a row gives no figure.</summary>
    public static LocalizedText NoNumber(Cell row, CellValue value) =>
        value.State == CellState.Filled
            ? new($"{Row(row)} is {value}, which no count can be.", $"{RowChinese(row)}为{value}，件数不可能如此。")
            : NoNumber([row], value.State);

    /// <summary>Why several rows in the same state give no figure.</summary>
    public static LocalizedText NoNumber(IReadOnlyList<Cell> rows, CellState state)
    {
        bool one = rows.Count == 1;
        (string english, string chinese) = state switch
        {
            CellState.Blank => (one ? "is an empty box, which is not 0" : "are empty boxes, which are not 0", "为空格，空格不等于0"),
            CellState.Missing => (one ? "was not found in the report" : "were not found in the report", "在报告中没有找到"),
            CellState.NotApplicable => (
                one ? "says that there is nothing to state, which is no number" : "say that there is nothing to state, which is no number",
                "注明无内容可填，不是数字"
            ),
            _ => (one ? "has no number" : "have no number", "没有数字"),
        };
        return new($"{Rows(rows)} {english}.", $"{RowsChinese(rows)}{chinese}。");
    }

    public static LocalizedText CountsReplies(Cell row, CellValue value) =>
        new(
            $"{Row(row)} counts {value} {(value.Number == 1 ? "response" : "responses")}, and a request may get several; how many requests ended so is not determined.",
            $"{RowChinese(row)}统计了{value}件答复，而一件申请可能有多次答复；有多少件申请得到这一结果无法确定。"
        );

    public static LocalizedText WithoutGround(Cell row, CellValue value, decimal? grounds) =>
        grounds is { } sum
            ? new(
                $"{Row(row)} counts {value} {(value.Number == 1 ? "refusal" : "refusals")}, its grounds {Digits(sum)}; the rest is of unknown ground.",
                $"{RowChinese(row)}为{value}，而所列理由合计{Digits(sum)}；其余理由不明。"
            )
            : new(
                $"{Row(row)} counts {value} {(value.Number == 1 ? "refusal" : "refusals")}, and not all its grounds have a number; some may be of unknown ground.",
                $"{RowChinese(row)}为{value}，但所列理由并非都有数字；可能有理由不明的。"
            );

    public static LocalizedText KindsUnread(IReadOnlyList<Cell> rows) =>
        new(
            $"Responses of unknown kind cannot be ruled out, because {InSentence(Rows(rows))} {(rows.Count == 1 ? "has" : "have")} no usable number.",
            $"{RowsChinese(rows)}没有可用的数字，不能排除种类不明的答复。"
        );

    public static LocalizedText KindsDiffer(Cell total, CellValue value, decimal sum) =>
        new(
            $"Responses of unknown kind cannot be ruled out, because {InSentence(Row(total))} is {value} and its parts make {Digits(sum)}.",
            $"{RowChinese(total)}为{value}，而各部分之和为{Digits(sum)}，不能排除种类不明的答复。"
        );

    public static LocalizedText EndsWithoutDecision(Cell notices, CellValue value) =>
        new(
            $"A request may end so without a decision, and {InSentence(Row(notices))} counts {value} {(value.Number == 1 ? "notice" : "notices")} to amend.",
            $"申请可能未经答复决定即以此结束，而{RowChinese(notices)}统计了{value}件告知更改补充。"
        );

    public static LocalizedText TooFewReplies(Cell completed, CellValue requests, Cell total, CellValue responses) =>
        new(
            $"{Row(completed)} counts {requests} completed {(requests.Number == 1 ? "request" : "requests")}, but {InSentence(Row(total))} only {responses} {(responses.Number == 1 ? "response" : "responses")}: requests ended without a response of their own (against S3 or S4), and may have ended so.",
            $"{RowChinese(completed)}为{requests}，而{RowChinese(total)}只有{responses}：有申请没有自己的答复就办结(与S3或S4不符)，可能即以此结束。"
        );

    public static LocalizedText MayBeMixed() =>
        new(
            "Grants and other decisions stand side by side; if one request got both, it may be counted as granted in part.",
            "既有同意公开也有其他决定；如果同一申请兼有两者，可能计为部分公开。"
        );

    /// <summary>Why an outcome is 0 by the absence of responses.</summary>
    /// <param name="zeros">The rows that may feed it and are 0.</param>
    /// <param name="grounded">The row of refusals when it is not 0, but its grounds make it up; otherwise no cell.</param>
    /// <param name="silent">Whether requests may end so without a decision.</param>
    /// <param name="tooFew">Whether there are fewer responses than requests.</param>
    public static LocalizedText NoReply(IReadOnlyList<Cell> zeros, Cell grounded, bool silent, bool tooFew)
    {
        var english = new List<string>();
        var chinese = new List<string>();
        if (zeros.Count > 0)
        {
            english.Add($"{InSentence(Rows(zeros))} {(zeros.Count == 1 ? "is" : "are")} 0");
            chinese.Add($"{RowsChinese(zeros)}为0");
        }
        if (!grounded.IsNone)
        {
            english.Add($"the grounds make up the refusals in {InSentence(Row(grounded))}");
            chinese.Add($"{RowChinese(grounded)}的理由合计不少于不同意公开数");
        }
        english.Add("every response is of a known kind");
        chinese.Add("答复的种类都已列明");
        if (silent && !zeros.Contains(CellsIndicator.Requests.Responses.AskedToAmend))
        {
            english.Add("no notice to amend was given");
            chinese.Add("没有告知更改补充");
        }
        var reason = new LocalizedText(
            $"No request can have ended so: {string.Join(", ", english)}.",
            $"{string.Join(",", chinese)}，因此没有申请得到这一结果。"
        );
        return tooFew
            ? Join([
                reason,
                new(
                    "There are fewer responses than completed requests, so that S3 or S4 fails on this page; the 0 holds if S3 does.",
                    "答复数少于办结数,S3或S4在本报告中不成立；只要S3成立，本项即为0。"
                ),
            ])
            : reason;
    }

    public static LocalizedText Heading(StrayValue? stray) =>
        stray is null
            ? new("A heading, which takes no figure.", "标题行不填数字。")
            : new(
                $"\"{stray.Text}\" was typed on a heading, which takes no figure; it belongs to no row and is dropped.",
                $"标题行不应填数，却有“{stray.Text}”；不属于任何一项，未予转换。"
            );

    /// <summary>Different sentences one after the other; a sentence that occurs again is left out.</summary>
    public static LocalizedText Join(IEnumerable<LocalizedText> sentences)
    {
        var distinct = sentences.Distinct().ToList();
        return new(
            string.Join(" ", distinct.Select(sentence => sentence.English)),
            string.Concat(distinct.Select(sentence => sentence.Chinese))
        );
    }

    public static LocalizedText Describe(LedgerEntry entry)
    {
        bool known = entry.Value.Number is not null;
        bool group = entry.Value.State == CellState.Missing;
        string[] ids = entry.Assumptions.Select(assumption => assumption.Id).ToArray();
        (string word, string wordChinese) = entry.Quality switch
        {
            MigrationQuality.Exact => ("exact", "确定"),
            MigrationQuality.Near => ("near", "近似"),
            _ => ("", ""),
        };
        string value =
            known ? $"{entry.Value}, {word}{(ids.Length == 0 ? "" : $" assuming {string.Join(", ", ids)}")}"
            : group ? "no figure"
            : "not derivable";
        string valueChinese =
            known ? $"{entry.Value}，{wordChinese}{(ids.Length == 0 ? "" : $"（假设{string.Join("、", ids)}）")}"
            : group ? "无数字"
            : "无法推得";
        return new($"{entry.Target}: {value}. {entry.Reason.English}", $"{entry.Target}：{valueChinese}。{entry.Reason.Chinese}");
    }

    public static LocalizedText Describe(SourceEntry entry)
    {
        string targets = string.Join(", ", entry.Targets.Select(target => target.Code));
        return entry.IsDropped
            ? new(
                $"{entry.Source}: {entry.Value}, dropped. {entry.Reason.English}",
                $"{entry.Source}：{entry.Value}，未转换。{entry.Reason.Chinese}"
            )
            : new(
                $"{entry.Source}: {entry.Value}, to {targets}. {entry.Reason.English}",
                $"{entry.Source}：{entry.Value}，对应{targets}。{entry.Reason.Chinese}"
            );
    }

    public static LocalizedText Summarise(Migration migration)
    {
        var cells = migration.Entries.Where(entry => entry.Value.State != CellState.Missing).ToList();
        int derived = cells.Count(entry => entry.Value.Number is not null);
        int zeros = cells.Count(entry => entry.IsForcedZero);
        int open = cells.Count - derived;
        int rows = migration.Sources.Count(entry => entry.Source.Kind != CellKind.Heading);
        int headings = migration.Sources.Count - rows;
        int used = migration.Carried.Count;
        string year = migration.Source.Header.ReportYear is { } number ? Digits(number) : "";
        string body = migration.Source.Header.IssuingBody ?? "";
        string whose = string.Concat(new[] { year, body }.Where(word => word.Length > 0).Select(word => " " + word));
        string whoseChinese = (year.Length == 0 ? "" : year + "年") + body;
        string stray = headings == 0 ? "" : $", {headings} {(headings == 1 ? "figure" : "figures")} on headings dropped";
        string strayChinese = headings == 0 ? "" : $"；标题行上的{headings}个数字未转换";
        return new(
            $"Migration{whose} from {migration.Source.Form} to {migration.Report.Form}: {derived} of {cells.Count} cells derived ({zeros} as forced 0), {open} not derivable; {used} of {rows} rows have a counterpart, {rows - used} dropped{stray}",
            $"{whoseChinese}由{(int)migration.Source.Form}年表转换为{(int)migration.Report.Form}年表：{cells.Count}格中推得{derived}格（其中{zeros}格必为0），{open}格无法推得；{rows}项中有对应{used}项，无对应{rows - used}项{strayChinese}"
        );
    }

    /// <summary>A row by its running number and its place in the form, at the beginning of a sentence.</summary>
    private static string Row(Cell row) => $"Row {Number(row)} [{row.Code}]";

    private static string RowChinese(Cell row) => $"第{Number(row)}项[{row.Code}]";

    private static string Rows(IReadOnlyList<Cell> rows)
    {
        if (rows.Count == 1)
        {
            return Row(rows[0]);
        }
        var words = rows.Select(row => rows.Count > MostWithPlace ? Number(row) : $"{Number(row)} [{row.Code}]").ToList();
        return $"Rows {string.Join(", ", words.Take(words.Count - 1))} and {words[words.Count - 1]}";
    }

    private static string RowsChinese(IReadOnlyList<Cell> rows) =>
        rows.Count > MostWithPlace ? $"第{string.Join("、", rows.Select(Number))}项" : string.Join("、", rows.Select(RowChinese));

    private static string InSentence(string words) => char.ToLowerInvariant(words[0]) + words.Substring(1);

    private static string Number(Cell row) => Digits(FormLayout.Of(ReportForm.Indicators2014).SlotOf(row) + 1);

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
