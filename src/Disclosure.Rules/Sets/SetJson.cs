using System.Text.Json;

namespace Disclosure;

/// <summary>Writes a summary as JSON. The names of the members are permanent.</summary>
internal sealed class SetJson(Utf8JsonWriter writer)
{
    public void Write(SetSummary summary)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("ruleBook");
        writer.WriteString("profile", summary.RuleBook.Name);
        writer.WriteString("version", summary.RuleBook.Version);
        writer.WriteEndObject();
        writer.WriteNumber("entries", summary.Entries);
        writer.WriteNumber("reports", summary.Reports);
        writer.WriteNumber("notChecked", summary.NotChecked);
        writer.WriteNumber("withErrors", summary.WithErrors);
        writer.WriteNumber("shareWithErrors", summary.ShareWithErrors);
        writer.WriteNumber("withFindings", summary.WithFindings);
        writer.WriteNumber("migrated", summary.Migrated);
        Severities(summary.Errors, summary.Warnings, summary.Information);
        List(
            "rules",
            summary.Rules,
            rule =>
            {
                writer.WriteString("rule", rule.Rule);
                Findings(rule.Findings, rule.Reports, rule.Share);
            }
        );
        List(
            "cells",
            summary.Cells,
            cell =>
            {
                writer.WriteString("cell", cell.Cell.Key);
                writer.WriteString("code", cell.Cell.Code);
                writer.WriteString("label", cell.Cell.Label);
                Findings(cell.Findings, cell.Reports, cell.Share);
                writer.WriteNumber("suspected", cell.Suspected);
            }
        );
        List(
            "issuers",
            summary.Issuers,
            issuer =>
            {
                writer.WriteString("issuer", issuer.Issuer);
                Reports(issuer.Reports, issuer.WithErrors, issuer.Share);
                Severities(issuer.Errors, issuer.Warnings, issuer.Information);
            }
        );
        List(
            "years",
            summary.Years,
            year =>
            {
                writer.WriteNumberOrNull("year", year.Year);
                Reports(year.Reports, year.WithErrors, year.Share);
                Severities(year.Errors, year.Warnings, year.Information);
            }
        );
        List("mostSuspicious", summary.MostSuspicious, Suspicious);
        List(
            "problems",
            summary.Problems,
            problem =>
            {
                writer.WriteString("code", problem.Code.Id());
                writer.WriteNumber("problems", problem.Problems);
                writer.WriteNumber("entries", problem.Entries);
            }
        );
        writer.WriteEndObject();
    }

    /// <summary>The members of a suspicious report, in the object that is open.</summary>
    public void Suspicious(SuspiciousReport report)
    {
        writer.WriteString("file", report.File);
        writer.WriteNumberOrNull("line", report.Line);
        writer.WriteString("issuer", report.Issuer);
        writer.WriteNumberOrNull("year", report.Year);
        Severities(report.Errors, report.Warnings, report.Information);
    }

    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void Findings(long findings, long reports, decimal share)
    {
        writer.WriteNumber("findings", findings);
        writer.WriteNumber("reports", reports);
        writer.WriteNumber("share", share);
    }

    private void Reports(long reports, long withErrors, decimal share)
    {
        writer.WriteNumber("reports", reports);
        writer.WriteNumber("withErrors", withErrors);
        writer.WriteNumber("share", share);
    }

    private void Severities(long errors, long warnings, long information)
    {
        writer.WriteNumber("errors", errors);
        writer.WriteNumber("warnings", warnings);
        writer.WriteNumber("information", information);
    }
}
