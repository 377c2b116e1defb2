using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure;

/// <summary>
/// The parts of a document as trees of XML, each within the limits before a tree is made of it, whatever its name is and wherever in the package it lies: one that is
/// nested without end would overflow the stack of whoever walks it.
/// </summary>
internal sealed class PartTrees(ReaderOptions options, CancellationToken cancellation)
{
    /// <summary>White space counts only where the document asks to keep it.</summary>
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    private long left = options.MaxElements;

    /// <summary>The tree of a part; <see langword="null"/> when the document has no such part.</summary>
    /// <exception cref="LimitReachedException">The part is nested too deeply, or has too many elements together with those read before.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public XElement? Read(OpenXmlPart? part)
    {
        if (part is null)
        {
            return null;
        }
        using (XmlReader reader = Open(part))
        {
            Count(reader);
        }
        using XmlReader again = Open(part);
        return XElement.Load(again);
    }

    private static XmlReader Open(OpenXmlPart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), Settings);

    private void Count(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.Depth > options.MaxDepth)
            {
                throw new LimitReachedException(Limits.Problem(nameof(ReaderOptions.MaxDepth), options.MaxDepth));
            }
            if (reader.NodeType == XmlNodeType.Element && --left < 0)
            {
                throw new LimitReachedException(Limits.Problem(nameof(ReaderOptions.MaxElements), options.MaxElements));
            }
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
