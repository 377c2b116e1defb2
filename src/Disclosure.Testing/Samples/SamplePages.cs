using System.Text;

namespace Disclosure.Testing;

/// <summary>The text of five real annual reports, for tests of code that reads documents: three with a table, two in prose alone.</summary>
public static class SamplePages
{
    /// <summary>The indicator table of the automotive zone of Changchun for 2016, every cell filled.</summary>
    public static string ChangchunAutomotiveZone2016 => Read("changchun-automotive-zone-2016");

    /// <summary>The report of the economic zone of Changchun for 2012: prose, from before the forms.</summary>
    public static string ChangchunEconomicZone2012 => Read("changchun-economic-zone-2012");

    /// <summary>The indicator table of the district Guandu of Kunming for 2016, most boxes empty and figures on headings.</summary>
    public static string KunmingGuandu2016 => Read("kunming-guandu-2016");

    /// <summary>The matrix form of the district Dongchang of Tonghua for 2020, with broken sums.</summary>
    public static string TonghuaDongchang2020 => Read("tonghua-dongchang-2020");

    /// <summary>The report of the demonstration zone Yunlong of Zhuzhou for 2016: prose with figures.</summary>
    public static string ZhuzhouYunlong2016 => Read("zhuzhou-yunlong-2016");

    internal static string Read(string name) => ReadResource($"{name}.txt");

    internal static string ReadResource(string name)
    {
        using Stream resource = typeof(SamplePages).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
