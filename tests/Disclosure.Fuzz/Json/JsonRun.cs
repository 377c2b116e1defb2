using System.Text;
using System.Text.Json;

namespace Disclosure.Fuzz;

/// <summary>
/// Reads mutated JSON through every public way that takes it. A text that is taken reads back equal; one that is refused has problems in both languages; the reader
/// of this library and that of the platform take and refuse the same; nothing but the documented exceptions is thrown.
/// </summary>
internal static class JsonRun
{
    public const int MostSuspicious = 5;

    public static int Run(Arguments arguments)
    {
        var mutator = new JsonMutator(new JsonTexts());
        var taken = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int exitCode = new FuzzLoop(
            seed =>
            {
                (string kind, string text) = mutator.Make(seed);
                return new(kind, () => taken[kind] = taken.GetValueOrDefault(kind) + (Read(kind, text) ? 1 : 0));
            },
            arguments
        ).Run();
        Console.WriteLine("taken after damage: " + string.Join(", ", taken.Select(kind => $"{kind.Key} {kind.Value}")));
        return exitCode;
    }

    /// <summary>Shows one input.</summary>
    public static int Show(int seed)
    {
        (string kind, string text) = new JsonMutator(new JsonTexts()).Make(seed);
        Console.WriteLine($"{kind}: {text}");
        Read(kind, text);
        return 0;
    }

    /// <summary>Whether the text was taken.</summary>
    private static bool Read(string kind, string text) =>
        kind switch
        {
            "report" => ReadReport(text),
            "header" => Plain<ReportHeader>(text) is not null,
            "table" => Plain<RequestTable>(text) is not null,
            "row" => Plain<MatrixRow?>(text) is not null,
            "section" => Plain<RequestIndicators>(text) is not null,
            "line" => ReadLine(text),
            "checkpoint" => ReadCheckpoint(text),
            "overlay" => ReadOverlay(text),
            _ => ReadWaivers(text),
        };

    private static bool ReadReport(string text)
    {
        bool isTaken = Report.TryFromJson(text, out Report? report, out IReadOnlyList<ReadingProblem> problems);
        Refused(isTaken, problems);
        if (isTaken)
        {
            Require(Report.FromJson(report!.ToJson()) == report, "A report that was taken does not read back equal.");
            _ = report.Check().ToString(Language.Chinese);
        }
        bool isPlain = Plain<Report>(text) is not null;
        Require(isPlain == isTaken || HasHalfCharacters(text), "JsonSerializer and TryFromJson differ.");
        Plain<MatrixReport>(text);
        return isTaken;
    }

    private static bool ReadLine(string text)
    {
        byte[] bytes = JsonMutator.BytesOf(text);
        SetReading reading = JsonLine.Read(bytes, 7);
        Refused(reading.Report is not null, reading.Problems);
        Require(reading.Problems.All(problem => problem.Location.Line == 7), "A problem of a line does not name the line.");
        bool isUtf8 = Encoding.UTF8.GetString(bytes) == text;
        Require(!isUtf8 || Report.TryFromJson(text, out _, out _) == reading.Report is not null, "A line and its text differ.");
        return reading.Report is not null;
    }

    private static bool ReadCheckpoint(string text)
    {
        try
        {
            SetCheckpoint state = SetCheckpointJson.Read(Encoding.UTF8.GetBytes(text), MostSuspicious);
            string json = JsonText.Of(writer => SetCheckpointJson.Write(writer, state));
            SetCheckpoint again = SetCheckpointJson.Read(Encoding.UTF8.GetBytes(json), MostSuspicious);
            Require(JsonText.Of(writer => SetCheckpointJson.Write(writer, again)) == json, "A checkpoint does not read back equal.");
            _ = new SetSummary(state.Tally, RuleBook.Standard).ToJson();
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool ReadOverlay(string text)
    {
        bool isTaken = RuleOverlay.TryFromJson(
            text,
            RuleBook.Standard,
            out RuleOverlay? overlay,
            out IReadOnlyList<ReadingProblem> problems
        );
        Refused(isTaken, problems);
        if (isTaken)
        {
            string json = overlay!.ToJson();
            Require(RuleOverlay.FromJson(json).ToJson() == json, "An overlay that was taken does not read back equal.");
            _ = RuleBook.Standard.With(overlay).ToString(Language.Chinese);
        }
        return isTaken;
    }

    private static bool ReadWaivers(string text)
    {
        bool isTaken = WaiverSet.TryFromJson(
            text,
            RuleBook.Exploratory,
            out WaiverSet? waivers,
            out IReadOnlyList<ReadingProblem> problems
        );
        Refused(isTaken, problems);
        if (isTaken)
        {
            Require(
                WaiverSet.FromJson(waivers!.ToJson(), RuleBook.Exploratory).Equals(waivers),
                "Waivers that were taken do not read back equal."
            );
            _ = RuleBook.Exploratory.With(waivers).ToString(Language.Chinese);
        }
        return isTaken;
    }

    /// <summary>Reads with the serializer of the platform; what is no such value is a <see cref="JsonException"/>.</summary>
    private static T? Plain<T>(string text)
    {
        try
        {
            T? value = JsonSerializer.Deserialize<T>(text);
            if (value is not null)
            {
                T? again = JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value));
                Require(EqualityComparer<T>.Default.Equals(value, again), $"A {typeof(T).Name} does not read back equal.");
            }
            return value;
        }
        catch (JsonException exception)
        {
            Require(exception is not ReportJsonException ours || ours.Problems.Count > 0, "An exception of this library names no problem.");
            return default;
        }
        catch (ArgumentException) when (HasHalfCharacters(text))
        {
            // The platform refuses a string that is no text before any reader sees it.
            return default;
        }
    }

    private static void Refused(bool isTaken, IReadOnlyList<ReadingProblem> problems)
    {
        Require(isTaken == (problems.Count == 0), "A text is refused without a problem, or taken with one.");
        foreach (ReadingProblem problem in problems)
        {
            string place = problem.Location.ToString(Language.Chinese);
            Require(place.Length > 0, "A problem has no place.");
            Require(problem.ToString(Language.Chinese).Length + problem.ToString(Language.English).Length > 0, "A problem says nothing.");
        }
    }

    /// <summary>Whether half of a surrogate pair stands in the text itself.</summary>
    private static bool HasHalfCharacters(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }
            if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            {
                return true;
            }
            index++;
        }
        return false;
    }

    private static void Require(bool holds, string promise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(promise);
        }
    }
}
