namespace Disclosure.Tests;

/// <summary>Progress that is told at once, on the thread that makes it.</summary>
internal sealed class Told<T>(Action<T> told) : IProgress<T>
{
    public void Report(T value) => told(value);
}
