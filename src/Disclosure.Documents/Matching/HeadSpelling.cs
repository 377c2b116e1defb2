using System.Globalization;

namespace Disclosure;

/// <summary>Whether a head that is on no form may be an official one that was cut, broken or misspelt.</summary>
/// <param name="reportYear">The year of the report, if known: 2021年制发件数 stands for 本年制发件数.</param>
internal sealed class HeadSpelling(int? reportYear)
{
    private const string ThisYear = "本年";

    /// <summary>Words of other years. 上年制发件数 differs from 本年制发件数 by one character.</summary>
    private static readonly string[] OtherYears = ["上年", "上一年", "上半年", "下年", "去年", "前年", "往年", "历年", "明年", "累计"];

    private readonly string? ownYear = reportYear is { } year ? year.ToString(CultureInfo.InvariantCulture) + "年" : null;

    /// <summary>Whether the heads are those of the columns, each in its place, or parts of them where there is another number of heads.</summary>
    public bool IsOf(IReadOnlyList<Label> heads, IReadOnlyList<MatrixColumn> columns)
    {
        bool areInPlace = heads.Count >= columns.Count && columns.Select((column, index) => IsOf(heads[index], column)).All(isOf => isOf);
        return areInPlace || (heads.Count != columns.Count && heads.All(head => columns.Any(column => IsOf(head, column))));
    }

    /// <summary>Whether a head is the name of a column, a part of it, or the name with a character wrong.</summary>
    public bool IsOf(Label head, MatrixColumn column) => column.IsNamed(head) || column.Spellings.Any(name => IsOf(head, name));

    private bool IsOf(Label head, Label name)
    {
        string body = OfThisYear(head.Body);
        string core = OfThisYear(head.Core);
        return name.Body.Contains(body)
            || name.Body.Contains(core)
            || (
                !OtherYears.Any(word => core.Contains(word) && !name.Body.Contains(word))
                && (IsNear(name.Body, body) || IsNear(name.Core, core) || IsNear(name.Core, body))
            );
    }

    private string OfThisYear(string words) =>
        ownYear is not null && words.StartsWith(ownYear, StringComparison.Ordinal)
            ? words.Remove(0, ownYear.Length).Insert(0, ThisYear)
            : words;

    /// <summary>Misspelt, or misspelt and cut.</summary>
    private static bool IsNear(string name, string words) =>
        LabelSense.IsSame(name, words)
        && EditDistance.Between(name, words, EditDistance.Allowed(name.Length)) <= EditDistance.Allowed(name.Length);
}
