namespace Disclosure;

/// <summary>A report in the matrix form, revised edition, of 国办公开办函〔2021〕30号: report years since 2021, 200 cells. (六)其他处理 has three rows.</summary>
public sealed partial record Report2021 : MatrixReport
{
    /// <inheritdoc/>
    public override ReportForm Form => ReportForm.Matrix2021;

    /// <summary>The form with every box empty.</summary>
    public static Report2021 Blank { get; } = (Report2021)BlankForm(ReportForm.Matrix2021);
}
