using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>A caller who passes nothing where something is asked for is told at once, and which argument it was. Every public method is tried.</summary>
public sealed class NullArgumentTests
{
    [Fact]
    public async Task Every_argument_that_must_be_there_is_named_when_it_is_not()
    {
        var pool = new Dictionary<Type, object>();
        foreach (object each in ObjectWalk.Reached())
        {
            pool.TryAdd(each.GetType(), each);
        }
        var context = new NullabilityInfoContext();
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        int tried = 0;
        foreach (MethodInfo method in Methods())
        {
            ParameterInfo[] parameters = method.GetParameters();
            object? owner = method.IsStatic ? null : Find(method.DeclaringType!, pool);
            object?[] arguments = Array.ConvertAll(parameters, parameter => Find(parameter.ParameterType, pool));
            if ((!method.IsStatic && owner is null) || arguments.Contains(null))
            {
                continue;
            }
            for (int index = 0; index < parameters.Length; index++)
            {
                if (
                    parameters[index].ParameterType.IsValueType
                    || context.Create(parameters[index]).WriteState == NullabilityState.Nullable
                )
                {
                    continue;
                }
                tried++;
                object?[] without = [.. arguments];
                without[index] = null;
                string name =
                    $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", parameters.Select(each => each.ParameterType.Name))})";
                try
                {
                    object? given = method.Invoke(owner, without);
                    // What is streamed is asked for at the first element.
                    (given as IEnumerable)
                        ?.GetEnumerator()
                        .MoveNext();
                    if (given is Task task)
                    {
                        await task;
                    }
                    faults.Add($"{name}: nothing was said of {parameters[index].Name}");
                }
                catch (Exception exception)
                {
                    Exception inner = exception is TargetInvocationException { InnerException: { } thrown } ? thrown : exception;
                    if (inner is not ArgumentException argument || argument.ParamName is { } named && named != parameters[index].Name)
                    {
                        faults.Add($"{name}: {inner.GetType().Name} for {parameters[index].Name}");
                    }
                }
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(tried > 100, $"Only {tried} were tried.");
    }

    private static IEnumerable<MethodInfo> Methods() =>
        ObjectWalk
            .Libraries.SelectMany(library => library.GetExportedTypes())
            .Where(type => !type.ContainsGenericParameters && !typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type))
            .SelectMany(type =>
                type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            )
            .Where(method =>
                !method.IsSpecialName && !method.ContainsGenericParameters && !method.IsDefined(typeof(CompilerGeneratedAttribute))
            )
            .Where(method => method.Name is not ("Equals" or "CompareTo"));

    /// <summary>Something of a type that a method can be called with; nothing where that is not worth the while.</summary>
    private static object? Find(Type type, Dictionary<Type, object> pool)
    {
        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }
        if (type == typeof(string))
        {
            return "text";
        }
        if (type == typeof(TextWriter))
        {
            return TextWriter.Null;
        }
        if (type == typeof(Stream))
        {
            return new MemoryStream();
        }
        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 0);
        }
        if (
            type.IsGenericType
            && type.GetGenericTypeDefinition() is { } made
            && (made == typeof(IEnumerable<>) || made == typeof(IReadOnlyList<>) || made == typeof(IReadOnlyCollection<>))
        )
        {
            return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        }
        if (pool.FirstOrDefault(pair => type.IsAssignableFrom(pair.Key)).Value is { } found)
        {
            return found;
        }
        return type.IsValueType && !type.IsByRefLike && !type.IsGenericType ? Activator.CreateInstance(type) : null;
    }
}
