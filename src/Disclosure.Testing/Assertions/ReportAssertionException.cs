namespace Disclosure.Testing;

/// <summary>A report is not as a test expects. The message says it cell by cell; any test framework shows it.</summary>
public sealed class ReportAssertionException : Exception
{
    internal ReportAssertionException(string message)
        : base(message) { }
}
