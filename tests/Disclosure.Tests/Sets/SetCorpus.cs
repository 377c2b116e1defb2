using System.Text;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>Reports for tests of sets, the same in every run: clean ones and ones with faults, of all forms, of a few bodies and years.</summary>
internal static class SetCorpus
{
    private static readonly string?[] Bodies = ["甲局", "乙局", "丙 局", "丙局", null];

    public static IReadOnlyList<Report> Reports { get; } = Make();

    /// <summary>Files of lines: some empty, some with lines that are no reports.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files { get; } =
    [
        ("a.jsonl", Lines(Reports.Take(20))),
        ("b/c.jsonl", "\n{\"form\":\r\n" + Lines(Reports.Skip(20).Take(3)) + "[]\n"),
        ("b/empty.jsonl", ""),
        ("b/last.ndjson", Lines(Reports.Skip(23).Take(27)).TrimEnd('\n')),
        ("z.jsonl", Lines(Reports.Skip(50)) + "{}"),
    ];

    /// <summary>The files in a new folder.</summary>
    public static string Folder()
    {
        string folder = Directory.CreateTempSubdirectory("set").FullName;
        foreach ((string name, string text) in Files)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, new UTF8Encoding(false));
        }
        return folder;
    }

    public static string Lines(IEnumerable<Report> reports) =>
        string.Concat(reports.Select(report => report.ToJson(indented: false) + "\n"));

    private static Report[] Make()
    {
        Report[] valid = [.. ReportGenerators.Valid().Sample(30, new Rnd(11), 50)];
        Report[] faulty = [.. ReportGenerators.Faulty().Sample(30, new Rnd(12), 50).Select(fault => fault.Report)];
        return
        [
            .. valid
                .Zip(faulty, (right, wrong) => new[] { right, wrong })
                .SelectMany(pair => pair)
                .Select(
                    (report, index) =>
                        report with
                        {
                            Header = report.Header with
                            {
                                IssuingBody = Bodies[index % Bodies.Length],
                                ReportYear = index % 7 == 0 ? null : 2015 + (index % 9),
                            },
                        }
                ),
        ];
    }
}
