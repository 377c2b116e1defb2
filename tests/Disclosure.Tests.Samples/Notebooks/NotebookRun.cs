using Microsoft.DotNet.Interactive.Formatting;

namespace Disclosure.Tests;

/// <summary>
/// Runs the sample notebook once for all tests that look at it. What a cell shows is asked of the formatting library of .NET notebooks itself, which knows nothing
/// of Disclosure but the convention.
/// </summary>
public sealed class NotebookRun : IAsyncLifetime
{
    internal Notebook Notebook { get; } = Notebook.Open();

    internal Dictionary<string, IReadOnlyDictionary<string, string>> Outputs { get; } = [];

    public async ValueTask InitializeAsync()
    {
        var runner = new ScriptRunner();
        foreach (NotebookCell cell in Notebook.Cells.Where(cell => cell.IsCode))
        {
            Outputs.Add(cell.Id, Shown(await runner.RunAsync(cell.Source, CancellationToken.None)));
        }
        if (Environment.GetEnvironmentVariable("DISCLOSURE_WRITE") == "1")
        {
            Notebook.Save(Outputs);
        }
    }

    public ValueTask DisposeAsync() => default;

    internal static IReadOnlyDictionary<string, string> Shown(object? value) =>
        value switch
        {
            null => new Dictionary<string, string>(),
            string text => new Dictionary<string, string> { ["text/plain"] = text },
            _ => new Dictionary<string, string>
            {
                ["text/html"] = value.ToDisplayString("text/html"),
                ["text/plain"] = value.ToDisplayString("text/plain"),
            },
        };
}
