using System.Globalization;

namespace Disclosure;

/// <summary>What a form is called within a sentence.</summary>
internal static class FormName
{
    public static LocalizedText Of(ReportForm form)
    {
        string year = ((int)form).ToString(CultureInfo.InvariantCulture);
        return new($"{(form == ReportForm.Indicators2014 ? "table" : "form")} of {year}", $"{year}年表");
    }
}
