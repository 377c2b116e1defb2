using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Disclosure;

/// <summary>Reads JSON strictly and collects everything that is wrong with its JSON pointer, as the reader of reports does.</summary>
internal sealed class JsonWalk
{
    private static readonly Severity[] Severities =
    [
        Disclosure.Severity.Silent,
        Disclosure.Severity.Information,
        Disclosure.Severity.Warning,
        Disclosure.Severity.Error,
    ];
    private static readonly CellValue[] States = [CellValue.Missing, CellValue.NotApplicable, CellValue.NotDerivable, CellValue.NotOnForm];

    private readonly List<ReadingProblem> problems = [];

    /// <summary>Reads a text; never an exception for a bad one.</summary>
    public static bool TryRead<T>(
        string json,
        Func<JsonWalk, JsonElement, T> read,
        [NotNullWhen(true)] out T? value,
        out IReadOnlyList<ReadingProblem> problems
    )
        where T : class
    {
        if (json is null)
        {
            throw new ArgumentNullException(nameof(json));
        }
        var walk = new JsonWalk();
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        value = null;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            value = read(walk, document.RootElement);
        }
        catch (JsonException exception)
        {
            walk.problems.Add(JsonText.Malformed(exception));
        }
        catch (InvalidOperationException)
        {
            walk.problems.Add(JsonTokens.NoText(bytes));
        }
        problems = walk.problems.AsReadOnly();
        if (walk.problems.Count > 0)
        {
            value = null;
        }
        return value is not null;
    }

    /// <summary>The members of an object; anything else is a problem, and so is a member that stands twice.</summary>
    public IEnumerable<JsonMember> Members(JsonElement value, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            WrongType(value, pointer, "object");
            yield break;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            var member = new JsonMember(property.Name, property.Value, $"{pointer}/{ReportJsonReader.Escape(property.Name)}");
            if (!seen.Add(member.Name))
            {
                Add(ProblemCode.JsonDuplicateMember, member.Pointer, member.Name, null);
            }
            yield return member;
        }
    }

    /// <summary>The elements of an array; anything else is a problem.</summary>
    public IEnumerable<JsonMember> Elements(JsonMember array)
    {
        if (array.Value.ValueKind != JsonValueKind.Array)
        {
            WrongType(array.Value, array.Pointer, "array");
            yield break;
        }
        int index = 0;
        foreach (JsonElement element in array.Value.EnumerateArray())
        {
            string position = index++.ToString(CultureInfo.InvariantCulture);
            yield return new JsonMember(position, element, $"{array.Pointer}/{position}");
        }
    }

    public string? Text(JsonMember member)
    {
        if (member.Value.ValueKind == JsonValueKind.String)
        {
            return member.Value.GetString();
        }
        WrongType(member.Value, member.Pointer, "string");
        return null;
    }

    public bool? Boolean(JsonMember member)
    {
        if (member.Value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return member.Value.GetBoolean();
        }
        WrongType(member.Value, member.Pointer, "true | false");
        return null;
    }

    public int? WholeNumber(JsonMember member)
    {
        if (member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out int number))
        {
            return number;
        }
        WrongType(member.Value, member.Pointer, "integer");
        return null;
    }

    public LocalDate? Date(JsonMember member)
    {
        if (
            member.Value.ValueKind == JsonValueKind.String
            && LocalDatePattern.Iso.Parse(member.Value.GetString()!) is { Success: true } date
        )
        {
            return date.Value;
        }
        WrongType(member.Value, member.Pointer, "date (yyyy-MM-dd)");
        return null;
    }

    public Severity? Severity(JsonMember member) => Word(member, Severities, JsonWords.Of, out Severity severity) ? severity : null;

    public ReportForm? Form(JsonMember member)
    {
        if (member.Value.ValueKind == JsonValueKind.String && JsonNames.FormOf(member.Value.GetString()) is { } form)
        {
            return form;
        }
        Add(ProblemCode.JsonFormUnexpected, member.Pointer, Describe(member.Value), JsonNames.AllForms);
        return null;
    }

    /// <summary>A number, <c>null</c> for a blank box, or the word of another state.</summary>
    public CellValue? Value(JsonMember member)
    {
        switch (member.Value.ValueKind)
        {
            case JsonValueKind.Null:
                return CellValue.Blank;
            case JsonValueKind.Number:
                if (member.Value.TryGetDecimal(out decimal number) && KeepsDigits(member.Value, number))
                {
                    return number;
                }
                Add(ProblemCode.JsonNumberOutOfRange, member.Pointer, Describe(member.Value), JsonTokens.Decimal);
                return null;
            default:
                return Word(member, States, value => JsonWords.Of(value.State), out CellValue state, "number | null | ") ? state : null;
        }
    }

    public void Unknown(JsonMember member) => Add(ProblemCode.JsonUnknownMember, member.Pointer, member.Name, null);

    public void Add(ProblemCode code, string pointer, string? found, string? expected) =>
        problems.Add(new ReadingProblem(code, new SourceLocation { JsonPointer = pointer }) { Found = found, Expected = expected });

    private bool Word<T>(JsonMember member, T[] words, Func<T, string> nameOf, out T word, string before = "")
    {
        int index =
            member.Value.ValueKind == JsonValueKind.String ? Array.FindIndex(words, each => nameOf(each) == member.Value.GetString()) : -1;
        word = index < 0 ? default! : words[index];
        if (index < 0)
        {
            WrongType(member.Value, member.Pointer, before + string.Join(" | ", words.Select(each => $"\"{nameOf(each)}\"")));
        }
        return index >= 0;
    }

    private void WrongType(JsonElement value, string pointer, string expected) =>
        Add(ProblemCode.JsonWrongType, pointer, Describe(value), expected);

    private static bool KeepsDigits(JsonElement value, decimal number)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.GetRawText()));
        return reader.Read() && JsonTokens.KeepsDigits(reader, number);
    }

    private static string Describe(JsonElement value)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.GetRawText()));
        return reader.Read() ? JsonTokens.Describe(reader) : "";
    }
}
