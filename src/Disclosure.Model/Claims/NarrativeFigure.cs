using System.Diagnostics;
using System.Globalization;

namespace Disclosure;

/// <summary>
/// A number with its unit as the prose of a report states it, with what it speaks of where that is known. Two are equal when every member is. It is a reading
/// of a sentence, not a cell: a figure whose subject, year or scope is in doubt says so and is compared with nothing.
/// </summary>
/// <param name="Value">The number, money in 万元. For a range its lower end; 0 when the text says in words that there was nothing.</param>
/// <param name="Unit">The unit as written (件, 条, 次, %, …); 万元 for every amount of money.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record NarrativeFigure(decimal Value, string Unit)
{
    /// <summary>The upper end of a range; <see langword="null"/> otherwise.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>How exactly the text states it.</summary>
    public FigurePrecision Precision { get; init; }

    /// <summary>What the last digit counts: 1, or 1000 for 1.2万.</summary>
    public decimal Resolution { get; init; } = 1;

    /// <summary>What the figure speaks of; <see cref="ClaimSubject.None"/> when that is not known.</summary>
    public ClaimSubject Subject { get; init; }

    /// <summary>The words beside the number, as written but without spaces.</summary>
    public string Words { get; init; } = "";

    /// <summary>The year of which it speaks; <see langword="null"/> when neither sentence nor header names one.</summary>
    public int? Year { get; init; }

    /// <summary>Whether it covers that year, a part of it, or more.</summary>
    public ClaimScope Scope { get; init; }

    /// <summary>The least number that a reader would accept behind these words.</summary>
    public decimal Low =>
        Precision switch
        {
            FigurePrecision.Nearly or FigurePrecision.About => Math.Max(0, Saturating.Subtract(Value, Slack)),
            _ => Saturating.Subtract(
                Value,
                Resolution > 1 && Precision is not (FigurePrecision.Range or FigurePrecision.MoreThan) ? Resolution : 0
            ),
        };

    /// <summary>The greatest number that a reader would accept behind these words.</summary>
    public decimal High =>
        Precision switch
        {
            FigurePrecision.MoreThan or FigurePrecision.About => Saturating.Add(Value, Slack),
            FigurePrecision.Range => UpTo ?? Value,
            FigurePrecision.Nearly => Value,
            _ => Saturating.Add(Value, Resolution > 1 ? Resolution : 0),
        };

    /// <summary>Whether a number can be what the words mean.</summary>
    public bool Admits(decimal number) => number >= Low && number <= High;

    /// <summary>A tenth, or as much as the last digit that is not 0 counts: 500余 reaches to 600, 23400余 to 25740.</summary>
    private decimal Slack
    {
        get
        {
            decimal step = Math.Max(1, Resolution);
            while (Value / 10 >= step && Value % (step * 10) == 0)
            {
                step *= 10;
            }
            return Math.Max(step, Value / 10);
        }
    }

    /// <summary>Number, unit, subject, year and scope in a language.</summary>
    public string ToString(Language language)
    {
        bool chinese = language == Language.Chinese;
        string subject = Subject != ClaimSubject.None ? Subject.Name(language) : $"“{Words}”";
        string year = Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        string scope = (Scope, chinese) switch
        {
            (ClaimScope.Year, _) => "",
            (ClaimScope.PartOfYear, false) => "part of the year",
            (ClaimScope.PartOfYear, true) => "年内部分时段",
            (ClaimScope.Cumulative, false) => "cumulative",
            (ClaimScope.Cumulative, true) => "累计",
            (_, false) => "time unclear",
            (_, true) => "时段不明",
        };
        string time = string.Join(chinese ? "，" : ", ", new[] { year, scope }.Where(part => part.Length > 0));
        return chinese
            ? $"{subject}{Amount(language)}{(time.Length > 0 ? $"（{time}）" : "")}"
            : $"{subject} {Amount(language)}{(time.Length > 0 ? $" ({time})" : "")}";
    }

    /// <summary>Number, unit, subject, year and scope in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Number and unit, with the word that makes it approximate.</summary>
    internal string Amount(Language language)
    {
        bool chinese = language == Language.Chinese;
        string number = Value.ToString(CultureInfo.InvariantCulture);
        return Precision switch
        {
            FigurePrecision.MoreThan => (chinese ? "逾" : "over ") + number + Unit,
            FigurePrecision.Nearly => (chinese ? "近" : "nearly ") + number + Unit,
            FigurePrecision.About => (chinese ? "约" : "about ") + number + Unit,
            FigurePrecision.Range => $"{number}–{UpTo?.ToString(CultureInfo.InvariantCulture)}{Unit}",
            FigurePrecision.InWords => chinese ? "无" : "none",
            _ => number + Unit,
        };
    }
}
