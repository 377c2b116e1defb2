using System.Globalization;

namespace Disclosure.Tests.Narrative;

/// <summary>What is found in sentences, against what a person typed for each.</summary>
public sealed class ClaimFinderTests
{
    [Fact]
    public void Every_sentence_of_the_corpus_gives_the_claims_that_were_typed()
    {
        IReadOnlyList<(string Sentence, string[] Claims)> corpus = NarrativeCorpus.Load("corpus.txt");
        Assert.InRange(corpus.Count, 150, int.MaxValue);
        IEnumerable<string> wrong = corpus
            .Select(entry => (entry.Sentence, entry.Claims, Found: NarrativeCorpus.Find(entry.Sentence)))
            .Where(entry => !entry.Claims.SequenceEqual(entry.Found))
            .Select(entry => $"{entry.Sentence}\n   typed: {string.Join("; ", entry.Claims)}\n   found: {string.Join("; ", entry.Found)}");
        Assert.Equal("", string.Join('\n', wrong));
    }
}
