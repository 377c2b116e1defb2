namespace Disclosure;

/// <summary>The steps that a search may take. They are counted, not timed, so a search ends at the same step on every machine.</summary>
internal sealed class SearchBudget(int steps)
{
    /// <summary>The steps left.</summary>
    public int Left { get; private set; } = steps;

    /// <summary>Whether a step was refused.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Takes a step, if there is one left.</summary>
    public bool TrySpend()
    {
        if (Left == 0)
        {
            HasEnded = true;
            return false;
        }
        Left--;
        return true;
    }
}
