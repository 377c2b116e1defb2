namespace Disclosure.Catalogue;

/// <summary>What the forms print besides the labels of cells: titles, heads of the columns of labels, fields, and the heads that stand over others.</summary>
/// <param name="Texts">The texts of <c>captions.csv</c>.</param>
/// <param name="OverApplicants">For each column of section three the head over it; empty for none.</param>
/// <param name="OverDisputes">For each block of section four the head over it; empty for none.</param>
internal sealed record Captions(
    IReadOnlyList<CsvRow> Texts,
    IReadOnlyList<KeyValuePair<string, string>> OverApplicants,
    IReadOnlyList<KeyValuePair<string, string>> OverDisputes
)
{
    public static readonly string[] RequestColumns = ["label", "over", "english", "key", "role", "variants"];
    public static readonly string[] DisputeColumns =
    [
        "code",
        "over",
        "block",
        "column",
        "english",
        "role",
        "key",
        "definition",
        "source",
        "variants",
    ];

    public static readonly Captions None = new([], [], []);

    public static Captions Read(string directory)
    {
        var texts = Csv.Read(Path.Combine(directory, "captions.csv"), "key", "label", "definition", "source");
        _ = Csv.Index(texts, "key", "label");
        foreach (CsvRow row in texts)
        {
            if (row["key"].Length == 0 || row["label"].Length == 0 || row["definition"].Length == 0 || row["source"].Length == 0)
            {
                throw row.Error("a caption needs a key, a label, a definition and a source");
            }
        }
        return new(
            texts,
            Over(Csv.Read(Path.Combine(directory, "requests-columns.csv"), RequestColumns), "label"),
            Over(Csv.Read(Path.Combine(directory, "disputes.csv"), DisputeColumns), "block")
        );
    }

    /// <summary>The head over each column or block; the rows of a block must agree on it.</summary>
    private static List<KeyValuePair<string, string>> Over(List<CsvRow> rows, string by)
    {
        var heads = new List<KeyValuePair<string, string>>();
        foreach (CsvRow row in rows)
        {
            if (heads.Count == 0 || heads[^1].Key != row[by])
            {
                heads.Add(new(row[by], row["over"]));
            }
            else if (heads[^1].Value != row["over"])
            {
                throw row.Error($"{by} '{row[by]}' stands under '{heads[^1].Value}' and under '{row["over"]}'");
            }
        }
        return heads;
    }
}
