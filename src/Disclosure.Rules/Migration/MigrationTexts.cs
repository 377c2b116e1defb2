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

    public static LocalizedText ApplicantsJoined { get; } =
        new(
            "The table of 2014 does not divide requests by kind of applicant; the total is what counts.",
            "2014年表不按申请人类别统计，只取总计。"
        );

    public static LocalizedText AtMostTotal(decimal most) =>
        new(
            $"At most {FindingText.Number(most)}, the most that the total of its row can be.",
            $"至多{FindingText.Number(most)}，即本行总计的上限。"
        );

    public static LocalizedText CarriedOver(Cell row) => CarriedOver([row]);

    public static LocalizedText CarriedOver(IReadOnlyList<Cell> rows) =>
        rows.Count == 1
            ? new($"Carried over from {InSentence(Row(rows[0]))}.", $"取自{RowChinese(rows[0])}。")
            : new($"The sum of {InSentence(Rows(rows))}.", $"{RowsChinese(rows)}之和。");

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
            CellState.Blank => (one ? "is an empty box, which is not 0" : "are empty boxes, which are not 0", "为空白格，空白格不等于0"),
            CellState.Missing => (one ? "was not found in the report" : "were not found in the report", "在报告中没有找到"),
            CellState.NotApplicable => (
                one ? "says that there is nothing to state, which is no number" : "say that there is nothing to state, which is no number",
                "注明无内容可填，不是数字"
            ),
            _ => (one ? "has no number" : "have no number", "没有数字"),
        };
        return new($"{Rows(rows)} {english}.", $"{RowsChinese(rows)}{chinese}。");
    }

    /// <summary>Without the caution that an empty box is not 0, for one whose number is forced.</summary>
    public static LocalizedText WithoutCaution(LocalizedText text) =>
        new(text.English.Replace(", which is not 0", ""), text.Chinese.Replace("，空白格不等于0", ""));

    /// <summary>What binds each end of a bound, as far as it is more than "not negative".</summary>
    public static IEnumerable<LocalizedText> Ends(Bounds bounds, Report source)
    {
        if (bounds.IsPoint)
        {
            BoundBinding both = new(
                bounds.LowBinding.Rows.Union(bounds.HighBinding.Rows).ToArray(),
                bounds.LowBinding.Rules.Union(bounds.HighBinding.Rules).ToArray(),
                []
            );
            yield return End("Exactly", "恰为", bounds.Low, bounds.High == 0 ? bounds.HighBinding : both, source);
            yield break;
        }
        if (bounds.Low > 0)
        {
            yield return End("At least", "至少", bounds.Low, bounds.LowBinding, source);
        }
        if (bounds.High is not null)
        {
            yield return End("At most", "至多", bounds.High, bounds.HighBinding, source);
        }
    }

    public static LocalizedText UnknownKind(Cell total, decimal number) =>
        new(
            $"{Row(total)} counts {FindingText.Number(number)} more than its parts; these responses are of unknown kind.",
            $"{RowChinese(total)}比各部分之和多{FindingText.Number(number)}，这些答复的种类不明。"
        );

    public static LocalizedText EndsWithoutDecision { get; } =
        new("A request may end so without a decision.", "申请可能未经答复决定即以此结束。");

    public static LocalizedText MayBeMixed { get; } =
        new(
            "Grants and other decisions stand side by side; if one request got both, it may be counted as granted in part.",
            "既有同意公开也有其他决定；如果同一申请兼有两者，可能计为部分公开。"
        );

    /// <summary>The page has fewer letters than completed requests.</summary>
    public static LocalizedText Refuted(bool isSilent) =>
        isSilent
            ? new(
                "The decisions and notices are too few for the completed requests, so that S3 or S4 fails on this page: requests ended without a response of their own, and may have ended so.",
                "答复决定和告知更改补充少于办结数，S3或S4在本报告中不成立：有申请没有自己的答复就办结，可能即以此结束。"
            )
            : new(
                "The decisions and notices are too few for the completed requests, so that S3 or S4 fails on this page; this holds unless one letter answered several requests.",
                "答复决定和告知更改补充少于办结数，S3或S4在本报告中不成立；除非一份答复针对多件申请，本项仍然成立。"
            );

    public static LocalizedText RepliesContradict(IReadOnlyCollection<Finding> findings)
    {
        LocalizedText ids = LocalizedText.List(findings.Count > 0 ? findings.Select(finding => finding.Check.Id) : ["A-EQ-3", "A-LE-6"]);
        return new(
            $"The rows of responses contradict one another ({ids.English}), so nothing is drawn from them.",
            $"答复各项互相矛盾（{ids.Chinese}），不据以推算。"
        );
    }

    /// <summary>A figure that was carried over as it stands, from sums of the source that cannot hold.</summary>
    public static LocalizedText InBrokenSums(IEnumerable<string> ids)
    {
        LocalizedText list = LocalizedText.List(ids);
        return new($"The source contradicts itself here: {list.English} cannot hold.", $"原表此处自相矛盾：{list.Chinese}不成立。");
    }

    /// <summary>Why an outcome is 0 by the absence of responses.</summary>
    /// <param name="zeros">The rows that may feed it, all 0.</param>
    /// <param name="silent">Whether requests may end so without a decision.</param>
    public static LocalizedText NoReply(IReadOnlyList<Cell> zeros, bool silent)
    {
        var english = new List<string>();
        var chinese = new List<string>();
        if (zeros.Count > 0)
        {
            english.Add($"{InSentence(Rows(zeros))} {(zeros.Count == 1 ? "is" : "are")} 0");
            chinese.Add($"{RowsChinese(zeros)}为0");
        }
        english.Add("every response is of a known kind");
        chinese.Add("答复的种类都已列明");
        if (silent && !zeros.Contains(CellsIndicator.Requests.Responses.AskedToAmend))
        {
            english.Add("no request ended without a decision");
            chinese.Add("没有未经决定即结束的申请");
        }
        return new(
            $"No request can have ended so: {string.Join(", ", english)}.",
            $"{string.Join("，", chinese)}，因此没有申请得到这一结果。"
        );
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

    /// <summary>Documents and articles of several arrows, each once.</summary>
    public static string Citations(IEnumerable<ConcordanceArrow> arrows) =>
        string.Join("; ", arrows.SelectMany(arrow => arrow.Citation.Split(["; "], StringSplitOptions.None)).Distinct());

    public static LocalizedText Describe(LedgerEntry entry)
    {
        string[] ids = entry.Assumptions.Select(assumption => assumption.Id).ToArray();
        string assuming = ids.Length == 0 ? "" : $" assuming {string.Join(", ", ids)}";
        string assumingChinese = ids.Length == 0 ? "" : $"（假设{string.Join("、", ids)}）";
        (string value, string valueChinese) = entry.Quality switch
        {
            MigrationQuality.Exact => ($"{entry.Value}, exact{assuming}", $"{entry.Value}，确定{assumingChinese}"),
            MigrationQuality.Near => ($"{entry.Value}, near{assuming}", $"{entry.Value}，近似{assumingChinese}"),
            MigrationQuality.Bounded => ($"{entry.Bounds}{assuming}", $"{entry.Bounds}{assumingChinese}"),
            _ when entry.Value.State == CellState.Missing && entry.Target.Relation == CellRelation.GroupLine => ("no figure", "无数字"),
            _ => ("not derivable", "无法推得"),
        };
        return new($"{entry.Target}: {value}. {entry.Reason.English}", $"{entry.Target}：{valueChinese}。{entry.Reason.Chinese}");
    }

    public static LocalizedText Describe(SourceEntry entry)
    {
        LocalizedText targets = LocalizedText.List(entry.Targets.Select(target => target.Code));
        return entry.IsDropped
            ? new(
                $"{entry.Source}: {entry.Value}, dropped. {entry.Reason.English}",
                $"{entry.Source}：{entry.Value}，未转换。{entry.Reason.Chinese}"
            )
            : new(
                $"{entry.Source}: {entry.Value}, to {targets.English}. {entry.Reason.English}",
                $"{entry.Source}：{entry.Value}，对应{targets.Chinese}。{entry.Reason.Chinese}"
            );
    }

    public static LocalizedText Summarise(Migration migration)
    {
        var cells = migration.Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine).ToList();
        int derived = cells.Count(entry => entry.Value.Number is not null);
        int zeros = cells.Count(entry => entry.IsForcedZero);
        int bounded = cells.Count(entry => entry.Quality == MigrationQuality.Bounded);
        int open = cells.Count - derived - bounded;
        int rows = migration.Sources.Count(entry => entry.Source.Kind != CellKind.Heading);
        int headings = migration.Sources.Count - rows;
        int used = migration.Carried.Count;
        string year = migration.Source.Header.ReportYear is { } number ? FindingText.Number(number) : "";
        string body = migration.Source.Header.IssuingBody ?? "";
        string whose = string.Concat(new[] { year, body }.Where(word => word.Length > 0).Select(word => " " + word));
        string whoseChinese = (year.Length == 0 ? "" : year + "年") + body;
        string stray = headings == 0 ? "" : $", {headings} {(headings == 1 ? "figure" : "figures")} on headings dropped";
        string strayChinese = headings == 0 ? "" : $"；标题行上的{headings}个数字未转换";
        return new(
            $"Migration{whose} from {migration.Source.Form} to {migration.Report.Form}: {derived} of {cells.Count} cells derived ({zeros} as forced 0), {bounded} bounded, {open} not derivable; {used} of {rows} rows have a counterpart, {rows - used} dropped{stray}",
            $"{whoseChinese}由{FormName.Of(migration.Source.Form).Chinese}转换为{FormName.Of(migration.Report.Form).Chinese}：{cells.Count}格中推得{derived}格（其中{zeros}格必为0），{bounded}格有界，{open}格无法推得；{rows}项中有对应{used}项，无对应{rows - used}项{strayChinese}"
        );
    }

    private static LocalizedText End(string word, string wordChinese, decimal? number, BoundBinding binding, Report source)
    {
        string by = string.Join(", ", binding.Rows.Select(row => $"{InSentence(Row(row))} ({source[row]})"));
        string byChinese = string.Join("、", binding.Rows.Select(row => $"{RowChinese(row)}（{source[row]}）"));
        LocalizedText rules = LocalizedText.List(binding.Rules.Where(rule => !rule.StartsWith("B-SUM", StringComparison.Ordinal)));
        string reason = string.Join(" and ", new[] { by, rules.English }.Where(part => part.Length > 0));
        string reasonChinese = string.Join("和", new[] { byChinese, rules.Chinese }.Where(part => part.Length > 0));
        return new(
            $"{word} {FindingText.Number(number.GetValueOrDefault())}{(reason.Length == 0 ? "" : $", by {reason}")}.",
            $"{wordChinese}{FindingText.Number(number.GetValueOrDefault())}{(reasonChinese.Length == 0 ? "" : $"，依据{reasonChinese}")}。"
        );
    }

    /// <summary>A row by its running number and its place in the table of 2014, or a cell of the matrix form by its place, at the beginning of a sentence.</summary>
    private static string Row(Cell row) => IsNumbered(row) ? $"Row {Number(row)} [{row.Code}]" : $"Cell [{row.Code}]";

    private static string RowChinese(Cell row) => IsNumbered(row) ? $"第{Number(row)}项[{row.Code}]" : $"[{row.Code}]";

    private static bool IsNumbered(Cell row) => row.IsOn(ReportForm.Indicators2014);

    private static string Rows(IReadOnlyList<Cell> rows)
    {
        if (rows.Count == 1)
        {
            return Row(rows[0]);
        }
        bool numbered = IsNumbered(rows[0]);
        var words = rows.Select(row =>
                !numbered ? $"[{row.Code}]"
                : rows.Count > MostWithPlace ? Number(row)
                : $"{Number(row)} [{row.Code}]"
            )
            .ToList();
        return $"{(numbered ? "Rows" : "Cells")} {string.Join(", ", words.Take(words.Count - 1))} and {words[words.Count - 1]}";
    }

    private static string RowsChinese(IReadOnlyList<Cell> rows) =>
        rows.Count > MostWithPlace && IsNumbered(rows[0])
            ? $"第{string.Join("、", rows.Select(Number))}项"
            : string.Join("、", rows.Select(RowChinese));

    private static string InSentence(string words) => char.ToLowerInvariant(words[0]) + words.Substring(1);

    private static string Number(Cell row) => FindingText.Number(FormLayout.Of(ReportForm.Indicators2014).SlotOf(row) + 1);
}
