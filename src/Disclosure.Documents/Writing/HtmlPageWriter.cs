namespace Disclosure;

/// <summary>A complete page around the form: no script, nothing loaded from elsewhere, fit for the screen in light and dark and for paper.</summary>
internal static class HtmlPageWriter
{
    private const string PageStyle = """
        :root{color-scheme:light dark}
        body{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;max-width:72em;margin:2em auto;padding:0 1em}
        @media print{body{max-width:none;margin:0}table{page-break-inside:auto}tr{page-break-inside:avoid}}
        """;

    public static string Write(Report report) =>
        new HtmlText()
            .Line("<!DOCTYPE html>")
            .Line("<html lang=\"zh-CN\">")
            .Line("<head>")
            .Line("<meta charset=\"utf-8\">")
            .Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Element("title", SheetHeader.Of(report).Title ?? FormSheet.Of(report.Form).Title)
            .Raw("<style>\n")
            .Raw(PageStyle.Replace("\r\n", "\n"))
            .Line("\n</style>")
            .Line("</head>")
            .Line("<body>")
            .Raw(report.ToHtml(Language.Chinese))
            .Line("</body>")
            .Line("</html>")
            .ToString();
}
