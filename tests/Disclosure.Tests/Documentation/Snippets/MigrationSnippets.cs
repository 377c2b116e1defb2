namespace Disclosure.Tests;

/// <summary>The C# of docs/migration.md, compiled, and the worked ledger as the library writes it.</summary>
public class MigrationSnippets
{
    [Fact]
    public void Migrate()
    {
        var old = (Report2014)ReportReader.ReadFile(Repository.Sample("changchun-automotive-zone-2016")).Report!;

        // begin docs/migration.md
        Migration<Report2021> migration = old.MigrateTo2021();
        Console.WriteLine(migration.Report.Requests.NewlyReceived.Total); // 5

        LedgerEntry granted = migration[CellsMatrix.Requests.Outcomes.Granted.Total];
        Console.WriteLine(granted.Bounds); // 0..5
        Console.WriteLine(granted.Quality); // Bounded
        Console.WriteLine(granted.Basis); // Responses
        Console.WriteLine(granted.Reason); // At most 5, by row 22 ...

        Bounds together = migration.BoundsOf(
            CellsMatrix.Requests.Outcomes.CannotProvide.NotHeld.Total,
            CellsMatrix.Requests.Outcomes.CannotProvide.WouldNeedCreation.Total
        );
        Console.WriteLine(together); // 0..3: each may be 3, both together no more
        Console.WriteLine(together.HighBinding); // 三(三)6, S3: row 37 and the assumption S3
        // end
        Assert.Equal("0..5", granted.Bounds.ToString());
        Assert.Equal("三(三)6, S3", together.HighBinding.ToString());
        Assert.Equal("0..3", together.ToString());

        // begin docs/migration.md
        var strict = new MigrationOptions
        {
            MixedAsPartial = false, // a request with a grant and a refusal is not booked as 部分公开
            MostWithoutDecision = 0, // the register shows a decision for every request
            NotGranted = [MigrationAssumption.SameUnit], // the old register counted sheets, not requests
        };
        Console.WriteLine(old.MigrateTo2021(strict)[CellsMatrix.Requests.Outcomes.GrantedInPart.Total].Bounds); // 0..2
        // end
        Assert.Equal("0..2", old.MigrateTo2021(strict)[CellsMatrix.Requests.Outcomes.GrantedInPart.Total].Bounds.ToString());

        // begin docs/migration.md
        string ledger = old.MigrateTo2021().ToJson(); // texts in both languages; ToJson(Language.Chinese) for one
        // end
        Assert.StartsWith("{\n  \"from\": \"indicators2014\"", ledger, StringComparison.Ordinal);

        // begin docs/migration.md
        Migration<Report2019> trial = old.MigrateTo2019(); // (六) is one row
        Migration<Report2021> further = trial.MigrateTo2021(); // sources and bounds are still those of 2014
        Migration<Report2014> back = further.Report.MigrateTo2014(); // what has an exact counterpart
        Console.WriteLine(back.Report.Requests.Received.Total); // 5
        // end
        Assert.Equal(5, back.Report.Requests.Received.Total);
        Assert.Equal("0..5", further[CellsMatrix.Requests.Outcomes.Granted.Total].Bounds.ToString());

        string worked = string.Join(
            '\n',
            migration
                .Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine)
                .Where(entry =>
                    !entry.Target.Key.StartsWith("Requests.", StringComparison.Ordinal)
                    || entry.Target.Key.EndsWith(".Total", StringComparison.Ordinal)
                )
                .Select(entry =>
                    $"{entry.Target.Code}: {(entry.Quality == MigrationQuality.None ? "not derivable" : $"{entry.Bounds} {entry.Quality}")}"
                    + string.Concat(entry.Assumptions.Select(assumption => " " + assumption.Id))
                )
        );
        string text = File.ReadAllText(Repository.PathOf("docs", "migration.md")).ReplaceLineEndings("\n");
        const string Begin = "```text\n二(一)";
        int start = text.IndexOf(Begin, StringComparison.Ordinal);
        Assert.True(start >= 0, Begin);
        int end = text.IndexOf("\n```", start + Begin.Length, StringComparison.Ordinal);
        GeneratedPage.AssertIs($"{text[..start]}```text\n{worked}{text[end..]}", "docs", "migration.md");
    }
}
