namespace Disclosure.Tests;

/// <summary>A result may be asked by several threads at once, before anything of it was worked out.</summary>
public class ThreadTests
{
    [Fact]
    public void Every_thread_gets_the_same_diagnoses_causes_and_output()
    {
        const int Threads = 4;
        Report report = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
        string expected = report.Check().ToJson();
        for (int round = 0; round < 100; round++)
        {
            CheckResult result = report.Check();
            using var start = new Barrier(Threads);
            var written = new string[Threads];
            var causes = new IReadOnlyList<Cause>[Threads];
            Thread[] threads = Enumerable
                .Range(0, Threads)
                .Select(index => new Thread(() =>
                {
                    start.SignalAndWait();
                    written[index] = Write(result);
                    causes[index] = result.Causes;
                }))
                .ToArray();
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            Assert.All(written, text => Assert.Equal(expected, text));
            Assert.All(causes, each => Assert.Same(causes[0], each));
        }
    }

    /// <summary>An exception in a thread of its own would end the process.</summary>
    private static string Write(CheckResult result)
    {
        try
        {
            return result.ToJson();
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }
}
