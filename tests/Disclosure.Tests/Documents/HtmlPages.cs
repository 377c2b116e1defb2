using System.Net;
using System.Text;

namespace Disclosure.Tests.Documents;

/// <summary>Draws reports as pages of HTML.</summary>
internal static class HtmlPages
{
    public static string Table(IEnumerable<List<Box>> rows, Func<Box, string>? draw = null, string attributes = " border=\"1\"")
    {
        draw ??= box => WebUtility.HtmlEncode(box.Text);
        var html = new StringBuilder($"<table{attributes}><tbody>\n");
        foreach (List<Box> row in rows)
        {
            html.Append("<tr>");
            foreach (Box box in row)
            {
                html.Append("<td");
                html.Append(box.Rows > 1 ? $" rowspan=\"{box.Rows}\"" : "").Append(box.Columns > 1 ? $" colspan=\"{box.Columns}\"" : "");
                html.Append('>').Append(draw(box)).Append("</td>");
            }
            html.Append("</tr>\n");
        }
        return html.Append("</tbody></table>\n").ToString();
    }

    /// <summary>The sections of a matrix report, each with its title.</summary>
    public static string Matrix(ReportForm form, Func<Cell, string>? figure = null, Func<Box, string>? draw = null, bool isStacked = false)
    {
        figure ??= Pages.Figure;
        return "<h2>一、总体情况</h2><p>全年工作平稳，各项制度落实到位，公开的内容和形式都有改进，群众的知情权得到保障。</p>\n<h2>二、主动公开政府信息情况</h2>\n"
            + string.Concat(FormTables.Disclosure(form, figure).Select(table => Table(table, draw)))
            + "<h2>三、收到和处理政府信息公开申请情况</h2>\n"
            + Table(FormTables.Requests(form, figure), draw)
            + "<h2>四、政府信息公开行政复议、行政诉讼情况</h2>\n"
            + Table(isStacked ? FormTables.StackedDisputes(form, figure) : FormTables.Disputes(form, figure), draw)
            + "<h2>五、存在的主要问题及改进情况</h2><p>主要问题是力量不足，下一步将充实人员。</p>\n";
    }

    public static string Page(string body, string head = "") =>
        $"<!DOCTYPE html><html><head><meta charset=\"utf-8\">{head}</head><body>{body}</body></html>";

    /// <summary>A document in the page of a government site: menus, place, links to other years, and the foot of the site.</summary>
    public static string Site(string document, int year) =>
        Page(
            $"""
            <div class="top"><a href="/login">登录</a> | <a href="/reg">注册</a> <span>今天是2024年3月5日</span></div>
            <ul class="menu"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hd">互动交流</a></li></ul>
            <div class="place">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政府信息公开</a> &gt; <a href="/nb">政府信息公开工作年度报告</a></div>
            <div class="left"><ul>
              <li><a href="/1">某区财政局{year - 1}年政府信息公开工作年度报告</a><span>{year}-01-20</span></li>
              <li><a href="/2">某区教育局{year - 2}年政府信息公开工作年度报告</a><span>{year - 1}-01-22</span></li>
            </ul></div>
            <div class="main">
            <h1>某区{year}年政府信息公开工作年度报告</h1>
            <div class="info"><span>发布日期：{year
                + 1}-01-28</span> <span>来源：区政府办公室</span> <span>浏览次数：<script>document.write(8633)</script></span></div>
            <div class="TRS_Editor">{document}</div>
            </div>
            <div class="right"><h3>相关链接</h3><ul><li><a href="/3">某区{year + 1}年政府信息公开工作年度报告</a> <i>{year
                + 2}-02-01</i></li></ul><div>{year + 2}-02-01</div></div>
            <div class="foot"><p>主办单位：某区人民政府办公室 联系电话：0435-1234567 邮编：134000</p><p>地址：某市某区某街道1号</p><p>某ICP备05001234号</p></div>
            """,
            $"<title>某区{year}年政府信息公开工作年度报告_某区人民政府</title><meta name=\"ArticleTitle\" content=\"某区{year}年政府信息公开工作年度报告\"><meta name=\"PubDate\" content=\"{year + 1}-01-28 10:20\">"
        );
}
