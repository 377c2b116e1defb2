using System.Globalization;

namespace Disclosure;

/// <summary>Permanent codes and sentences of the reading problems. Placeholders: found, expected, label, cell, count.</summary>
public static class ProblemCodes
{
    private static readonly Dictionary<ProblemCode, LocalizedText> Sentences = new()
    {
        [ProblemCode.EmptyDocument] = new("The document holds no text.", "文档没有文字。"),
        [ProblemCode.NotText] = new("The document is not text ({found}).", "文档不是文本({found})。"),
        [ProblemCode.NoStatisticalTable] = new(
            "No statistical table was found; figures of the prose are claims, never cells.",
            "没有找到统计表；叙述文字中的数字只作为陈述，不填入表格。"
        ),
        [ProblemCode.FormBefore2014] = new(
            "The table is a local form from before 2014 with row codes ({found}); it is recognised but not read, because the same code means different things in different versions.",
            "这是2014年以前带行代码的地方统计表({found})；已识别但不读取，因为同一代码在不同版本中含义不同。"
        ),
        [ProblemCode.NoFigures] = new(
            "Labels of a statistical form stand there ({found}), but not one figure beside them.",
            "有统计表的项目名称({found})，但没有任何数字。"
        ),
        [ProblemCode.TooLarge] = new(
            "The document is beyond the limit {label} of {expected}; what lies beyond was not read.",
            "文档超过上限{label}（{expected}），超出部分未读取。"
        ),
        [ProblemCode.UndecodableText] = new(
            "Some bytes are no characters of {expected}; they were replaced.",
            "部分字节不是{expected}编码的字符，已替换。"
        ),
        [ProblemCode.FileNotReadable] = new("The file cannot be opened ({found}).", "文件无法打开（{found}）。"),
        [ProblemCode.AttachmentNotRead] = new(
            "The page links to \"{found}\", which may hold the table; links are never followed.",
            "页面链接到“{found}”，统计表可能在其中；链接从不打开。"
        ),
        [ProblemCode.RowsMissing] = new(
            "Not found: {count} of the {expected} rows of the form ({found}).",
            "表内{expected}行中有{count}行未找到（{found}）。"
        ),
        [ProblemCode.UnknownRow] = new(
            "The row \"{label}\" is not on the form; its figure {found} is kept apart.",
            "“{label}”不是表内项目；其数字{found}另行保留。"
        ),
        [ProblemCode.RowRepeated] = new(
            "The row \"{label}\" stands there again with {found} instead of {expected}; the first is kept.",
            "“{label}”重复出现，数字为{found}，与前面的{expected}不同；保留前者。"
        ),
        [ProblemCode.FiguresMisaligned] = new(
            "Boxes filled in the row \"{label}\": {count} ({found}), boxes on the form: {expected}; none is assigned.",
            "“{label}”填写了{count}格（{found}），而表式应有{expected}格；未予归列。"
        ),
        [ProblemCode.LabelMatchedNearest] = new(
            "The label \"{found}\" was read as \"{expected}\".",
            "项目名称“{found}”按“{expected}”读取。"
        ),
        [ProblemCode.LabelAmbiguous] = new(
            "The label \"{label}\" could be several rows ({expected}); its figure {found} is not assigned.",
            "项目名称“{label}”可能对应多行({expected})；其数字{found}未予归入。"
        ),
        [ProblemCode.EditionsMixed] = new(
            "Section two has the form of {expected}, but (六)其他处理 that of {found}.",
            "第二部分为{expected}年版表式，而(六)其他处理为{found}年版表式。"
        ),
        [ProblemCode.SecondTable] = new(
            "A second table of the form begins here; its {count} figures ({found}) are kept apart.",
            "此处起为第二张同一表式的统计表；其{count}个数字（{found}）另行保留。"
        ),
        [ProblemCode.FigureWithoutLabel] = new(
            "A row without a label holds {found}; it is kept apart.",
            "没有项目名称的一行中有数字{found}；另行保留。"
        ),
        [ProblemCode.RowOutsideTable] = new(
            "The row \"{label}\" stands outside the tables of the form; its figure {found} is kept apart.",
            "“{label}”位于表式之外；其数字{found}另行保留。"
        ),
        [ProblemCode.OtherForm] = new(
            "Rows of another form stand on the page ({label}); their {count} figures ({found}) are kept apart.",
            "页面另有其他表式的项目（{label}）；其{count}个数字（{found}）另行保留。"
        ),
        [ProblemCode.BoxesNotSeen] = new(
            "The row \"{label}\" has {count} of {expected} boxes; the others were not seen.",
            "“{label}”应有{expected}格，只见{count}格；其余未见。"
        ),
        [ProblemCode.ColumnsUndecided] = new(
            "The table has {expected} columns of figures, and which is the report's cannot be told; {found} beside \"{label}\" is kept apart.",
            "统计表有{expected}个数字栏，无法判断以哪一栏为准；“{label}”的{found}另行保留。"
        ),
        [ProblemCode.EditionNotOfYear] = new(
            "The table has the form of {found} (\"{label}\"), but the report is of {expected}; it is read in the form of {found}.",
            "统计表为{found}年版表式（“{label}”），而报告年份为{expected}；按{found}年版读取。"
        ),
        [ProblemCode.HeadUnknown] = new(
            "The column headings are not those of the form (\"{label}\" where it has \"{expected}\"); the {count} figures below ({found}) are not assigned.",
            "列标题与表式不符（“{label}”，表式为“{expected}”）；其下{count}个数字（{found}）未予归列。"
        ),
        [ProblemCode.HeadsMissing] = new(
            "No headings stand over the columns beside \"{label}\"; they are read in the order of the form ({expected}).",
            "“{label}”所在的表没有列标题；各列按表式的顺序（{expected}）读取。"
        ),
        [ProblemCode.SignOnCount] = new(
            "{cell} holds {found}; a sign stands on a plain count, perhaps the columns are exchanged. The figure is kept.",
            "{cell}为{found}；普通计数带有正号，可能是列序颠倒。数字照录。"
        ),
        [ProblemCode.FormatNotRead] = new(
            "The document is {found}, a format that is not read; convert it first to one of these: {expected}.",
            "文档为{found}格式，目前不读取；请先转换为以下格式之一：{expected}。"
        ),
        [ProblemCode.DocumentDamaged] = new("The document is damaged and cannot be read as {found}.", "文档已损坏，无法按{found}读取。"),
        [ProblemCode.DocumentEncrypted] = new(
            "The document ({found}) is protected by a password; save it without one first.",
            "文档（{found}）有密码保护；请先取消密码再读取。"
        ),
        [ProblemCode.HiddenContent] = new(
            "The document hides or strikes out something ({found}), which was not read.",
            "文档中有隐藏或划去的内容（{found}），未读取。"
        ),
        [ProblemCode.HiddenContentRead] = new(
            "The document shows no table; one that it hides ({found}) was read.",
            "文档没有显示任何表格；读取了隐藏的表格（{found}）。"
        ),
        [ProblemCode.FormulaWithoutResult] = new(
            "The cell holds a formula without its result; open and save the workbook in a program that calculates.",
            "单元格中的公式没有计算结果；请用可计算的软件打开并保存工作簿。"
        ),
        [ProblemCode.PageIsPicture] = new(
            "{count} of {expected} pages are pictures without text, perhaps scanned; run character recognition (OCR) over the document first.",
            "{expected}页中有{count}页是没有文字的图片，可能是扫描件；请先进行文字识别（OCR）。"
        ),
        [ProblemCode.CharactersUnknown] = new(
            "The fonts of the document do not name {count} of its characters, or are not in it; what they show was not read.",
            "文档的字体未标明{count}个字符或未嵌入；这些文字未读取。"
        ),
        [ProblemCode.UnitConverted] = new("The amount {found} was converted to {expected}.", "金额{found}已换算为{expected}。"),
        [ProblemCode.NotANumber] = new("\"{found}\" is no number; {cell} stays without one.", "“{found}”不是数字；{cell}未记入数字。"),
        [ProblemCode.NumberTooLarge] = new(
            "\"{found}\" has more digits than can be held; {cell} stays without a number.",
            "“{found}”位数过多，无法保存；{cell}未记入数字。"
        ),
        [ProblemCode.NegativeCount] = new(
            "{cell} holds {found}; a count cannot be negative. The figure is kept.",
            "{cell}为{found}；计数不能为负。数字照录。"
        ),
        [ProblemCode.FractionalCount] = new(
            "\"{found}\" is not a whole number; {cell} stays without one.",
            "“{found}”不是整数；{cell}未记入数字。"
        ),
        [ProblemCode.SignMalformed] = new(
            "\"{found}\" has more than one sign, perhaps {expected}; {cell} stays without a number.",
            "“{found}”有多个正负号，可能是{expected}；{cell}未记入数字。"
        ),
        [ProblemCode.NumberInUnitColumn] = new(
            "{found} stands in the column of units beside \"{label}\".",
            "“{label}”的单位栏中有数字{found}。"
        ),
        [ProblemCode.FigureOnHeading] = new(
            "{found} stands on the heading \"{label}\", which takes no figure; it is kept apart.",
            "标题行“{label}”不应填数，却有{found}；另行保留。"
        ),
        [ProblemCode.UnitDiffers] = new(
            "The unit beside \"{label}\" is {found}, expected {expected}.",
            "“{label}”的单位为{found}，应为{expected}。"
        ),
        [ProblemCode.UnitMissing] = new("The amount {found} has no unit; it is taken as 万元.", "金额{found}未注明单位，按万元读取。"),
        [ProblemCode.RemarkInFigure] = new(
            "\"{found}\" is a number with a remark; {expected} is taken.",
            "“{found}”为带说明的数字，取{expected}。"
        ),
        [ProblemCode.DateMalformed] = new("\"{found}\" is no date; perhaps {expected}.", "“{found}”不是日期；可能是{expected}。"),
        [ProblemCode.YearAmbiguous] = new(
            "The document names different report years: {found}; {expected} is taken.",
            "文中出现不同的报告年份：{found}；取{expected}。"
        ),
        [ProblemCode.JsonMalformed] = new("The text is no well-formed JSON: {found}.", "文本不是合法的JSON：{found}。"),
        [ProblemCode.JsonUnknownMember] = new("The member \"{found}\" is not known here.", "此处没有名为“{found}”的成员。"),
        [ProblemCode.JsonWrongType] = new("Found {found}, expected {expected}.", "此处为{found}，应为{expected}。"),
        [ProblemCode.JsonFormMissing] = new("The member \"form\" is missing; expected {expected}.", "缺少成员“form”；应为{expected}。"),
        [ProblemCode.JsonFormUnexpected] = new("The form is {found}, expected {expected}.", "表式为{found}，应为{expected}。"),
        [ProblemCode.JsonDuplicateMember] = new("The member \"{found}\" stands twice.", "成员“{found}”重复出现。"),
        [ProblemCode.JsonNumberOutOfRange] = new(
            "The number {found} does not fit: expected {expected}.",
            "数字{found}超出范围：应为{expected}。"
        ),
        [ProblemCode.JsonUnknownRule] = new(
            "No rule or check of {expected} has the id \"{found}\".",
            "{expected}中没有编号为“{found}”的规则或检查项。"
        ),
        [ProblemCode.JsonMemberMissing] = new("The member \"{expected}\" is missing.", "缺少成员“{expected}”。"),
        [ProblemCode.JsonUnknownCell] = new("\"{found}\" is no cell of {expected}.", "“{found}”不是{expected}的单元格。"),
    };

