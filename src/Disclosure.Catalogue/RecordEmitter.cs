namespace Disclosure.Catalogue;

/// <summary>Writes the record types: properties with documentation, construction from slots, and copying to slots.</summary>
internal static class RecordEmitter
{
    public static string Emit(RecordType type)
    {
        var text = new SourceText("System.Diagnostics", "System.Text", "System.Text.Json.Serialization");
        text.Line($"/// <summary>{SourceText.Xml(type.Summary)} 「{SourceText.Xml(type.Label)}」</summary>");
        text.Line("/// <remarks>");
        text.Line(
            "/// Immutable; equal when all figures and their states are equal. A figure is <see langword=\"null\"/> when no number stands in its cell, which is not 0;"
        );
        text.Line(
            "/// <see cref=\"Report.StateOf(Cell)\"/> says why. A property that was never set is missing, one set to <see langword=\"null\"/> is a blank box."
        );
        text.Line("/// </remarks>");
        text.Line("[DebuggerDisplay(\"{ToString(),nq}\")]");
        text.Line($"[JsonConverter(typeof(PartJsonConverter<{type.Name}>))]");
        text.Open($"public sealed partial record {type.Name}" + (type.BaseType.Length > 0 ? $" : {type.BaseType}" : ""));
        EmitBody(text, type, isReport: false);
        text.Close();
        return text.ToString();
    }

    /// <summary>The part of a report type that holds its sections. The matrix reports inherit the two tables that both editions share.</summary>
    public static string EmitReport(RecordType type, RecordType? inherited)
    {
        var text = new SourceText("System.Text");
        text.Open($"public sealed partial record {type.Name}");
        EmitBody(text, type, isReport: true, inherited);
        text.Close();
        return text.ToString();
    }

    /// <summary>The part of <c>MatrixReport</c> with the tables that both editions share.</summary>
    public static string EmitMatrixReport(RecordType shared)
    {
        var text = new SourceText();
        text.Open("public abstract partial record MatrixReport");
        foreach (Member member in shared.Members)
        {
            EmitProperty(text, member);
        }
        text.Close();
        return text.ToString();
    }

    private static void EmitBody(SourceText text, RecordType type, bool isReport, RecordType? inherited = null)
    {
        List<Member> all = type.Members;
        List<Member> own = all.Where(member =>
                inherited?.Members.Any(other => other.Name == member.Name) != true
                && !(type.BaseType == "OutcomeGroup" && member.Name == "Stated")
            )
            .ToList();
        bool headings = type.Headings > 0;
        string parameters = headings
            ? "ReadOnlySpan<CellValue> slots, ReadOnlySpan<StrayValue?> headings"
            : "ReadOnlySpan<CellValue> slots";

        text.Line("/// <summary>Every cell missing, until it is set.</summary>");
        text.Open($"public {type.Name}()");
        foreach (Member member in all.Where(member => member.Kind == MemberKind.Record))
        {
            text.Line($"{Storage(member, own)} = new();");
        }
        text.Close();
        text.Line();
        text.Open($"internal {type.Name}({parameters})");
        int slot = 0;
        int heading = 0;
        foreach (Member member in all)
        {
            string target = Storage(member, own);
            string value = member.Kind switch
            {
                MemberKind.Heading => $"headings[{heading}]",
                MemberKind.Row => $"new MatrixRow(slots.Slice({slot}, 7), default)",
                MemberKind.Record when member.Headings > 0 =>
                    $"new {member.Type!.Name}(slots.Slice({slot}, {member.Slots}), headings.Slice({heading}, {member.Headings}))",
                MemberKind.Record => $"new {member.Type!.Name}(slots.Slice({slot}, {member.Slots}))",
                MemberKind.Money => $"StoredAmount.From(slots[{slot}])",
                _ => $"StoredCount.From(slots[{slot}], default)",
            };
            text.Line($"{target} = {value};");
            slot += member.Slots;
            heading += member.Headings;
        }
        text.Close();
        text.Line();
        foreach (Member member in own)
        {
            EmitProperty(text, member);
        }
        if (type.BaseType == "OutcomeGroup")
        {
            text.Line("/// <inheritdoc/>");
            text.Line($"public override IReadOnlyList<MatrixRow> Rows => [{string.Join(", ", own.Select(member => member.Name))}];");
            text.Line();
        }
        string modifier = isReport ? "internal override" : "internal";
        EmitAt(text, all, own, modifier);
        EmitCopy(
            text,
            all,
            $"{modifier} void CopyTo(Span<CellValue> slots)",
            (member, at) =>
                member.Kind switch
                {
                    MemberKind.Row or MemberKind.Record => $"{Storage(member, own)}.CopyTo(slots.Slice({at}, {member.Slots}));",
                    _ => $"slots[{at}] = {SourceText.Camel(member.Name)}.ToCellValue();",
                }
        );
        EmitCopy(
            text,
            all,
            $"{modifier} void CopyCounts(Span<long> numbers, Span<CellState> states)",
            (member, at) =>
                member.Kind switch
                {
                    MemberKind.Row or MemberKind.Record =>
                        $"{Storage(member, own)}.CopyCounts(numbers.Slice({at}, {member.Slots}), states.Slice({at}, {member.Slots}));",
                    MemberKind.Money =>
                        $"(numbers[{at}], states[{at}]) = (Math.Sign({SourceText.Camel(member.Name)}.Number), {SourceText.Camel(member.Name)}.State);",
                    _ =>
                        $"(numbers[{at}], states[{at}]) = ({SourceText.Camel(member.Name)}.Number, {SourceText.Camel(member.Name)}.State);",
                }
        );
        EmitTouch(text, all, own, modifier);
        if (headings)
        {
            EmitHeadingAt(text, all, modifier);
        }
        if (!isReport)
        {
            EmitPrint(text, type, all);
        }
    }

