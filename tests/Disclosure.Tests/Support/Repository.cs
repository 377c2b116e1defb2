namespace Disclosure.Tests;

/// <summary>Files of the repository, found from the folder of the test assembly upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A sample page by its name without ending.</summary>
    public static string Sample(string name) => PathOf("samples", "reports", name + ".txt");

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Disclosure.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return folder ?? throw new InvalidOperationException("Disclosure.sln was not found above the test assembly.");
    }
}