    /// <summary>A row with as many boxes as the form, where counting them explains nothing.</summary>
    private static readonly LocalizedText NotAssigned = new(
        "The boxes filled in the row \"{label}\" ({found}) are as many as on the form, but other rows, the headings or words beside them leave open which they are; none is assigned.",
        "“{label}”填写的格数与表式相同（{found}），但从其他行、列标题或旁边的文字无法判断各属哪一格；未予归列。"
    );

    /// <summary>The permanent code as it is printed, such as <c>DR201</c>.</summary>
    public static string Id(this ProblemCode code) => "DR" + ((int)code).ToString(CultureInfo.InvariantCulture);

    /// <summary>The sentence of a problem before its placeholders are filled.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is no code.</exception>
    public static LocalizedText Sentence(this ProblemCode code) =>
        Sentences.TryGetValue(code, out LocalizedText sentence)
            ? sentence
            : throw new ArgumentOutOfRangeException(nameof(code), code, "No such problem.");

    /// <summary>The sentence for one problem, which may say more than that of its code.</summary>
    internal static LocalizedText SentenceOf(ReadingProblem problem) =>
        problem is { Code: ProblemCode.FiguresMisaligned, Count: { } count }
        && problem.Expected == count.ToString(CultureInfo.InvariantCulture)
            ? NotAssigned
            : problem.Code.Sentence();
}
