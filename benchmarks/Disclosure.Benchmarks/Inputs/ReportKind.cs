namespace Disclosure.Benchmarks;

/// <summary>The kinds of report that a check meets.</summary>
public enum ReportKind
{
    /// <summary>Every box filled, every sum right.</summary>
    Clean,

    /// <summary>Every box filled, one figure wrong.</summary>
    Broken,

    /// <summary>Every sum right, every 0 an empty box.</summary>
    Sparse,
}
