namespace Disclosure;

/// <summary>What a style does to text: strikes it out, makes it vanish, or sets it higher or lower than its line.</summary>
internal static class TextStyle
{
    private const ElementRoles Gone = ElementRoles.Hidden | ElementRoles.Void;

    /// <param name="style">The declarations, without spaces and in small letters.</param>
    public static ElementRoles RolesOf(string style)
    {
        ElementRoles roles = ElementRoles.None;
        bool isPositioned = style.Contains("position:relative");
        foreach (string declaration in style.Split(';'))
        {
            int colon = declaration.IndexOf(':');
            if (colon > 0)
            {
                roles |= RolesOf(declaration.Substring(0, colon), declaration.Substring(colon + 1).Replace("!important", ""), isPositioned);
            }
        }
        bool isFlat = style.Contains("overflow:hidden") && (roles & ElementRoles.Flat) != 0;
        return isFlat ? roles | ElementRoles.Hidden : roles;
    }

    private static ElementRoles RolesOf(string name, string value, bool isPositioned) =>
        name switch
        {
            "text-decoration" or "text-decoration-line" when value.Contains("line-through") => Gone,
            "visibility" when value == "hidden" => Gone,
            "opacity" when IsZero(value) => Gone,
            "font-size" when IsZero(value) => ElementRoles.Tiny,
            "height" or "max-height" or "width" or "max-width" when IsZero(value) => ElementRoles.Flat,
            "vertical-align" when value is not ("baseline" or "middle" or "inherit" or "initial") && !IsZero(value) => ElementRoles.Raised,
            "top" or "bottom" when isPositioned && !IsZero(value) && value != "auto" => ElementRoles.Raised,
            "mso-text-raise" when !IsZero(value) => ElementRoles.Raised,
            _ => ElementRoles.None,
        };

    /// <summary>Whether a length is nothing: 0, 0px, 0.0pt.</summary>
    private static bool IsZero(string value)
    {
        string number = value.TrimEnd('%').TrimEnd(Letters);
        return number.Length > 0 && number.All(character => character is '0' or '.') && number.Contains('0');
    }

    private static readonly char[] Letters = [.. "abcdefghijklmnopqrstuvwxyz"];
}
