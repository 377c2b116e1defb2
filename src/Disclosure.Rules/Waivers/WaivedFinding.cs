using System.Diagnostics;
using NodaTime.Text;

namespace Disclosure;

/// <summary>A finding that a waiver silences.</summary>
/// <param name="Finding">The finding, which is not among those of the result.</param>
/// <param name="Waiver">Who accepts it, and why.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record WaivedFinding(Finding Finding, Waiver Waiver)
{
    /// <summary>Who accepted it, when and why, and the finding, in a language.</summary>
    public string ToString(Language language)
    {
        string date = LocalDatePattern.Iso.Format(Waiver.Date);
        return language == Language.Chinese
            ? $"已豁免（{Waiver.Author}，{date}：{Waiver.Reason}）：{Finding.ToString(language)}"
            : $"waived ({Waiver.Author}, {date}: {Waiver.Reason}): {Finding.ToString(language)}";
    }

    /// <summary>Who accepted it, when and why, and the finding, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
