using System.Text.Json;

namespace Disclosure;

/// <summary>Writes a migration as JSON: the new report, the ledger, and what became of each source cell. The names of the members are permanent.</summary>
internal sealed class MigrationJson(Utf8JsonWriter writer, Migration migration, Language? language)
{
    private readonly ResultJsonParts source = new(writer, migration.Source.Form, language);
    private readonly ResultJsonParts target = new(writer, migration.Report.Form, language);

    public void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("from", JsonNames.Of(migration.Source.Form));
        writer.WriteString("to", JsonNames.Of(migration.Report.Form));
        target.Text("summary", new(migration.ToString(Language.English), migration.ToString(Language.Chinese)));
        writer.WriteBoolean("refutesAssumptions", migration.RefutesAssumptions);
        target.List(
            "assumptions",
            migration.Entries.SelectMany(entry => entry.Assumptions).Distinct().OrderBy(each => each.Id, StringComparer.Ordinal),
            WriteAssumption
        );
        target.List("ledger", migration.Entries, WriteEntry);
        source.List("sources", migration.Sources, WriteSource);
        writer.WritePropertyName("report");
        ReportJsonWriter.Write(writer, migration.Report);
        writer.WriteEndObject();
    }

    private void WriteAssumption(MigrationAssumption assumption)
    {
        writer.WriteStartObject();
        writer.WriteString("id", assumption.Id);
        target.Text("sentence", assumption.Sentence);
        writer.WriteEndObject();
    }

    private void WriteEntry(LedgerEntry entry)
    {
        writer.WriteStartObject();
        target.Cell(entry.Target);
        target.Value("value", entry.Value);
        writer.WriteString("quality", JsonWords.Of(entry.Quality));
        writer.WriteString("basis", JsonWords.Of(entry.Basis));
        target.Number("low", entry.Bounds.Low);
        target.Number("high", entry.Bounds.High);
        WriteBinding("lowBinding", entry.Bounds.LowBinding);
        WriteBinding("highBinding", entry.Bounds.HighBinding);
        target.List("sources", entry.Sources, cell => writer.WriteStringValue(cell.Key));
        target.List("assumptions", entry.Assumptions, assumption => writer.WriteStringValue(assumption.Id));
        target.Text("reason", entry.Reason);
        writer.WriteString("citation", entry.Citation);
        writer.WriteEndObject();
    }

    private void WriteBinding(string name, BoundBinding binding) =>
        target.List(
            name,
            binding.Rows.Select(row => row.Key).Concat(binding.Rules).Concat(binding.Assumptions.Select(assumption => assumption.Id)),
            writer.WriteStringValue
        );

    private void WriteSource(SourceEntry entry)
    {
        writer.WriteStartObject();
        source.Cell(entry.Source);
        source.Value("value", entry.Value);
        source.List("targets", entry.Targets, cell => writer.WriteStringValue(cell.Key));
        writer.WriteBoolean("dropped", entry.IsDropped);
        source.Text("reason", entry.Reason);
        writer.WriteString("citation", entry.Citation);
        writer.WriteEndObject();
    }
}
