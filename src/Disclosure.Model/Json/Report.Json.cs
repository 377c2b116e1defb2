using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure;

[JsonConverter(typeof(ReportJsonConverter<Report>))]
public abstract partial record Report
{
    private const int BytesPerCharacter = 3;
    private const int CountedFrom = 100_000;

    /// <summary>
    /// The report as JSON: form, header, then the figures nested as the properties are. A number is a filled cell, <c>null</c> a blank box, the words
    /// <c>notApplicable</c> and <c>notDerivable</c> those states, and a missing cell has no member. Chinese is written unescaped, dates in ISO form.
    /// </summary>
    /// <param name="indented">Whether to write it on many lines, for people, or on one.</param>
    public string ToJson(bool indented = true) =>
        JsonText.Of(
            // What is written comes from the layout of the form, so the writer need not follow whether members and objects match.
            (indented ? JsonText.Indented : JsonText.OneLine) with
            {
                SkipValidation = true,
            },
            writer => ReportJsonWriter.Write(writer, this)
        );

    /// <summary>The report in a JSON text. The member <c>form</c>, wherever it stands, says which report it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ReportJsonException">The text is no report: an unknown member, a wrong type, malformed JSON; with the place of everything that is wrong.</exception>
    public static Report FromJson(string json) =>
        TryFromJson(json, out Report? report, out IReadOnlyList<ReadingProblem> problems)
            ? report
            : throw new ReportJsonException(problems);

    /// <summary>The report in a JSON text, or what is wrong with it; never an exception for a bad text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="report">The report; <see langword="null"/> when anything is wrong.</param>
    /// <param name="problems">What is wrong, each with its JSON pointer; empty when nothing is.</param>
    /// <returns>Whether the text is a report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryFromJson(string json, [NotNullWhen(true)] out Report? report, out IReadOnlyList<ReadingProblem> problems)
    {
        if (json is null)
        {
            throw new ArgumentNullException(nameof(json));
        }
        // Three bytes are enough for each character; only of a long text, where room matters, they are counted.
        byte[] bytes = ArrayPool<byte>.Shared.Rent(
            json.Length <= CountedFrom ? BytesPerCharacter * json.Length : Encoding.UTF8.GetByteCount(json)
        );
        try
        {
            return TryFromUtf8(bytes.AsSpan(0, Encoding.UTF8.GetBytes(json, 0, json.Length, bytes, 0)), out report, out problems);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>The report in a JSON text that is in UTF-8 already.</summary>
    internal static bool TryFromUtf8(
        ReadOnlySpan<byte> json,
        [NotNullWhen(true)] out Report? report,
        out IReadOnlyList<ReadingProblem> problems
    )
    {
        var found = new List<ReadingProblem>();
        report = null;
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            report = ReportJsonReader.Read(ref reader, null, matrixOnly: false, found);
            // Reading on to the end refuses what stands behind the report.
            while (reader.Read()) { }
        }
        catch (JsonException exception)
        {
            report = null;
            found.Add(JsonText.Malformed(exception));
        }
        catch (InvalidOperationException)
        {
            report = null;
            found.Add(JsonTokens.NoText(json.ToArray()));
        }
        problems = found.AsReadOnly();
        return report is not null;
    }
}

[JsonConverter(typeof(ReportJsonConverter<Report2014>))]
public sealed partial record Report2014;

[JsonConverter(typeof(ReportJsonConverter<MatrixReport>))]
public abstract partial record MatrixReport;

[JsonConverter(typeof(ReportJsonConverter<Report2019>))]
public sealed partial record Report2019;

[JsonConverter(typeof(ReportJsonConverter<Report2021>))]
public sealed partial record Report2021;
