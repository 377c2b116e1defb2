using System.Text.Json;

namespace Disclosure;

/// <summary>A member of a JSON object, or an element of an array.</summary>
/// <param name="Name">The name, or the position in digits.</param>
/// <param name="Value">The value.</param>
/// <param name="Pointer">The JSON pointer (RFC 6901).</param>
internal readonly record struct JsonMember(string Name, JsonElement Value, string Pointer);
