using System.Runtime.ExceptionServices;

namespace Disclosure;

/// <summary>An entry that waits for a thread, the end of a file, or what went wrong with the source.</summary>
/// <param name="File">The position of the file.</param>
/// <param name="Entry">The entry; <see langword="null"/> at the end of the file.</param>
/// <param name="Failure">What the source threw.</param>
internal readonly record struct SetJob(int File, SetEntry? Entry, ExceptionDispatchInfo? Failure);

/// <summary>The result of an entry, the end of a file, or what was thrown in its place: exceptions come in the order of the source as well.</summary>
/// <param name="File">The position of the file.</param>
/// <param name="Result">The result; <see langword="null"/> at the end of the file.</param>
/// <param name="Failure">What was thrown.</param>
internal readonly record struct SetStep(int File, SetResult? Result, ExceptionDispatchInfo? Failure)
{
    public bool IsEndOfFile => Result is null && Failure is null;
}
