namespace Disclosure;

/// <summary>The forms, for what goes over all of them or over the editions of the matrix form.</summary>
internal static class ReportForms
{
    public static IReadOnlyList<ReportForm> Editions { get; } = Array.AsReadOnly([ReportForm.Matrix2019, ReportForm.Matrix2021]);

    public static IReadOnlyList<ReportForm> All { get; } = Array.AsReadOnly([ReportForm.Indicators2014, .. Editions]);
}
