using System.Text.Json.Serialization;

namespace Disclosure.Benchmarks;

/// <summary>
/// A report of edition 2021 as plain nested records with the names of its JSON: what a program would declare to read that JSON without this
/// library. Settable properties, which the generated code of System.Text.Json reads fastest.
/// </summary>
internal sealed record PlainReport
{
    public string? Form { get; set; }
    public PlainHeader? Header { get; set; }
    public PlainDisclosure? ProactiveDisclosure { get; set; }
    public PlainRequests? Requests { get; set; }
    public PlainDisputes? Disputes { get; set; }
}

/// <summary>Who reports.</summary>
internal sealed record PlainHeader
{
    public string? Title { get; set; }
    public string? IssuingBody { get; set; }
    public string? Level { get; set; }
    public int? ReportYear { get; set; }
    public PlainPeriod? Period { get; set; }
    public string? PublishedOn { get; set; }
    public PlainContacts? Contacts { get; set; }
}

/// <summary>The period of the figures.</summary>
internal sealed record PlainPeriod
{
    public string? Start { get; set; }
    public string? End { get; set; }
    public string? Text { get; set; }
}

/// <summary>Contacts.</summary>
internal sealed record PlainContacts
{
    public string? Telephone { get; set; }
}

/// <summary>Section two.</summary>
internal sealed record PlainDisclosure
{
    public PlainDocuments? Rules { get; set; }
    public PlainDocuments? NormativeDocuments { get; set; }
    public PlainDecisions? Licensing { get; set; }
    public PlainDecisions? Penalties { get; set; }
    public PlainDecisions? Compulsion { get; set; }
    public PlainFees? Fees { get; set; }
}

/// <summary>Documents.</summary>
internal sealed record PlainDocuments
{
    public long? Issued { get; set; }
    public long? Repealed { get; set; }
    public long? InForce { get; set; }
}

/// <summary>Decisions.</summary>
internal sealed record PlainDecisions
{
    public long? Decisions { get; set; }
}

/// <summary>Fees.</summary>
internal sealed record PlainFees
{
    public decimal? Amount { get; set; }
}

/// <summary>Section three.</summary>
internal sealed record PlainRequests
{
    public PlainRow? NewlyReceived { get; set; }
    public PlainRow? CarriedIn { get; set; }
    public PlainOutcomes? Outcomes { get; set; }
    public PlainRow? CarriedOut { get; set; }
}

/// <summary>The outcomes.</summary>
internal sealed record PlainOutcomes
{
    public PlainRow? Granted { get; set; }
    public PlainRow? GrantedInPart { get; set; }
    public PlainRefused? Refused { get; set; }
    public PlainCannotProvide? CannotProvide { get; set; }
    public PlainNotProcessed? NotProcessed { get; set; }
    public PlainOther? OtherHandling { get; set; }
    public PlainRow? Total { get; set; }
}

/// <summary>A group of outcomes.</summary>
internal sealed record PlainRefused
{
    public PlainRow? StateSecrets { get; set; }
    public PlainRow? ProhibitedByLaw { get; set; }
    public PlainRow? SecurityAndStability { get; set; }
    public PlainRow? ThirdPartyRights { get; set; }
    public PlainRow? InternalAffairs { get; set; }
    public PlainRow? ProcessInformation { get; set; }
    public PlainRow? EnforcementCaseFiles { get; set; }
    public PlainRow? AdministrativeQuery { get; set; }
}

/// <summary>A group of outcomes.</summary>
internal sealed record PlainCannotProvide
{
    public PlainRow? NotHeld { get; set; }
    public PlainRow? WouldNeedCreation { get; set; }
    public PlainRow? StillUnclear { get; set; }
}

/// <summary>A group of outcomes.</summary>
internal sealed record PlainNotProcessed
{
    public PlainRow? PetitionOrComplaint { get; set; }
    public PlainRow? Repeat { get; set; }
    public PlainRow? Publications { get; set; }
    public PlainRow? ExcessiveWithoutReason { get; set; }
    public PlainRow? ConfirmOrReissue { get; set; }
}

/// <summary>A group of outcomes.</summary>
internal sealed record PlainOther
{
    public PlainRow? NotCorrectedInTime { get; set; }
    public PlainRow? FeeNotPaid { get; set; }
    public PlainRow? Other { get; set; }
}

/// <summary>A row of section three.</summary>
internal sealed record PlainRow
{
    public long? NaturalPersons { get; set; }
    public long? CommercialEnterprises { get; set; }
    public long? ResearchInstitutions { get; set; }
    public long? PublicInterestOrganisations { get; set; }
    public long? LegalServiceInstitutions { get; set; }
    public long? OtherOrganisations { get; set; }
    public long? Total { get; set; }
}

/// <summary>Section four.</summary>
internal sealed record PlainDisputes
{
    public PlainDispute? Reconsideration { get; set; }
    public PlainDispute? LitigationDirect { get; set; }
    public PlainDispute? LitigationAfterReconsideration { get; set; }
}

/// <summary>A row of section four.</summary>
internal sealed record PlainDispute
{
    public long? Upheld { get; set; }
    public long? Corrected { get; set; }
    public long? Other { get; set; }
    public long? Pending { get; set; }
    public long? Total { get; set; }
}

/// <summary>The generated code: both ways, names in camel case.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainReport))]
internal sealed partial class PlainContext : JsonSerializerContext;
