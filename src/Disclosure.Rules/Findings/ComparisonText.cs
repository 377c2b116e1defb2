namespace Disclosure;

/// <summary>The words of findings that compare figures one by one: column with column, year with year, a region with its units.</summary>
internal static class ComparisonText
{
    /// <summary>A longer list of units is cut short.</summary>
    private const int MostNames = 5;

    /// <summary>The facts of such a finding; <see langword="null"/> for any other.</summary>
    public static LocalizedText? Facts(Finding finding) =>
        finding.Rule.Kind == RuleKind.RollUp ? RollUp(finding)
        : finding.Rule.Kind == RuleKind.Jump ? (finding.Check.Left.Count > 1 ? Repetition(finding) : Jump(finding))
        : finding.Rule.IsOneFinding ? Columns(finding)
        : null;

    /// <summary>Each column that does not hold: a cell of this year, then one of last year.</summary>
    private static LocalizedText Columns(Finding finding)
    {
        IEnumerable<LocalizedText> columns = Enumerable
            .Range(0, finding.Cells.Count / 2)
            .Select(column =>
            {
                LocalizedText current = FindingSides.Labelled(finding, finding.Cells[2 * column]);
                LocalizedText last = FindingSides.Labelled(finding, finding.Cells[(2 * column) + 1]);
                return new LocalizedText($"{current.English}, but {last.English}", $"{current.Chinese}，而{last.Chinese}");
            })
            .ToArray();
        return new(
            string.Join("; ", columns.Select(column => column.English)) + ".",
            string.Join("；", columns.Select(column => column.Chinese)) + "。"
        );
    }

    private static LocalizedText Jump(Finding finding)
    {
        LocalizedText current = FindingSides.Labelled(finding, finding.Cells[0]);
        LocalizedText last = FindingSides.Labelled(finding, finding.Cells[1]);
        return new($"{current.English}, {last.English}: a factor of 10 or more.", $"{current.Chinese}，{last.Chinese}：相差10倍以上。");
    }

    private static LocalizedText Repetition(Finding finding)
    {
        FindingCell current = finding.Cells[0];
        FindingCell last = finding.Cells[finding.Cells.Count - 1];
        string count = FindingText.Number(finding.Cells.Count(cell => cell.Side == CheckSide.Left && cell.Value.Number is not (null or 0)));
        return new LocalizedText(
            "All {count} figures other than 0 of {year} repeat those of {last}.",
            "{year}的{count}个非零数字与{last}完全相同。"
        ).FillEach(("count", new(count, count)), ("year", FindingSides.YearOf(current)), ("last", FindingSides.YearOf(last)));
    }

    private static LocalizedText RollUp(Finding finding)
    {
        FindingCell region = finding.Cells[0];
        FindingCell[] units = finding.Cells.Where(cell => cell.Side == CheckSide.Right).ToArray();
        bool unknown = Array.Exists(units, finding.IsUnknown);
        string label = region.Cell.LabelOn(finding.Check.Form);
        string sum = FindingText.Number(finding.Right);
        string difference = FindingText.Number(unknown ? Math.Abs(finding.Difference) : finding.Difference);
        LocalizedText template =
            finding.Verdict == Verdict.Incomplete
                ? new(
                    "{label} {value}, but {units} {sum} together: the empty boxes must hold {difference}.",
                    "{label} {value}，而{units}合计{sum}：空白格应合计{difference}。"
                )
            : unknown
                ? new(
                    "{label} {value}, but {units} {sum} together and more in empty boxes; at least {difference} apart.",
                    "{label} {value}，而{units}合计至少{sum}；相差至少{difference}。"
                )
            : new(
                "{label} {value}, but {units} {sum} together; difference {difference}.",
                "{label} {value}，而{units}合计{sum}；相差{difference}。"
            );
        LocalizedText facts = template.FillEach(
            ("label", new(label, label)),
            ("value", new(FindingText.Value(region.Value), FindingText.Value(region.Value))),
            ("units", new(FindingText.Several(units.Length, "unit states", "units state"), $"{FindingText.Number(units.Length)}个单位")),
            ("sum", new(sum, sum)),
            ("difference", new(difference, difference))
        );
        LocalizedText blank = Names(units, CellState.Blank);
        LocalizedText missing = Names(units, CellState.Missing);
        return new(
            FindingText.Join(
                " ",
                facts.English,
                blank.IsEmpty ? null : $"Empty in: {blank.English}.",
                missing.IsEmpty ? null : $"Missing in: {missing.English}."
            ),
            FindingText.Join(
                "",
                facts.Chinese,
                blank.IsEmpty ? null : $"空白格：{blank.Chinese}。",
                missing.IsEmpty ? null : $"缺项：{missing.Chinese}。"
            )
        );
    }

    /// <summary>The units whose cell is in a state; <c>default</c> when there are none.</summary>
    private static LocalizedText Names(FindingCell[] units, CellState state)
    {
        string[] names = units.Where(unit => unit.Value.State == state).Select(unit => unit.Unit ?? "").ToArray();
        int more = names.Length - MostNames;
        return names.Length == 0
            ? default
            : new(
                string.Join(", ", names.Take(MostNames)) + (more > 0 ? $" and {FindingText.Number(more)} more" : ""),
                string.Join("、", names.Take(MostNames)) + (more > 0 ? $"等{FindingText.Number(names.Length)}个单位" : "")
            );
    }

    /// <summary>Fills each language with the words of that language.</summary>
    private static LocalizedText FillEach(this LocalizedText template, params (string Name, LocalizedText Value)[] values) =>
        new(
            template.Fill(Array.ConvertAll(values, value => (value.Name, (string?)value.Value.English))).English,
            template.Fill(Array.ConvertAll(values, value => (value.Name, (string?)value.Value.Chinese))).Chinese
        );
}
