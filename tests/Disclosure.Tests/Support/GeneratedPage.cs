namespace Disclosure.Tests;

/// <summary>
/// A checked-in file that is made from the library. With <c>DISCLOSURE_WRITE=1</c> in the environment it is written instead; read the difference before you commit it.
/// </summary>
internal static class GeneratedPage
{
    public static void AssertIs(string text, params string[] path)
    {
        string file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("DISCLOSURE_WRITE") == "1")
        {
            File.WriteAllText(file, text);
        }
        Assert.Equal(text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
