using System.Globalization;
using System.Text;

namespace Disclosure.Catalogue;

/// <summary>
/// The permanent ids. The file is append-only: a number once given to a cell is never given to another, so that stored figures keep their
/// meaning. A retired cell keeps its line, with <c>yes</c> in the last column.
/// </summary>
internal static class Ids
{
    private static readonly string[] Columns = ["id", "key", "retired"];

    public static void Bind(string path, Forms forms)
    {
        var idByKey = new Dictionary<string, int>();
        var keyById = new Dictionary<int, string>();
        var cells = forms.Cells.ToDictionary(cell => cell.QualifiedKey);
        int last = 0;
        foreach (CsvRow row in Csv.Read(path, Columns))
        {
            if (!int.TryParse(row["id"], NumberStyles.None, CultureInfo.InvariantCulture, out int id) || id is < 1 or > 9999)
            {
                throw row.Error($"id '{row["id"]}' is no number from 1 to 9999");
            }
            if (keyById.TryGetValue(id, out string? other))
            {
                throw row.Error($"id {id} is given to '{other}' already; ids are never used again: take {last + 1} or later");
            }
            if (id < last)
            {
                throw row.Error($"id {id} stands after {last}: new ids are appended at the end");
            }
            if (!idByKey.TryAdd(row["key"], id))
            {
                throw row.Error($"key '{row["key"]}' has an id already");
            }
            bool retired = row["retired"] == "yes";
            if (!retired && !cells.ContainsKey(row["key"]))
            {
                throw row.Error($"key '{row["key"]}' is no cell of the forms; a cell that is gone stays listed with 'yes' under retired");
            }
            if (retired && cells.ContainsKey(row["key"]))
            {
                throw row.Error($"key '{row["key"]}' is retired, but stands on a form");
            }
            keyById.Add(id, row["key"]);
            last = id;
        }
        foreach (CellDefinition cell in forms.Cells)
        {
            cell.Id = idByKey.TryGetValue(cell.QualifiedKey, out int id)
                ? id
                : throw cell.Row.Error(
                    $"'{cell.QualifiedKey}' has no id: run the generator with --assign-ids, which appends one to {Path.GetFileName(path)}"
                );
        }
    }

    /// <summary>Appends an id for every cell that has none.</summary>
    public static void Assign(string path, Forms forms)
    {
        var text = new StringBuilder(File.Exists(path) ? File.ReadAllText(path) : "id,key,retired\n");
        if (!File.Exists(path))
        {
            File.WriteAllText(path, text.ToString());
        }
        List<CsvRow> rows = Csv.Read(path, Columns);
        var known = rows.Select(row => row["key"]).ToHashSet();
        int next = rows.Count == 0 ? 1 : rows.Max(row => int.Parse(row["id"], CultureInfo.InvariantCulture)) + 1;
        foreach (CellDefinition cell in forms.Cells.Where(cell => !known.Contains(cell.QualifiedKey)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{next++},{cell.QualifiedKey},\n");
        }
        File.WriteAllText(path, text.ToString());
    }
}
