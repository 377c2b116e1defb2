namespace Disclosure;

/// <summary>Text for the XML of Office, which has no place for control characters and halves of surrogate pairs.</summary>
internal static class OfficeText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        char[] characters = text.ToCharArray();
        for (int index = 0; index < characters.Length; index++)
        {
            char character = characters[index];
            if (char.IsHighSurrogate(character) && index + 1 < characters.Length && char.IsLowSurrogate(characters[index + 1]))
            {
                index++;
            }
            else if (character is (< ' ' and not '\t') or '\uFFFE' or '\uFFFF' || char.IsSurrogate(character))
            {
                characters[index] = Replacement;
            }
        }
        return new string(characters);
    }
}
