using System.Globalization;

namespace Disclosure.Tests;

/// <summary>Reports for the tests of series, and the invented body of docs/series.md.</summary>
internal static class SeriesSamples
{
    public const string Body = "示例市政务局";

    /// <summary>What each indicator is, read off the printed forms by a person: rows of the table of 2014 by number, paths of the matrix form.</summary>
    public static readonly (string Indicator, int[] Rows, string[] Edition2019, string[] Edition2021)[] Definitions =
    [
        ("RequestsReceived", [17], ["一/总计"], ["一/总计"]),
        ("RequestsClosed", [22], ["三(七)/总计"], ["三(七)/总计"]),
        ("Granted", [26, 27], ["三(一)/总计"], ["三(一)/总计"]),
        ("GrantedInPart", [28], ["三(二)/总计"], ["三(二)/总计"]),
        ("RefusedStateSecrets", [30], ["三(三)1/总计"], ["三(三)1/总计"]),
        ("RefusedThirdParty", [31, 32], ["三(三)4/总计"], ["三(三)4/总计"]),
        ("RefusedSecurity", [33], ["三(三)3/总计"], ["三(三)3/总计"]),
        ("NotHeld", [36, 37], ["三(四)1/总计", "三(四)2/总计"], ["三(四)1/总计", "三(四)2/总计"]),
        ("ReconsiderationCases", [40], ["四/行政复议/总计"], ["四/行政复议/总计"]),
        ("ReconsiderationUpheld", [41], ["四/行政复议/结果维持"], ["四/行政复议/结果维持"]),
        ("ReconsiderationCorrected", [42], ["四/行政复议/结果纠正"], ["四/行政复议/结果纠正"]),
        ("LitigationCases", [44], ["四/未经复议直接起诉/总计", "四/复议后起诉/总计"], ["四/未经复议直接起诉/总计", "四/复议后起诉/总计"]),
        (
            "LitigationUpheld",
            [45],
            ["四/未经复议直接起诉/结果维持", "四/复议后起诉/结果维持"],
            ["四/未经复议直接起诉/结果维持", "四/复议后起诉/结果维持"]
        ),
        (
            "LitigationCorrected",
            [46],
            ["四/未经复议直接起诉/结果纠正", "四/复议后起诉/结果纠正"],
            ["四/未经复议直接起诉/结果纠正", "四/复议后起诉/结果纠正"]
        ),
        ("NormativeDocumentsIssued", [3], ["二(一)/规范性文件/本年新制作数量"], ["二(一)/行政规范性文件/本年制发件数"]),
    ];

    /// <summary>The cells of an indicator on a form, by <see cref="Definitions"/>.</summary>
    public static Cell[] CellsOf(string indicator, ReportForm form)
    {
        (_, int[] rows, string[] edition2019, string[] edition2021) = Definitions.Single(entry => entry.Indicator == indicator);
        return form == ReportForm.Indicators2014
            ? Array.ConvertAll(rows, MigrationSamples.Row)
            : Array.ConvertAll(form == ReportForm.Matrix2019 ? edition2019 : edition2021, code => Cell.Find(form, code));
    }

    /// <summary>A table of 2014 whose other rows are 0.</summary>
    public static Report2014 Old(int year, params (int Row, long Value)[] others) =>
        MigrationSamples.Zeros(others) with
        {
            Header = Header(year),
        };

    /// <summary>A matrix form whose other boxes are 0; a figure of section three is given for its row and stands under natural persons too.</summary>
    public static MatrixReport Matrix(ReportForm form, int year, params (string Code, long Value)[] others)
    {
        Dictionary<Cell, CellValue> values = Cell.On(form).ToDictionary(cell => cell, _ => (CellValue)0L);
        foreach ((string code, long value) in others)
        {
            bool isRow = Cell.TryFind(form, code + "/自然人", out Cell persons);
            if (isRow)
            {
                values[persons] = value;
            }
            values[Cell.Find(form, isRow ? code + "/总计" : code)] = value;
        }
        return (MatrixReport)Report.FromCells(form, values) with { Header = Header(year) };
    }

    public static ReportHeader Header(int year, string? body = Body) => new() { IssuingBody = body, ReportYear = year };

