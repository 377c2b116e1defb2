using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Disclosure;

/// <summary>Reads the small objects of the JSON format: header, contacts, period, origin, and figures on headings.</summary>
internal static class JsonHeaderReader
{
    public static ReportHeader Read(ref Utf8JsonReader reader, string pointer, List<ReadingProblem> problems)
    {
        ReportHeader header = ReportHeader.Empty;
        var members = new MemberReader(pointer, problems);
        while (members.Next(ref reader, out string name))
        {
            if (HeaderFields.Find(HeaderFields.Texts, name) is { } text)
            {
                header = text.With(header, Text(ref reader, members));
            }
            else if (HeaderFields.Find(HeaderFields.Dates, name) is { } date)
            {
                header = date.With(header, Date(ref reader, members));
            }
            else
            {
                header = ReadOther(header, name, ref reader, members);
            }
        }
        return header;
    }

    private static ReportHeader ReadOther(ReportHeader header, string name, ref Utf8JsonReader reader, in MemberReader members)
    {
        switch (name)
        {
            case "level":
                return header with { Level = Level(ref reader, members) };
            case "reportYear":
                return header with { ReportYear = Year(ref reader, members) };
            case "period":
                return header with { Period = Period(ref reader, members.Pointer, members.Problems) };
            case "contacts":
                return header with { Contacts = Contacts(ref reader, members.Pointer, members.Problems) };
            default:
                members.Unknown(ref reader, name);
                return header;
        }
    }

