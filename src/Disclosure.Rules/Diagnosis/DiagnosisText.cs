using System.Globalization;

namespace Disclosure;

/// <summary>The words of diagnoses in both languages. Official labels stay Chinese.</summary>
internal static class DiagnosisText
{
    /// <summary>More sets than these are counted, not listed.</summary>
    public const int MostListed = 10;

    public static LocalizedText Word(HypothesisKind kind) =>
        kind switch
        {
            HypothesisKind.TotalLeftZero => new("total left 0", "合计漏填为0"),
            HypothesisKind.GroupLineOnly => new("filled on the group line only", "只填了分组行"),
            HypothesisKind.OnHeading => new("typed on a heading", "误填在标题行"),
            HypothesisKind.ValuesExchanged => new("two figures exchanged", "两格填反"),
            HypothesisKind.ValueMoved => new("one row or column off", "错填一行或一列"),
            HypothesisKind.WrongSign => new("wrong sign", "正负号错误"),
            HypothesisKind.FactorTen => new("a factor of 10", "相差10倍"),
            HypothesisKind.FactorTenThousand => new("a factor of 10,000", "相差1万倍"),
            HypothesisKind.DigitDoubled => new("a digit typed twice", "一位数字重复"),
            HypothesisKind.DigitsSwapped => new("two digits swapped", "相邻两位颠倒"),
            HypothesisKind.DigitDropped => new("a digit missing", "漏一位数字"),
            HypothesisKind.DigitAdded => new("a digit too many", "多一位数字"),
            _ => new("one digit mistyped", "一位数字错误"),
        };

    public static LocalizedText Change(CellRepair repair)
    {
        string label = repair.Cell.LabelOn(repair.Form);
        string stated = repair.Stated.Number is { } number ? Number(number) : "/";
        LocalizedText right = Right(repair);
        return new($"{label} {stated} → {right.English}", $"{label} {stated} → {right.Chinese}");
    }

    /// <summary>What the rules say of the right value.</summary>
    public static LocalizedText Right(CellRepair repair) => FindingText.Interval(repair.Low, repair.High);

    /// <summary>What is explained, in how many ways, and how it is known that fewer changes cannot do.</summary>
    public static LocalizedText Heading(Diagnosis diagnosis)
    {
        LocalizedText subject = Subject(diagnosis);
        LocalizedText summary = Summary(diagnosis);
        return new(subject.English + summary.English, subject.Chinese + summary.Chinese);
    }

    public static LocalizedText Line(RepairSet repair) => new(Line(repair, Language.English), Line(repair, Language.Chinese));

    public static LocalizedText Paragraph(Diagnosis diagnosis) =>
        new(Paragraph(diagnosis, Language.English), Paragraph(diagnosis, Language.Chinese));

    public static LocalizedText Verification(DiagnosisVerification verification)
    {
        LocalizedText repairs = verification.RepairsHold
            ? new("each set satisfies all rules", "每种改法都使各项规则成立")
            : new("not every set satisfies all rules", "并非每种改法都使各项规则成立");
        LocalizedText bound = verification.LowerBoundHolds switch
        {
            true => new("fewer changes cannot do", "不能更少"),
            false => new("fewer changes may do", "可能更少"),
            _ => new("that fewer cannot do is not shown by addition", "不能更少一项无法以加总验证"),
        };
        return new($"{repairs.English}; {bound.English}", $"{repairs.Chinese}；{bound.Chinese}");
    }

    private static string Line(RepairSet repair, Language language)
    {
        bool chinese = language == Language.Chinese;
        string cells = string.Join(chinese ? "，" : ", ", repair.Cells.Select(cell => cell.ToString(language)));
        string why = string.Join(chinese ? "，" : ", ", repair.Hypotheses.Select(hypothesis => hypothesis.ToString(language)).Distinct());
        return why.Length == 0 ? cells
            : chinese ? $"{cells}（{why}）"
            : $"{cells} ({why})";
    }

    private static string Paragraph(Diagnosis diagnosis, Language language)
    {
        var lines = new List<string> { Heading(diagnosis).In(language) };
        lines.AddRange(
            diagnosis
                .Repairs.Take(MostListed)
                .Select(repair => string.Format(CultureInfo.InvariantCulture, "  {0}. {1}", repair.Rank, repair.ToString(language)))
        );
        int more = diagnosis.Repairs.Count - MostListed;
        if (more > 0)
        {
            lines.Add(language == Language.Chinese ? $"  另有{Number(more)}种" : $"  and {Number(more)} more");
        }
        return string.Join("\n", lines);
    }

    private static LocalizedText Subject(Diagnosis diagnosis)
    {
        LocalizedText ids = LocalizedText.List(diagnosis.Findings.Select(finding => finding.Check.Id));
        return ids.IsEmpty
            ? new("No value of the empty boxes can satisfy the rules together: ", "无论空白格填何数，各项规则都不能同时成立：")
            : new($"{ids.English}: ", $"{ids.Chinese}：");
    }

    private static LocalizedText Summary(Diagnosis diagnosis)
    {
        if (diagnosis.Repairs.Count == 0)
        {
            return diagnosis.IsComplete
                ? new("no change of the cells that may be doubted satisfies the rules", "可疑单元格无论如何修改都不能使规则成立")
                : new(
                    $"no way was found before the steps ended (not proven); at least {Number(diagnosis.LowerBound)} must change",
                    $"步数用尽仍未找到改法（未能证明）；至少须修改{Number(diagnosis.LowerBound)}处"
                );
        }
        int sets = diagnosis.Repairs.Count;
        int cells = diagnosis.Repairs[0].Cells.Count;
        string english =
            $"{FindingText.Several(cells, "cell", "cells")} to change, {(diagnosis.IsComplete ? "" : "at least ")}{FindingText.Several(sets, "way", "ways")}";
        string chinese = $"须修改{Number(cells)}处，{(diagnosis.IsComplete ? "" : "至少")}有{Number(sets)}种改法";
        LocalizedText proof = diagnosis.Proof switch
        {
            ProofKind.DisjointRules when diagnosis.Contradictions.Count == 1 => new(
                "fewer cannot do: as they stand, the figures break the rules",
                "不能更少：不修改则规则不成立"
            ),
            ProofKind.DisjointRules => new(
                $"fewer cannot do: {Number(diagnosis.Contradictions.Count)} contradictions share no cell",
                $"不能更少：{Number(diagnosis.Contradictions.Count)}处矛盾没有共同的单元格，各须修改一处"
            ),
            ProofKind.Exhaustion => new("fewer cannot do: all smaller sets tried", "不能更少：已试遍更小的组合"),
            _ => new("not proven", "未能证明"),
        };
        return new($"{english} ({proof.English})", $"{chinese}（{proof.Chinese}）");
    }

    private static string Number(decimal number) => FindingText.Number(number);
}