    /// <summary>The field of a member: its property would copy a whole row. One of a base type or written by hand has its property only.</summary>
    private static string Storage(Member member, List<Member> own) => own.Contains(member) ? SourceText.Camel(member.Name) : member.Name;

    private static void EmitProperty(SourceText text, Member member)
    {
        string field = SourceText.Camel(member.Name);
        if (member.Kind == MemberKind.Record)
        {
            text.Line($"private {member.Type!.Name} {field} = null!;");
            text.Line();
            text.Line($"/// <summary>{SourceText.Xml(member.Record!.Summary)} 「{SourceText.Xml(member.Record.Label)}」</summary>");
            text.Line("/// <exception cref=\"ArgumentNullException\">The value is <see langword=\"null\"/>.</exception>");
            text.Open($"public {member.Type.Name} {member.Name}");
            text.Line($"get => {field};");
            text.Line($"init => {field} = value ?? throw new ArgumentNullException(nameof(value));");
            text.Close();
            text.Line();
            return;
        }
        (string fieldType, string type, string get, string init) = member.Kind switch
        {
            MemberKind.Money => ("StoredAmount", "decimal?", $"{field}.Value", "StoredAmount.Of(value)"),
            MemberKind.Row => ("MatrixRow", "MatrixRow", field, "value"),
            MemberKind.Heading => ("StrayValue?", "StrayValue?", field, "value"),
            _ => ("StoredCount", "long?", $"{field}.Value", "StoredCount.Of(value)"),
        };
        text.Line($"private {fieldType} {field};");
        text.Line();
        EmitDocumentation(text, member);
        text.Open($"public {type} {member.Name}");
        text.Line($"get => {get};");
        text.Line($"init => {field} = {init};");
        text.Close();
        text.Line();
    }

    private static void EmitDocumentation(SourceText text, Member member)
    {
        CellDefinition cell = member.Cells[0];
        Appearance place = cell.Appearances[^1];
        switch (member.Kind)
        {
            case MemberKind.Heading:
                text.Line(
                    $"/// <summary>The figure that was typed on the heading 「{SourceText.Xml(place.RowLabel)}」, which takes none.</summary>"
                );
                text.Line("/// <value><see langword=\"null\"/> when nothing stands on the heading.</value>");
                text.Line($"/// <remarks>{SourceText.Xml(cell.Definition)} Source: {SourceText.Xml(cell.Source)}.</remarks>");
                return;
            case MemberKind.Row:
                CellDefinition row = member.Cells[^1];
                text.Line($"/// <summary>{SourceText.Xml(RowEnglish(row))}. 「{SourceText.Xml(row.Appearances[^1].RowLabel)}」</summary>");
                text.Line("/// <value>Seven figures in 件 (requests); a blank box is not 0.</value>");
                text.Line("/// <remarks>");
                foreach (CellDefinition distinct in member.Cells.GroupBy(other => other.Definition).Select(group => group.First()))
                {
                    text.Line(
                        $"/// <para>{Editions(distinct)}{SourceText.Xml(distinct.Definition)} Source: {SourceText.Xml(distinct.Source)}.</para>"
                    );
                }
                text.Line("/// </remarks>");
                return;
        }
        string number = cell.Kind switch
        {
            "money" => "Amount in 万元 (ten thousand yuan) with the digits as stated",
            "signed" => $"Whole number with its sign, in {cell.Unit}",
            _ => $"Whole number in {cell.Unit}",
        };
        if (member.Cells.Count == 1)
        {
            text.Line(
                $"/// <summary>{SourceText.Xml(cell.English)}. 「{SourceText.Xml(place.ColumnLabel.Length == 0 ? place.RowLabel : $"{place.RowLabel} / {place.ColumnLabel}")}」</summary>"
            );
            text.Line(
                $"/// <value>{number}; <see langword=\"null\"/> when no number stands in the cell, and a blank box is not 0.</value>"
            );
            text.Line($"/// <remarks>{SourceText.Xml(cell.Definition)} Source: {SourceText.Xml(cell.Source)}.</remarks>");
            return;
        }
        text.Line(
            $"/// <summary>「{SourceText.Xml(place.ColumnLabel)}」, in the rows {SourceText.Xml(string.Join(", ", member.Cells.Select(other => other.Appearances[^1].RowLabel)))}.</summary>"
        );
        text.Line($"/// <value>{number}; <see langword=\"null\"/> when no number stands in the cell, and a blank box is not 0.</value>");
        text.Line("/// <remarks>");
        foreach (CellDefinition other in member.Cells)
        {
            text.Line(
                $"/// <para>{SourceText.Xml(other.Appearances[^1].RowLabel)}: {SourceText.Xml(other.English)}. {SourceText.Xml(other.Definition)} Source: {SourceText.Xml(other.Source)}.</para>"
            );
        }
        text.Line("/// </remarks>");
    }

