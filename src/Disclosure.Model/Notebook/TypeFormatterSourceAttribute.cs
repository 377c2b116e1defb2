namespace Disclosure;

/// <summary>
/// Notebooks with .NET Interactive look for an attribute of this name, in any assembly, to learn how a type wants to be shown; so no package is needed.
/// Names and shapes of this attribute, of the source and of its formatters are that convention.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a constructor without parameters and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types that a notebook should choose first.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
