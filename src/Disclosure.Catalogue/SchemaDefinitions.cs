using System.Text.Json;
using System.Text.Json.Nodes;

namespace Disclosure.Catalogue;

/// <summary>
/// The definitions to which the schema of every form refers: what a cell may hold, a row of seven, and the members about the report itself. A test compares
/// the latter with what the library writes and reads.
/// </summary>
internal static class SchemaDefinitions
{
    private const string States = """{ "enum": ["notApplicable", "notDerivable", "missing"] }""";
    private const string Text = """{ "type": ["string", "null"] }""";
    private const string Date =
        """{ "type": ["string", "null"], "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "format": "date" }""";

    public static void Write(Utf8JsonWriter writer, string[] columns, Func<string, string> labelOf, string form)
    {
        bool isMatrix = form.StartsWith("matrix", StringComparison.Ordinal);
        writer.WriteStartObject("definitions");
        Write(writer, "count", Cell("A whole number of 64 bits; a count below 0 can be read, and the rules object to it.", Integer));
        Write(writer, "money", Cell("An amount in 万元 with its digits.", """{ "type": ["number", "null"] }"""));
        if (isMatrix)
        {
            Write(writer, "signed", Cell("A whole number of 64 bits with its sign.", Integer));
            WriteRow(writer, columns, labelOf);
        }
        else
        {
            Write(writer, "heading", Heading);
        }
        Write(writer, "header", Header);
        Write(writer, "origin", Origin);
        writer.WriteEndObject();
    }

    private const string Integer = """{ "type": ["integer", "null"], "minimum": -9223372036854775808, "maximum": 9223372036854775807 }""";

    private static string Cell(string description, string number) =>
        $$"""{ "description": "{{description}}", "anyOf": [ {{number}}, {{States}} ] }""";

    private const string Heading = $$"""
        {
          "description": "A figure that stands on a heading, which takes none, as written.",
          "type": ["object", "null"],
          "additionalProperties": false,
          "properties": { "label": {{Text}}, "text": {{Text}}, "number": { "type": ["number", "null"] } }
        }
        """;

    private const string Header = $$"""
        {
          "type": ["object", "null"],
          "additionalProperties": false,
          "properties": {
            "title": {{Text}},
            "issuingBody": {{Text}},
            "level": { "enum": ["national", "province", "prefecture", "county", "township", null] },
            "reportYear": { "type": ["integer", "null"], "minimum": -2147483648, "maximum": 2147483647 },
            "period": {
              "description": "First and last day, or only the words of the report.",
              "type": ["object", "null"],
              "additionalProperties": false,
              "properties": { "start": {{Date}}, "end": {{Date}}, "text": {{Text}} }
            },
            "publishedOn": {{Date}},
            "filledOn": {{Date}},
            "signedOn": {{Date}},
            "contacts": {
              "type": ["object", "null"],
              "additionalProperties": false,
              "properties": {
                "headOfUnit": {{Text}},
                "reviewer": {{Text}},
                "filler": {{Text}},
                "telephone": {{Text}},
                "fax": {{Text}},
                "email": {{Text}},
                "postalCode": {{Text}},
                "address": {{Text}}
              }
            }
          }
        }
        """;

    private const string Origin = $$"""
        {
          "type": "object",
          "required": ["kind"],
          "additionalProperties": false,
          "properties": { "kind": { "enum": ["stated", "migrated"] }, "sourceForm": {{Text}}, "libraryVersion": {{Text}} },
          "anyOf": [
            { "properties": { "kind": { "enum": ["stated"] } } },
            {
              "required": ["sourceForm"],
              "properties": { "sourceForm": { "enum": ["indicators2014", "matrix2019", "matrix2021"] } }
            }
          ]
        }
        """;

    private static void WriteRow(Utf8JsonWriter writer, string[] columns, Func<string, string> labelOf)
    {
        writer.WriteStartObject("row");
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartObject("properties");
        foreach (string column in columns)
        {
            writer.WritePropertyName(SourceText.Camel(column));
            JsonNode.Parse($$"""{ "title": "{{labelOf(column)}}", "allOf": [{ "$ref": "#/definitions/count" }] }""")!.WriteTo(writer);
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, string schema)
    {
        writer.WritePropertyName(name);
        JsonNode.Parse(schema)!.WriteTo(writer);
    }
}
