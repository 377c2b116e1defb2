namespace Disclosure;

/// <summary>The words of the JSON format that are no names of cells.</summary>
internal static class JsonNames
{
    public const string Form = "form";
    public const string Header = "header";
    public const string Origin = "origin";
    public const string NotApplicable = "notApplicable";
    public const string NotDerivable = "notDerivable";
    public const string Missing = "missing";

    private static readonly (ReportForm Form, string Name)[] Forms =
    [
        (ReportForm.Indicators2014, "indicators2014"),
        (ReportForm.Matrix2019, "matrix2019"),
        (ReportForm.Matrix2021, "matrix2021"),
    ];

    public static readonly (IssuerLevel Level, string Name)[] Levels =
    [
        (IssuerLevel.National, "national"),
        (IssuerLevel.Province, "province"),
        (IssuerLevel.Prefecture, "prefecture"),
        (IssuerLevel.County, "county"),
        (IssuerLevel.Township, "township"),
    ];

    public static string AllForms => string.Join(", ", Array.ConvertAll(Forms, pair => pair.Name));

    public static string Of(ReportForm form) => Array.Find(Forms, pair => pair.Form == form).Name;

    public static string Of(IssuerLevel level) => Array.Find(Levels, pair => pair.Level == level).Name;

    public static ReportForm? FormOf(string? name)
    {
        foreach ((ReportForm form, string known) in Forms)
        {
            if (known == name)
            {
                return form;
            }
        }
        return null;
    }
}
