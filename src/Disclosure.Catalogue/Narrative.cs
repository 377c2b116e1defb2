namespace Disclosure.Catalogue;

/// <summary>What reports speak of in prose: a name in both languages and the units in which it is counted.</summary>
internal sealed record Subject(CsvRow Row, string Name);

/// <summary>A reading of a subject: the cells of one form that are added, and those that are taken off.</summary>
internal sealed record SubjectReading(CsvRow Row, string Subject, int Form, List<CellDefinition> Plus, List<CellDefinition> Minus);

/// <summary>
/// The prose of reports: its subjects, the wordings by which they are known, and what each may mean on each form. Names, cells and patterns are checked
/// against each other, so that a mistake is an error with file and line and not a figure tied to the wrong cell.
/// </summary>
internal sealed class Narrative
{
    private const string SubjectFile = "narrative-subjects.csv";
    private const string ReadingFile = "narrative-readings.csv";
    private const string PhraseFile = "narrative-phrases.csv";
    private const string AllOfGroup = ".*";
    private static readonly string[] KnownForms = ["2014", "2019", "2021"];

    private readonly Forms forms;

    private Narrative(Forms forms) => this.forms = forms;

    public List<Subject> Subjects { get; } = [];

    public List<SubjectReading> Readings { get; } = [];

    public List<CsvRow> Phrases { get; } = [];

    public static Narrative Read(string directory, Forms forms)
    {
        var narrative = new Narrative(forms);
        narrative.ReadSubjects(Path.Combine(directory, SubjectFile));
        narrative.ReadReadings(Path.Combine(directory, ReadingFile));
        narrative.ReadPhrases(Path.Combine(directory, PhraseFile));
        return narrative;
    }

    private void ReadSubjects(string path)
    {
        foreach (CsvRow row in Csv.Read(path, "subject", "english", "chinese", "units"))
        {
            string name = row["subject"];
            if (name.Length == 0 || !char.IsUpper(name[0]) || !name.All(char.IsLetter))
            {
                throw row.Error($"subject '{name}' is no name");
            }
            if (Subjects.Exists(other => other.Name == name))
            {
                throw row.Error($"subject '{name}' stands twice");
            }
            if (row["english"].Length == 0 || row["chinese"].Length == 0 || row["units"].Length == 0)
            {
                throw row.Error("a field is empty");
            }
            Subjects.Add(new Subject(row, name));
        }
    }

    private void ReadReadings(string path)
    {
        foreach (CsvRow row in Csv.Read(path, "subject", "forms", "cells", "english", "chinese"))
        {
            CheckSubject(row, row["subject"]);
            foreach (string form in row.Several("forms"))
            {
                if (!KnownForms.Contains(form))
                {
                    throw row.Error($"form '{form}' is not one of {string.Join(", ", KnownForms)}");
                }
                Readings.Add(ReadingOf(row, int.Parse(form, System.Globalization.CultureInfo.InvariantCulture)));
            }
        }
    }

    private SubjectReading ReadingOf(CsvRow row, int form)
    {
        var reading = new SubjectReading(row, row["subject"], form, [], []);
        string text = row["cells"];
        for (int start = 0; start < text.Length; )
        {
            bool minus = text[start] == '-';
            start += text[start] is '+' or '-' ? 1 : 0;
            int end = text.IndexOfAny(['+', '-'], start);
            end = end < 0 ? text.Length : end;
            (minus ? reading.Minus : reading.Plus).AddRange(CellsOf(row, text[start..end], form));
            start = end;
        }
        return reading.Plus.Count > 0 ? reading : throw row.Error("no cell is named");
    }

    /// <summary>A cell by its key, or with <c>.*</c> the rows of a group, in the matrix form those of its total column.</summary>
    private List<CellDefinition> CellsOf(CsvRow row, string key, int form)
    {
        IEnumerable<CellDefinition> onForm = forms.Cells.Where(cell => cell.Appearances.Exists(place => place.Form == form));
        string group = key.EndsWith(AllOfGroup, StringComparison.Ordinal) ? key[..^1] : "";
        List<CellDefinition> found = onForm
            .Where(cell =>
                group.Length == 0 ? cell.Key == key
                : form == 2014
                    ? cell.Key.StartsWith(group, StringComparison.Ordinal)
                        && cell.Relation != "total"
                        && cell.ParentKey.Length > 0
                        && !cell.Key.EndsWith(".Total", StringComparison.Ordinal)
                : cell.Key.StartsWith(group, StringComparison.Ordinal)
                    && cell.Key.EndsWith(".Total", StringComparison.Ordinal)
                    && cell.Relation != "group-line"
            )
            .ToList();
        return found.Count > 0 ? found : throw row.Error($"'{key}' is no cell of the form of {form}");
    }

    private void ReadPhrases(string path)
    {
        foreach (CsvRow row in Csv.Read(path, "subject", "before", "after", "within", "nothing"))
        {
            CheckSubject(row, row["subject"]);
            foreach (string total in row.Several("within"))
            {
                CheckSubject(row, total);
            }
            if (row["before"].Length + row["after"].Length == 0)
            {
                throw row.Error("neither what stands before the number nor what follows it is given");
            }
            foreach (string column in (string[])["before", "after", "nothing"])
            {
                if (row[column].Count(character => character == '(') != row[column].Count(character => character == ')'))
                {
                    throw row.Error($"a bracket is not closed in '{row[column]}'");
                }
            }
            Phrases.Add(row);
        }
    }

    private void CheckSubject(CsvRow row, string name)
    {
        if (!Subjects.Exists(subject => subject.Name == name))
        {
            throw row.Error($"subject '{name}' is not in {SubjectFile}");
        }
    }
}
