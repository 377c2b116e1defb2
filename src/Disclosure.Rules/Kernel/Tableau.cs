namespace Disclosure;

/// <summary>
/// The constraints of a problem solved for some of its variables, and a value for each: the simplex method with bounds, exactly, by the rule of smallest
/// index, which always ends. Stated variables are held at their value until <see cref="Release"/> lets them change. Behind the variables stands one sum
/// for each constraint, bounded by its limit.
/// </summary>
internal sealed class Tableau
{
    private readonly LinearProblem problem;
    private readonly SparseRow[] rows;
    private readonly int[] basic;
    private readonly int[] rowOf;
    private readonly Level[] values;
    private readonly bool[] held;

    /// <summary>Where the column that is at work stands in each row, or a negative number. Copies share it: they are not at work at the same time.</summary>
    private readonly int[] places;
    private readonly SparseRow.Buffer buffer;
    private Level?[] lower;
    private Level?[] upper;

    public Tableau(LinearProblem problem)
    {
        this.problem = problem;
        Count = problem.Variables.Count;
        int columns = Count + problem.Constraints.Count;
        rows = new SparseRow[problem.Constraints.Count];
        basic = new int[rows.Length];
        rowOf = new int[columns];
        values = new Level[columns];
        lower = new Level?[columns];
        upper = new Level?[columns];
        held = new bool[columns];
        places = new int[rows.Length];
        buffer = new SparseRow.Buffer(columns);
        for (int variable = 0; variable < Count; variable++)
        {
            LinearVariable facts = problem.Variables[variable];
            rowOf[variable] = -1;
            held[variable] = facts.Stated is not null;
            lower[variable] = facts.Lower is { } least ? (Level)least : null;
            upper[variable] = facts.Upper is { } most ? (Level)most : null;
            values[variable] = facts.Stated ?? Clamp(variable, default);
        }
        for (int row = 0; row < rows.Length; row++)
        {
            LinearConstraint constraint = problem.Constraints[row];
            int sum = Count + row;
            rows[row] = SparseRow.From(constraint.Terms);
            basic[row] = sum;
            rowOf[sum] = row;
            lower[sum] = constraint.Lower;
            upper[sum] = constraint.Upper;
            values[sum] = Evaluate(rows[row]);
        }
    }

    private Tableau(Tableau other)
    {
        problem = other.problem;
        Count = other.Count;
        rows = (SparseRow[])other.rows.Clone();
        basic = (int[])other.basic.Clone();
        rowOf = (int[])other.rowOf.Clone();
        values = (Level[])other.values.Clone();
        held = (bool[])other.held.Clone();
        places = other.places;
        buffer = other.buffer;
        // The limits are shared; Narrow makes copies before it changes them.
        lower = other.lower;
        upper = other.upper;
    }

    /// <summary>The number of variables; the sums of the constraints follow them.</summary>
    public int Count { get; }

    public Level ValueOf(int variable) => values[variable];

    public Tableau Clone() => new(this);

    /// <summary>Lets a stated variable take any value that is allowed.</summary>
    public void Release(int variable)
    {
        held[variable] = false;
        MoveTo(variable, Clamp(variable, values[variable]));
    }

    /// <summary>Narrows the range of a variable. <see langword="null"/> leaves a bound as it is.</summary>
    public void Narrow(int variable, Level? least, Level? most)
    {
        lower = (Level?[])lower.Clone();
        upper = (Level?[])upper.Clone();
        lower[variable] = least ?? lower[variable];
        upper[variable] = most ?? upper[variable];
        if (rowOf[variable] < 0)
        {
            MoveTo(variable, Clamp(variable, values[variable]));
        }
    }

    /// <summary>
    /// Finds values that satisfy everything. If there are none: the contradictions found, never an empty list. Each holds as long as all its cells keep
    /// their stated values.
    /// </summary>
    public IReadOnlyList<Contradiction> Solve()
    {
        int furtherSteps = rows.Length;
        while (true)
        {
            List<(int Row, bool Up)>? stuck = null;
            int chosen = -1;
            int entering = -1;
            for (int row = 0; row < rows.Length; row++)
            {
                int variable = basic[row];
                bool up = lower[variable] is { } least && values[variable] < least;
                if (!up && !(upper[variable] is { } most && values[variable] > most))
                {
                    continue;
                }
                int candidate = FindEntering(rows[row], up);
                if (candidate < 0)
                {
                    (stuck ??= []).Add((row, up));
                }
                else if (chosen < 0 || variable < basic[chosen])
                {
                    chosen = row;
                    entering = candidate;
                }
            }
            // A contradiction ends it, but a few more steps may bring others to light, which help the search.
            if (chosen < 0 || (stuck is not null && furtherSteps-- == 0))
            {
                return stuck is null ? [] : stuck.ConvertAll(found => Contradict(found.Row, found.Up));
            }
            int leaving = basic[chosen];
            Level target = lower[leaving] is { } bound && values[leaving] < bound ? bound : upper[leaving]!.Value;
            Locate(entering);
            Move(entering, (target - values[leaving]) / rows[chosen].Factors[places[chosen]]);
            Pivot(chosen, entering);
        }
    }

    /// <summary>
    /// The largest (or least) value of a variable that a solution can have, from a state that <see cref="Solve"/> has solved; <see langword="null"/> when
    /// there is no limit. The state stays solved.
    /// </summary>
    public Level? Extreme(int variable, bool largest)
    {
        SparseRow form = SparseRow.Of(variable, largest ? Rational.One : -Rational.One);
        return Maximise(form) is null ? null : values[variable];
    }

