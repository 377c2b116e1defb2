namespace Disclosure;

/// <summary>The rows of replies of one report in the table of 2014: what can be read off their figures alone.</summary>
internal sealed class Replies(MigrationStep step)
{
    public static readonly Cell Total = CellsIndicator.Requests.Responses.Total;
    public static readonly Cell Refused = CellsIndicator.Requests.Responses.Refused.Total;
    public static readonly Cell Notices = CellsIndicator.Requests.Responses.AskedToAmend;

    /// <summary>The eight kinds that make up the total.</summary>
    public static readonly Cell[] Kinds = Children(Total, CellRelation.Part);

    /// <summary>The grounds of refusals; a refusal may cite several.</summary>
    public static readonly Cell[] Grounds = Children(Refused, CellRelation.OfWhich);

    /// <summary>The kinds that are decisions: a notice to amend is none.</summary>
    public static readonly Cell[] Decisions = Array.FindAll(Kinds, row => row != Notices);

    /// <summary>
    /// Replies that no kind accounts for. Where a kind has no figure the difference may stand there; only on a page with all of them it is of unknown kind.
    /// </summary>
    public decimal UnknownKind => step.Number(Total) is { } total && Sum(Kinds) is { } kinds ? Math.Max(0, total - kinds) : 0;

    /// <summary>How many decisions there are; <see langword="null"/> when that is not known.</summary>
    public decimal? DecisionCount => Sum(Decisions);

    /// <summary>By how much the grounds fall short of the refusals; <see langword="null"/> when that is not known.</summary>
    public decimal? WithoutGround =>
        step.Number(Refused) is { } refused && Sum(Grounds) is { } grounds ? Math.Max(0, refused - grounds) : null;

    private decimal? Sum(Cell[] rows)
    {
        decimal sum = 0;
        foreach (Cell row in rows)
        {
            if (step.Number(row) is not { } number)
            {
                return null;
            }
            sum += number;
        }
        return sum;
    }

    private static Cell[] Children(Cell parent, CellRelation relation) =>
        Cell.On(ReportForm.Indicators2014).Where(cell => cell.Parent == parent && cell.Relation == relation).ToArray();
}
