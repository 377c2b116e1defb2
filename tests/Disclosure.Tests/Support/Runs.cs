using System.Globalization;

namespace Disclosure.Tests;

/// <summary>
/// How many random cases a law is tried on. The environment variable <c>DISCLOSURE_TEST_RUNS</c> multiplies them for a long run; without it the tests stay
/// quick.
/// </summary>
internal static class Runs
{
    private static readonly int Factor = int.TryParse(
        Environment.GetEnvironmentVariable("DISCLOSURE_TEST_RUNS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out int factor
    )
        ? factor
        : 1;

    public static int Of(int count) => count * Factor;
}
