using static Disclosure.RuleMaker;
using Outcomes = Disclosure.CellsMatrix.Requests.Outcomes;
using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure;

/// <summary>The rules of sections three and four of the matrix form, which both editions share but for group (六).</summary>
internal static class MatrixRules
{
    private const string Documents = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号";

    public static IEnumerable<Rule> All =>
        [
            new Rule(
                "B-BAL",
                RuleKind.Balance,
                Text(
                    "In each column, requests newly received and carried in are those concluded and carried over.",
                    "本列数据：第一项加第二项之和，等于第三项加第四项之和。"
                ),
                PerColumn(
                    "B-BAL",
                    (form, id, column) =>
                        new RuleCheck(
                            id,
                            form,
                            [Requests.NewlyReceived[column], Requests.CarriedIn[column]],
                            [Outcomes.Total[column], Requests.CarriedOut[column]]
                        )
                )
            )
            {
                Basis = RuleBasis.OfficialWording,
                Source = $"{Documents}, section three: 本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
            },
            new Rule(
                "B-SUM",
                RuleKind.Balance,
                Text(
                    "In each column, (七)总计 is the sum of the outcomes; each request has one.",
                    "本列数据：(七)总计等于各项办理结果之和。"
                ),
                PerColumn(
                    "B-SUM",
                    (form, id, column) =>
                        new RuleCheck(id, form, [Outcomes.Total[column]], Terms(CellsIn(column, LeafRows(form))))
                        {
                            Substitutes = SubstitutesIn(form, column).ToArray(),
                        }
                )
            )
            {
                Source = $"{Documents}, section three: title 总计, and 区分处理的，只计这一情形，不计其他情形",
            },
            new Rule(
                "B-ROW",
                RuleKind.Balance,
                Text("In each row, 总计 is the sum of the six kinds of applicant.", "本行数据：总计等于自然人与各类法人或其他组织之和。"),
                OnEditions(RowSums)
            )
            {
                Source = $"{Documents}, section three: title 总计",
            },
            new Rule(
                "B-T4",
                RuleKind.Balance,
                Text("总计 is the sum of the four results.", "总计等于结果维持、结果纠正、其他结果、尚未审结之和。"),
                OnEditions(DisputeSums)
            )
            {
                Source = $"{Documents}, section four: title 总计",
            },
            new Rule(
                "B-GRP",
                RuleKind.GroupTotal,
                Text(
                    "The line of a group carries no figure of its own or, if it does, the sum of its rows.",
                    "分组行不填数字；如填写，应等于其下各行之和。"
                ),
                OnEditions(GroupSums)
            )
            {
                Excess = Severity.Warning,
                Shortfall = Severity.Warning,
                Source = $"{Documents}, section three, layout: the group lines have no boxes",
            },
            new Rule("B-DOM", RuleKind.Domain, Text("Counts are not negative.", "数量不为负。"), OnEditions(Counts))
            {
                Source = $"{Documents}, sections three and four, meaning of the rows",
            },
        ];

    /// <summary>The outcomes of a form in its order.</summary>
    private static RowCells[] LeafRows(ReportForm form) =>
        [
            Outcomes.Granted,
            Outcomes.GrantedInPart,
            .. Refused,
            .. CannotProvide,
            .. NotProcessed,
            .. form == ReportForm.Matrix2019 ? [Outcomes.OtherHandling.Undivided] : OtherHandling,
        ];

    private static RowCells[] AllRows(ReportForm form) =>
        [Requests.NewlyReceived, Requests.CarriedIn, .. LeafRows(form), Outcomes.Total, Requests.CarriedOut];

    private static RowCells[] Refused =>
        [
            Outcomes.Refused.StateSecrets,
            Outcomes.Refused.ProhibitedByLaw,
            Outcomes.Refused.SecurityAndStability,
            Outcomes.Refused.ThirdPartyRights,
            Outcomes.Refused.InternalAffairs,
            Outcomes.Refused.ProcessInformation,
            Outcomes.Refused.EnforcementCaseFiles,
            Outcomes.Refused.AdministrativeQuery,
        ];

    private static RowCells[] CannotProvide =>
        [Outcomes.CannotProvide.NotHeld, Outcomes.CannotProvide.WouldNeedCreation, Outcomes.CannotProvide.StillUnclear];

    private static RowCells[] NotProcessed =>
        [
            Outcomes.NotProcessed.PetitionOrComplaint,
            Outcomes.NotProcessed.Repeat,
            Outcomes.NotProcessed.Publications,
            Outcomes.NotProcessed.ExcessiveWithoutReason,
            Outcomes.NotProcessed.ConfirmOrReissue,
        ];

    private static RowCells[] OtherHandling =>
        [Outcomes.OtherHandling.NotCorrectedInTime, Outcomes.OtherHandling.FeeNotPaid, Outcomes.OtherHandling.Other];

