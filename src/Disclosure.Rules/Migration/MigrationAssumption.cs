using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// What a migration takes for granted where the two forms do not say it. An entry of the ledger names the assumptions on which its bounds rest; whoever
/// does not share one of them says so in <see cref="MigrationOptions"/>. They are compared by identity.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MigrationAssumption
{
    private MigrationAssumption(string id, string english, string chinese)
    {
        Id = id;
        Sentence = new(english, chinese);
    }

    /// <summary>S1: a request is the same unit in both forms.</summary>
    public static MigrationAssumption SameUnit { get; } =
        new("S1", "A request is the same unit in both forms.", "两种表对申请件数的计数单位相同。");

    /// <summary>S2: the requests completed (row 22) are the requests concluded (七).</summary>
    public static MigrationAssumption SameCompletion { get; } =
        new(
            "S2",
            "The requests completed in the table of 2014 (row 22) are the requests concluded in the matrix form, (七).",
            "2014年表的申请办结数(第22项)就是矩阵表的(七)总计。"
        );

    /// <summary>S3: each completed request has a decision of its own that fits the concordance, or has none and ends in an outcome that needs none.</summary>
    public static MigrationAssumption OwnDecision { get; } =
        new(
            "S3",
            "Each completed request has a decision of its own that fits the concordance, or has none and ends in (四)3, (五)1, (五)2, (五)4 or (六). A refusal fits by a ground that it cites or, citing none, as any refusal.",
            "每件办结的申请都有自己的、符合对照表的答复决定；没有决定的，计入(四)3、(五)1、(五)2、(五)4或(六)。不同意公开按所列理由对照，未列理由的可对照任何一种不予公开。"
        );

    /// <summary>S4: no more completed requests lack a decision than notices to amend were given (row 38), or than the option says.</summary>
    public static MigrationAssumption SilenceAfterNotice { get; } =
        new(
            "S4",
            "No more completed requests lack a decision than notices to amend were given (row 38), unless another number is set.",
            "没有答复决定的办结申请不多于告知更改补充数(第38项)，另有设定的除外。"
        );

    /// <summary>S5: grants and other decisions to one request may be booked as 部分公开.</summary>
    public static MigrationAssumption MixedAsPartial { get; } =
        new(
            "S5",
            "A request that got a grant and another decision may be booked as granted in part.",
            "同一申请既有同意公开又有其他决定的，可能计为部分公开。"
        );

    /// <summary>S6: a request gets at most one decision.</summary>
    public static MigrationAssumption OneDecision { get; } =
        new("S6", "A request gets at most one decision.", "一件申请至多有一个答复决定。");

    /// <summary>S7: refusals lack a ground only as far as the grounds fall short of them.</summary>
    public static MigrationAssumption CompleteGrounds { get; } =
        new(
            "S7",
            "Refusals lack a ground only as far as the grounds fall short of the refusals.",
            "理由合计不少于不同意公开数的，视为每件均列有理由；不足的部分视为未列理由。"
        );

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<MigrationAssumption> All { get; } =
        Array.AsReadOnly(new[] { SameUnit, SameCompletion, OwnDecision, SilenceAfterNotice, MixedAsPartial, OneDecision, CompleteGrounds });

    /// <summary>The permanent id, such as <c>S1</c>.</summary>
    public string Id { get; }

    /// <summary>The assumption in a sentence.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>Id and sentence in a language.</summary>
    public string ToString(Language language) => $"{Id}{(language == Language.Chinese ? "：" : ": ")}{Sentence.In(language)}";

    /// <summary>Id and sentence in English.</summary>
    public override string ToString() => ToString(Language.English);
}
