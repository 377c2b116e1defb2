namespace Disclosure.Benchmarks;

/// <summary>The equalities of the matrix form of 2021 as plain code over the properties: the yardstick.</summary>
internal static class HandWritten
{
    public static bool HasErrors(Report2021 report)
    {
        RequestTable requests = report.Requests;
        RequestOutcomes outcomes = requests.Outcomes;
        MatrixRow[] rows =
        [
            outcomes.Granted,
            outcomes.GrantedInPart,
            outcomes.Refused.StateSecrets,
            outcomes.Refused.ProhibitedByLaw,
            outcomes.Refused.SecurityAndStability,
            outcomes.Refused.ThirdPartyRights,
            outcomes.Refused.InternalAffairs,
            outcomes.Refused.ProcessInformation,
            outcomes.Refused.EnforcementCaseFiles,
            outcomes.Refused.AdministrativeQuery,
            outcomes.CannotProvide.NotHeld,
            outcomes.CannotProvide.WouldNeedCreation,
            outcomes.CannotProvide.StillUnclear,
            outcomes.NotProcessed.PetitionOrComplaint,
            outcomes.NotProcessed.Repeat,
            outcomes.NotProcessed.Publications,
            outcomes.NotProcessed.ExcessiveWithoutReason,
            outcomes.NotProcessed.ConfirmOrReissue,
            outcomes.OtherHandling.NotCorrectedInTime,
            outcomes.OtherHandling.FeeNotPaid,
            outcomes.OtherHandling.Other,
        ];
        bool broken = false;
        for (Applicant column = Applicant.NaturalPersons; column <= Applicant.Total; column++)
        {
            long? sum = 0;
            foreach (MatrixRow row in rows)
            {
                sum += row[column];
            }
            broken |= sum != outcomes.Total[column];
            broken |= requests.NewlyReceived[column] + requests.CarriedIn[column] != outcomes.Total[column] + requests.CarriedOut[column];
        }
        foreach (MatrixRow row in rows)
        {
            broken |= RowIsBroken(row);
        }
        return broken
            | RowIsBroken(requests.NewlyReceived)
            | RowIsBroken(requests.CarriedIn)
            | RowIsBroken(outcomes.Total)
            | RowIsBroken(requests.CarriedOut)
            | IsBroken(report.Disputes.Reconsideration)
            | IsBroken(report.Disputes.LitigationDirect)
            | IsBroken(report.Disputes.LitigationAfterReconsideration);
    }

    private static bool RowIsBroken(MatrixRow row) =>
        row.NaturalPersons
            + row.CommercialEnterprises
            + row.ResearchInstitutions
            + row.PublicInterestOrganisations
            + row.LegalServiceInstitutions
            + row.OtherOrganisations
        != row.Total;

    private static bool IsBroken(DisputeRow row) => row.Upheld + row.Corrected + row.Other + row.Pending != row.Total;
}
