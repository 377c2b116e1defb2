namespace Disclosure;

/// <summary>
/// A report in the matrix form used since report year 2019. Both editions share the table of requests and the table of disputes, so code written
/// against this type serves every year; the editions differ in section two and in group (六).
/// </summary>
public abstract partial record MatrixReport : Report
{
    private protected MatrixReport() { }
}
