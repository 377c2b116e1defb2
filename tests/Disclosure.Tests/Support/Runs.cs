using System.Globalization;

namespace Disclosure.Tests;

/// <summary>How many random cases a law is tried on: few enough to stay quick, unless the environment asks for a long run.</summary>
internal static class Runs
{
    private static readonly int Factor = Number("DISCLOSURE_TEST_RUNS") ?? 1;

    /// <summary><c>DISCLOSURE_TEST_RUNS</c> multiplies the cases of every law.</summary>
    public static int Of(int count) => count * Factor;

    /// <summary><c>DISCLOSURE_SIMULATIONS</c> sets the number of bodies that are simulated.</summary>
    public static int Simulations(int count) => Number("DISCLOSURE_SIMULATIONS") ?? count;

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number
        : throw new InvalidOperationException($"{variable} is {text}, and must be a whole number from 1.");
}
