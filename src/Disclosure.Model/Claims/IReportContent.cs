namespace Disclosure;

/// <summary>
/// What one document states: who reports for which year, the statistical table if there is one, and the figures of its prose. It is what checks of prose
/// against table work on, whatever the document was read from.
/// </summary>
public interface IReportContent
{
    /// <summary>Who reports, for which year, and the dates.</summary>
    ReportHeader Header { get; }

    /// <summary>The statistical table; <see langword="null"/> when the document has none.</summary>
    Report? Report { get; }

    /// <summary>The figures of the prose in the order of the document; empty when there are none.</summary>
    IReadOnlyList<Claim> Claims { get; }
}
