namespace Disclosure;

/// <summary>A wording by which a subject is known: what stands before the number, what follows it, and the totals of which it must be a part.</summary>
internal sealed record NarrativePhrase(ClaimSubject Subject, string Before, string After, ClaimSubject[] Within);
