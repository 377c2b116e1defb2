using System.Globalization;

namespace Disclosure.Tests;

/// <summary>Linear problems written as text: rules such as <c>p + c - t = 0</c> apart by semicolons, records such as <c>p 755, c ?, t 200</c>.</summary>
internal sealed class LinearText
{
    private readonly List<string> names = [];

    private LinearText(LinearProblem problem, List<string> names)
    {
        Problem = problem;
        this.names = names;
    }

    public LinearProblem Problem { get; }

    public static LinearText Parse(string rules, string record, string weights = "")
    {
        var names = new List<string>();
        var variables = new List<LinearVariable>();
        Dictionary<string, string> doubts = Pairs(weights).ToDictionary(pair => pair.Name, pair => pair.Value);
        foreach ((string name, string value) in Pairs(record))
        {
            string weight = doubts.GetValueOrDefault(name, "1");
            names.Add(name);
            variables.Add(
                new()
                {
                    Stated = value == "?" ? null : Rational.From(Number(value)),
                    IsCertain = weight == "inf",
                    Weight = weight == "inf" ? 1 : long.Parse(weight, CultureInfo.InvariantCulture),
                }
            );
        }
        LinearConstraint[] constraints = rules
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(rule => Constraint(rule.Split(' ', StringSplitOptions.RemoveEmptyEntries), names))
            .ToArray();
        return new(new(variables, constraints), names);
    }

    /// <summary>The names of variables, joined.</summary>
    public string Name(IEnumerable<int> variables) => string.Join('+', variables.Select(variable => names[variable]));

    /// <summary>The variable with a name.</summary>
    public int this[string name] => names.IndexOf(name);

    /// <summary>The variables without a value.</summary>
    public IEnumerable<int> Free => Enumerable.Range(0, names.Count).Where(index => Problem.Variables[index].Stated is null);

    private static LinearConstraint Constraint(string[] words, List<string> names)
    {
        var terms = new List<LinearTerm>();
        Rational factor = Rational.One;
        int index = 0;
        for (; words[index] is not ("=" or "<=" or "<" or ">=" or ">"); index++)
        {
            if (words[index] is "+" or "-")
            {
                factor = words[index] == "-" ? -Rational.One : Rational.One;
            }
            else if (decimal.TryParse(words[index], CultureInfo.InvariantCulture, out decimal number))
            {
                factor *= Rational.From(number);
            }
            else
            {
                terms.Add(new(names.IndexOf(words[index]), factor));
            }
        }
        Comparison comparison = words[index] switch
        {
            "=" => Comparison.Equal,
            "<=" => Comparison.AtMost,
            "<" => Comparison.LessThan,
            ">=" => Comparison.AtLeast,
            _ => Comparison.GreaterThan,
        };
        return new(terms, comparison, Rational.From(Number(words[index + 1])));
    }

    private static IEnumerable<(string Name, string Value)> Pairs(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split(' '))
            .Select(pair => (pair[0], pair[1]));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
