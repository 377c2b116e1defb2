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
    public int Find(int column)
    {
        int[] columns = Columns;
        int low = 0;
        int high = columns.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (columns[middle] == column)
            {
                return middle;
            }
            if (columns[middle] < column)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// <summary>Solves "leaving = this row" for the column at a position: the expression of that column in the others and the leaving one.</summary>
    public SparseRow Solve(int position, int leaving)
    {
        Rational pivot = Factors[position];
        int[] columns = new int[Length];
        var factors = new Rational[Length];
        int count = 0;
        bool placed = false;
        for (int index = 0; index < Length; index++)
        {
            if (!placed && Columns[index] > leaving)
            {
                columns[count] = leaving;
                factors[count++] = Rational.One / pivot;
                placed = true;
            }
            if (index != position)
            {
                columns[count] = Columns[index];
                factors[count++] = -Factors[index] / pivot;
            }
        }
        if (!placed)
        {
            columns[count] = leaving;
            factors[count] = Rational.One / pivot;
        }
        return new(columns, factors);
    }

    /// <summary>This row with the column at a position replaced by its expression.</summary>
    public SparseRow Substitute(int position, SparseRow expression, Buffer buffer)
    {
        Rational factor = Factors[position];
        int count = 0;
        int left = 0;
        int right = 0;
        while (true)
        {
            if (left == position)
            {
                left++;
            }
            int leftColumn = left < Length ? Columns[left] : int.MaxValue;
            int rightColumn = right < expression.Length ? expression.Columns[right] : int.MaxValue;
            if (leftColumn < rightColumn)
            {
                buffer.Columns[count] = leftColumn;
                buffer.Factors[count++] = Factors[left++];
            }
            else if (rightColumn < leftColumn)
            {
                buffer.Columns[count] = rightColumn;
                buffer.Factors[count++] = factor * expression.Factors[right++];
            }
            else if (leftColumn == int.MaxValue)
            {
                return buffer.Take(count);
            }
            else
            {
                Rational sum = Factors[left++] + factor * expression.Factors[right++];
                if (!sum.IsZero)
                {
                    buffer.Columns[count] = leftColumn;
                    buffer.Factors[count++] = sum;
                }
            }
        }
    }

    /// <summary>Room for a row that is being made.</summary>
    internal sealed class Buffer(int columns)
    {
        public int[] Columns { get; } = new int[columns];
        public Rational[] Factors { get; } = new Rational[columns];

        public SparseRow Take(int count)
        {
            int[] taken = new int[count];
            var factors = new Rational[count];
            Array.Copy(Columns, taken, count);
            Array.Copy(Factors, factors, count);
            return new(taken, factors);
        }
    }
}