    public static ReportOrigin ReadOrigin(ref Utf8JsonReader reader, string pointer, List<ReadingProblem> problems)
    {
        string? kind = null;
        string? sourceForm = null;
        string? version = null;
        var members = new MemberReader(pointer, problems);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "kind":
                    kind = Text(ref reader, members);
                    break;
                case "sourceForm":
                    sourceForm = Text(ref reader, members);
                    break;
                case "libraryVersion":
                    version = Text(ref reader, members);
                    break;
                default:
                    members.Unknown(ref reader, name);
                    break;
            }
        }
        switch (kind)
        {
            case "stated":
                return ReportOrigin.Stated;
            case "migrated" when JsonNames.FormOf(sourceForm) is { } form:
                return ReportOrigin.Migrated(form, version ?? "");
            case "migrated":
                Add(problems, ProblemCode.JsonFormUnexpected, pointer + "/sourceForm", sourceForm ?? "null", JsonNames.AllForms);
                return ReportOrigin.Stated;
            default:
                Add(problems, ProblemCode.JsonWrongType, pointer + "/kind", kind ?? "null", "\"stated\" | \"migrated\"");
                return ReportOrigin.Stated;
        }
    }

    public static StrayValue? ReadStray(ref Utf8JsonReader reader, string pointer, List<ReadingProblem> problems)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }
        string? label = null;
        string? text = null;
        decimal? number = null;
        var members = new MemberReader(pointer, problems);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "label":
                    label = Text(ref reader, members);
                    break;
                case "text":
                    text = Text(ref reader, members);
                    break;
                case "number":
                    number = Number(ref reader, members);
                    break;
                default:
                    members.Unknown(ref reader, name);
                    break;
            }
        }
        return new StrayValue(label ?? "", text ?? "", number);
    }

    private static ReportContacts Contacts(ref Utf8JsonReader reader, string pointer, List<ReadingProblem> problems)
    {
        ReportContacts contacts = ReportContacts.None;
        var members = new MemberReader(pointer, problems);
        while (members.Next(ref reader, out string name))
        {
            if (HeaderFields.Find(HeaderFields.Contacts, name) is { } field)
            {
                contacts = field.With(contacts, Text(ref reader, members));
            }
            else
            {
                members.Unknown(ref reader, name);
            }
        }
        return contacts;
    }

    private static StatisticalPeriod Period(ref Utf8JsonReader reader, string pointer, List<ReadingProblem> problems)
    {
        LocalDate? start = null;
        LocalDate? end = null;
        string? text = null;
        var members = new MemberReader(pointer, problems);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "start":
                    start = Date(ref reader, members);
                    break;
                case "end":
                    end = Date(ref reader, members);
                    break;
                case "text":
                    text = Text(ref reader, members);
                    break;
                default:
                    members.Unknown(ref reader, name);
                    break;
            }
        }
        if (start is null != end is null || start > end)
        {
            Add(problems, ProblemCode.JsonWrongType, pointer, $"start {Written(start)}, end {Written(end)}", "start <= end");
            return new StatisticalPeriod(null, text ?? "");
        }
        return new StatisticalPeriod(start is { } first && end is { } last ? new DateInterval(first, last) : null, text ?? "");
    }

    private static string Written(LocalDate? date) => date is { } value ? LocalDatePattern.Iso.Format(value) : "null";

    private static string? Text(ref Utf8JsonReader reader, in MemberReader members)
    {
        if (reader.TokenType is JsonTokenType.String)
        {
            return reader.GetString();
        }
        WrongType(ref reader, members, "string | null");
        return null;
    }

    private static decimal? Number(ref Utf8JsonReader reader, in MemberReader members)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number))
        {
            return number;
        }
        WrongType(ref reader, members, "number | null");
        return null;
    }

    private static int? Year(ref Utf8JsonReader reader, in MemberReader members)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int year))
        {
            return year;
        }
        WrongType(ref reader, members, "integer | null");
        return null;
    }

    private static IssuerLevel? Level(ref Utf8JsonReader reader, in MemberReader members)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach ((IssuerLevel level, string name) in JsonNames.Levels)
            {
                if (reader.ValueTextEquals(name))
                {
                    return level;
                }
            }
        }
        WrongType(ref reader, members, "\"national\" | \"province\" | \"prefecture\" | \"county\" | \"township\" | null");
        return null;
    }

    private static LocalDate? Date(ref Utf8JsonReader reader, in MemberReader members)
    {
        if (reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } result)
        {
            return result.Value;
        }
        WrongType(ref reader, members, "date (yyyy-MM-dd) | null");
        return null;
    }

    /// <summary>Says what was expected; <c>null</c> is accepted everywhere and means that nothing is known.</summary>
    private static void WrongType(ref Utf8JsonReader reader, in MemberReader members, string expected)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            Add(members.Problems, ProblemCode.JsonWrongType, members.Pointer, JsonTokens.Describe(reader), expected);
            reader.Skip();
        }
    }

    private static void Add(List<ReadingProblem> problems, ProblemCode code, string pointer, string? found, string? expected) =>
        problems.Add(new ReadingProblem(code, new SourceLocation { JsonPointer = pointer }) { Found = found, Expected = expected });

    /// <summary>Steps through the members of an object and notices a value that is no object, and repeated members.</summary>
    private struct MemberReader(string objectPointer, List<ReadingProblem> problems)
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);
        private bool inside;
        private string? member;

        public readonly List<ReadingProblem> Problems => problems;

        /// <summary>The pointer of the member at which the reader stands, made when something is wrong there.</summary>
        public readonly string Pointer => member is null ? objectPointer : $"{objectPointer}/{ReportJsonReader.Escape(member)}";

        /// <summary>Steps to the value of the next member.</summary>
        public bool Next(ref Utf8JsonReader reader, out string name)
        {
            name = "";
            if (!inside)
            {
                inside = true;
                if (reader.TokenType != JsonTokenType.StartObject)
                {
                    WrongType(ref reader, this, "object");
                    return false;
                }
            }
            if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            {
                return false;
            }
            name = reader.GetString()!;
            member = name;
            if (!seen.Add(name))
            {
                Add(problems, ProblemCode.JsonDuplicateMember, Pointer, name, null);
            }
            reader.Read();
            return true;
        }

        public readonly void Unknown(ref Utf8JsonReader reader, string name)
        {
            Add(problems, ProblemCode.JsonUnknownMember, Pointer, name, null);
            reader.Skip();
        }
    }
}
