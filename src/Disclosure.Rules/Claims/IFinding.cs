namespace Disclosure;

/// <summary>What findings of every kind have in common: about the sums of a table (<see cref="Finding"/>) or about the prose (<see cref="ClaimFinding"/>).</summary>
public interface IFinding
{
    /// <summary>The rule.</summary>
    Rule Rule { get; }

    /// <summary>How much it matters.</summary>
    Severity Severity { get; }

    /// <summary>What can be said of the rule.</summary>
    Verdict Verdict { get; }

    /// <summary>The left side: the total, or what the prose states.</summary>
    decimal Left { get; }

    /// <summary>The right side: the parts, or what the table gives.</summary>
    decimal Right { get; }

    /// <summary>Left less right.</summary>
    decimal Difference { get; }

    /// <summary>The message without severity and id.</summary>
    string Message(Language language);

    /// <summary>Severity, id and message in a language.</summary>
    string ToString(Language language);
}
