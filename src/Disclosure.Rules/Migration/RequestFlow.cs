namespace Disclosure;

/// <summary>
/// From replies to requests. Each completed request either has a decision of its own, and then an outcome that the decision may lead to, or has none and an
/// outcome that needs none; a grant and another decision to one request may together make it granted in part. So the requests of each outcome flow from
/// the rows of replies, each of which supplies at most its figure. The system of these supplies is the capacity of every set of outcomes at once.
/// </summary>
internal sealed class RequestFlow
{
    private static readonly Cell Completed = CellsIndicator.Requests.Completed.Total;
    private static readonly Cell Granted = CellsMatrix.Requests.Outcomes.Granted.Total;
    private static readonly Cell GrantedInPart = CellsMatrix.Requests.Outcomes.GrantedInPart.Total;

    private readonly SolvedStep step;
    private readonly MigrationSystem system;
    private readonly MigrationOptions options;
    private readonly Concordance concordance;
    private readonly Dictionary<Cell, List<LinearTerm>> into;
    private readonly Replies replies;

    public RequestFlow(SolvedStep step)
    {
        this.step = step;
        system = step.System;
        options = step.Step.Options;
        concordance = step.Step.Concordance;
        replies = new(step.Step);
        into = step
            .Targets.Where(concordance.IsOutcome)
            .ToDictionary(outcome => outcome, outcome => new List<LinearTerm> { new(step.TargetOf(outcome), -Rational.One) });
    }

    public void Add()
    {
        if (!step.Grants(MigrationAssumption.OwnDecision.Id) || step.LeavesOut(Relaxation.Replies))
        {
            return;
        }
        Dictionary<Cell, List<LinearTerm>> supplies = Replies
            .Decisions.Where(row => row != Replies.Refused)
            .ToDictionary(row => row, Supply);
        List<LinearTerm> refusals = Refusals();
        supplies.Add(Replies.Refused, refusals);
        if (options.MixedAsPartial && !IsOneDecision)
        {
            AddMixed(supplies);
        }
        foreach (KeyValuePair<Cell, List<LinearTerm>> supply in supplies)
        {
            Limit(supply.Value, supply.Key, ConstraintLabel.Row(supply.Key, MigrationAssumption.OwnDecision));
        }
        AddUnknownAndSilent();
        foreach (KeyValuePair<Cell, List<LinearTerm>> outcome in into)
        {
            system.Add(outcome.Value, Comparison.AtLeast, Rational.Zero, LabelOf(outcome.Key));
        }
    }

    /// <summary>What keeps an outcome from being larger: that it needs a reply, and what rules out the other ways to it.</summary>
    private ConstraintLabel LabelOf(Cell outcome) =>
        outcome == GrantedInPart && IsOneDecision
            ? new([Completed], [], [MigrationAssumption.SameCompletion, MigrationAssumption.OwnDecision, MigrationAssumption.OneDecision])
        : Concordance.NeedsNoDecision(outcome) && !MayBeSilent
            ? new([Replies.Notices], [], [MigrationAssumption.OwnDecision, MigrationAssumption.SilenceAfterNotice])
        : ConstraintLabel.Assume(MigrationAssumption.OwnDecision);

    /// <summary>Whether it is assumed, and possible, that every decision stands for one completed request.</summary>
    private bool IsOneDecision =>
        options.OneDecisionPerRequest && replies.DecisionCount is { } decisions && step.NumberOf(Completed) >= decisions;

    /// <summary>The requests of each outcome that flow from a row; none from a row that is 0.</summary>
    private List<LinearTerm> Supply(Cell row) =>
        step.NumberOf(row) == 0
            ? []
            : concordance.ArrowsFrom(row).Where(arrow => arrow.Use == ConcordanceUse.Replies).Select(arrow => Flow(arrow.Target)).ToList();

    private LinearTerm Flow(Cell outcome)
    {
        var term = new LinearTerm(system.Add(), Rational.One);
        into[outcome].Add(term);
        return term;
    }

    private void Limit(List<LinearTerm> supply, Cell row, ConstraintLabel label)
    {
        if (supply.Count > 0)
        {
            system.Add(supply.Append(new(step.SourceOf(row), -Rational.One)), Comparison.AtMost, Rational.Zero, label);
        }
    }

