using System.Reflection;
using System.Runtime.CompilerServices;

namespace Disclosure.Tests;

/// <summary>What is computed twice is equal where equality is by value, and says the same. Each test lists every offender.</summary>
public sealed class ValueTests
{
    private static readonly IReadOnlyList<object> First = ObjectWalk.Reached();
    private static readonly IReadOnlyList<object> Second = ObjectWalk.Reached();

    [Fact]
    public void Two_walks_meet_the_same() =>
        Assert.Equal(First.Select(each => $"{each.GetType().Name}: {each}"), Second.Select(each => $"{each.GetType().Name}: {each}"));

    [Fact]
    public void What_says_the_same_is_equal_with_the_same_hash_and_nothing_else_is()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        int compared = 0;
        foreach ((object left, object right) in First.Zip(Second).Where(pair => IsByValue(pair.First.GetType())))
        {
            object? nothing = null;
            compared++;
            string name = left.GetType().Name;
            if (!left.Equals(right) || !right.Equals(left) || !left.Equals(left))
            {
                faults.Add($"{name} is not equal to itself made anew");
            }
            if (left.GetHashCode() != right.GetHashCode())
            {
                faults.Add($"{name} has another hash made anew");
            }
            if (left.Equals(nothing) || left.Equals("text"))
            {
                faults.Add($"{name} is equal to nothing or to a text");
            }
            if (First.Where(other => other.GetType() == left.GetType() && other.ToString() != left.ToString()).Any(left.Equals))
            {
                faults.Add($"{name} is equal to another");
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(compared > 30, $"Only {compared} were compared.");
    }

    [Fact]
    public void Whatever_speaks_speaks_both_languages()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        int spoken = 0;
        foreach (object each in First.Where(each => each is not LocalizedText { IsEmpty: true }))
        {
            foreach (
                MethodInfo method in each.GetType()
                    .GetMethods()
                    .Where(method =>
                        method.ReturnType == typeof(string)
                        && method.GetParameters() is [var only]
                        && only.ParameterType == typeof(Language)
                    )
            )
            {
                string english = (string)method.Invoke(each, [Language.English])!;
                string chinese = (string)method.Invoke(each, [Language.Chinese])!;
                spoken++;
                if (english.Length == 0 || chinese.Length == 0 || HasPlaceholder(english) || HasPlaceholder(chinese))
                {
                    faults.Add($"{each.GetType().Name}.{method.Name}: {english} / {chinese}");
                }
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(spoken > 100, $"Only {spoken} spoke.");
    }

    /// <summary>Whether the type says itself what is equal; a record with a list in it otherwise compares the list, not what is in it.</summary>
    private static bool IsByValue(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => method.Name == nameof(Equals) && method.GetParameters().Length == 1)
            .Any(method =>
                ObjectWalk.Libraries.Contains(method.DeclaringType!.Assembly) && !method.IsDefined(typeof(CompilerGeneratedAttribute))
            );

    private static bool HasPlaceholder(string text) =>
        new[] { "{found}", "{expected}", "{label}", "{cell}", "{count}", "{left}", "{right}", "{difference}", "{0}", "{1}" }.Any(word =>
            text.Contains(word, StringComparison.Ordinal)
        );
}
