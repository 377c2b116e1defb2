using System.Collections;

namespace Disclosure;

/// <summary>Findings by their position, joined into groups. The groups come in the order of their first finding.</summary>
internal sealed class FindingGroups(IReadOnlyList<Finding> findings) : IEnumerable<IReadOnlyList<int>>
{
    private readonly int[] firsts = Enumerable.Range(0, findings.Count).ToArray();

    public int IndexOf(Finding finding)
    {
        for (int index = 0; index < findings.Count; index++)
        {
            if (ReferenceEquals(findings[index], finding))
            {
                return index;
            }
        }
        throw new InvalidOperationException("The finding is of another result.");
    }

    public bool IsAlone(int index) => firsts.Count(first => first == firsts[index]) == 1;

    /// <summary>Makes one group of the groups of two findings.</summary>
    public void Join(int left, int right)
    {
        int least = Math.Min(firsts[left], firsts[right]);
        int other = Math.Max(firsts[left], firsts[right]);
        for (int index = 0; index < firsts.Length; index++)
        {
            firsts[index] = firsts[index] == other ? least : firsts[index];
        }
    }

    public IEnumerator<IReadOnlyList<int>> GetEnumerator() =>
        Enumerable
            .Range(0, firsts.Length)
            .GroupBy(index => firsts[index])
            .Select(group => (IReadOnlyList<int>)group.ToArray())
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
