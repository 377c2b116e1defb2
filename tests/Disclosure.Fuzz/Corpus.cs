using Disclosure.Tests.Documents;

namespace Disclosure.Fuzz;

/// <summary>A document that is mutated.</summary>
/// <param name="Kind">What the log counts it as.</param>
/// <param name="Format">The format that its reader reads.</param>
/// <param name="Bytes">The document.</param>
internal sealed record FuzzDocument(string Kind, SourceFormat Format, byte[] Bytes);

/// <summary>
/// The documents that are mutated: a few rows of every form in every format, which cost a millisecond to read, and now and then one of the whole documents
/// of the samples and tests.
/// </summary>
internal sealed class Corpus
{
    private const string Whole = "whole documents";

    /// <summary>How often a kind is taken, in relation to the others; the dear ones less often.</summary>
    private static readonly Dictionary<string, int> Shares = new(StringComparer.Ordinal)
    {
        ["text"] = 60,
        ["csv"] = 28,
        ["html"] = 40,
        ["mht"] = 12,
        ["docx"] = 16,
        ["xlsx"] = 14,
        ["xls"] = 14,
        ["pdf"] = 16,
        [Whole] = 1,
    };

    private readonly Dictionary<string, FuzzDocument[]> documents;
    private readonly string[] draws;

    public Corpus()
    {
        documents = SmallDocuments
            .All()
            .Concat(WholeDocuments())
            .GroupBy(document => document.Kind, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Key, kind => kind.ToArray(), StringComparer.Ordinal);
        draws = Shares.SelectMany(share => Enumerable.Repeat(share.Key, share.Value)).ToArray();
    }

    public FuzzDocument Next(Dice dice) => dice.Of(documents[dice.Of(draws)]);

    /// <summary>For each kind how many documents give a report before they are damaged: damage to what nobody reads shows nothing.</summary>
    public string ReadShares() =>
        string.Join(
            ", ",
            documents.Select(kind =>
                $"{kind.Key} {kind.Value.Count(one => ReportReader.ReadStream(new MemoryStream(one.Bytes)).Report is not null)}/{kind.Value.Length}"
            )
        );

    private static IEnumerable<FuzzDocument> WholeDocuments() =>
        new[] { Tests.Repository.PathOf("samples", "reports"), Tests.Repository.PathOf("tests", "documents") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is not (".py" or ".md5" or ".sh"))
            .Order(StringComparer.Ordinal)
            .Select(file => new FuzzDocument(
                Whole,
                Path.GetExtension(file) switch
                {
                    ".docx" => SourceFormat.Word,
                    ".xlsx" => SourceFormat.Excel,
                    ".xls" => SourceFormat.Excel97,
                    ".pdf" => SourceFormat.Pdf,
                    ".html" => SourceFormat.Html,
                    ".csv" or ".tsv" => SourceFormat.Csv,
                    _ => SourceFormat.Text,
                },
                File.ReadAllBytes(file)
            ));
}
