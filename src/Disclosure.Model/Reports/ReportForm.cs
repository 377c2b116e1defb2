namespace Disclosure;

/// <summary>The generation and edition of the statistical form. The numeric value is the year of the document that issued it.</summary>
public enum ReportForm
{
    /// <summary>政府信息公开情况统计表, the indicator table of 国办发〔2014〕32号; report years 2014 to 2018. 58 cells.</summary>
    Indicators2014 = 2014,

    /// <summary>The matrix form, trial edition, of 国办公开办函〔2019〕60号; report years 2019 and 2020. 198 cells.</summary>
    Matrix2019 = 2019,

    /// <summary>The matrix form, revised edition, of 国办公开办函〔2021〕30号; report years since 2021. 200 cells.</summary>
    Matrix2021 = 2021,
}
