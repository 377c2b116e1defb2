using AngleSharp.Dom;

namespace Disclosure;

/// <summary>
/// Looks over a page before it is read: which elements hold tables, and where the document stands among menus and lists of links. The document is the innermost
/// element that holds most of the text outside links.
/// </summary>
internal sealed class HtmlSurvey
{
    /// <summary>Fewer boxes are no table of a form.</summary>
    private const int FewestCells = 3;

    private HtmlSurvey(PageRoles roles) => Roles = roles;

    /// <summary>What the elements of the page are.</summary>
    public PageRoles Roles { get; }

    /// <summary>The elements that lead elsewhere, in the order of the page.</summary>
    public List<IElement> Links { get; } = [];

    /// <summary>The element that holds the document.</summary>
    public IElement? Document { get; private set; }

    /// <summary>The first table that is hidden.</summary>
    public IElement? HiddenTable { get; private set; }

    /// <summary>The first rows that are hidden in a table that is not.</summary>
    public IElement? HiddenRows { get; private set; }

    public static HtmlSurvey Of(IElement root, PageRoles roles, bool withHidden)
    {
        var survey = new HtmlSurvey(roles);
        survey.Weigh(root, withHidden);
        survey.FindDocument(root);
        return survey;
    }

    private void Weigh(IElement root, bool withHidden)
    {
        var open = new Stack<Frame>();
        open.Push(new Frame(root, isLink: false, isHidden: false));
        while (open.Count > 0)
        {
            Frame frame = open.Pop();
            if (frame.Next == frame.Children.Length)
            {
                if (open.Count > 0)
                {
                    Close(frame, open.Peek().Notes);
                }
                continue;
            }
            INode child = frame.Children[frame.Next];
            open.Push(frame with { Next = frame.Next + 1 });
            if (child is IText text)
            {
                frame.Notes.Weight += frame.IsLink ? 0 : Folding.CountIdeographs(text.Data);
            }
            else if (child is IElement element)
            {
                ElementRoles roles = Roles[element];
                if (roles.Has(ElementRoles.Link))
                {
                    Links.Add(element);
                }
                if (roles.Has(ElementRoles.Unseen))
                {
                    continue;
                }
                bool isHidden = frame.IsHidden || (!withHidden && roles.Has(ElementRoles.Hidden));
                open.Push(new Frame(element, frame.IsLink || isHidden || roles.Has(ElementRoles.Link), isHidden));
            }
        }
    }

    private void Close(Frame frame, ElementNotes parent)
    {
        ElementNotes notes = frame.Notes;
        ElementRoles roles = Roles[frame.Element];
        bool isTable = roles.Has(ElementRoles.Table);
        if (frame.IsHidden && frame.Element.LocalName is "tr" or "tbody" && notes.Cells > FewestCells)
        {
            HiddenRows ??= frame.Element;
        }
        parent.Weight += notes.Weight;
        parent.Cells += isTable ? 0 : notes.Cells + (roles.Has(ElementRoles.Cell) ? 1 : 0);
        if (isTable && frame.IsHidden && notes.Cells > FewestCells)
        {
            HiddenTable = HiddenTable is null || notes.Position.Line < HtmlElements.LineOf(HiddenTable) ? frame.Element : HiddenTable;
        }
        else if (notes.HoldsTable || (isTable && notes.Cells > 1))
        {
            parent.HoldsTable = true;
        }
    }

    /// <summary>A table of figures is part of a document and never all of it: who filled the form stands below.</summary>
    private bool MayHoldDocument(IElement element) => !Roles[element].Has(ElementRoles.Table) || ElementNotes.Of(element).HoldsTable;

    private void FindDocument(IElement root)
    {
        IElement innermost = root;
        int most = ElementNotes.Of(root).Weight * 7 / 10;
        while (
            most > 0
            && !Roles[innermost].Has(ElementRoles.Table)
            && innermost.Children.FirstOrDefault(child => ElementNotes.Of(child).Weight > most && MayHoldDocument(child)) is { } inner
        )
        {
            innermost = inner;
        }
        Document = innermost;
    }

    /// <summary>An element whose children are looked over, and the next of them.</summary>
    private readonly record struct Frame(IElement Element, ElementNotes Notes, INodeList Children, bool IsLink, bool IsHidden)
    {
        public Frame(IElement element, bool isLink, bool isHidden)
            : this(element, ElementNotes.Of(element), element.ChildNodes, isLink, isHidden) => Notes.Clear();

        public int Next { get; init; }
    }
}
