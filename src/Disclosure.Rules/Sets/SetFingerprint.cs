using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure;

/// <summary>Short names for what a run was asked for and for the files that it has finished. They say whether something changed, and keep nothing secret.</summary>
internal static class SetFingerprint
{
    /// <summary>Everything that the summary and the outputs depend on, but for the functions of custom rules. The number of threads is not among it.</summary>
    public static string Of(SetOptions options, SetOutput output)
    {
        RuleBook book = options.Check.RuleBook;
        DiagnosisOptions diagnosis = options.Diagnosis;
        string[] parts =
        [
            book.Name,
            book.ToJson(),
            book.LeastSeverity.ToString(),
            book.Waivers.ToJson(),
            options.Check.Blanks.ToString(),
            options.Diagnose.ToString(),
            string.Join(" ", diagnosis.Weights.OrderBy(pair => pair.Key).Select(pair => $"{Text(pair.Key.Id)}:{Text(pair.Value)}")),
            string.Join(" ", diagnosis.Certain.OrderBy(cell => cell).Select(cell => Text(cell.Id))),
            Text(diagnosis.MaximumSteps),
            Text(diagnosis.MaximumSets),
            options.MigrateTo?.ToString() ?? "",
            Text(options.MostSuspicious),
            (output.FindingsJsonLines is not null).ToString(),
            (output.FindingsCsv is not null).ToString(),
            (output.MigratedJsonLines is not null).ToString(),
            output.Language.ToString(),
        ];
        return Of(string.Join("\0", parts));
    }

    /// <summary>The files before with one more.</summary>
    public static string After(string before, string file, long length) =>
        Of($"{before}\0{file}\0{length.ToString(CultureInfo.InvariantCulture)}");

    private static string Of(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        return string.Concat(hash.GetHashAndReset().Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
