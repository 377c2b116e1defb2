namespace Disclosure;

/// <summary>How far a run has come: what it needs to be continued.</summary>
/// <param name="Run">What was asked for, as a fingerprint.</param>
/// <param name="Files">How many files are finished.</param>
/// <param name="Finished">Their names and lengths, as a fingerprint.</param>
/// <param name="Outputs">How long each output is; empty at the beginning.</param>
/// <param name="Tally">What was counted.</param>
internal sealed record SetCheckpoint(string Run, int Files, string Finished, IReadOnlyList<long> Outputs, SetTally Tally)
{
    public static SetCheckpoint Begin(string run, int mostSuspicious) => new(run, 0, "", [], new SetTally(mostSuspicious));
}
