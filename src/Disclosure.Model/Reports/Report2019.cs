namespace Disclosure;

/// <summary>A report in the matrix form, trial edition, of 国办公开办函〔2019〕60号: report years 2019 and 2020, 198 cells. (六)其他处理 is one row.</summary>
public sealed partial record Report2019 : MatrixReport
{
    /// <inheritdoc/>
    public override ReportForm Form => ReportForm.Matrix2019;

    /// <summary>The form with every box empty.</summary>
    public static Report2019 Blank { get; } = (Report2019)BlankForm(ReportForm.Matrix2019);
}
