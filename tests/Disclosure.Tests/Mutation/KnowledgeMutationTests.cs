namespace Disclosure.Tests;

/// <summary>
/// Slips of a person who maintains the catalogue or the rule book, made in memory by the thousand: each must be noticed by what was typed from the forms.
/// </summary>
public class KnowledgeMutationTests
{
    private static readonly Knowledge Library = Knowledge.OfLibrary();

    [Fact]
    public void What_the_library_knows_is_what_was_typed_from_the_forms() => Assert.Empty(Library.Faults());

    [Fact]
    public void Two_labels_exchanged_are_noticed() =>
        AssertKilled(
            200,
            Exchanges(
                (left, right) => left.Label != right.Label ? (left with { Label = right.Label }, right with { Label = left.Label }) : null
            )
        );

    [Fact]
    public void Two_ids_exchanged_are_noticed() =>
        AssertKilled(200, Exchanges((left, right) => (left with { Id = right.Id }, right with { Id = left.Id })));

    [Fact]
    public void Two_properties_exchanged_are_noticed() =>
        AssertKilled(200, Exchanges((left, right) => (left with { Path = right.Path }, right with { Path = left.Path })));

    [Fact]
    public void A_term_dropped_from_a_check_is_noticed() =>
        AssertKilled(
            200,
            Checks(check =>
                check
                    .Left.Select(term => check with { Left = Without(check.Left, term) })
                    .Concat(check.Right.Select(term => check with { Right = Without(check.Right, term) }))
            )
        );

    [Fact]
    public void A_term_with_the_wrong_sign_is_noticed() =>
        AssertKilled(
            200,
            Checks(check =>
                check
                    .Left.Select(term => check with { Left = Without(check.Left, term), Right = [.. check.Right, term] })
                    .Concat(check.Right.Select(term => check with { Left = [.. check.Left, term], Right = Without(check.Right, term) }))
            )
        );

    [Fact]
    public void Another_severity_is_noticed() =>
        AssertKilled(
            200,
            Checks(check =>
                Enum.GetValues<Severity>()
                    .Where(severity => severity != check.Excess)
                    .Select(severity => check with { Excess = severity })
                    .Concat(
                        Enum.GetValues<Severity>()
                            .Where(severity => severity != check.Shortfall)
                            .Select(severity => check with { Shortfall = severity })
                    )
            )
        );

    [Fact]
    public void A_condition_a_level_a_limit_or_a_stand_in_that_is_lost_or_changed_is_noticed() =>
        AssertKilled(
            20,
            Checks(check =>
                check.Particulars.Length == 0
                    ? []
                    :
                    [
                        check with
                        {
                            Particulars = "",
                        },
                        check with
                        {
                            Particulars = check.Particulars.Replace("30", "31", StringComparison.Ordinal) + " ",
                        },
                    ]
            )
        );

    [Fact]
    public void A_figure_of_the_wrong_year_or_a_check_of_the_wrong_form_is_noticed() =>
        AssertKilled(
            200,
            Checks(check =>
                check
                    .Right.Where(term => term.EndsWith(" (N-1)", StringComparison.Ordinal))
                    .Select(term =>
                        check with
                        {
                            Right =
                            [
                                .. check.Right.Select(other =>
                                    other == term ? term.Replace(" (N-1)", "", StringComparison.Ordinal) : other
                                ),
                            ],
                        }
                    )
                    .Append(check with { Form = check.Form.Contains("2021", StringComparison.Ordinal) ? "Matrix2019" : "Matrix2021" })
            )
        );

    [Fact]
    public void A_check_that_is_lost_is_noticed() =>
        AssertKilled(
            200,
            Library
                .Checks.Where((_, index) => index % 3 == 0)
                .Select(check => ($"without {check}", Library with { Checks = [.. Library.Checks.Where(other => other != check)] }))
        );

    [Fact]
    public void A_rule_of_another_kind_basis_or_severity_in_any_profile_is_noticed() =>
        AssertKilled(
            200,
            Library.Rules.SelectMany(rule =>
                Enum.GetValues<RuleKind>()
                    .Select(kind => rule with { Kind = kind })
                    .Concat(Enum.GetValues<RuleBasis>().Select(basis => rule with { Basis = basis }))
                    .Concat(
                        Enum.GetValues<Severity>()
                            .SelectMany(severity =>
                                new[]
                                {
                                    rule with
                                    {
                                        Excess = severity,
                                    },
                                    rule with
                                    {
                                        Shortfall = severity,
                                    },
                                    rule with
                                    {
                                        FilingExcess = severity,
                                    },
                                    rule with
                                    {
                                        FilingShortfall = severity,
                                    },
                                }
                            )
                    )
                    .Append(rule with { Particulars = rule.Particulars.Length == 0 ? "one finding" : "" })
                    .Where(changed => changed != rule)
                    .Select(changed =>
                        (
                            $"{rule} > {changed}",
                            Library with
                            {
                                Rules = [.. Library.Rules.Select(other => other == rule ? changed : other)],
                            }
                        )
                    )
            )
        );

    /// <summary>Each cell exchanges something with the next one of its form, and with the one a row below.</summary>
    private static IEnumerable<(string Slip, Knowledge Mutant)> Exchanges(Func<CellFact, CellFact, (CellFact, CellFact)?> exchange)
    {
        foreach (int distance in new[] { 1, 7 })
        {
            for (int index = 0; index + distance < Library.Cells.Count; index++)
            {
                CellFact left = Library.Cells[index];
                CellFact right = Library.Cells[index + distance];
                if (left.Form == right.Form && exchange(left, right) is var (first, second))
                {
                    CellFact[] cells = [.. Library.Cells];
                    (cells[index], cells[index + distance]) = (first, second);
                    yield return ($"{left} <> {right}", Library with { Cells = cells });
                }
            }
        }
    }

    private static IEnumerable<(string Slip, Knowledge Mutant)> Checks(Func<CheckFact, IEnumerable<CheckFact>> change)
    {
        for (int index = 0; index < Library.Checks.Count; index++)
        {
            // A third of the checks add up one cell over the units of a region, all alike.
            if (index % 20 != 0 && Library.Checks[index].Id.StartsWith("HI-SUM", StringComparison.Ordinal))
            {
                continue;
            }
            foreach (CheckFact changed in change(Library.Checks[index]))
            {
                CheckFact[] checks = [.. Library.Checks];
                checks[index] = changed;
                yield return ($"{Library.Checks[index]} > {changed}", Library with { Checks = checks });
            }
        }
    }

    private static string[] Without(IReadOnlyList<string> terms, string term) => terms.Where(other => other != term).ToArray();

    private static void AssertKilled(int least, IEnumerable<(string Slip, Knowledge Mutant)> mutants)
    {
        // A slip is noticed only where there was nothing to notice before.
        Assert.Empty(Library.Faults());
        int count = 0;
        var survivors = new List<string>();
        foreach ((string slip, Knowledge mutant) in mutants)
        {
            count++;
            if (!mutant.Faults().Any())
            {
                survivors.Add(slip);
            }
        }
        Assert.Empty(survivors);
        Assert.True(count >= least, $"Only {count} slips were made.");
    }
}
