namespace Disclosure.Testing;

/// <summary>Three real annual reports as records, as they are read from <see cref="SamplePages"/>, mistakes of their issuers included.</summary>
public static class SampleReports
{
    /// <summary>
    /// The automotive zone of Changchun for 2016: 58 of 58 cells, no error; 15 responses beside 5 completed requests, which is normal.
    /// </summary>
    public static Report2014 ChangchunAutomotiveZone2016 { get; } = (Report2014)Read("changchun-automotive-zone-2016");

    /// <summary>The district Guandu of Kunming for 2016: most boxes are empty, and figures stand on headings.</summary>
    public static Report2014 KunmingGuandu2016 { get; } = (Report2014)Read("kunming-guandu-2016");

    /// <summary>The district Dongchang of Tonghua for 2020: 198 of 198 cells, 5 broken sums, because totals were left at 0.</summary>
    public static Report2019 TonghuaDongchang2020 { get; } = (Report2019)Read("tonghua-dongchang-2020");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Report> All { get; } = [ChangchunAutomotiveZone2016, KunmingGuandu2016, TonghuaDongchang2020];

    private static Report Read(string name) => Report.FromJson(SamplePages.ReadResource($"{name}.json"));
}
