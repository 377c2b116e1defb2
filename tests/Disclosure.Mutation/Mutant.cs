using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Mutation;

/// <summary>One change of the program, compiled in beside the original and switched on by its number.</summary>
internal sealed record Mutant(
    string Project,
    int Number,
    string File,
    int Line,
    int Column,
    string Kind,
    string Original,
    string Replacement
)
{
    /// <summary>The folder below the project, which holds one idea of the library.</summary>
    public string Room { get; } =
        Project + (File.Contains('/', StringComparison.Ordinal) ? "/" + File[..File.IndexOf('/', StringComparison.Ordinal)] : "");

    /// <summary>Names the change whatever number it was given this time.</summary>
    public string Key { get; } = $"{Project}/{File}({Line},{Column}): {OneLine(Original)} -> {OneLine(Replacement)}";

    /// <summary>A place in an order that has nothing to do with the program: the first ones are a random sample, the same on every machine.</summary>
    public string Lot { get; } =
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{File}|{Kind}|{Original}|{Replacement}|{Line}|{Column}")));

    public override string ToString() => Key;

    private static string OneLine(string text)
    {
        const int Longest = 160;
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
