namespace Disclosure;

/// <summary>Labels as they are printed: the catalogue writes brackets, commas and colons half-width, the forms print them full-width.</summary>
internal static class PrintedLabel
{
    public static string Of(string label) => label.Replace('(', '（').Replace(')', '）').Replace(',', '，').Replace(':', '：');
}
