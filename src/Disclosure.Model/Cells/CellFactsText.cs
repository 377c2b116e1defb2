using System.Globalization;

namespace Disclosure;

/// <summary>Reads the generated table of the cells; what its lines hold is told there.</summary>
internal static class CellFactsText
{
    private const char Field = '|';
    private const char Variant = '~';

    /// <summary>The facts of the cells by their ids; <see langword="null"/> where no cell has the id.</summary>
    /// <param name="count">The largest id and one more.</param>
    /// <param name="text">The table.</param>
    public static CellFacts[] Read(int count, string text)
    {
        var found = new CellFacts[count];
        // Labels and sources stand in many lines; each is kept once.
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] lines = text.Split('\n');
        for (int line = 0; line < lines.Length; )
        {
            string[] fields = Fields(lines[line++], kept);
            int first = line;
            while (line < lines.Length && lines[line][0] == ' ')
            {
                line++;
            }
            var places = new CellPlace[line - first];
            for (int place = 0; place < places.Length; place++)
            {
                places[place] = Place(Fields(lines[first + place], kept), kept);
            }
            int id = Number(fields[0]);
            found[id] = new(
                id,
                fields[1],
                fields[2],
                fields[3],
                Kind(fields[4]),
                Relation(fields[5]),
                Number(fields[6]),
                fields[7],
                fields[8],
                places
            );
        }
        return found;
    }

    private static CellPlace Place(string[] fields, Dictionary<string, string> kept) =>
        new(
            Form(fields[0]),
            fields[1],
            fields[2],
            fields[3],
            fields[4],
            fields[5],
            Split(fields[6], Variant, kept),
            Split(fields[7], Variant, kept)
        );

    private static string[] Fields(string line, Dictionary<string, string> kept) => Split(line.TrimStart(' '), Field, kept);

    private static string[] Split(string text, char separator, Dictionary<string, string> kept)
    {
        if (text.Length == 0)
        {
            return [];
        }
        string[] parts = text.Split(separator);
        for (int index = 0; index < parts.Length; index++)
        {
            if (kept.TryGetValue(parts[index], out string? same))
            {
                parts[index] = same;
            }
            else
            {
                kept.Add(parts[index], parts[index]);
            }
        }
        return parts;
    }

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    private static ReportForm Form(string field) =>
        field switch
        {
            "2014" => ReportForm.Indicators2014,
            "2019" => ReportForm.Matrix2019,
            "2021" => ReportForm.Matrix2021,
            _ => throw new InvalidOperationException($"No form is of {field}."),
        };

    private static CellKind Kind(string field) =>
        field switch
        {
            nameof(CellKind.Heading) => CellKind.Heading,
            nameof(CellKind.Count) => CellKind.Count,
            nameof(CellKind.SignedCount) => CellKind.SignedCount,
            nameof(CellKind.Money) => CellKind.Money,
            _ => throw new InvalidOperationException($"No kind of cell is called {field}."),
        };

    private static CellRelation Relation(string field) =>
        field switch
        {
            nameof(CellRelation.Heading) => CellRelation.Heading,
            nameof(CellRelation.Total) => CellRelation.Total,
            nameof(CellRelation.Part) => CellRelation.Part,
            nameof(CellRelation.OfWhich) => CellRelation.OfWhich,
            nameof(CellRelation.Channel) => CellRelation.Channel,
            nameof(CellRelation.Standalone) => CellRelation.Standalone,
            nameof(CellRelation.Leaf) => CellRelation.Leaf,
            nameof(CellRelation.GroupLine) => CellRelation.GroupLine,
            _ => throw new InvalidOperationException($"No relation of a cell is called {field}."),
        };
}
