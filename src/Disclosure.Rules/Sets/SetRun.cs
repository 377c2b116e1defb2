namespace Disclosure;

/// <summary>A run over a set that counts, writes, and can be continued.</summary>
internal sealed class SetRun(ReportSource source, SetOptions options, SetOutput output)
{
    public async Task<SetSummary> RunAsync(IProgress<SetProgress>? progress, CancellationToken cancellation)
    {
        IReadOnlyList<string> files = source.Files(cancellation);
        SetCheckpoint state = Begin(files);
        using var writer = SetWriter.Open(output, state.Outputs);
        var pipeline = new SetPipeline(source, files, options);
        var course = new SetCourse(files, progress);
        long saved = state.Tally.Entries;
        await foreach (SetStep step in pipeline.RunAsync(state.Files, cancellation).ConfigureAwait(false))
        {
            if (step.Result is { } result)
            {
                state.Tally.Add(result);
                writer.Write(result);
            }
            else
            {
                state = After(files[step.File], state);
                if (output.Checkpoint is not null && state.Tally.Entries - saved >= output.EntriesPerCheckpoint)
                {
                    Save(state, writer);
                    saved = state.Tally.Entries;
                }
            }
            course.Take(step);
        }
        Save(state, writer);
        return new SetSummary(state.Tally, options.Check.RuleBook);
    }

    /// <summary>The state from which the run begins: that of the checkpoint if there is one, which must be of this run.</summary>
    private SetCheckpoint Begin(IReadOnlyList<string> files)
    {
        if (output.Checkpoint is not { } path)
        {
            return SetCheckpoint.Begin("", options.MostSuspicious);
        }
        string run = SetFingerprint.Of(options, output);
        if (!File.Exists(path))
        {
            return SetCheckpoint.Begin(run, options.MostSuspicious);
        }
        SetCheckpoint saved = SetCheckpointJson.Read(File.ReadAllBytes(path), options.MostSuspicious);
        if (saved.Run != run)
        {
            throw new InvalidOperationException(
                $"The checkpoint {path} is of a run with other options, rules or outputs: delete it to begin anew."
            );
        }
        string finished = files.Take(saved.Files).Aggregate("", (chain, file) => SetFingerprint.After(chain, file, source.LengthOf(file)));
        return files.Count >= saved.Files && finished == saved.Finished
            ? saved
            : throw new InvalidOperationException($"The checkpoint {path} is of other files than are there now: delete it to begin anew.");
    }

    /// <summary>The state when a file is finished.</summary>
    private SetCheckpoint After(string file, SetCheckpoint state) =>
        state with
        {
            Files = state.Files + 1,
            Finished = output.Checkpoint is null ? "" : SetFingerprint.After(state.Finished, file, source.LengthOf(file)),
        };

    /// <summary>Outputs first: a checkpoint never counts on what may be lost.</summary>
    private void Save(SetCheckpoint state, SetWriter writer)
    {
        IReadOnlyList<long> lengths = writer.Flush();
        if (output.Checkpoint is { } path)
        {
            SetCheckpointJson.Write(path, state with { Outputs = lengths });
        }
    }
}
