using System.Text;

namespace Disclosure.Tests;

/// <summary>The entries of docs/problems.md: for each kind of problem what it means, an example as it is printed, and what to do.</summary>
internal static class ProblemPage
{
    private static readonly SourceLocation Row = new()
    {
        Line = 42,
        Table = 2,
        Row = 7,
    };

    private static readonly Cell Fee = CellsMatrix.ProactiveDisclosure.Fees.Amount;

    private static readonly Cell Received = CellsMatrix.Requests.NewlyReceived.Total;

    public static IReadOnlyDictionary<ProblemCode, (string Meaning, ReadingProblem Example, string Advice)> Entries { get; } =
        new Dictionary<ProblemCode, (string, ReadingProblem, string)>
        {
            [ProblemCode.EmptyDocument] = (
                "Nothing but white space was found.",
                new(ProblemCode.EmptyDocument, new SourceLocation { Line = 1 }),
                "Look whether the page was saved before its content was loaded by a script; save it from the browser."
            ),
            [ProblemCode.NotText] = (
                "The bytes are those of no text and of no format that is known.",
                new(ProblemCode.NotText, new SourceLocation { Line = 1 }) { Found = "00 01 00 00" },
                "Check that the file is what it should be; force the encoding if it is text in an unusual one."
            ),
            [ProblemCode.NoStatisticalTable] = (
                "The document speaks of the report but holds no table of a form that is read.",
                new(ProblemCode.NoStatisticalTable, new SourceLocation { Line = 1 }),
                "Look for an attachment or a picture with the table; many pages before 2014 have none."
            ),
            [ProblemCode.FormBefore2014] = (
                "A local form from before 2014 with codes for its rows. Its figures are in `Unmatched`.",
                new(ProblemCode.FormBefore2014, Row) { Found = "指标名称, 计量单位, 代码" },
                "Take the figures from `Unmatched` with the local key to the codes."
            ),
            [ProblemCode.NoFigures] = (
                "The labels of a form stand there and nothing beside them.",
                new(ProblemCode.NoFigures, Row) { Found = "规章, 行政许可, …" },
                "Look whether the figures are pictures, or filled in by a script."
            ),
            [ProblemCode.TooLarge] = (
                "The document is beyond one of the limits of `ReaderOptions`.",
                Limits.Problem(nameof(ReaderOptions.MaxElements), 200000, new SourceLocation { Line = 98211 }),
                "If you trust the document, raise the limit that is named."
            ),
            [ProblemCode.UndecodableText] = (
                "Some bytes are no characters of the encoding that was found or forced.",
                new(ProblemCode.UndecodableText, new SourceLocation { Line = 3 }) { Expected = "GB18030" },
                "Force the right encoding; a torn file cannot be mended."
            ),
            [ProblemCode.FormatNotRead] = (
                "The format is known by name and is not read.",
                new(ProblemCode.FormatNotRead, default) { Found = "DOC (Word 97-2003)", Expected = ".docx" },
                "Convert the document, for example with LibreOffice."
            ),
            [ProblemCode.DocumentDamaged] = (
                "A part of the document cannot be read by the rules of its format.",
                new(ProblemCode.DocumentDamaged, default) { Found = "DOCX", Expected = "InvalidDataException" },
                "Download the document again; open and save it in an office program."
            ),
            [ProblemCode.DocumentEncrypted] = (
                "The document can only be opened with a password.",
                new(ProblemCode.DocumentEncrypted, default) { Found = "XLSX" },
                "Save it without the password."
            ),
            [ProblemCode.HiddenContent] = (
                "The document hides a table, a row, a column or a sheet from those who look at it, or strikes out a text. It was not read.",
                new(ProblemCode.HiddenContent, new SourceLocation { Sheet = "草稿" }) { Found = "草稿" },
                "Nothing, unless the hidden one is the right one."
            ),
            [ProblemCode.HiddenContentRead] = (
                "The page shows no table, for example because tabs are opened by a script; the one that it hides was read.",
                new(ProblemCode.HiddenContentRead, new SourceLocation { Line = 88 }) { Found = "table" },
                "Compare with the page in a browser."
            ),
            [ProblemCode.FormulaWithoutResult] = (
                "A program wrote the workbook without calculating it.",
                new(
                    ProblemCode.FormulaWithoutResult,
                    new SourceLocation
                    {
                        Sheet = "Sheet1",
                        Row = 9,
                        Column = 4,
                    }
                ),
                "Open and save the workbook in a program that calculates."
            ),
            [ProblemCode.FileNotReadable] = (
                "A file of a folder is locked or may not be read.",
                new(ProblemCode.FileNotReadable, default) { Found = "IOException" },
                "Close the program that holds it, or ask for the right to read it."
            ),
            [ProblemCode.AttachmentNotRead] = (
                "The page holds no table and links to a document.",
                new(ProblemCode.AttachmentNotRead, new SourceLocation { Line = 61 }) { Found = "附件：2016年统计表.xls" },
                "Download the document and read it."
            ),
            [ProblemCode.PageIsPicture] = (
                "Pages of a PDF show pictures and hold no text, as scanners write them.",
                new(ProblemCode.PageIsPicture, new SourceLocation { Page = 2 })
                {
                    Count = 3,
                    Expected = "5",
                    IsFigureLost = true,
                },
                "Run a program for character recognition (OCR) over the document, and compare the figures with the picture."
            ),
            [ProblemCode.CharactersUnknown] = (
                "The fonts of a PDF show characters without naming them, or are not in the file, so that its text cannot be told.",
                new(ProblemCode.CharactersUnknown, new SourceLocation { Page = 1 }) { Count = 812, IsFigureLost = true },
                "Save the PDF again with its fonts from the program that made it, or print it and run character recognition (OCR) over it."
            ),
            [ProblemCode.RowsMissing] = (
                "Rows of the form were not found on the page. Their cells are missing, not blank.",
                new(ProblemCode.RowsMissing, Row)
                {
                    Count = 2,
                    Expected = "33",
                    Found = "三(五)5, 三(六)3",
                },
                "Compare with the page: rows may be cut off, renamed, or left out by the office."
            ),
            [ProblemCode.UnknownRow] = (
                "A row with a figure is no row of the form.",
                new(ProblemCode.UnknownRow, Row) { Label = "政府信息公开发布总数量", Found = "1010件" },
                "The figure is in `Unmatched`; report a spelling that should be known."
            ),
            [ProblemCode.RowRepeated] = (
                "The same row stands there twice with different figures.",
                new(ProblemCode.RowRepeated, Row)
                {
                    Label = "规章",
                    Found = "3",
                    Expected = "2",
                },
                "Find out which is right; the first is in the report."
            ),
            [ProblemCode.FiguresMisaligned] = (
                "Boxes were lost or added, so that the figures of a row cannot be told apart.",
                new(ProblemCode.FiguresMisaligned, Row)
                {
                    Label = "一、本年新收政府信息公开申请数量",
                    Found = "3 | 3",
                    Count = 2,
                    Expected = "7",
                },
                "Read the row by eye; a copy of the page with its table kept is read without doubt."
            ),
            [ProblemCode.LabelMatchedNearest] = (
                "A label is misspelt and is near to one row alone.",
                new(ProblemCode.LabelMatchedNearest, Row) { Found = "4.保护第三方合法权宜", Expected = "4.保护第三方合法权益" },
                "Nothing, if the suggestion is right."
            ),
            [ProblemCode.LabelAmbiguous] = (
                "A label could be one of several rows; its figure is not assigned.",
                new(ProblemCode.LabelAmbiguous, Row)
                {
                    Label = "(二)被依法纠错数",
                    Expected = "四(二), 五(二)",
                    Found = "1",
                },
                "Assign the figure from `Unmatched`."
            ),
            [ProblemCode.EditionsMixed] = (
                "The page has section two of one edition and (六) of the other.",
                new(ProblemCode.EditionsMixed, Row) { Expected = "2021", Found = "2019" },
                "Nothing: all figures are kept."
            ),
            [ProblemCode.SecondTable] = (
                "The page holds the form twice, such as last year's table below this year's.",
                new(ProblemCode.SecondTable, Row) { Count = 200, Found = "3 | 0 | 0 | …" },
                "Check that the first is the one of the report."
            ),
            [ProblemCode.FigureWithoutLabel] = (
                "A row of figures has no label.",
                new(ProblemCode.FigureWithoutLabel, Row) { Found = "3 | 0" },
                "Look at the row before: its label may span both."
            ),
            [ProblemCode.RowOutsideTable] = (
                "A row named like one of the form stands elsewhere on the page.",
                new(ProblemCode.RowOutsideTable, Row) { Label = "规章", Found = "2" },
                "The figure is in `Unmatched`."
            ),
            [ProblemCode.OtherForm] = (
                "Rows of the form of other years stand on the page as well.",
                new(ProblemCode.OtherForm, Row)
                {
                    Label = "(一)收到申请数",
                    Count = 5,
                    Found = "5 | 3 | …",
                },
                "Take the other form from `Unmatched` if it is needed."
            ),
            [ProblemCode.BoxesNotSeen] = (
                "A drawn row ends before its last box.",
                new(ProblemCode.BoxesNotSeen, Row)
                {
                    Label = "2.重复申请",
                    Count = 5,
                    Expected = "7",
                },
                "The boxes that were not seen are missing, not blank."
            ),
            [ProblemCode.ColumnsUndecided] = (
                "The indicator table has several columns of figures.",
                new(ProblemCode.ColumnsUndecided, Row)
                {
                    Label = "(一)收到申请数",
                    Expected = "3",
                    Found = "5 | 2 | 3",
                },
                "Split the table by column and read each."
            ),
            [ProblemCode.EditionNotOfYear] = (
                "An office filled in the form of an earlier edition.",
                new(ProblemCode.EditionNotOfYear, Row)
                {
                    Label = "规章",
                    Found = "2019",
                    Expected = "2022",
                },
                "Nothing: the report is in the form that was filled in."
            ),
            [ProblemCode.HeadUnknown] = (
                "The headings over the columns are others than those of the form, or so broken that their order cannot be told. Nothing is assigned by position alone.",
                new(ProblemCode.HeadUnknown, Row)
                {
                    Label = "科研单位 / 企业",
                    Expected = "商业企业 / 科研机构",
                    Count = 7,
                    Found = "3 | 1 | 0 | 0 | 0 | 0 | 4",
                    IsFigureLost = true,
                },
                "Correct the headings if they mean those of the form; the figures are in `Unmatched`."
            ),
            [ProblemCode.HeadsMissing] = (
                "The table of section three stands there without the row of headings.",
                new(ProblemCode.HeadsMissing, Row)
                {
                    Label = "一、本年新收政府信息公开申请数量",
                    Expected = "自然人 / 商业企业 / 科研机构 / 社会公益组织 / 法律服务机构 / 其他 / 总计",
                },
                "Compare the columns with the document."
            ),
            [ProblemCode.NotANumber] = (
                "A box holds words or digits gone wrong.",
                new(ProblemCode.NotANumber, Row) { Cell = Received, Found = "86a3" },
                "Correct the page, or set the cell by hand."
            ),
            [ProblemCode.NumberTooLarge] = (
                "A number has more than eighteen digits.",
                new(ProblemCode.NumberTooLarge, Row) { Cell = Received, Found = "12345678901234567890" },
                "Two numbers may have run together."
            ),
            [ProblemCode.NegativeCount] = (
                "A count is below zero.",
                new(ProblemCode.NegativeCount, Row) { Cell = Received, Found = "-2" },
                "The figure is kept; the check has an error for it."
            ),
            [ProblemCode.FractionalCount] = (
                "A count is not whole.",
                new(ProblemCode.FractionalCount, Row) { Cell = Received, Found = "2.5" },
                "Look whether the figure belongs to a column of money."
            ),
            [ProblemCode.SignMalformed] = (
                "A number has two signs.",
                new(ProblemCode.SignMalformed, Row)
                {
                    Cell = Received,
                    Found = "--253",
                    Expected = "-253",
                },
                "Set the cell to what is meant."
            ),
            [ProblemCode.NumberInUnitColumn] = (
                "A figure stands where the unit should.",
                new(ProblemCode.NumberInUnitColumn, Row) { Label = "(一)收到申请数", Found = "5" },
                "Nothing: the figure was read."
            ),
            [ProblemCode.FigureOnHeading] = (
                "A figure stands on a heading, which takes none.",
                new(ProblemCode.FigureOnHeading, Row) { Label = "一、主动公开情况", Found = "155" },
                "It is kept as a `StrayValue`; the check says where it may belong."
            ),
            [ProblemCode.UnitDiffers] = (
                "A unit is not that of the form.",
                new(ProblemCode.UnitDiffers, Row)
                {
                    Label = "(一)收到申请数",
                    Found = "条",
                    Expected = "件",
                },
                "A slip in most pages; a unit of money on a count is not read."
            ),
            [ProblemCode.UnitMissing] = (
                "An amount stands without a unit where the form prints none.",
                new(ProblemCode.UnitMissing, Row) { Cell = Fee, Found = "59" },
                "Check the order of magnitude."
            ),
            [ProblemCode.RemarkInFigure] = (
                "Words or the mark of a footnote stand beside a number.",
                new(ProblemCode.RemarkInFigure, Row)
                {
                    Cell = Received,
                    Found = "22(其中修订16件)",
                    Expected = "22",
                },
                "Nothing, if the number is right."
            ),
            [ProblemCode.UnitConverted] = (
                "An amount was given in another unit.",
                new(ProblemCode.UnitConverted, Row)
                {
                    Cell = Fee,
                    Found = "251000元",
                    Expected = "25.1万元",
                },
                "Nothing: the conversion is exact."
            ),
            [ProblemCode.SignOnCount] = (
                "A plus sign stands on a plain count.",
                new(ProblemCode.SignOnCount, Row) { Cell = Received, Found = "+22" },
                "Look whether two columns are exchanged."
            ),
            [ProblemCode.DateMalformed] = (
                "A date lost characters on its way to the page.",
                new(ProblemCode.DateMalformed, new SourceLocation { Line = 7 }) { Found = "20211月31日", Expected = "2021年1月31日" },
                "Correct the page; the suggestion is not taken."
            ),
            [ProblemCode.YearAmbiguous] = (
                "The title and the head of the table name different years.",
                new(ProblemCode.YearAmbiguous, new SourceLocation { Line = 9 }) { Found = "2016, 2015", Expected = "2016" },
                "Find out which is right, and set the header by hand if it is the other."
            ),
            [ProblemCode.JsonMalformed] = (
                "The text breaks the rules of JSON.",
                new(ProblemCode.JsonMalformed, new SourceLocation { Line = 2 }) { Found = "'}' is invalid" },
                "Write reports with `ToJson`."
            ),
            [ProblemCode.JsonUnknownMember] = (
                "A member has a name that is not known at its place.",
                new(ProblemCode.JsonUnknownMember, new SourceLocation { JsonPointer = "/requests/newlyRecieved" })
                {
                    Found = "newlyRecieved",
                },
                "Correct the name; docs/json.md lists them."
            ),
            [ProblemCode.JsonWrongType] = (
                "A value has another type than expected.",
                new(ProblemCode.JsonWrongType, new SourceLocation { JsonPointer = "/form" }) { Found = "text", Expected = "number" },
                "Write numbers as numbers."
            ),
            [ProblemCode.JsonFormMissing] = (
                "The object does not say of which form it is.",
                new(ProblemCode.JsonFormMissing, new SourceLocation { JsonPointer = "" }) { Expected = "2014, 2019, 2021" },
                "Add the member."
            ),
            [ProblemCode.JsonFormUnexpected] = (
                "The object is of another form than the one asked for.",
                new(ProblemCode.JsonFormUnexpected, new SourceLocation { JsonPointer = "/form" }) { Found = "2014", Expected = "2021" },
                "Read it as `Report`, or as the type of its form."
            ),
            [ProblemCode.JsonDuplicateMember] = (
                "A member stands twice in one object.",
                new(ProblemCode.JsonDuplicateMember, new SourceLocation { JsonPointer = "/requests" }) { Found = "carriedIn" },
                "Remove one of them."
            ),
            [ProblemCode.JsonNumberOutOfRange] = (
                "A number is too large, or a count is not whole.",
                new(ProblemCode.JsonNumberOutOfRange, new SourceLocation { JsonPointer = "/requests/carriedIn/total" })
                {
                    Found = "2.5",
                    Expected = "int64",
                },
                "Correct the number."
            ),
            [ProblemCode.JsonUnknownRule] = (
                "An overlay or a waiver names a rule that the rule book does not have.",
                new(ProblemCode.JsonUnknownRule, new SourceLocation { JsonPointer = "/rules/B-SUMM" })
                {
                    Found = "B-SUMM",
                    Expected = "Standard 0.1.0",
                },
                "Correct the id; rules.md lists them. An own rule must be in the rule book that is given."
            ),
            [ProblemCode.JsonMemberMissing] = (
                "A member that is needed is missing.",
                new(ProblemCode.JsonMemberMissing, new SourceLocation { JsonPointer = "/waivers/0" }) { Expected = "reason" },
                "Add it."
            ),
            [ProblemCode.JsonUnknownCell] = (
                "A waiver names a cell that the form does not have.",
                new(ProblemCode.JsonUnknownCell, new SourceLocation { JsonPointer = "/waivers/0/figures/Nowhere" })
                {
                    Found = "Nowhere",
                    Expected = "matrix2021",
                },
                "Correct the key of the cell, or the form of the waiver."
            ),
        };

    public static string ToMarkdown()
    {
        var page = new StringBuilder(
            "# Problems of reading\n\nMade from the problems by a test; do not edit by hand. Codes are permanent. A problem says where it stands, and whether a figure was lost for the report.\n"
        );
        foreach (ProblemCode code in Enum.GetValues<ProblemCode>())
        {
            (string meaning, ReadingProblem example, string advice) = Entries[code];
            page.Append("\n## ").Append(code.Id()).Append(' ').Append(code).Append("\n\n").Append(meaning).Append("\n\n```text\n");
            page.Append(example)
                .Append('\n')
                .Append(example.ToString(Language.Chinese))
                .Append("\n```\n\n**What to do:** ")
                .Append(advice)
                .Append('\n');
        }
        return page.ToString();
    }
}
