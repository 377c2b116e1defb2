using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Numbers as they occur in reports: mostly zero, mostly small, sometimes large.</summary>
internal static class Small
{
    /// <summary>A count, 0 in about half of the cases.</summary>
    public static Gen<int> Count { get; } =
        Gen.Frequency((5, Gen.Constant(0)), (4, Gen.Choose(1, 20)), (2, Gen.Choose(21, 2000)), (1, Gen.Choose(2001, 1_000_000)));

    /// <summary>A count below 10, for what changes from year to year: no figure jumps by it.</summary>
    public static Gen<int> Few { get; } = Gen.Frequency((6, Gen.Constant(0)), (3, Gen.Choose(1, 3)), (1, Gen.Choose(4, 9)));

    /// <summary>An amount in 万元 with up to four decimals.</summary>
    public static Gen<decimal> Money(Gen<int> count) =>
        from whole in count
        from decimals in Gen.Elements(1m, 10m, 10000m)
        select whole / decimals;

    /// <summary>A number from 0 to a limit.</summary>
    public static Gen<int> UpTo(int limit) =>
        limit == 0 ? Gen.Constant(0) : Gen.OneOf(Gen.Constant(0), Gen.Choose(0, limit), Gen.Constant(limit));

    /// <summary>A total divided into parts.</summary>
    public static Gen<int[]> Split(int total, int parts) =>
        from cuts in Gen.ArrayOf(UpTo(total), parts - 1)
        select Differences(cuts, total);

    private static int[] Differences(int[] cuts, int total)
    {
        int[] ends = [.. cuts.OrderBy(cut => cut), total];
        return ends.Select((end, index) => index == 0 ? end : end - ends[index - 1]).ToArray();
    }
}