    /// <summary>
    /// Moves a state that <see cref="Solve"/> has solved to a solution where a form is largest. Returns the form in the variables and sums that stand in its
    /// way, each at its limit; <see langword="null"/> when there is no limit. The state stays solved.
    /// </summary>
    public SparseRow? Maximise(SparseRow form)
    {
        if (FindEntering(form, up: true) < 0)
        {
            // Every variable of the form is at the best end of its own range.
            return form;
        }
        SparseRow expression = form;
        for (int index = 0; index < form.Length; index++)
        {
            if (rowOf[form.Columns[index]] is >= 0 and int row)
            {
                expression = expression.Substitute(expression.Find(form.Columns[index]), rows[row], buffer);
            }
        }
        while (true)
        {
            int entering = FindEntering(expression, up: true);
            if (entering < 0)
            {
                return expression;
            }
            int position = expression.Find(entering);
            if (!Advance(entering, expression.Factors[position].Sign > 0))
            {
                return null;
            }
            if (rowOf[entering] is >= 0 and int row)
            {
                expression = expression.Substitute(position, rows[row], buffer);
            }
        }
    }

    /// <summary>The first variable that must be a whole number and is not; -1 when there is none.</summary>
    public int FindFraction()
    {
        for (int variable = 0; variable < Count; variable++)
        {
            if (problem.Variables[variable].IsWhole && !values[variable].IsWhole)
            {
                return variable;
            }
        }
        return -1;
    }

    /// <summary>The value of a form.</summary>
    public Level Evaluate(SparseRow row)
    {
        Level sum = default;
        for (int index = 0; index < row.Length; index++)
        {
            sum += row.Factors[index] * values[row.Columns[index]];
        }
        return sum;
    }

    /// <summary>Moves a variable outside the basis as far as all bounds allow. <see langword="false"/>: nothing stops it.</summary>
    private bool Advance(int entering, bool up)
    {
        Locate(entering);
        Level? limit = up ? upper[entering] - values[entering] : values[entering] - lower[entering];
        int blocking = -1;
        for (int row = 0; row < rows.Length; row++)
        {
            if (places[row] < 0)
            {
                continue;
            }
            Rational factor = rows[row].Factors[places[row]];
            bool rises = factor.Sign > 0 == up;
            int variable = basic[row];
            Level? room = rises ? upper[variable] - values[variable] : values[variable] - lower[variable];
            if (room is { } distance)
            {
                distance /= factor.Sign > 0 ? factor : -factor;
                int order = limit is { } least ? distance.CompareTo(least) : -1;
                if (order < 0 || (order == 0 && blocking >= 0 && variable < basic[blocking]))
                {
                    limit = distance;
                    blocking = row;
                }
            }
        }
        if (limit is not { } step)
        {
            return false;
        }
        Move(entering, up ? step : -step);
        if (blocking >= 0)
        {
            Pivot(blocking, entering);
        }
        return true;
    }

    private Contradiction Contradict(int row, bool up)
    {
        int variable = basic[row];
        var cells = new List<int>();
        var multipliers = new List<LinearTerm>();
        if (variable >= Count)
        {
            multipliers.Add(new(variable - Count, Rational.One));
        }
        SparseRow expression = rows[row];
        for (int index = 0; index < expression.Length; index++)
        {
            int column = expression.Columns[index];
            if (column >= Count)
            {
                multipliers.Add(new(column - Count, -expression.Factors[index]));
            }
            else if (held[column] && !problem.Variables[column].IsCertain && HasRoom(column, expression.Factors[index].Sign > 0 == up))
            {
                cells.Add(column);
            }
        }
        return new(cells, multipliers);
    }

    private int FindEntering(SparseRow row, bool up)
    {
        for (int index = 0; index < row.Length; index++)
        {
            if (CanMove(row.Columns[index], row.Factors[index].Sign > 0 == up))
            {
                return row.Columns[index];
            }
        }
        return -1;
    }

    private bool CanMove(int variable, bool up) => !held[variable] && HasRoom(variable, up);

    /// <summary>Whether a variable is not at the end of its range.</summary>
    private bool HasRoom(int variable, bool up) =>
        up ? upper[variable] is not { } most || values[variable] < most : lower[variable] is not { } least || values[variable] > least;

    /// <summary>Finds a column in all rows: what <see cref="Move"/> and <see cref="Pivot"/> need.</summary>
    private void Locate(int column)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            places[row] = rows[row].Find(column);
        }
    }

    private void Pivot(int row, int entering)
    {
        int leaving = basic[row];
        SparseRow expression = rows[row].Solve(places[row], leaving);
        for (int other = 0; other < rows.Length; other++)
        {
            if (places[other] >= 0)
            {
                rows[other] = other == row ? expression : rows[other].Substitute(places[other], expression, buffer);
            }
        }
        basic[row] = entering;
        rowOf[entering] = row;
        rowOf[leaving] = -1;
    }

    private void Move(int variable, Level change)
    {
        if (change == default)
        {
            return;
        }
        values[variable] += change;
        for (int row = 0; row < rows.Length; row++)
        {
            if (places[row] >= 0)
            {
                values[basic[row]] += rows[row].Factors[places[row]] * change;
            }
        }
    }

    private void MoveTo(int variable, Level value)
    {
        Locate(variable);
        Move(variable, value - values[variable]);
    }

    private Level Clamp(int variable, Level value) =>
        lower[variable] is { } least && value < least ? least
        : upper[variable] is { } most && value > most ? most
        : value;
}
