namespace Disclosure;

/// <summary>
/// A report in the indicator table 政府信息公开情况统计表 of 国办发〔2014〕32号: 58 indicators under nine sections. Its replies are counted per response,
/// where the matrix form counts requests. Figures typed on one of the seven headings are kept in the <c>OnHeading</c> properties.
/// </summary>
public sealed partial record Report2014 : Report
{
    /// <inheritdoc/>
    public override ReportForm Form => ReportForm.Indicators2014;

    /// <summary>The form with every box empty.</summary>
    public static Report2014 Blank { get; } = (Report2014)BlankForm(ReportForm.Indicators2014);
}
