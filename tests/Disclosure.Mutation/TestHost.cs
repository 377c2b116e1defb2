using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Mutation;

/// <summary>
/// Runs classes of tests in a process of their own, with one mutant switched on from its first instruction: what is worked out once and kept, such as the rule book, is
/// worked out by the changed program.
/// </summary>
internal sealed class TestHost(string assembly)
{
    /// <summary>A process without tests: starting it is no cost of a test.</summary>
    public static readonly TimeSpan Start = TimeSpan.FromSeconds(0.7);

    /// <summary>The names of all classes with tests.</summary>
    public string[] Classes()
    {
        using Process process = Begin(["-list", "classes"], -1, Path.GetTempPath(), null);
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line.StartsWith("Disclosure.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>Runs a class with the program unchanged.</summary>
    public TestClass Measure(string name)
    {
        string folder = Directory.CreateTempSubdirectory("mutation").FullName;
        try
        {
            (Outcome outcome, TimeSpan cost, _) = Run([name], -1, TimeSpan.FromMinutes(10), folder, "covered.txt");
            return outcome == Outcome.Survived
                ? new TestClass(name, cost, ReadCovered(folder))
                : throw new InvalidOperationException($"{name} fails with the program unchanged.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Runs classes against a mutant until one fails, and says which one.</summary>
    public (Outcome Outcome, string? Killer) Try(IReadOnlyList<TestClass> classes, Mutant mutant)
    {
        string folder = Directory.CreateTempSubdirectory("mutation").FullName;
        try
        {
            // Counted in the time of the processor, so a busy machine makes no mutant slow.
            TimeSpan limit = TimeSpan.FromSeconds(10) + (3 * classes.Aggregate(TimeSpan.Zero, (sum, each) => sum + each.Cost));
            (Outcome outcome, _, string? killer) = Run(classes.Select(each => each.Name), mutant.Number, limit, folder, null);
            return (outcome, killer);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private (Outcome Outcome, TimeSpan Cost, string? Killer) Run(
        IEnumerable<string> classes,
        int mutant,
        TimeSpan limit,
        string folder,
        string? covered
    )
    {
        string[] arguments =
        [
            "-noLogo",
            "-noColor",
            "-stopOnFail",
            "-parallelMode",
            "none",
            .. classes.SelectMany(name => (string[])["-class", name]),
        ];
        using Process process = Begin(arguments, mutant, folder, covered);
        string? failed = null;
        process.OutputDataReceived += (_, line) => failed ??= ClassOf(line.Data);
        process.BeginOutputReadLine();
        TimeSpan used = TimeSpan.Zero;
        var clock = Stopwatch.StartNew();
        while (!process.WaitForExit(50))
        {
            used = TimeOf(process) ?? used;
            if (used > limit || clock.Elapsed > TimeSpan.FromMinutes(15))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return (Outcome.Timeout, used, null);
            }
        }
        process.WaitForExit();
        return (process.ExitCode == 0 ? Outcome.Survived : Outcome.Killed, used > Start ? used - Start : TimeSpan.Zero, failed);
    }

    /// <summary>The class of a test that is said to have failed.</summary>
    private static string? ClassOf(string? line)
    {
        if (line is null || !line.Contains(" [FAIL]", StringComparison.Ordinal))
        {
            return null;
        }
        string name = line.Trim().Split('(', ' ')[0];
        int dot = name.LastIndexOf('.');
        return dot < 0 ? null : name[..dot];
    }

    /// <summary>Unknown once it has ended.</summary>
    private static TimeSpan? TimeOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }

    private Process Begin(IEnumerable<string> arguments, int mutant, string folder, string? covered)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true };
        string control = Path.Combine(folder, $"mutant-{Environment.ProcessId}.txt");
        byte[] number = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, mutant);
        File.WriteAllBytes(control, number);
        start.Environment["STRYKER_MUTANT_FILE"] = control;
        start.Environment["TMPDIR"] = folder;
        // Nothing here runs for long enough to be worth measuring for the compiler.
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (covered is not null)
        {
            start.Environment["STRYKER_COVERAGE_FILE"] = covered;
        }
        return Process.Start(start) ?? throw new InvalidOperationException("The tests did not start.");
    }

    /// <summary>The numbers that were met, and after a semicolon those met while something static was made.</summary>
    private static HashSet<int> ReadCovered(string folder) =>
        Directory
            .GetFiles(folder, "covered*.txt")
            .SelectMany(path =>
                File.ReadAllText(path).Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            )
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture))
            .ToHashSet();
}
