namespace Disclosure.Tests;

/// <summary>Reports with figures that no body states.</summary>
internal static class ExtremeReports
{
    public static TheoryData<ReportForm, string> Cases
    {
        get
        {
            var cases = new TheoryData<ReportForm, string>();
            foreach (ReportForm form in AllForms.Each)
            {
                foreach (string shape in (string[])["blank", "largest", "mixed", "random"])
                {
                    cases.Add(form, shape);
                }
            }
            return cases;
        }
    }

    public static Report Filled(ReportForm form, string shape)
    {
        var random = new Random(20240101);
        return Report.FromCells(
            form,
            Cell.On(form).Select((cell, index) => new KeyValuePair<Cell, CellValue>(cell, ValueOf(cell, index, shape, random)))
        );
    }

    private static CellValue ValueOf(Cell cell, int index, string shape, Random random)
    {
        bool isMoney = cell.Kind == CellKind.Money;
        CellValue largest = isMoney ? decimal.MaxValue : long.MaxValue;
        CellValue smallest = isMoney ? decimal.MinValue : long.MinValue;
        return shape switch
        {
            "largest" => largest,
            "mixed" => (index % 3) switch
            {
                0 => largest,
                1 => smallest,
                _ => CellValue.Blank,
            },
            "random" => index % 2 == 0 ? random.Next(1, 1000) : CellValue.Blank,
            _ => CellValue.Blank,
        };
    }
}
