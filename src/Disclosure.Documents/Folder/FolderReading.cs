namespace Disclosure;

/// <summary>What was read from one file of a folder. Two are equal when path and reading are the same.</summary>
/// <param name="Path">The path below the folder, with slashes on every system.</param>
/// <param name="Reading">
/// What was read. A file that could not be opened has a reading too, whose only problem is <see cref="ProblemCode.FileNotReadable"/>.
/// </param>
public sealed record FolderReading(string Path, ReportReading Reading)
{
    /// <summary>Path and summary, in a language.</summary>
    public string ToString(Language language) => Path + (language == Language.Chinese ? "：" : ": ") + Reading.ToString(language);

    /// <summary>Path and summary, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>How far the reading of a folder has come.</summary>
/// <param name="Done">How many files were read.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Path">The file read last, below the folder.</param>
public readonly record struct FolderProgress(int Done, int Total, string Path)
{
    /// <summary>Such as <c>3 of 120: a/b.html</c>.</summary>
    public override string ToString() =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0} of {1}: {2}", Done, Total, Path);
}
