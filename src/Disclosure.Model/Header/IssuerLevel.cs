namespace Disclosure;

/// <summary>The level of the issuing body. Rules that hold at some levels only do not apply while it is unknown.</summary>
public enum IssuerLevel
{
    /// <summary>The State Council and its departments (国务院部门).</summary>
    National = 1,

    /// <summary>Province, autonomous region, municipality directly under the central government (省级).</summary>
    Province = 2,

    /// <summary>City with districts, autonomous prefecture (设区的市、自治州).</summary>
    Prefecture = 3,

    /// <summary>County, district, county-level city (县级).</summary>
    County = 4,

    /// <summary>Township, town, subdistrict (乡镇、街道).</summary>
    Township = 5,
}
