using Disclosure.Tests;

namespace Disclosure.Benchmarks;

/// <summary>The sample documents of the tests.</summary>
internal static class Samples
{
    public static string PathOf(string name) => Path.Combine(Repository.Root, "tests", "documents", name);

    public static string Text(string name) => File.ReadAllText(PathOf(name));

    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));
}
