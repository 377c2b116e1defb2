namespace Disclosure.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Outcome
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>The tests took several times as long as they do.</summary>
    Timeout,

    /// <summary>Every test that runs through it passed.</summary>
    Survived,

    /// <summary>No test runs through it.</summary>
    NotCovered,
}
