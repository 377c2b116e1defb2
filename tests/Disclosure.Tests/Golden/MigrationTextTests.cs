namespace Disclosure.Tests;

/// <summary>How ledgers read: the first cell of each reason, what was dropped and carried, contradictions, assumptions, options.</summary>
public sealed class MigrationTextTests
{
    private static readonly Report2014 Page = Typed.Indicators(
        "others=0 一(二)2=4 三(一)=9 三(一)1=9 三(二)=8 三(二)1=8 三(三)=11 三(三)1=1 三(三)2=5 三(三)3=1 三(三)4=2 三(三)4a=1 三(三)4c=1 三(三)5=1 三(三)7=1 四=5 四(一)=2 四(二)=1 四(三)=2 五=3 五(一)=2 五(三)=1"
    );

    [Fact]
    public void Ledgers_read_as_a_person_read_them()
    {
        Report2014 gaps = Typed.Indicators("三(一)= 三(二)=? 三(三)=3 四=/ 五=2 一(二)1=");
        Report2014 refuted = Typed.Indicators("others=0 三(一)=6 三(二)=6 三(三)=2 三(三)1=1 三(三)2=1");
        Report2014 crossed = Typed.Indicators("others=0 三(一)=-3 三(二)=2 四=1 四(一)=3 五=2 五(一)=1 五(二)=4");
        Report2019 of2019 = (Report2019)
            Typed.Of(ReportForm.Matrix2019, "others=0 一/总计=3 三(六)/总计=2 三(六)/自然人=2 二(一)/规章/本年新制作数量=2", 2020);
        var page = new GoldenPage("migrations.txt");
        foreach (
            (string what, Migration migration) in ((string, Migration)[])
                [
                    ("from 2014 to 2021", Page.MigrateTo2021()),
                    ("from 2014 to 2019", Page.MigrateTo2019()),
                    ("a page with gaps", gaps.MigrateTo2021()),
                    ("assumptions refuted", refuted.MigrateTo2021()),
                    ("figures that contradict each other", crossed.MigrateTo2021()),
                    (
                        "one decision each",
                        Page.MigrateTo2021(
                            new()
                            {
                                OneDecisionPerRequest = true,
                                GroundsAreComplete = true,
                                MixedAsPartial = false,
                                MostWithoutDecision = 1,
                            }
                        )
                    ),
                    (
                        "not granted",
                        Page.MigrateTo2021(new() { NotGranted = [MigrationAssumption.SameUnit, MigrationAssumption.OwnDecision] })
                    ),
                    ("from 2019 to 2021", of2019.MigrateTo2021()),
                    ("composed", Page.MigrateTo2019().MigrateTo2021()),
                    ("back to 2019", Typed.Matrix(Typed.Sound).MigrateTo2019()),
                    ("back to 2014", Typed.Matrix(Typed.Sound).MigrateTo2014()),
                ]
        )
        {
            page.Both(what, migration.ToString)
                .Each(
                    $"{what}: cells",
                    migration.Entries.DistinctBy(entry => Begin(entry.Reason)),
                    (entry, language) => entry.ToString(language)
                )
                .Each(
                    $"{what}: sources",
                    migration.Sources.DistinctBy(entry => Begin(entry.Reason)),
                    (entry, language) => entry.ToString(language)
                )
                .Each($"{what}: contradictions", migration.Contradictions, (each, language) => each.ToString(language));
        }
        page.Each("assumptions", MigrationAssumption.All, (assumption, language) => assumption.ToString(language))
            .Add("options", MigrationOptions.Default.ToString())
            .Add(
                "other options",
                Page.MigrateTo2021(new() { NotGranted = MigrationAssumption.All, MostWithoutDecision = 7 }).Options.ToString()
            )
            .Add(
                "joint bounds",
                (
                    (Bounds[])
                        [
                            Page.MigrateTo2021()
                                .BoundsOf(CellsMatrix.Requests.Outcomes.Granted.Total, CellsMatrix.Requests.Outcomes.GrantedInPart.Total),
                            Page.MigrateTo2021().BoundsOf(CellsMatrix.Requests.Outcomes.Granted.Total),
                            Bounds.Unknown,
                        ]
                ).SelectMany(bounds => (string[])[bounds.ToString(), $"  {bounds.LowBinding}", $"  {bounds.HighBinding}"])
            )
            .AssertSame();
    }

    [Fact]
    public void A_migration_on_the_form_is_what_a_person_read() =>
        new GoldenPage("migration-html.txt")
            .Html("from 2014 to 2021", language => Sample(Page.MigrateTo2021().ToHtml(language)))
            .AssertSame();

    [Fact]
    public void A_ledger_as_JSON_is_what_a_person_read() =>
        // Of the many entries, those of a few cells: all are written alike.
        new GoldenPage("migration-json.txt")
            .Add("both languages", Few(Page.MigrateTo2021().ToJson()))
            .Add("one language", Few(Typed.Indicators("others=0 三(一)=-3 四=1 四(一)=3").MigrateTo2019().ToJson(Language.Chinese)))
            .AssertSame();

    /// <summary>One reason of each kind: beyond its beginning it names rows and figures.</summary>
    private static string Begin(LocalizedText reason) => reason.English.Length > 24 ? reason.English[..24] : reason.English;

    /// <summary>The page with every thirtieth of its long lines: the form, and the reason of each cell.</summary>
    private static string Sample(string html)
    {
        int rows = 0;
        return string.Join("\n", html.Split('\n').Where(line => !line.StartsWith("<tr>", StringComparison.Ordinal) || rows++ % 30 == 0));
    }

    /// <summary>The document with at most three entries of each list.</summary>
    private static string Few(string json)
    {
        var node = (System.Text.Json.Nodes.JsonObject)System.Text.Json.Nodes.JsonNode.Parse(json)!;
        node.Remove("report");
        foreach (KeyValuePair<string, System.Text.Json.Nodes.JsonNode?> member in node)
        {
            if (member.Value is System.Text.Json.Nodes.JsonArray list)
            {
                System.Text.Json.Nodes.JsonNode?[] kept = [.. list.Where((_, index) => index is 0 or 60 or 75 || index == list.Count - 1)];
                list.Clear();
                kept.ToList().ForEach(list.Add);
            }
        }
        return node.ToJsonString(
            new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
    }
}
