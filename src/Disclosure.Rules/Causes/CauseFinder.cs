namespace Disclosure;

/// <summary>
/// Groups findings by cause. Findings of one diagnosis belong together, and so do others that its likeliest repair would mend; a negative figure and the sums
/// that it breaks; sums that miss the same number in the same empty box; and the columns or boxes of one statement of one rule.
/// </summary>
internal static class CauseFinder
{
    public static IReadOnlyList<Cause> Find(CheckResult result)
    {
        IReadOnlyList<Finding> findings = result.Findings;
        if (findings.Count == 0)
        {
            return [];
        }
        var groups = new FindingGroups(findings);
        var diagnosisOf = new Dictionary<int, Diagnosis>();
        if (result.HasErrors)
        {
            foreach (Diagnosis diagnosis in result.Diagnoses.Where(diagnosis => diagnosis.Findings.Count > 0))
            {
                diagnosisOf[Join(groups, diagnosis, result)] = diagnosis;
            }
        }
        for (int first = 0; first < findings.Count; first++)
        {
            for (int second = first + 1; second < findings.Count; second++)
            {
                if (BelongTogether(findings[first], findings[second]))
                {
                    groups.Join(first, second);
                }
            }
        }
        return groups
            .Select(members => new Cause(members.Select(index => findings[index]).ToArray(), DiagnosisOf(members, diagnosisOf)))
            .ToArray();
    }

    /// <summary>Joins what a diagnosis explains, and what is gone with its likeliest repair; gives the first finding.</summary>
    private static int Join(FindingGroups groups, Diagnosis diagnosis, CheckResult result)
    {
        int first = groups.IndexOf(diagnosis.Findings[0]);
        foreach (Finding finding in diagnosis.Findings)
        {
            groups.Join(first, groups.IndexOf(finding));
        }
        if (diagnosis.Repairs.Count > 0 && diagnosis.Repairs[0].IsUnique)
        {
            var left = new HashSet<string>(Again(result, result.Report.With(diagnosis.Repairs[0])).Select(finding => finding.Id));
            for (int index = 0; index < result.Findings.Count; index++)
            {
                if (groups.IsAlone(index) && !IsDiagnosed(result.Findings[index]) && !left.Contains(result.Findings[index].Id))
                {
                    groups.Join(first, index);
                }
            }
        }
        return first;
    }

    /// <summary>The findings of a repaired report, checked as the result's report was.</summary>
    private static IReadOnlyList<Finding> Again(CheckResult result, Report repaired)
    {
        var options = new CheckOptions { RuleBook = result.RuleBook, Blanks = result.Blanks };
        return (result.Against is { } lastYear ? repaired.Check(lastYear, options) : repaired.Check(options)).Findings;
    }

    /// <summary>Whether a finding comes of a hard rule, whose cause the diagnosis finds itself.</summary>
    private static bool IsDiagnosed(Finding finding) => finding is { Severity: Severity.Error, Verdict: Verdict.Failed, Rule.IsSum: true };

    /// <summary>Where several diagnoses met in one group, the first finding's speaks for it.</summary>
    private static Diagnosis? DiagnosisOf(IEnumerable<int> members, Dictionary<int, Diagnosis> diagnosisOf)
    {
        foreach (int member in members)
        {
            if (diagnosisOf.TryGetValue(member, out Diagnosis? diagnosis))
            {
                return diagnosis;
            }
        }
        return null;
    }

    private static bool BelongTogether(Finding first, Finding second) =>
        (first.Rule.Id == second.Rule.Id && IsOneStatement(first, second))
        || IsNegativeIn(first, second)
        || IsNegativeIn(second, first)
        || MissTheSame(first, second);

    /// <summary>Whether two findings of one rule say one thing: boxes left empty, or the columns of one line.</summary>
    private static bool IsOneStatement(Finding first, Finding second) =>
        first.Rule.Kind switch
        {
            RuleKind.BoxesFilled or RuleKind.BoxesEmpty => true,
            RuleKind.GroupTotal => LineOf(first.Check.Id) == LineOf(second.Check.Id),
            _ => first.Rule.IsOneFinding,
        };

    /// <summary>The id without the column, as in <c>B-GRP[三(三)</c>.</summary>
    private static string LineOf(string id)
    {
        int column = id.LastIndexOf('/');
        return column < 0 ? id : id.Remove(column);
    }

    private static bool IsNegativeIn(Finding negative, Finding other) =>
        negative.Rule.Kind == RuleKind.Domain
        && other.Rule.Kind != RuleKind.BoxesFilled
        && other.Cells.Any(cell => cell.IsOfReport && cell.Cell == negative.Cells[0].Cell);

    private static bool MissTheSame(Finding first, Finding second) =>
        first.Verdict == Verdict.Incomplete
        && second.Verdict == Verdict.Incomplete
        && Math.Abs(first.Difference) == Math.Abs(second.Difference)
        && first.Cells.Any(cell =>
            cell.Value.State == CellState.Blank
            && second.Cells.Any(other =>
                other.Cell == cell.Cell
                && other.IsLastYear == cell.IsLastYear
                && other.Unit == cell.Unit
                && other.Value.State == CellState.Blank
            )
        );
}
