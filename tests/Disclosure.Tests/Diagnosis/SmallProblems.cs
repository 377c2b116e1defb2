using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>Random linear problems over a few small whole numbers, and all their solutions by trying every value.</summary>
internal static class SmallProblems
{
    private const int Most = 4;

    public static Gen<LinearProblem> Problems() =>
        from count in Gen.Choose(2, 5)
        from variables in Gen.ArrayOf(Variables(), count)
        from constraints in Gen.ArrayOf(Constraints(count), Math.Min(count, 3))
        select new LinearProblem(variables, constraints);

    private static Gen<LinearVariable> Variables() =>
        from stated in Gen.Frequency((4, Gen.Choose(-1, Most + 1).Select(number => (Rational?)number)), (1, Gen.Constant<Rational?>(null)))
        from certain in Gen.Choose(0, 9)
        from weight in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(1, 3)))
        select new LinearVariable
        {
            Stated = stated,
            Lower = Rational.Zero,
            Upper = Most,
            IsWhole = true,
            IsCertain = certain == 0,
            Weight = weight,
        };

    private static Gen<LinearConstraint> Constraints(int count) =>
        from factors in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(-1, 1)), (1, Gen.Choose(-2, 2))), count)
        from comparison in Gen.Frequency(
            (3, Gen.Constant(Comparison.Equal)),
            (1, Gen.Elements(new[] { Comparison.AtMost, Comparison.AtLeast, Comparison.LessThan, Comparison.GreaterThan }))
        )
        from limit in Gen.Choose(-2, 4)
        select new LinearConstraint(
            factors.Select((factor, index) => new LinearTerm(index, factor)).Where(term => !term.Factor.IsZero).ToArray(),
            comparison,
            limit
        );

    /// <summary>All solutions; a strict inequality between whole numbers needs no tiny amounts.</summary>
    public static IEnumerable<int[]> Solutions(LinearProblem problem, IReadOnlyList<int> changed)
    {
        int[][] choices = problem
            .Variables.Select(
                (variable, index) =>
                    variable.Stated is { } stated && !changed.Contains(index)
                        ? [(int)stated.ToDecimal()]
                        : Enumerable.Range(0, Most + 1).ToArray()
            )
            .ToArray();
        IEnumerable<int[]> all =
        [
            [],
        ];
        foreach (int[] choice in choices)
        {
            all = all.SelectMany(start => choice.Select(number => (int[])[.. start, number]));
        }
        return all.Where(values => problem.Constraints.All(constraint => Holds(constraint, values)));
    }

    private static bool Holds(LinearConstraint constraint, int[] values)
    {
        decimal sum = constraint.Terms.Sum(term => term.Factor.ToDecimal() * values[term.Variable]);
        decimal limit = constraint.Limit.ToDecimal();
        return constraint.Comparison switch
        {
            Comparison.Equal => sum == limit,
            Comparison.AtMost => sum <= limit,
            Comparison.LessThan => sum < limit,
            Comparison.AtLeast => sum >= limit,
            _ => sum > limit,
        };
    }
}
