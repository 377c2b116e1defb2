using System.Text.Json;

namespace Disclosure;

/// <summary>
/// Reads a report from JSON, strictly: an unknown or repeated member, a wrong type and a number that does not fit are problems with their JSON pointer.
/// All of them are collected; malformed JSON ends the reading.
/// </summary>
internal ref struct ReportJsonReader
{
    private readonly List<ReadingProblem> problems;
    private Utf8JsonReader reader;

    private ReportJsonReader(Utf8JsonReader reader, List<ReadingProblem> problems)
    {
        this.reader = reader;
        this.problems = problems;
    }

    /// <summary>Reads the object at the reader's token and leaves the reader at its end.</summary>
    /// <param name="reader">Stands on the start of the object.</param>
    /// <param name="expected">The form that the caller wants; <see langword="null"/> for any.</param>
    /// <param name="matrixOnly">Whether the caller wants a matrix form.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The report; <see langword="null"/> when anything is wrong.</returns>
    public static Report? Read(ref Utf8JsonReader reader, ReportForm? expected, bool matrixOnly, List<ReadingProblem> problems)
    {
        var work = new ReportJsonReader(reader, problems);
        Report? report = work.ReadReport(expected, matrixOnly);
        reader = work.reader;
        return problems.Count == 0 ? report : null;
    }

    /// <summary>Reads a part of a report, whose members stand below a node, into a draft.</summary>
    public static void ReadPart(
        ref Utf8JsonReader reader,
        JsonLayout layout,
        JsonNode node,
        ReportDraft draft,
        List<ReadingProblem> problems
    )
    {
        var work = new ReportJsonReader(reader, problems);
        work.ReadObject(node, draft, new bool[layout.NodeCount]);
        reader = work.reader;
    }

    private Report? ReadReport(ReportForm? expected, bool matrixOnly)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType("", "object");
            Skip();
            return null;
        }
        if (FindForm() is not { } form)
        {
            Skip();
            return null;
        }
        if ((expected is { } wanted && wanted != form) || (matrixOnly && form == ReportForm.Indicators2014))
        {
            string allowed = expected is { } one
                ? JsonNames.Of(one)
                : $"{JsonNames.Of(ReportForm.Matrix2019)}, {JsonNames.Of(ReportForm.Matrix2021)}";
            Report(ProblemCode.JsonFormUnexpected, "/form", JsonNames.Of(form), allowed);
            Skip();
            return null;
        }
        JsonLayout layout = JsonLayout.Of(form);
        var draft = new ReportDraft(form);
        var seen = new bool[layout.NodeCount];
        bool header = false;
        bool origin = false;
        bool formSeen = false;
        int next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(JsonNames.Form))
            {
                Once(ref formSeen, "");
                Advance();
            }
            else if (reader.ValueTextEquals(JsonNames.Header))
            {
                Once(ref header, "");
                Advance();
                draft.Header = JsonHeaderReader.Read(ref reader, "/header", problems);
            }
            else if (reader.ValueTextEquals(JsonNames.Origin))
            {
                Once(ref origin, "");
                Advance();
                draft.Origin = JsonHeaderReader.ReadOrigin(ref reader, "/origin", problems);
            }
            else
            {
                ReadMember(layout.Root, ref next, draft, seen);
            }
        }
        return draft.ToReport();
    }

    /// <summary>The form, wherever its member stands: a copy of the reader looks ahead.</summary>
    private ReportForm? FindForm()
    {
        Utf8JsonReader ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isForm = ahead.ValueTextEquals(JsonNames.Form);
            ahead.Read();
            if (isForm)
            {
                string? name = ahead.TokenType == JsonTokenType.String ? ahead.GetString() : ahead.TokenType.ToString();
                if (JsonNames.FormOf(name) is { } form)
                {
                    return form;
                }
                Report(ProblemCode.JsonFormUnexpected, "/form", name, JsonNames.AllForms);
                return null;
            }
            ahead.Skip();
        }
        Report(ProblemCode.JsonFormMissing, "", null, JsonNames.AllForms);
        return null;
    }

    private void ReadMember(JsonNode parent, ref int next, ReportDraft draft, bool[] seen)
    {
        JsonNode? node = Find(parent, ref next);
        if (node is null)
        {
            string name = reader.GetString()!;
            Report(ProblemCode.JsonUnknownMember, $"{parent.Pointer}/{Escape(name)}", name, null);
            Advance();
            Skip();
            return;
        }
        if (seen[node.Index])
        {
            Report(ProblemCode.JsonDuplicateMember, node.Pointer, node.Name.ToString(), null);
        }
        seen[node.Index] = true;
        Advance();
        if (node.Slot >= 0)
        {
            draft.Slots[node.Slot] = ReadCell(node);
        }
        else if (node.Heading >= 0)
        {
            draft.Headings[node.Heading] = JsonHeaderReader.ReadStray(ref reader, node.Pointer, problems);
        }
        else
        {
            ReadObject(node, draft, seen);
        }
    }

    private void ReadObject(JsonNode node, ReportDraft draft, bool[] seen)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType(node.Pointer, "object");
            Skip();
            return;
        }
        int position = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(node, ref position, draft, seen);
        }
    }

    /// <summary>The member with the name at the reader; the members usually come in the order of the form, so the next one is tried first.</summary>
    private readonly JsonNode? Find(JsonNode parent, ref int next)
    {
        JsonNode[] members = parent.Members;
        for (int tried = 0; tried < members.Length; tried++)
        {
            int index = next + tried < members.Length ? next + tried : next + tried - members.Length;
            if (reader.ValueTextEquals(members[index].Utf8Name))
            {
                next = index + 1 == members.Length ? 0 : index + 1;
                return members[index];
            }
        }
        return null;
    }

    private CellValue ReadCell(JsonNode node)
    {
        const string Words = $"number | null | \"{JsonNames.NotApplicable}\" | \"{JsonNames.NotDerivable}\" | \"{JsonNames.Missing}\"";
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return CellValue.Blank;
            case JsonTokenType.Number when node.IsMoney:
                if (reader.TryGetDecimal(out decimal amount) && JsonTokens.KeepsDigits(reader, amount))
                {
                    return amount;
                }
                break;
            case JsonTokenType.Number:
                if (reader.TryGetInt64(out long count))
                {
                    return count;
                }
                break;
            case JsonTokenType.String when reader.ValueTextEquals(JsonNames.NotApplicable):
                return CellValue.NotApplicable;
            case JsonTokenType.String when reader.ValueTextEquals(JsonNames.NotDerivable):
                return CellValue.NotDerivable;
            case JsonTokenType.String when reader.ValueTextEquals(JsonNames.Missing):
                return CellValue.Missing;
            default:
                WrongType(node.Pointer, Words);
                Skip();
                return CellValue.Missing;
        }
        string expected = node.IsMoney ? JsonTokens.Decimal : JsonTokens.Integer;
        problems.Add(
            new ReadingProblem(ProblemCode.JsonNumberOutOfRange, new SourceLocation { JsonPointer = node.Pointer })
            {
                Found = JsonTokens.Raw(reader),
                Expected = expected,
                Cell = node.Cell,
                IsFigureLost = true,
            }
        );
        return CellValue.Missing;
    }

    private void Once(ref bool seen, string parent)
    {
        if (seen)
        {
            string name = reader.GetString()!;
            Report(ProblemCode.JsonDuplicateMember, $"{parent}/{name}", name, null);
        }
        seen = true;
    }

    private void Advance() => reader.Read();

    private void Skip() => reader.Skip();

    private readonly void WrongType(string pointer, string expected) =>
        Report(ProblemCode.JsonWrongType, pointer, JsonTokens.Describe(reader), expected);

    private readonly void Report(ProblemCode code, string pointer, string? found, string? expected) =>
        problems.Add(new ReadingProblem(code, new SourceLocation { JsonPointer = pointer }) { Found = found, Expected = expected });

    /// <summary>A name as a segment of a JSON pointer (RFC 6901).</summary>
    internal static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
