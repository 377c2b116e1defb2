using System.Diagnostics;

namespace Disclosure.Tests;

/// <summary>Chromium without a window, where it is installed.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static string? Executable { get; } =
        (
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            from name in Names
            let file = Path.Combine(folder, name)
            where File.Exists(file)
            select file
        ).FirstOrDefault();

    /// <summary>Skips the test, with the reason, where there is no browser or no font with Chinese characters.</summary>
    public static void SkipUnlessInstalled()
    {
        Assert.SkipWhen(Executable is null, "No Chromium is installed: the rendered page is not looked at.");
        Assert.SkipWhen(
            ChineseFonts().Length == 0,
            "No font with Chinese characters is installed: what Chromium draws says nothing about the page."
        );
    }

    /// <summary>The document after its scripts have run.</summary>
    public static string Render(string page) => Run(page, "--dump-dom");

    public static void Photograph(string page, string image, int width, int height) =>
        Run(page, $"--screenshot={image}", $"--window-size={width},{height}", "--hide-scrollbars", "--force-device-scale-factor=0.9");

    private static string Run(string page, params string[] arguments)
    {
        string profile = Directory.CreateTempSubdirectory("browser").FullName;
        try
        {
            string[] all =
            [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                $"--user-data-dir={profile}",
                .. arguments,
                new Uri(page).AbsoluteUri,
            ];
            return Output(Executable!, all);
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    /// <summary>Where the tool that knows is missing, the browser itself will tell.</summary>
    private static string ChineseFonts()
    {
        try
        {
            return Output("fc-list", [":lang=zh-cn", "family"]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "unknown";
        }
    }

    private static string Output(string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} did not end.");
        }
        Assert.Equal(0, process.ExitCode);
        return output.GetAwaiter().GetResult();
    }
}
