namespace Disclosure.Tests.Golden;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Sample(string name) => Path.Combine(Root, "samples", "reports", name + ".txt");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Disclosure.sln")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("Disclosure.sln was not found above " + AppContext.BaseDirectory);
    }
}
