using System.Text.Json;
using System.Text.RegularExpressions;
using Disclosure.Tests.Documents;

namespace Disclosure.Tests;

/// <summary>What the pages say is what the code does: C# blocks are compiled, JSON is read, output is what the sample prints, links lead somewhere.</summary>
public partial class DocumentationTests
{
    private static readonly string[] Pages =
    [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "SECURITY.md",
        "README.zh-CN.md",
        "src/Disclosure.Model/README.md",
        "src/Disclosure.Rules/README.md",
        "src/Disclosure.Documents/README.md",
        "src/Disclosure.Testing/README.md",
        .. Directory
            .GetFiles(Repository.PathOf("docs"), "*.md")
            .Select(path => $"docs/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> AllPages => [.. Pages];

    [Theory, MemberData(nameof(AllPages))]
    public void Every_C_sharp_block_is_compiled(string page)
    {
        IEnumerable<string> blocks = Blocks(page)
            .Where(block => block.Language == "csharp")
            .Select(block => block.Text)
            .Order(StringComparer.Ordinal);
        Assert.Equal(SnippetsOf(page).Order(StringComparer.Ordinal), blocks);
    }

    [Theory, MemberData(nameof(AllPages))]
    public void Every_JSON_block_is_what_the_library_writes_when_it_has_read_it(string page)
    {
        Assert.All(Blocks(page).Where(block => block.Language == "json"), block => Assert.Equal(block.Text, ReadAndWritten(block.Text)));
    }

    /// <summary>The first member tells what a block is: waivers, an overlay, which begins with its name, or a report.</summary>
    private static string ReadAndWritten(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateObject().First().Name switch
        {
            "waivers" => WaiverSet.FromJson(json).ToJson(),
            "name" => RuleOverlay.FromJson(json).ToJson(),
            _ => Report.FromJson(json).ToJson(),
        };

    [Theory, MemberData(nameof(AllPages))]
    public void Every_block_says_its_language_and_every_command_names_what_is_there(string page)
    {
        Assert.All(Blocks(page), block => Assert.Contains(block.Language, (string[])["csharp", "json", "bash", "text", "xml"]));
        foreach (
            Match path in CommandPath()
                .Matches(string.Join('\n', Blocks(page).Where(block => block.Language == "bash").Select(block => block.Text)))
        )
        {
            Assert.True(Path.Exists(Repository.PathOf(path.Value)), path.Value);
        }
    }

    [Fact]
    public void The_page_of_problems_has_an_entry_for_each()
    {
        Assert.All(ProblemPage.Entries, entry => Assert.Equal(entry.Key, entry.Value.Example.Code));
        Assert.All(ProblemPage.Entries, entry => BadInputTests.AssertSpoken(entry.Value.Example, entry.Key));
        GeneratedPage.AssertIs(ProblemPage.ToMarkdown(), "docs", "problems.md");
    }

    [Fact]
    public void The_page_of_rules_is_made_from_the_rules()
    {
        GeneratedPage.AssertIs(RuleBook.Standard.ToMarkdown(), "docs", "rules.md");
    }

    [Fact]
    public void The_rules_as_JSON_are_made_from_the_rules()
    {
        GeneratedPage.AssertIs(RuleBook.Standard.ToJson(), "docs", "rules.json");
    }

    [Fact]
    public void The_page_of_cells_lists_every_cell()
    {
        GeneratedPage.AssertIs(CellPage.ToMarkdown(), "docs", "cells.md");
        // 58 rows of 2014; 22 boxes, 23 rows and 15 boxes of 2019; 10, 25 and 15 of 2021; seven columns, and four heads of tables.
        Assert.Equal(
            58 + 60 + 50 + 7 + 4,
            CellPage.ToMarkdown().Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal))
        );
        Assert.Contains("| 其他 | `OtherOrganisations` |", CellPage.ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md", "check-reports.txt")]
    [InlineData("README.zh-CN.md", "check-reports.zh.txt")]
    public void The_output_in_a_README_is_what_the_sample_prints(string page, string file)
    {
        string golden = File.ReadAllText(Repository.PathOf("tests", "golden", file));
        string readme = File.ReadAllText(Repository.PathOf(page));
        MatchCollection outputs = OutputMarker().Matches(readme);
        Assert.NotEmpty(outputs);
        foreach (Match output in outputs)
        {
            string text = output.Groups["text"].Value;
            Assert.StartsWith(output.Groups["file"].Value + "\n", text, StringComparison.Ordinal);
            Assert.Contains(text, golden, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_Chinese_README_has_the_sections_blocks_and_links_of_the_English_one()
    {
        string output = OutputMarker().Match(File.ReadAllText(Repository.PathOf("README.md"))).Groups["text"].Value.TrimEnd('\n');
        string translated = OutputMarker().Match(File.ReadAllText(Repository.PathOf("README.zh-CN.md"))).Groups["text"].Value.TrimEnd('\n');
        Assert.Equal(
            Blocks("README.md"),
            Blocks("README.zh-CN.md").Select(block => block.Text == translated ? (block.Language, output) : block)
        );
        string[] english = File.ReadAllLines(Repository.PathOf("README.md"));
        string[] chinese = File.ReadAllLines(Repository.PathOf("README.zh-CN.md"));
        Assert.Equal(Depths(english), Depths(chinese));
        Assert.Equal(Links(english).Except(["README.zh-CN.md"]), Links(chinese).Except(["README.md"]));

        static IEnumerable<int> Depths(string[] lines) =>
            lines.Where(line => line.StartsWith('#')).Select(line => line.TakeWhile(letter => letter == '#').Count());
        static IEnumerable<string> Links(string[] lines) =>
            lines
                .SelectMany(line => Link().Matches(line))
                .Select(link => link.Groups["target"].Value)
                .Distinct()
                .Order(StringComparer.Ordinal);
    }

    /// <summary>The whole ledger on the page of migration is compared with what the library gives.</summary>
    [Fact]
    public void The_ledger_in_the_README_is_part_of_the_worked_one()
    {
        string[] worked = File.ReadAllLines(Repository.PathOf("docs", "migration.md"));
        string[] lines = File.ReadAllLines(Repository.PathOf("README.md"));
        int start = Array.IndexOf(lines, "<!-- ledger -->") + 2;
        int end = Array.IndexOf(lines, "```", start);
        Assert.InRange(start, 2, end - 1);
        Assert.All(lines[start..end], line => Assert.Contains(line, worked));
    }

    [Theory, MemberData(nameof(AllPages))]
    public void Relative_links_lead_to_files_and_headings(string page)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        foreach (Match link in Link().Matches(File.ReadAllText(Repository.PathOf(page))))
        {
            string[] target = link.Groups["target"].Value.Split('#');
            if (target[0].StartsWith("https://", StringComparison.Ordinal))
            {
                continue;
            }
            string path = target[0].Length == 0 ? Repository.PathOf(page) : Path.Combine(folder, target[0]);
            Assert.True(Path.Exists(path), $"{page}: {target[0]}");
            Assert.True(target.Length == 1 || HeadingsOf(path).Contains(target[1]), $"{page}: #{target[^1]}");
        }
    }

    [Theory, MemberData(nameof(AllPages))]
    public void Codes_of_problems_are_known(string page) =>
        Assert.All(
            ProblemId().Matches(File.ReadAllText(Repository.PathOf(page))).Select(match => match.Value),
            id => Assert.Contains(id, Enum.GetValues<ProblemCode>().Select(code => code.Id()))
        );

    /// <summary>A heading's anchor: small letters, no punctuation, a hyphen for each space.</summary>
    private static string[] HeadingsOf(string path) =>
        File.ReadLines(path)
            .Where(line => line.StartsWith('#'))
            .Select(line => line.TrimStart('#').Trim().ToLowerInvariant())
            .Select(heading => string.Concat(heading.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')))
            .Select(heading => heading.Replace(' ', '-'))
            .ToArray();

    private static IEnumerable<(string Language, string Text)> Blocks(string page)
    {
        string[] lines = File.ReadAllLines(Repository.PathOf(page));
        for (int line = 0; line < lines.Length; line++)
        {
            string indent = lines[line][..(lines[line].Length - lines[line].TrimStart().Length)];
            if (lines[line].TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                string language = lines[line].Trim()[3..];
                int end = Array.FindIndex(lines, line + 1, text => text.Trim() == "```");
                yield return (
                    language,
                    string.Join(
                        '\n',
                        lines[(line + 1)..end]
                            .Select(text => text.StartsWith(indent, StringComparison.Ordinal) ? text[indent.Length..] : text)
                    )
                );
                line = end;
            }
        }
    }

    private static IEnumerable<string> SnippetsOf(string page)
    {
        // The blocks of the Chinese page are those of the English one.
        page = page == "README.zh-CN.md" ? "README.md" : page;
        string[] folders =
        [
            Repository.PathOf("tests", "Disclosure.Tests", "Documentation", "Snippets"),
            Repository.PathOf("tests", "Disclosure.Tests.Samples", "Snippets"),
        ];
        string[] lines = folders
            .SelectMany(folder => Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal))
            .SelectMany(File.ReadAllLines)
            .ToArray();
        for (int line = 0; line < lines.Length; line++)
        {
            if (lines[line].Trim() == $"// begin {page}")
            {
                int indent = lines[line].IndexOf('/', StringComparison.Ordinal);
                int end = Array.FindIndex(lines, line, text => text.Trim() == "// end");
                yield return string.Join('\n', lines[(line + 1)..end].Select(text => text.Length > indent ? text[indent..] : "")).TrimEnd();
                line = end;
            }
        }
    }

    [GeneratedRegex(@"(?<=--project )\S+|\b(eng|samples|src|\.ci)/[\w./-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommandPath();

    [GeneratedRegex(
        @"<!-- output: (?<file>\S+) -->\n```text\n(?<text>.*?)```",
        RegexOptions.Singleline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex OutputMarker();

    [GeneratedRegex(@"\bDR\d{3}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProblemId();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
