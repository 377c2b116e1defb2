namespace Disclosure;

/// <summary>How exactly a text states a number.</summary>
public enum FigurePrecision
{
    /// <summary>As a plain number.</summary>
    Exact = 0,

    /// <summary>Somewhat more than the number: 余, 多, 超过.</summary>
    MoreThan = 1,

    /// <summary>Somewhat less than the number: 近, 将近.</summary>
    Nearly = 2,

    /// <summary>About the number: 约, 左右.</summary>
    About = 3,

    /// <summary>Between two numbers: 3至5.</summary>
    Range = 4,

    /// <summary>Not by a number: 未, 没有 and 无 state 0 in words.</summary>
    InWords = 5,
}
