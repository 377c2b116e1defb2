namespace Disclosure.Catalogue;

/// <summary>Writes the table of section types with one place at which each stands, for reading and writing them by themselves.</summary>
internal static class PartEmitter
{
    public static string Emit(Forms forms, RecordTree tree)
    {
        var text = new SourceText();
        text.Open("internal static partial class PartTable");
        text.Line("private static object Section(Type type) =>");
        foreach (RecordType type in tree.Types)
        {
            RecordDefinition place = forms.Records.First(record => record.Type == type.Name);
            string form = place.Form switch
            {
                "2014" => "Indicators2014",
                "2019" => "Matrix2019",
                _ => "Matrix2021",
            };
            string path = string.Join('/', place.Path.Split('.').Select(SourceText.Camel));
            bool headings = type.Headings > 0;
            text.Line(
                $"    type == typeof({type.Name}) ? new Part<{type.Name}>(ReportForm.{form}, {SourceText.Literal(path)}, (slots, {(headings ? "headings" : "_")}) => new {type.Name}(slots{(headings ? ", headings" : "")}), (part, slots) => part.CopyTo(slots){(headings ? ", (part, index) => part.HeadingAt(index)" : "")}) :"
            );
        }
        text.Line("    throw new ArgumentException($\"{type} is no part of a report.\", nameof(type));");
        text.Close();
        return text.ToString();
    }
}