    private static string RowEnglish(CellDefinition cell) => cell.English[..cell.English.LastIndexOf(" (", StringComparison.Ordinal)];

    private static string Editions(CellDefinition cell) => cell.Appearances.Count == 1 ? $"Edition {cell.Appearances[0].Form}: " : "";

    private static void EmitAt(SourceText text, List<Member> members, List<Member> own, string modifier)
    {
        text.Line($"{modifier} CellValue At(int slot) =>");
        text.Line("    slot switch");
        text.Line("    {");
        int slot = 0;
        foreach (Member member in members.Where(member => member.Kind != MemberKind.Heading))
        {
            string offset = slot == 0 ? "slot" : $"slot - {slot}";
            text.Line(
                member.Kind is MemberKind.Row or MemberKind.Record
                    ? $"        < {slot + member.Slots} => {Storage(member, own)}.At({offset}),"
                    : $"        {slot} => {SourceText.Camel(member.Name)}.ToCellValue(),"
            );
            slot += member.Slots;
        }
        text.Line("        _ => throw new ArgumentOutOfRangeException(nameof(slot)),");
        text.Line("    };");
        text.Line();
    }

    private static void EmitHeadingAt(SourceText text, List<Member> members, string modifier)
    {
        text.Line($"{modifier} StrayValue? HeadingAt(int index) =>");
        text.Line("    index switch");
        text.Line("    {");
        int heading = 0;
        foreach (Member member in members.Where(member => member.Headings > 0))
        {
            string offset = heading == 0 ? "index" : $"index - {heading}";
            text.Line(
                member.Kind == MemberKind.Record
                    ? $"        < {heading + member.Headings} => {member.Name}.HeadingAt({offset}),"
                    : $"        {heading} => {SourceText.Camel(member.Name)},"
            );
            heading += member.Headings;
        }
        text.Line("        _ => throw new ArgumentOutOfRangeException(nameof(index)),");
        text.Line("    };");
        text.Line();
    }

    private static void EmitCopy(SourceText text, List<Member> members, string signature, Func<Member, int, string> line)
    {
        text.Open(signature);
        // From the last slot to the first, so that one bounds check covers the rest.
        int slot = members.Sum(member => member.Slots);
        foreach (Member member in Enumerable.Reverse(members).Where(member => member.Kind != MemberKind.Heading))
        {
            slot -= member.Slots;
            text.Line(line(member, slot));
        }
        text.Close();
        text.Line();
    }

    /// <summary>One number of each object and each row, which are far enough apart to lie in different lines of the cache.</summary>
    private static void EmitTouch(SourceText text, List<Member> members, List<Member> own, string modifier)
    {
        IEnumerable<string> parts = members
            .Where(member => member.Kind is MemberKind.Row or MemberKind.Record)
            .Select(member => $"{Storage(member, own)}.Touch()");
        IEnumerable<string> first = members
            .Where(member => member.Kind is not (MemberKind.Row or MemberKind.Record or MemberKind.Heading))
            .Take(1)
            .Select(member => $"(long){Storage(member, own)}.State");
        text.Line($"{modifier} long Touch() => {string.Join(" ^ ", [.. first, .. parts])};");
        text.Line();
    }

    private static void EmitPrint(SourceText text, RecordType type, List<Member> members)
    {
        string modifier = type.BaseType.Length > 0 ? "protected override" : "private";
        if (type.BaseType.Length > 0)
        {
            text.Line("/// <inheritdoc/>");
        }
        text.Open($"{modifier} bool PrintMembers(StringBuilder builder)");
        string separator = "";
        foreach (Member member in members)
        {
            string value = member.Kind switch
            {
                MemberKind.Heading => $"{SourceText.Camel(member.Name)}?.ToString() ?? \"(nothing)\"",
                MemberKind.Count or MemberKind.Money => $"{SourceText.Camel(member.Name)}.ToCellValue().ToString()",
                _ => $"{member.Name}.ToString()",
            };
            text.Line($"builder.Append(\"{separator}{member.Name} = \").Append({value});");
            separator = ", ";
        }
        text.Line("return true;");
        text.Close();
    }
}