    /// <summary>
    /// Refusals flow by a ground that they cite or, citing none, to any kind of refusal. One refusal may cite several grounds, so those without one are only
    /// known to be at most the refusals less the largest ground.
    /// </summary>
    private List<LinearTerm> Refusals()
    {
        if (step.NumberOf(Replies.Refused) == 0)
        {
            return [];
        }
        List<LinearTerm> all = [];
        List<LinearTerm> withoutGround = Supply(Replies.Refused);
        foreach (Cell ground in Replies.Grounds)
        {
            List<LinearTerm> supply = Supply(ground);
            Limit(supply, ground, ConstraintLabel.Row(ground, MigrationAssumption.OwnDecision));
            all.AddRange(supply);
            system.Add(
                [.. withoutGround, new(step.SourceOf(ground), Rational.One), new(step.SourceOf(Replies.Refused), -Rational.One)],
                Comparison.AtMost,
                Rational.Zero,
                new([Replies.Refused, ground], [], [MigrationAssumption.OwnDecision])
            );
        }
        if (options.GroundsAreComplete && replies.WithoutGround is { } most)
        {
            system.Add(
                withoutGround,
                Comparison.AtMost,
                Rational.From(most),
                new([Replies.Refused, .. Replies.Grounds], [], [MigrationAssumption.OwnDecision, MigrationAssumption.CompleteGrounds])
            );
        }
        return [.. all, .. withoutGround];
    }

    /// <summary>A mixed request takes a grant and another decision, and is granted in part.</summary>
    private void AddMixed(Dictionary<Cell, List<LinearTerm>> supplies)
    {
        bool Leads(Cell row, Cell outcome) => concordance.ArrowsFrom(row).Any(arrow => arrow.Target == outcome);
        var grants = supplies.Where(supply => supply.Value.Count > 0 && Leads(supply.Key, Granted)).ToList();
        var others = supplies
            .Where(supply => supply.Value.Count > 0 && !Leads(supply.Key, Granted) && !Leads(supply.Key, GrantedInPart))
            .ToList();
        if (grants.Count == 0 || others.Count == 0)
        {
            return;
        }
        LinearTerm mixed = Flow(GrantedInPart);
        foreach (List<KeyValuePair<Cell, List<LinearTerm>>> side in new[] { grants, others })
        {
            var taken = new List<LinearTerm> { new(mixed.Variable, -Rational.One) };
            foreach (KeyValuePair<Cell, List<LinearTerm>> supply in side)
            {
                var term = new LinearTerm(system.Add(), Rational.One);
                supply.Value.Add(term);
                taken.Add(term);
            }
            system.Add(taken, Comparison.Equal, Rational.Zero, ConstraintLabel.Assume(MigrationAssumption.MixedAsPartial));
        }
    }

    /// <summary>A reply of unknown kind is a decision of any kind, or a notice; a request without a decision stands behind a notice.</summary>
    private void AddUnknownAndSilent()
    {
        var silent = new List<LinearTerm>();
        decimal unknown = replies.UnknownKind;
        if (MayBeSilent)
        {
            silent.AddRange(into.Keys.Where(Concordance.NeedsNoDecision).ToList().Select(Flow));
        }
        var limit = new List<LinearTerm>(silent);
        if (unknown > 0)
        {
            List<LinearTerm> flows = into.Keys.ToList().ConvertAll(Flow);
            int asNotice = system.Add();
            system.Add(
                [.. flows, new(asNotice, Rational.One)],
                Comparison.AtMost,
                Rational.From(unknown),
                new([Replies.Total, .. Replies.Kinds], [], [MigrationAssumption.OwnDecision])
            );
            limit.Add(new(asNotice, -Rational.One));
        }
        if (silent.Count == 0)
        {
            return;
        }
        if (IsSilenceLimited && options.MostWithoutDecision is { } most)
        {
            system.Add(silent, Comparison.AtMost, most, ConstraintLabel.Assume(MigrationAssumption.SilenceAfterNotice));
        }
        else if (IsSilenceLimited)
        {
            Limit(limit, Replies.Notices, ConstraintLabel.Row(Replies.Notices, MigrationAssumption.SilenceAfterNotice));
        }
        if (IsOneDecision)
        {
            system.Add(
                [.. silent, new(step.SourceOf(Completed), -Rational.One)],
                Comparison.AtMost,
                -Rational.From(replies.DecisionCount.GetValueOrDefault()),
                new([Completed, .. Replies.Decisions], [], [MigrationAssumption.SameCompletion, MigrationAssumption.OneDecision])
            );
        }
    }

    private bool MayBeSilent =>
        !IsSilenceLimited
        || (options.MostWithoutDecision is { } most ? most > 0 : step.NumberOf(Replies.Notices) != 0 || replies.UnknownKind > 0);

    /// <summary>Where the page refutes S3 or S4, requests without a decision are not limited.</summary>
    private bool IsSilenceLimited => step.Grants(MigrationAssumption.SilenceAfterNotice.Id) && !step.LeavesOut(Relaxation.Requests);
}
