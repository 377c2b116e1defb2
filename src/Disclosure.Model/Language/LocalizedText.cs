namespace Disclosure;

/// <summary>A sentence in both languages. <c>default</c> is two empty sentences.</summary>
/// <param name="English">The sentence in English.</param>
/// <param name="Chinese">The sentence in Chinese.</param>
public readonly record struct LocalizedText(string English, string Chinese)
{
    /// <summary>The sentence in English.</summary>
    public string English
    {
        get => field ?? "";
        init;
    } = English;

    /// <summary>The sentence in Chinese.</summary>
    public string Chinese
    {
        get => field ?? "";
        init;
    } = Chinese;

    /// <summary>Whether there is no sentence.</summary>
    public bool IsEmpty => English.Length == 0 && Chinese.Length == 0;

    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>By both sentences; no sentence is an empty one.</summary>
    public bool Equals(LocalizedText other) => English == other.English && Chinese == other.Chinese;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(English) * 397) ^ StringComparer.Ordinal.GetHashCode(Chinese));

    /// <summary>The sentence in English.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>Words without a language one behind the other, such as ids and labels.</summary>
    internal static LocalizedText List(IEnumerable<string> words)
    {
        string[] all = words.ToArray();
        return new(string.Join(", ", all), string.Join("、", all));
    }

    /// <summary>Both sentences with <c>{name}</c> replaced by the values given. A value that is <see langword="null"/> leaves nothing.</summary>
    internal LocalizedText Fill(params (string Name, string? Value)[] values) => new(Fill(English, values), Fill(Chinese, values));

    private static string Fill(string template, (string Name, string? Value)[] values)
    {
        var text = new System.Text.StringBuilder(template.Length + 32);
        int position = 0;
        while (position < template.Length)
        {
            int open = template.IndexOf('{', position);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }
            string name = template.Substring(open + 1, close - open - 1);
            int index = Array.FindIndex(values, value => value.Name == name);
            text.Append(template, position, open - position)
                .Append(index < 0 ? template.Substring(open, close - open + 1) : values[index].Value);
            position = close + 1;
        }
        return text.Append(template, position, template.Length - position).ToString();
    }
}
