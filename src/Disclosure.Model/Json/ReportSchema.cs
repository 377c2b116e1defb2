using System.Text;

namespace Disclosure;

/// <summary>
/// The JSON Schema (draft 7) of each form, for those who check reports before they reach this library, or want an editor to help. It is generated from the
/// same tables as the records, and says what <see cref="Report.FromJson"/> takes: the members, their types, the words for states. Whether the sums
/// hold is for the rules to say.
/// </summary>
public static class ReportSchema
{
    /// <summary>The schema of a form as text; the package holds the same as a file in its folder <c>schemas</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    public static string Of(ReportForm form)
    {
        _ = FormLayout.Of(form);
        using Stream resource = typeof(ReportSchema).Assembly.GetManifestResourceStream($"{JsonNames.Of(form)}.schema.json")!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
