using System.Diagnostics;
using NodaTime.Text;

namespace Disclosure;

/// <summary>A waiver that no longer silences anything, because figures that it covers have changed.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Changes">The figures that changed since it was given.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LapsedWaiver(Waiver Waiver, IReadOnlyList<CellChange> Changes)
{
    /// <summary>The waiver and the changed figures in a language.</summary>
    public string ToString(Language language)
    {
        bool chinese = language == Language.Chinese;
        string changes = string.Join(chinese ? "，" : ", ", Changes.Select(change => change.ToString(language)));
        string date = LocalDatePattern.Iso.Format(Waiver.Date);
        return chinese
            ? $"{Waiver.Rule}的豁免（{Waiver.Author}，{date}：{Waiver.Reason}）已失效：{changes}"
            : $"the waiver of {Waiver.Rule} ({Waiver.Author}, {date}: {Waiver.Reason}) has lapsed: {changes}";
    }

    /// <summary>The waiver and the changed figures in English.</summary>
    public override string ToString() => ToString(Language.English);
}
