namespace Disclosure;

/// <summary>A linear expression: factors by column in ascending order, none of them 0. Immutable, so that states of a search may share rows.</summary>
internal sealed class SparseRow
{
    private SparseRow(int[] columns, Rational[] factors)
    {
        Columns = columns;
        Factors = factors;
    }

    public int[] Columns { get; }
    public Rational[] Factors { get; }
    public int Length => Columns.Length;

    /// <summary>The expression without terms.</summary>
    public static SparseRow Empty { get; } = new([], []);

    /// <summary>One column times a factor.</summary>
    public static SparseRow Of(int column, Rational factor) => new([column], [factor]);

    /// <summary>Terms in any order; a column that is named twice is added up.</summary>
    public static SparseRow From(IEnumerable<LinearTerm> terms)
    {
        var sums = new SortedDictionary<int, Rational>();
        foreach (LinearTerm term in terms)
        {
            sums.TryGetValue(term.Variable, out Rational sum);
            sums[term.Variable] = sum + term.Factor;
        }
        KeyValuePair<int, Rational>[] kept = sums.Where(pair => !pair.Value.IsZero).ToArray();
        return new(Array.ConvertAll(kept, pair => pair.Key), Array.ConvertAll(kept, pair => pair.Value));
    }

    /// <summary>The position of a column, or a negative number.</summary>
    public int Find(int column) => Array.BinarySearch(Columns, column);

    /// <summary>Solves "leaving = this row" for one of its columns: the expression of that column in the others and the leaving one.</summary>
    public SparseRow Solve(int column, int leaving)
    {
        Rational pivot = Factors[Find(column)];
        var terms = new LinearTerm[Length];
        int count = 0;
        for (int index = 0; index < Length; index++)
        {
            if (Columns[index] != column)
            {
                terms[count++] = new(Columns[index], -Factors[index] / pivot);
            }
        }
        int place = count;
        while (place > 0 && terms[place - 1].Variable > leaving)
        {
            terms[place] = terms[place - 1];
            place--;
        }
        terms[place] = new(leaving, Rational.One / pivot);
        return new(Array.ConvertAll(terms, term => term.Variable), Array.ConvertAll(terms, term => term.Factor));
    }

    /// <summary>This row with a column replaced by its expression.</summary>
    public SparseRow Substitute(int position, SparseRow expression)
    {
        Rational factor = Factors[position];
        var columns = new int[Length + expression.Length];
        var factors = new Rational[columns.Length];
        int count = 0;
        int left = 0;
        int right = 0;
        while (left < Length || right < expression.Length)
        {
            if (left == position)
            {
                left++;
                continue;
            }
            int leftColumn = left < Length ? Columns[left] : int.MaxValue;
            int rightColumn = right < expression.Length ? expression.Columns[right] : int.MaxValue;
            if (leftColumn == int.MaxValue && rightColumn == int.MaxValue)
            {
                break;
            }
            Rational sum = Rational.Zero;
            if (leftColumn <= rightColumn)
            {
                sum = Factors[left++];
            }
            if (rightColumn <= leftColumn)
            {
                sum += factor * expression.Factors[right++];
            }
            if (!sum.IsZero)
            {
                columns[count] = Math.Min(leftColumn, rightColumn);
                factors[count++] = sum;
            }
        }
        Array.Resize(ref columns, count);
        Array.Resize(ref factors, count);
        return new(columns, factors);
    }
}