    /// <summary>Ten years of an invented body on three forms; there is no report for 2017, and an empty box in 2016 and in 2023.</summary>
    public static IReadOnlyList<Report> TenYears { get; } =
    [
        Old(2014, (3, 4), (17, 12), (20, 12), (22, 12), (23, 12), (25, 12), (26, 2), (27, 7), (28, 1), (29, 1), (30, 1), (37, 1)),
        Old(
            2015,
            (3, 6),
            (17, 15),
            (20, 15),
            (22, 14),
            (23, 14),
            (25, 18),
            (26, 3),
            (27, 9),
            (29, 2),
            (31, 1),
            (32, 1),
            (36, 2),
            (38, 2),
            (40, 1),
            (41, 1)
        ),
        Old(
                2016,
                (3, 5),
                (17, 21),
                (20, 21),
                (22, 21),
                (23, 21),
                (25, 30),
                (26, 4),
                (27, 16),
                (28, 2),
                (29, 3),
                (32, 2),
                (33, 1),
                (37, 3),
                (38, 2),
                (44, 1),
                (46, 1)
            )
            .With(MigrationSamples.Row(30), CellValue.Blank),
        Old(
            2018,
            (3, 3),
            (17, 26),
            (20, 26),
            (22, 24),
            (23, 24),
            (25, 24),
            (26, 6),
            (27, 13),
            (28, 2),
            (36, 1),
            (37, 2),
            (40, 2),
            (41, 1),
            (42, 1)
        ),
        Matrix(
            ReportForm.Matrix2019,
            2019,
            ("二(一)/规范性文件/本年新制作数量", 5),
            ("一", 31),
            ("二", 2),
            ("三(一)", 20),
            ("三(二)", 3),
            ("三(三)1", 1),
            ("三(四)1", 4),
            ("三(七)", 28),
            ("四", 5),
            ("四/行政复议/结果维持", 2),
            ("四/行政复议/尚未审结", 1),
            ("四/行政复议/总计", 3)
        ),
        Matrix(
            ReportForm.Matrix2019,
            2020,
            ("二(一)/规范性文件/本年新制作数量", 4),
            ("一", 35),
            ("二", 5),
            ("三(一)", 25),
            ("三(二)", 4),
            ("三(三)4", 1),
            ("三(四)1", 5),
            ("三(四)2", 1),
            ("三(七)", 36),
            ("四", 4),
            ("四/未经复议直接起诉/结果维持", 1),
            ("四/未经复议直接起诉/总计", 1)
        ),
        Matrix(
            ReportForm.Matrix2021,
            2021,
            ("二(一)/行政规范性文件/本年制发件数", 4),
            ("一", 38),
            ("二", 4),
            ("三(一)", 27),
            ("三(二)", 5),
            ("三(三)3", 1),
            ("三(四)1", 6),
            ("三(七)", 39),
            ("四", 3)
        ),
        Matrix(
            ReportForm.Matrix2021,
            2022,
            ("二(一)/行政规范性文件/本年制发件数", 2),
            ("一", 44),
            ("二", 2),
            ("三(一)", 31),
            ("三(二)", 6),
            ("三(四)1", 7),
            ("三(七)", 44),
            ("四", 2),
            ("四/复议后起诉/结果纠正", 1),
            ("四/复议后起诉/总计", 1)
        ),
        Matrix(
                ReportForm.Matrix2021,
                2023,
                ("二(一)/行政规范性文件/本年制发件数", 3),
                ("一", 47),
                ("二", 2),
                ("三(一)", 35),
                ("三(二)", 5),
                ("三(四)1", 7),
                ("三(七)", 47),
                ("四", 2)
            )
            .With(Cell.Find(ReportForm.Matrix2021, "三(四)2/总计"), CellValue.Blank),
        Matrix(
            ReportForm.Matrix2021,
            2024,
            ("二(一)/行政规范性文件/本年制发件数", 3),
            ("一", 52),
            ("二", 2),
            ("三(一)", 38),
            ("三(二)", 6),
            ("三(三)4", 1),
            ("三(四)1", 6),
            ("三(七)", 51),
            ("四", 3),
            ("四/行政复议/结果纠正", 1),
            ("四/行政复议/总计", 1)
        ),
    ];

    /// <summary>The fields of comma-separated values, by a reader that knows nothing of the writer: character by character, as RFC 4180 has it.</summary>
    public static List<List<string>> ParseCsv(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var field = new System.Text.StringBuilder();
        bool quoted = false;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (quoted)
            {
                if (character == '"' && index + 1 < text.Length && text[index + 1] == '"')
                {
                    field.Append('"');
                    index++;
                }
                else if (character == '"')
                {
                    quoted = false;
                }
                else
                {
                    field.Append(character);
                }
            }
            else if (character == '"')
            {
                Assert.Equal(0, field.Length);
                quoted = true;
            }
            else if (character is ',' or '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (character == '\r')
                {
                    Assert.Equal('\n', text[++index]);
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                Assert.NotEqual('\n', character);
                field.Append(character);
            }
        }
        Assert.Empty(row);
        Assert.False(quoted);
        return rows;
    }

    /// <summary>The members of a row as text, named by reflection and not by the list from which rows are written.</summary>
    public static Dictionary<string, string> Fields(SeriesRow row) =>
        typeof(SeriesRow)
            .GetProperties()
            .ToDictionary(
                property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..],
                property => Convert.ToString(property.GetValue(row), CultureInfo.InvariantCulture) ?? ""
            );
}
