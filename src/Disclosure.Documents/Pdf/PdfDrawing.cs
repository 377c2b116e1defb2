using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Tokens;

namespace Disclosure;

/// <summary>What draws one page.</summary>
/// <param name="Bytes">How many bytes, each form counted as often as it is shown.</param>
/// <param name="Depth">How deep forms stand in each other.</param>
/// <param name="Limit">The limit that is met by unpacking alone; <see langword="null"/> for none.</param>
internal sealed record PdfDrawing(long Bytes, int Depth, ReadingProblem? Limit = null)
{
    public static PdfDrawing None { get; } = new(0, 0);

    /// <summary>This drawing with another one in it.</summary>
    public PdfDrawing With(PdfDrawing shown) => new(Math.Min(Bytes + shown.Bytes, long.MaxValue / 4), Math.Max(Depth, shown.Depth + 1));
}

/// <summary>
/// Counts what draws a page before it is drawn: a short page can show a form a thousand times that shows another a thousand times, and PdfPig unpacks each of
/// them only once.
/// </summary>
internal sealed class PdfDrawingCounter(PdfDocument document, ReaderOptions limits, CancellationToken cancellation)
    : IPageFactory<PdfDrawing>
{
    private readonly PdfBudget budget = new(limits, cancellation);
    private readonly Dictionary<IndirectReference, PdfDrawing> known = [];

    public PdfDrawing Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        budget.Turn();
        // A form without resources of its own uses those of the page.
        known.Clear();
        Dictionary<string, IndirectReference> forms = [];
        foreach (DictionaryToken inherited in pageTreeMembers.ParentResources)
        {
            forms = Forms(inherited, forms);
        }
        forms = Forms(Entry<DictionaryToken>(dictionary, NameToken.Resources), forms);
        if (forms.Count == 0 || !dictionary.TryGet(NameToken.Contents, out IToken contents))
        {
            return PdfDrawing.None;
        }
        IToken? drawn = Resolved(contents);
        IEnumerable<IToken?> parts = drawn is ArrayToken array ? array.Data.Select(Resolved) : [drawn];
        try
        {
            return parts.OfType<StreamToken>().Aggregate(PdfDrawing.None, (sum, part) => sum.With(Drawn(part, forms, [])));
        }
        catch (LimitReachedException reached)
        {
            return PdfDrawing.None with { Limit = reached.Problem };
        }
    }

    /// <summary>A form that shows itself stands in itself without end: PdfPig would follow it until the process dies.</summary>
    private PdfDrawing Form(IndirectReference reference, Dictionary<string, IndirectReference> outer, HashSet<IndirectReference> above)
    {
        if (known.TryGetValue(reference, out PdfDrawing? drawing))
        {
            return drawing;
        }
        if (document.Structure.GetObject(reference)?.Data is not StreamToken stream)
        {
            return PdfDrawing.None;
        }
        if (above.Count > limits.MaxDepth || !above.Add(reference))
        {
            return new PdfDrawing(0, limits.MaxDepth + 1);
        }
        drawing = Drawn(stream, Forms(Entry<DictionaryToken>(stream.StreamDictionary, NameToken.Resources), outer), above);
        above.Remove(reference);
        return known[reference] = drawing;
    }

    private PdfDrawing Drawn(StreamToken stream, Dictionary<string, IndirectReference> forms, HashSet<IndirectReference> above)
    {
        ReadOnlyMemory<byte> bytes = stream.Decode(new BoundedFilters(budget));
        var drawing = new PdfDrawing(bytes.Length, 0);
        foreach (string name in Shown(bytes.ToArray()))
        {
            if (forms.TryGetValue(name, out IndirectReference form))
            {
                drawing = drawing.With(Form(form, forms, above));
            }
            else if (name.Length == 0)
            {
                drawing = drawing.With(forms.Values.Select(any => Form(any, forms, above)).OrderByDescending(any => any.Bytes).First());
            }
        }
        return drawing;
    }

    /// <summary>The names before every <c>Do</c>; empty where it cannot be read at once which one is meant.</summary>
    private static IEnumerable<string> Shown(byte[] bytes)
    {
        for (int at = 0; at + 1 < bytes.Length; at++)
        {
            bool isDo = bytes[at] == 'D' && bytes[at + 1] == 'o' && (at + 2 == bytes.Length || !IsNameByte(bytes[at + 2]));
            if (!isDo || (at > 0 && IsNameByte(bytes[at - 1])))
            {
                continue;
            }
            int end = at;
            while (end > 0 && bytes[end - 1] <= ' ')
            {
                end--;
            }
            int start = end;
            while (start > 0 && IsNameByte(bytes[start - 1]))
            {
                start--;
            }
            bool isPlain = start > 0 && bytes[start - 1] == '/' && Array.IndexOf(bytes, (byte)'#', start, end - start) < 0;
            yield return isPlain ? System.Text.Encoding.ASCII.GetString(bytes, start, end - start) : "";
        }
    }

    private static bool IsNameByte(byte value) =>
        value > ' ' && value is not ((byte)'/' or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'%');

    /// <summary>The forms among what a stream may show, those of what it stands in included; pictures draw no text.</summary>
    private Dictionary<string, IndirectReference> Forms(DictionaryToken? resources, Dictionary<string, IndirectReference> outer)
    {
        if (resources is null || Entry<DictionaryToken>(resources, NameToken.Xobject) is not { } objects)
        {
            return outer;
        }
        var forms = new Dictionary<string, IndirectReference>(outer, StringComparer.Ordinal);
        foreach (string name in objects.Data.Keys)
        {
            if (
                objects.Data[name] is IndirectReferenceToken reference
                && Resolved(reference) is StreamToken stream
                && !(stream.StreamDictionary.TryGet(NameToken.Subtype, out NameToken kind) && kind.Data == "Image")
            )
            {
                forms[name] = reference.Data;
            }
        }
        return forms;
    }

    private T? Entry<T>(DictionaryToken dictionary, NameToken name)
        where T : class, IToken => dictionary.TryGet(name, out IToken token) ? Resolved(token) as T : null;

    private IToken? Resolved(IToken token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;
}
