namespace Disclosure;

/// <summary>Whether the cells of a user's rule stand on its forms. A cell that does not is the caller's mistake and is said at once.</summary>
internal static class RuleTerms
{
    /// <summary>The forms that were named, each of which must have all cells; or, if none was, all that do.</summary>
    public static ReportForm[] FormsOf(IReadOnlyList<Term> terms, IReadOnlyList<ReportForm> named)
    {
        foreach (Term term in terms)
        {
            if (term.Cell.IsNone || term.Cell.Kind == CellKind.Heading)
            {
                throw new ArgumentException($"{term.Cell} holds no figure.", nameof(terms));
            }
            if (term.Coefficient < 1)
            {
                throw new ArgumentException(
                    $"{term.Cell} is taken at least once; what is subtracted stands on the other side.",
                    nameof(terms)
                );
            }
        }
        if (terms.GroupBy(term => term.Cell).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"{twice.Key} is named twice; a coefficient takes it several times.", nameof(terms));
        }
        foreach (Term term in terms)
        {
            RequireOn(term.Cell, named, nameof(terms));
        }
        ReportForm[] forms =
            named.Count > 0 ? named.Distinct().ToArray() : ReportForms.All.Where(form => terms.All(term => term.Cell.IsOn(form))).ToArray();
        return forms.Length > 0 ? forms : throw new ArgumentException("No form has all these cells.", nameof(terms));
    }

    public static void RequireOn(Cell cell, IEnumerable<ReportForm> forms, string parameter)
    {
        foreach (ReportForm form in forms)
        {
            if (cell.IsNone || !cell.IsOn(form))
            {
                throw new ArgumentException($"{form} has no cell {cell}.", parameter);
            }
        }
    }
}
