namespace Disclosure;

/// <summary>The seven columns of section three of the matrix form (申请人情况). 法人或其他组织 spans columns 1 to 5 and has no column of its own.</summary>
public enum Applicant
{
    /// <summary>自然人.</summary>
    NaturalPersons = 0,

    /// <summary>法人或其他组织: 商业企业.</summary>
    CommercialEnterprises = 1,

    /// <summary>法人或其他组织: 科研机构.</summary>
    ResearchInstitutions = 2,

    /// <summary>法人或其他组织: 社会公益组织.</summary>
    PublicInterestOrganisations = 3,

    /// <summary>法人或其他组织: 法律服务机构.</summary>
    LegalServiceInstitutions = 4,

    /// <summary>法人或其他组织: 其他.</summary>
    OtherOrganisations = 5,

    /// <summary>总计: the sum of the six kinds.</summary>
    Total = 6,
}
