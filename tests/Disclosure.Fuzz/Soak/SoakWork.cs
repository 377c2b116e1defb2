using Disclosure.Tests.Documents;

namespace Disclosure.Fuzz;

/// <summary>What is done with one document: it is read, checked, diagnosed, completed, migrated, drawn, written, and its JSON read back; now and then a set of such reports as well.</summary>
internal sealed class SoakWork
{
    private static readonly WritingFormat[] Formats =
    [
        WritingFormat.Html,
        WritingFormat.Word,
        WritingFormat.Excel,
        WritingFormat.Markdown,
        WritingFormat.Text,
    ];

    private static readonly SetOptions Everything = new()
    {
        Diagnose = true,
        MigrateTo = ReportForm.Matrix2021,
        DegreeOfParallelism = 2,
    };

    private const int SetSize = 200;

    private readonly List<Report> set = new(SetSize);

    public long Inputs { get; private set; }

    public long Reports { get; private set; }

    public void Do(byte[] document, Dice dice)
    {
        Inputs++;
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(document));
        ContentCheckResult content = reading.Check();
        Require(content.ToJson().Length > 0 && reading.ToString(Language.Chinese).Length > 0);
        if (reading.Report is not { } report)
        {
            return;
        }
        Reports++;
        CheckResult result = report.Check(dice.Of(RuleBook.Standard, RuleBook.Exploratory, RuleBook.Filing));
        IReadOnlyList<Diagnosis> diagnoses = result.Diagnose();
        Require(result.ToHtml(diagnoses).Length > 0 && result.ToMarkdown(Language.Chinese).Length > 0);
        Require(report.Deduce().ToString(Language.Chinese).Length > 0);
        Require(Migrated(report).ToHtml().Length > 0);
        Require(Report.FromJson(report.ToJson(indented: dice.Chance(50))) == report);
        Require(ReportWriter.ToBytes(report, dice.Of(Formats)).Length > 0);
        set.Add(report);
        if (set.Count == SetSize)
        {
            Require(SeriesPanel.From(set).ToString(Language.Chinese).Length > 0);
            Require(ReportSet.From(set).SummarizeAsync(Everything).GetAwaiter().GetResult().ToMarkdown().Length > 0);
            set.Clear();
        }
    }

    private static Migration Migrated(Report report) =>
        report switch
        {
            Report2014 old => old.MigrateTo2021(),
            Report2019 trial => trial.MigrateTo2021(),
            MatrixReport matrix => matrix.MigrateTo2014(),
            _ => throw new InvalidOperationException($"A form without migration: {report}."),
        };

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("What was read does not come back, or nothing was written.");
        }
    }
}
