using System.Collections;

namespace Disclosure;

/// <summary>Findings by their position, joined into groups. The groups come in the order of their first finding.</summary>
internal sealed class FindingGroups(IReadOnlyList<Finding> findings) : IEnumerable<IReadOnlyList<int>>
{
    private readonly DisjointSets groups = new(findings.Count);

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

    public bool IsAlone(int index) =>
        Enumerable.Range(0, findings.Count).Count(other => groups.LeastOf(other) == groups.LeastOf(index)) == 1;

    /// <summary>Makes one group of the groups of two findings.</summary>
    public void Join(int left, int right) => groups.Join(left, right);

    public IEnumerator<IReadOnlyList<int>> GetEnumerator() =>
        Enumerable.Range(0, findings.Count).GroupBy(groups.LeastOf).Select(group => (IReadOnlyList<int>)group.ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
