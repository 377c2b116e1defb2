namespace Disclosure;

/// <summary>
/// The style of a fragment, for its own elements only. Colours are laid over what is below them, so it reads on light and on dark pages; symbols say the
/// same as colours.
/// </summary>
internal static class FormStyle
{
    /// <summary>The class of the element around every fragment.</summary>
    public const string Root = "disclosure-form";

    private const string Rules = """
        R{color:inherit;font-size:14px;line-height:1.5;max-width:100%;overflow-x:auto}
        R p{margin:.3em 0}
        R p.title{font-size:1.35em;font-weight:600;text-align:center;margin:.6em 0}
        R table{border-collapse:collapse;margin:.8em 0 1.4em;color:inherit;background:transparent;font-size:inherit;width:100%;max-width:80em}
        R table.list{width:auto}
        R caption{caption-side:top;color:inherit;font-weight:600;font-size:1.1em;padding:.4em 0;text-align:left}
        R th,R td{border:1px solid rgba(128,128,128,.6);padding:.3em .55em;color:inherit;vertical-align:middle;white-space:normal}
        R tr,R tr:nth-child(even),R tr:nth-child(odd),R tr:hover{background:transparent}
        R th{font-weight:500;text-align:left;background:rgba(128,128,128,.09)}
        R th.head,R th.caption{text-align:center}
        R th.head{white-space:nowrap}
        R th[scope=rowgroup]{min-width:5.5em}
        R th.caption{font-weight:600;background:rgba(128,128,128,.18)}
        R th.corner{font-weight:400;font-size:.9em;max-width:17em}
        R td{text-align:center;font-variant-numeric:tabular-nums;min-width:2.6em}
        R td.unit{opacity:.8}
        R td.missing,R td.underived{opacity:.75;background:repeating-linear-gradient(45deg,transparent 0 5px,rgba(128,128,128,.18) 5px 7px)}
        R .error{background-color:rgba(220,38,38,.24);box-shadow:inset 0 0 0 2px rgba(220,38,38,.75)}
        R .warning{background-color:rgba(234,150,8,.26);box-shadow:inset 0 0 0 2px rgba(234,150,8,.8)}
        R .information{background-color:rgba(37,120,235,.18);box-shadow:inset 0 0 0 1px rgba(37,120,235,.6)}
        R .blame{background-color:rgba(160,60,220,.24);box-shadow:inset 0 0 0 3px rgba(160,60,220,.85);font-weight:600}
        R .carried{background-color:rgba(22,150,90,.2);box-shadow:inset 0 0 0 1px rgba(22,150,90,.6)}
        R .bounded{opacity:.9;background:rgba(37,120,235,.08);font-style:italic;white-space:nowrap}
        R .blame{white-space:nowrap}
        R sup{font-size:.75em;line-height:1;margin-left:.3em;font-weight:400;white-space:nowrap}
        R a{color:inherit;text-decoration:underline;text-decoration-color:rgba(128,128,128,.6);text-underline-offset:.2em}
        R sup a{text-decoration:none}
        R .cells{display:block;font-size:.92em;opacity:.85}
        R .legend{font-size:.92em;opacity:.85}
        R ins{text-decoration:none;font-weight:600;white-space:nowrap}
        R ol,R ul{margin:.4em 0;padding-left:2.2em}
        R li{margin:.25em 0}
        R li.error,R li.warning,R li.information{background:none;box-shadow:none}
        R .summary{font-weight:600}
        R details{margin:.6em 0}
        R summary{cursor:pointer;font-weight:600}
        R td.text{text-align:left}
        R :target{outline:3px solid rgba(37,120,235,.9);outline-offset:-1px}
        """;

    public static string Element { get; } =
        $"<style>\n{Rules.Replace("\r\n", "\n").Replace("R ", $".{Root} ").Replace("R{", $".{Root}{{")}\n</style>";
}
