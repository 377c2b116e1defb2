namespace Disclosure;

/// <summary>The words of causes in both languages. Official labels stay Chinese.</summary>
internal static class CauseText
{
    public static LocalizedText Title(Cause cause)
    {
        LocalizedText subject = Subject(cause);
        LocalizedText reason = Reason(cause);
        return new($"{subject.English}: {reason.English}", $"{subject.Chinese}：{reason.Chinese}");
    }

    public static string Paragraph(Cause cause, Language language) =>
        string.Join("\n", [cause.Title.In(language), .. cause.Findings.Select(finding => $"  {finding.ToString(language)}")]);

    /// <summary>The rules, each with the number of its findings.</summary>
    private static LocalizedText Subject(Cause cause)
    {
        string[] rules = cause
            .Findings.GroupBy(finding => finding.Rule.Id)
            .Select(group => group.Count() == 1 ? group.Single().Id : $"{group.Key} × {FindingText.Number(group.Count())}")
            .ToArray();
        return LocalizedText.List(rules);
    }

    private static LocalizedText Reason(Cause cause)
    {
        if (cause.Diagnosis is { Repairs.Count: > 0 } diagnosis)
        {
            return Repair(diagnosis);
        }
        Finding first = cause.Findings[0];
        if (cause.Findings.Count == 1)
        {
            return FindingText.Facts(first);
        }
        if (first.Rule.Kind == RuleKind.Domain)
        {
            return FindingText.Facts(first);
        }
        if (first.Rule.Kind == RuleKind.BoxesFilled)
        {
            int boxes = cause.Findings.SelectMany(finding => finding.Cells).Select(cell => cell.Cell).Distinct().Count();
            return new($"{FindingText.Several(boxes, "box is", "boxes are")} empty.", $"{FindingText.Number(boxes)}格未填。");
        }
        return first.Rule.Sentence;
    }

    private static LocalizedText Repair(Diagnosis diagnosis)
    {
        RepairSet likeliest = diagnosis.Repairs[0];
        bool alone = diagnosis.Repairs.Count == 1 && diagnosis.IsComplete;
        int others = diagnosis.Repairs.Count - 1;
        LocalizedText rest =
            alone ? default
            : others == 0 ? new("; there may be others", "；可能另有改法")
            : new($"; {FindingText.Several(others, "other way", "other ways")}", $"；另有{FindingText.Number(others)}种改法");
        return alone
            ? new($"{likeliest.ToString(Language.English)}.", $"{likeliest.ToString(Language.Chinese)}。")
            : new(
                $"most likely {likeliest.ToString(Language.English)}{rest.English}.",
                $"最可能是{likeliest.ToString(Language.Chinese)}{rest.Chinese}。"
            );
    }
}