    private static Group[] Groups(ReportForm form)
    {
        var refused = new Group(Outcomes.Refused.Stated, Refused);
        var cannotProvide = new Group(Outcomes.CannotProvide.Stated, CannotProvide);
        var notProcessed = new Group(Outcomes.NotProcessed.Stated, NotProcessed);
        return form == ReportForm.Matrix2019
            ? [refused, cannotProvide, notProcessed]
            : [refused, cannotProvide, notProcessed, new Group(Outcomes.OtherHandling.Stated, OtherHandling)];
    }

    private static IEnumerable<Substitute> SubstitutesIn(ReportForm form, Applicant column)
    {
        foreach (Group group in Groups(form))
        {
            yield return new Substitute(CellsIn(column, group.Rows), [group.Line[column]]);
        }
        if (form == ReportForm.Matrix2019)
        {
            // A page that mixes the editions divides (六) as edition 2021 does; the report keeps its three rows.
            yield return new Substitute([Outcomes.OtherHandling.Undivided[column]], CellsIn(column, OtherHandling));
        }
    }

    private static RuleCheck[] PerColumn(string id, Func<ReportForm, string, Applicant, RuleCheck> check) =>
        OnEditions(form => OnColumns(column => check(form, $"{id}[{ColumnLabel(column)}]", column)));

    private static IEnumerable<RuleCheck> RowSums(ReportForm form)
    {
        foreach (RowCells row in AllRows(form))
        {
            yield return Sum(
                $"B-ROW[{RowCode(row, form)}]",
                form,
                row.Total,
                row.NaturalPersons,
                row.CommercialEnterprises,
                row.ResearchInstitutions,
                row.PublicInterestOrganisations,
                row.LegalServiceInstitutions,
                row.OtherOrganisations
            );
        }
    }

    private static IEnumerable<RuleCheck> GroupSums(ReportForm form) =>
        Groups(form)
            .SelectMany(group =>
                OnColumns(column =>
                    Sum($"B-GRP[{RowCode(group.Line, form)}/{ColumnLabel(column)}]", form, group.Line[column], CellsIn(column, group.Rows))
                )
            );

    private static IEnumerable<RuleCheck> Counts(ReportForm form)
    {
        foreach (RowCells row in AllRows(form))
        {
            for (int column = 0; column < row.Count; column++)
            {
                yield return NotNegative("B-DOM", form, row[column]);
            }
        }
        foreach (Cell cell in Cell.GroupLinesOn(form))
        {
            yield return NotNegative("B-DOM", form, cell);
        }
        foreach (Cell cell in DisputeCells())
        {
            yield return NotNegative("B-DOM", form, cell);
        }
    }

    private static IEnumerable<RuleCheck> DisputeSums(ReportForm form)
    {
        Cell[] cells = DisputeCells();
        for (int block = 0; block < cells.Length; block += 5)
        {
            yield return Sum(
                $"B-T4[{cells[block].Facts.On(form)!.Row}]",
                form,
                cells[block + 4],
                cells[block],
                cells[block + 1],
                cells[block + 2],
                cells[block + 3]
            );
        }
    }

    /// <summary>Three blocks of five: the four results and the total.</summary>
    private static Cell[] DisputeCells() =>
        [
            CellsMatrix.Disputes.Reconsideration.Upheld,
            CellsMatrix.Disputes.Reconsideration.Corrected,
            CellsMatrix.Disputes.Reconsideration.Other,
            CellsMatrix.Disputes.Reconsideration.Pending,
            CellsMatrix.Disputes.Reconsideration.Total,
            CellsMatrix.Disputes.LitigationDirect.Upheld,
            CellsMatrix.Disputes.LitigationDirect.Corrected,
            CellsMatrix.Disputes.LitigationDirect.Other,
            CellsMatrix.Disputes.LitigationDirect.Pending,
            CellsMatrix.Disputes.LitigationDirect.Total,
            CellsMatrix.Disputes.LitigationAfterReconsideration.Upheld,
            CellsMatrix.Disputes.LitigationAfterReconsideration.Corrected,
            CellsMatrix.Disputes.LitigationAfterReconsideration.Other,
            CellsMatrix.Disputes.LitigationAfterReconsideration.Pending,
            CellsMatrix.Disputes.LitigationAfterReconsideration.Total,
        ];

    private static string RowCode(RowCells row, ReportForm form)
    {
        string code = row.Total.CodeOn(form);
        return code.Substring(0, code.LastIndexOf('/'));
    }

    private static string ColumnLabel(Applicant column) => Requests.NewlyReceived[column].Facts.Newest.Column;

    private static Cell[] CellsIn(Applicant column, RowCells[] rows)
    {
        var cells = new Cell[rows.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            cells[row] = rows[row][column];
        }
        return cells;
    }

    /// <summary>The line of a group, and its rows.</summary>
    private sealed record Group(RowCells Line, RowCells[] Rows);
}
