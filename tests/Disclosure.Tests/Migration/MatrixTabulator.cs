namespace Disclosure.Tests;

/// <summary>A clerk of 2021: puts each request of the year into one box of the matrix, by applicant and ending, and each case into its row.</summary>
internal static class MatrixTabulator
{
    private static readonly string[] Columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];

    private static readonly string[] Tracks = ["行政复议", "未经复议直接起诉", "复议后起诉"];

    private static readonly string[] Results = ["结果维持", "结果纠正", "其他结果", "尚未审结"];

    public static Report2021 Fill(MicroBody body)
    {
        var boxes = Cell.On(ReportForm.Matrix2021).ToDictionary(cell => cell.Code, _ => 0L);
        void Tick(string row, int applicant)
        {
            boxes[$"{row}/{Columns[applicant]}"]++;
            boxes[$"{row}/总计"]++;
        }
        foreach (MicroRequest request in body.Requests)
        {
            Tick(request.IsFromLastYear ? "二" : "一", request.Applicant);
            if (request.Ending is { } ending)
            {
                Tick(ending, request.Applicant);
                Tick("三(七)", request.Applicant);
            }
            else
            {
                Tick("四", request.Applicant);
            }
        }
        foreach (MicroCase each in body.Cases)
        {
            boxes[$"四/{Tracks[each.Track]}/{Results[each.Result]}"]++;
            boxes[$"四/{Tracks[each.Track]}/总计"]++;
        }
        boxes["二(一)/行政规范性文件/本年制发件数"] = body.Documents;
        return (Report2021)
            Report.FromCells(
                ReportForm.Matrix2021,
                boxes.Select(box => KeyValuePair.Create(Cell.Find(ReportForm.Matrix2021, box.Key), (CellValue)box.Value))
            );
    }
}
