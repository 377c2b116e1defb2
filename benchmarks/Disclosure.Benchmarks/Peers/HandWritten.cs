namespace Disclosure.Benchmarks;

/// <summary>
/// The 42 equalities of sections three and four as plain code over the properties of the record, each row read once, an empty box read as
/// 0: the yardstick of a check. It says whether anything is wrong, and no more.
/// </summary>
internal static class HandWritten
{
    private const int Columns = 7;

    public static bool HasErrors(Report2021 report)
    {
        RequestTable requests = report.Requests;
        RequestOutcomes outcomes = requests.Outcomes;
        Span<long> sums = stackalloc long[Columns];
        bool broken = false;
        broken |= Add(outcomes.Granted, sums);
        broken |= Add(outcomes.GrantedInPart, sums);
        broken |= Add(outcomes.Refused.StateSecrets, sums);
        broken |= Add(outcomes.Refused.ProhibitedByLaw, sums);
        broken |= Add(outcomes.Refused.SecurityAndStability, sums);
        broken |= Add(outcomes.Refused.ThirdPartyRights, sums);
        broken |= Add(outcomes.Refused.InternalAffairs, sums);
        broken |= Add(outcomes.Refused.ProcessInformation, sums);
        broken |= Add(outcomes.Refused.EnforcementCaseFiles, sums);
        broken |= Add(outcomes.Refused.AdministrativeQuery, sums);
        broken |= Add(outcomes.CannotProvide.NotHeld, sums);
        broken |= Add(outcomes.CannotProvide.WouldNeedCreation, sums);
        broken |= Add(outcomes.CannotProvide.StillUnclear, sums);
        broken |= Add(outcomes.NotProcessed.PetitionOrComplaint, sums);
        broken |= Add(outcomes.NotProcessed.Repeat, sums);
        broken |= Add(outcomes.NotProcessed.Publications, sums);
        broken |= Add(outcomes.NotProcessed.ExcessiveWithoutReason, sums);
        broken |= Add(outcomes.NotProcessed.ConfirmOrReissue, sums);
        broken |= Add(outcomes.OtherHandling.NotCorrectedInTime, sums);
        broken |= Add(outcomes.OtherHandling.FeeNotPaid, sums);
        broken |= Add(outcomes.OtherHandling.Other, sums);
        MatrixRow total = outcomes.Total;
        MatrixRow received = requests.NewlyReceived;
        MatrixRow carriedIn = requests.CarriedIn;
        MatrixRow carriedOut = requests.CarriedOut;
        for (int index = 0; index < Columns; index++)
        {
            var column = (Applicant)index;
            long concluded = total[column].GetValueOrDefault();
            broken |= sums[index] != concluded;
            broken |=
                received[column].GetValueOrDefault() + carriedIn[column].GetValueOrDefault()
                != concluded + carriedOut[column].GetValueOrDefault();
        }
        return broken
            | IsBroken(received)
            | IsBroken(carriedIn)
            | IsBroken(total)
            | IsBroken(carriedOut)
            | IsBroken(report.Disputes.Reconsideration)
            | IsBroken(report.Disputes.LitigationDirect)
            | IsBroken(report.Disputes.LitigationAfterReconsideration);
    }

    /// <summary>Adds a row to the sums of the columns.</summary>
    /// <returns>Whether its own sum is broken.</returns>
    private static bool Add(MatrixRow row, Span<long> sums)
    {
        sums[0] += row.NaturalPersons.GetValueOrDefault();
        sums[1] += row.CommercialEnterprises.GetValueOrDefault();
        sums[2] += row.ResearchInstitutions.GetValueOrDefault();
        sums[3] += row.PublicInterestOrganisations.GetValueOrDefault();
        sums[4] += row.LegalServiceInstitutions.GetValueOrDefault();
        sums[5] += row.OtherOrganisations.GetValueOrDefault();
        sums[6] += row.Total.GetValueOrDefault();
        return IsBroken(row);
    }

    internal static bool IsBroken(MatrixRow row) =>
        row.NaturalPersons.GetValueOrDefault()
            + row.CommercialEnterprises.GetValueOrDefault()
            + row.ResearchInstitutions.GetValueOrDefault()
            + row.PublicInterestOrganisations.GetValueOrDefault()
            + row.LegalServiceInstitutions.GetValueOrDefault()
            + row.OtherOrganisations.GetValueOrDefault()
        != row.Total.GetValueOrDefault();

    internal static bool IsBroken(DisputeRow row) =>
        row.Upheld.GetValueOrDefault() + row.Corrected.GetValueOrDefault() + row.Other.GetValueOrDefault() + row.Pending.GetValueOrDefault()
        != row.Total.GetValueOrDefault();
}
