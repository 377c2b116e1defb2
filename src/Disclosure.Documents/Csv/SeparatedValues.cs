using System.Text;

namespace Disclosure;

/// <summary>Text with separators between values (RFC 4180), tolerant of what spreadsheets and people make of it: values in quotes may hold ends of lines.</summary>
internal static class SeparatedValues
{
    private const int LinesSampled = 200;
    private const int FewestLines = 5;

    /// <summary>So many records with labels and figures of a form are a table, however wide the others are.</summary>
    private const int FewestRecords = 3;

    /// <summary>The first values of a record, one of which is its label.</summary>
    private const int LabelValues = 4;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Whether a text without a name is of this kind: nearly all its records have the same number of separators, as programs write them.</summary>
    public static bool LooksLike(string text)
    {
        string[] lines = Sample(text);
        if (lines.Length < FewestLines || lines.Any(line => line.Contains('|')))
        {
            return false;
        }
        foreach (char separator in Separators)
        {
            if (separator == '\t')
            {
                // Tabs alone are a table of plain text; quotes around values need this reader.
                if (lines.Any(line => line.Contains("\t\"") || (line[0] == '"' && line.Contains('\t'))))
                {
                    return true;
                }
            }
            else
            {
                IReadOnlyList<string>[] records = Records(text, separator).Take(LinesSampled).Select(record => record.Values).ToArray();
                if (records.Where(IsOfForm).Take(FewestRecords).Count() == FewestRecords)
                {
                    return true;
                }
                int[] widths = records.Select(record => record.Count).Where(width => width > 0).ToArray();
                int usual = widths.GroupBy(width => width).OrderByDescending(group => group.Count()).First().Key;
                if (usual > 2 && widths.Length >= FewestLines && widths.Count(width => width == usual) * 10 >= widths.Length * 9)
                {
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>Whether a record holds a label of a form, and a figure behind it.</summary>
    private static bool IsOfForm(IReadOnlyList<string> values)
    {
        for (int index = 0; index < Math.Min(LabelValues, values.Count - 1); index++)
        {
            if (MatrixWords.Labels.Contains(values[index]) || IndicatorLocator.Labels.Contains(values[index]))
            {
                return values.Skip(index + 1).Any(value => FigureParser.IsFigureText(value));
            }
        }
        return false;
    }

    /// <summary>The separator that most lines have; a line sep=; at the top decides.</summary>
    public static char SeparatorOf(string text, string extension)
    {
        string[] lines = Sample(text);
        if (lines.Length > 0 && lines[0].Length == 5 && lines[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return lines[0][4];
        }
        return extension == ".tsv"
            ? '\t'
            : Separators
                .OrderByDescending(separator => lines.Count(line => Count(line, separator) > 0))
                .ThenByDescending(separator => lines.Sum(line => Count(line, separator)))
                .First();
    }

    /// <summary>The records with the line on which each begins.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Values)> Records(string text, char separator)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        int line = 1;
        int start = 1;
        bool isQuoted = false;
        bool isBlank = true;
        int lastQuote = text.LastIndexOf('"');
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            bool isEnd = character is '\n' or '\r';
            if (isEnd)
            {
                index += character == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
                line++;
            }
            else if (character is '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                // Lines are counted as everywhere, though these end no record.
                line++;
            }
            if (isQuoted)
            {
                if (character != '"')
                {
                    value.Append(isEnd ? '\n' : character);
                }
                else if (index + 1 < text.Length && text[index + 1] == '"')
                {
                    value.Append('"');
                    index++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (character == separator || isEnd)
            {
                values.Add(value.ToString());
                value.Clear();
                isBlank = true;
                if (isEnd)
                {
                    yield return (start, values);
                    values = [];
                    start = line;
                }
            }
            else if (character == '"' && isBlank)
            {
                // A quote that is never closed would swallow the rest of the document.
                isQuoted = index < lastQuote;
                value.Clear();
                isBlank = false;
            }
            else
            {
                isBlank = isBlank && Folding.IsEmpty(character);
                value.Append(character);
            }
        }
        values.Add(value.ToString());
        yield return (start, values);
    }

    private static string[] Sample(string text)
    {
        var lines = new List<string>();
        using var reader = new StringReader(text);
        while (lines.Count < LinesSampled && reader.ReadLine() is { } line)
        {
            if (!Folding.IsBlank(line))
            {
                lines.Add(line);
            }
        }
        return [.. lines];
    }

    /// <summary>How many separators a line has outside quotes.</summary>
    private static int Count(string line, char separator)
    {
        int count = 0;
        bool isQuoted = false;
        foreach (char character in line)
        {
            isQuoted ^= character == '"';
            count += character == separator && !isQuoted ? 1 : 0;
        }
        return count;
    }
}
