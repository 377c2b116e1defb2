using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>A rule book, its options and a report may be shared by as many threads as there are: each gets what one alone would have got.</summary>
public sealed class SharedBookTests
{
    private const int Threads = 8;

    /// <summary>A book of its own, so that nothing of it was worked out by other tests before the threads start together.</summary>
    private static RuleBook NewBook() =>
        RuleBook.Exploratory.With(
            Rule.Balance(
                "MY-SUM",
                "New requests are those carried in and out",
                CellsMatrix.Requests.NewlyReceived.Total,
                [CellsMatrix.Requests.CarriedIn.Total, CellsMatrix.Requests.CarriedOut.Total]
            )
        );

    [Fact]
    public void Eight_threads_get_what_one_gets()
    {
        Report[] reports = AllForms
            .Each.SelectMany(form => AllForms.Valid(form, Density.Sparse).Sample(1))
            .Concat([
                ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!,
                ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016")).Report!,
            ])
            .ToArray();
        string[] expected = Array.ConvertAll(reports, report => Everything(report, NewBook()));
        RuleBook book = NewBook();
        using var start = new Barrier(Threads);
        var written = new string[Threads][];
        Thread[] threads = Enumerable
            .Range(0, Threads)
            .Select(thread => new Thread(() =>
            {
                start.SignalAndWait();
                // Each begins with another report, so that all of the book is first used by several at once.
                written[thread] = new string[reports.Length];
                for (int step = 0; step < reports.Length; step++)
                {
                    int index = (step + thread) % reports.Length;
                    written[thread][index] = Everything(reports[index], book);
                }
            }))
            .ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(written, each => Assert.Equal(expected, each));
    }

    /// <summary>All that is computed of a report, as text; an exception in a thread of its own would end the process.</summary>
    private static string Everything(Report report, RuleBook book)
    {
        try
        {
            CheckResult result = report.Check(book);
            string migrated = report is Report2014 old ? old.MigrateTo2021().ToJson() : "";
            return result.ToJson() + result.Deduce() + migrated;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }
}
