using System.Text.Json;

namespace Disclosure;

/// <summary>The words of the JSON of readings, rules and results: names of enumerations in camel case, cell states as in the JSON of reports.</summary>
internal static class JsonWords
{
    public static string Of<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    /// <summary>A number as a number, a blank box as <c>null</c>, every other state as its word.</summary>
    public static void Write(Utf8JsonWriter writer, CellValue value)
    {
        switch (value.State)
        {
            case CellState.Filled:
                writer.WriteNumberValue(value.Number.GetValueOrDefault());
                break;
            case CellState.Blank:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(Of(value.State));
                break;
        }
    }
}
