namespace Disclosure;

/// <summary>The numbers from 0 in sets that only grow together. A set is known by its least member.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = Enumerable.Range(0, count).ToArray();

    /// <summary>The least member of the set in which a number is.</summary>
    public int LeastOf(int number)
    {
        while (parents[number] != number)
        {
            number = parents[number] = parents[parents[number]];
        }
        return number;
    }

    /// <summary>Makes one set of the sets of two numbers.</summary>
    public void Join(int left, int right)
    {
        (left, right) = (LeastOf(left), LeastOf(right));
        parents[Math.Max(left, right)] = Math.Min(left, right);
    }
}
