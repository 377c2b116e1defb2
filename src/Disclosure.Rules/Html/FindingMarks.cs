using System.Globalization;

namespace Disclosure;

/// <summary>Which cells of the form the findings and the likeliest repairs mark, and how.</summary>
internal sealed class FindingMarks
{
    /// <summary>More notes than these at one cell would hide its figure; the pointer shows them all.</summary>
    private const int MostNotes = 3;

    /// <summary>A side with no more cells than these is marked whole; of a longer one only what is not 0.</summary>
    private const int ShortSide = 2;

    private readonly CheckResult result;
    private readonly string prefix;
    private readonly Dictionary<Cell, List<int>> findings = [];

    private FindingMarks(CheckResult result, string prefix)
    {
        this.result = result;
        this.prefix = prefix;
        // A cell without a box on the sheet has no place for a mark, and nothing leads to it.
        var drawn = new HashSet<Cell>(FormSheet.Of(result.Report).Boxes.Select(box => box.Cell));
        for (int index = 0; index < result.Findings.Count; index++)
        {
            foreach (Cell cell in CellsOf(result.Findings[index]).Where(drawn.Contains))
            {
                if (!findings.TryGetValue(cell, out List<int>? numbers))
                {
                    findings.Add(cell, numbers = []);
                }
                numbers.Add(index);
            }
        }
    }

    public static Dictionary<Cell, CellMark> Of(CheckResult result, IEnumerable<Diagnosis> diagnoses, string prefix, Language language)
    {
        var marks = new FindingMarks(result, prefix);
        Dictionary<Cell, CellMark> byCell = marks.findings.Keys.ToDictionary(cell => cell, cell => marks.MarkOf(cell, language));
        foreach (CellRepair repair in diagnoses.SelectMany(diagnosis => diagnosis.Repairs.Take(1)).SelectMany(repair => repair.Cells))
        {
            string change = repair.ToString(language);
            CellMark known = byCell.TryGetValue(repair.Cell, out CellMark? mark) ? mark : new CellMark(MarkKind.Blame, "");
            byCell[repair.Cell] = known with
            {
                Kind = MarkKind.Blame,
                Title = known.Title.Length == 0 ? change : $"{change}\n{known.Title}",
                Suggestion = DiagnosisText.Right(repair).In(language),
            };
        }
        return byCell;
    }

    /// <summary>
    /// The cells of the report that tell a reader what is wrong: short sides and the columns of one finding whole, of long sides the figures that are not 0.
    /// </summary>
    internal static IEnumerable<Cell> CellsOf(Finding finding) =>
        finding
            .Cells.Where(cell => cell.IsOfReport)
            .GroupBy(cell => cell.Side)
            .SelectMany(side =>
                side.Count() <= ShortSide || finding.Rule.IsOneFinding
                    ? side
                    : side.Where(cell => cell.Value.Number is { } number && number != 0)
            )
            .Select(cell => cell.Cell)
            .Distinct();

    internal static MarkKind KindOf(Severity severity) =>
        severity switch
        {
            Severity.Error => MarkKind.Error,
            Severity.Warning => MarkKind.Warning,
            _ => MarkKind.Information,
        };

    private CellMark MarkOf(Cell cell, Language language)
    {
        List<int> numbers = findings[cell];
        MarkKind kind = KindOf(numbers.Max(number => result.Findings[number].Severity));
        return new CellMark(kind, string.Join("\n", numbers.Select(number => result.Findings[number].ToString(language))))
        {
            Notes = numbers
                .Take(MostNotes)
                .Select(number => ((number + 1).ToString(CultureInfo.InvariantCulture), Anchors.Finding(prefix, number + 1)))
                .ToArray(),
        };
    }
}
