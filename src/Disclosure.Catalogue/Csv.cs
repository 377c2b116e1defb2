using System.Text;

namespace Disclosure.Catalogue;

/// <summary>One line of a CSV file with its place, so that every complaint can name file and line.</summary>
internal sealed class CsvRow(string file, int line, IReadOnlyDictionary<string, string> fields)
{
    /// <summary>The field of a column. The reader has checked that the column exists.</summary>
    public string this[string column] => fields[column];

    /// <summary>A field whose values are separated by <c>|</c>; empty when nothing is written.</summary>
    public string[] Several(string column) => this[column].Length == 0 ? [] : this[column].Split('|');

    /// <summary>An error that names this line.</summary>
    public CatalogueException Error(string message) => new($"{file}({line}): {message}");
}

/// <summary>A mistake in the catalogue's files: the message begins with file and line.</summary>
internal sealed class CatalogueException(string message) : Exception(message);

/// <summary>Reads comma-separated values (RFC 4180) strictly: the header must be the expected one, and every line must have all its fields.</summary>
internal static class Csv
{
    public static List<CsvRow> Read(string path, params string[] columns)
    {
        string file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new CatalogueException($"{file}: the file is missing");
        }
        string text = File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var rows = new List<CsvRow>();
        int line = 1;
        int position = 0;
        bool header = true;
        while (position < text.Length)
        {
            int startLine = line;
            List<string> fields = ReadRecord(file, text, ref position, ref line);
            if (header)
            {
                header = false;
                if (!fields.SequenceEqual(columns))
                {
                    throw new CatalogueException(
                        $"{file}(1): the columns are '{string.Join(',', fields)}', expected '{string.Join(',', columns)}'"
                    );
                }
                continue;
            }
            if (fields is [""])
            {
                continue;
            }
            if (fields.Count != columns.Length)
            {
                throw new CatalogueException($"{file}({startLine}): {fields.Count} fields, expected {columns.Length}");
            }
            rows.Add(new CsvRow(file, startLine, columns.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second)));
        }
        return rows;
    }

    /// <summary>One field by another; a value that stands twice is an error on its second line. Rows whose first field is empty are left out.</summary>
    public static Dictionary<string, string> Index(IEnumerable<CsvRow> rows, string by, string field)
    {
        var index = new Dictionary<string, string>();
        foreach (CsvRow row in rows.Where(row => row[by].Length > 0))
        {
            if (!index.TryAdd(row[by], row[field]))
            {
                throw row.Error($"{by} '{row[by]}' stands twice");
            }
        }
        return index;
    }

    /// <summary>The only row that fits; otherwise an error on the row that needed it.</summary>
    public static CsvRow One(IEnumerable<CsvRow> rows, Func<CsvRow, bool> fits, CsvRow asking, string what)
    {
        List<CsvRow> found = rows.Where(fits).ToList();
        return found.Count == 1 ? found[0] : throw asking.Error($"{found.Count} rows are {what}, expected one");
    }

    private static List<string> ReadRecord(string file, string text, ref int position, ref int line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (; position < text.Length; position++)
        {
            char c = text[position];
            if (c == '\n')
            {
                line++;
            }
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (position + 1 < text.Length && text[position + 1] == '"')
                {
                    field.Append('"');
                    position++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c == ',')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (c == '\n')
            {
                position++;
                fields.Add(field.ToString());
                return fields;
            }
            else if (c == '\r')
            {
                throw new CatalogueException($"{file}({line}): carriage return; the files end their lines with a line feed alone");
            }
            else
            {
                field.Append(c);
            }
        }
        if (quoted)
        {
            throw new CatalogueException($"{file}({line}): a quotation mark is not closed");
        }
        fields.Add(field.ToString());
        return fields;
    }
}
