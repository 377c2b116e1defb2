using System.Globalization;
using System.Text;

namespace Disclosure.Benchmarks;

/// <summary>
/// A page of a government site around a document: scripts and styles, menus of links, lists of other reports, the foot of the site.
/// </summary>
internal static class SitePage
{
    private const int Links = 300;
    private const int Functions = 400;

    public static string Around(string document)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><head><meta charset='utf-8'><title>某市人民政府网</title><script>");
        for (int index = 0; index < Functions; index++)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"function f{index}(a, b) {{ if (a < b && b > {index}) {{ return a + b; }} return '<div>'; }}\n"
            );
        }
        page.Append("</script></head><body><div class='head'><ul class='menu'>");
        Menu(page, "栏目");
        page.Append("</ul></div><div class='main'><div class='article' id='zoom'>")
            .Append(BodyOf(document))
            .Append("</div><ul class='list'>");
        Menu(page, "政府信息公开工作年度报告");
        return page.Append("</ul></div><div class='foot'><p>主办：某市人民政府办公室</p><p>ICP备00000000号</p></div></body></html>")
            .ToString();
    }

    private static void Menu(StringBuilder page, string name)
    {
        for (int index = 0; index < Links / 2; index++)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<li class='item'><a href='/col/{index}/index.html' title='{name}{index}' target='_blank'>{name}{index}</a></li>"
            );
        }
    }

    private static string BodyOf(string document)
    {
        int start = document.IndexOf('>', document.IndexOf("<body", StringComparison.OrdinalIgnoreCase)) + 1;
        return document[start..document.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase)];
    }
}
