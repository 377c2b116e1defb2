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

    private readonly Dictionary<INode, int> weights = [];
    private readonly HashSet<INode> framesOfTables = [];

    private HtmlSurvey(PageRoles roles) => Roles = roles;

    /// <summary>What the elements of the page are.</summary>
    public PageRoles Roles { get; }

    /// <summary>The element that holds the document.</summary>
    public IElement? Document { get; private set; }

    /// <summary>The first table that is hidden.</summary>
    public IElement? HiddenTable { get; private set; }

    /// <summary>Whether an element holds a table of more than one cell.</summary>
    public bool HoldsTable(INode element) => framesOfTables.Contains(element);

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
        open.Push(new Frame(root));
        while (open.Count > 0)
        {
            Frame frame = open.Peek();
            if (frame.Next < frame.Node.ChildNodes.Length)
            {
                INode child = frame.Node.ChildNodes[frame.Next++];
                if (child is IText text && !frame.IsLink)
                {
                    frame.Weight += Folding.CountIdeographs(text.Data);
                }
                else if (child is IElement element && !Roles.IsUnseen(element))
                {
                    bool isHidden = frame.IsHidden || (!withHidden && Roles.IsHidden(element));
                    open.Push(
                        new Frame(element) { IsLink = frame.IsLink || isHidden || HtmlElements.IsNamed(element, "a"), IsHidden = isHidden }
                    );
                }
                continue;
            }
            open.Pop();
            if (open.Count == 0)
            {
                weights[frame.Node] = frame.Weight;
                return;
            }
            Close(frame, open.Peek());
        }
    }

    private void Close(Frame frame, Frame parent)
    {
        parent.Weight += frame.Weight;
        if (frame.Weight > 0)
        {
            weights[frame.Node] = frame.Weight;
        }
        bool isTable = HtmlElements.IsNamed(frame.Node, "table");
        bool isCell = HtmlElements.IsNamed(frame.Node, "td") || HtmlElements.IsNamed(frame.Node, "th");
        parent.Cells += isTable ? 0 : frame.Cells + (isCell ? 1 : 0);
        if (isTable && frame.IsHidden && frame.Cells > FewestCells)
        {
            HiddenTable =
                HiddenTable is null || HtmlElements.LineOf((IElement)frame.Node) < HtmlElements.LineOf(HiddenTable)
                    ? (IElement)frame.Node
                    : HiddenTable;
        }
        else if (frame.HoldsTable || (isTable && frame.Cells > 1))
        {
            parent.HoldsTable = true;
            framesOfTables.Add(parent.Node);
        }
    }

    /// <summary>A table of figures is part of a document and never all of it: who filled the form stands below.</summary>
    private bool MayHoldDocument(IElement element) => !HtmlElements.IsNamed(element, "table") || framesOfTables.Contains(element);

    private void FindDocument(IElement root)
    {
        IElement innermost = root;
        int most = weights.TryGetValue(root, out int all) ? all * 7 / 10 : 0;
        while (
            most > 0
            && !HtmlElements.IsNamed(innermost, "table")
            && innermost.Children.FirstOrDefault(child =>
                weights.TryGetValue(child, out int weight) && weight > most && MayHoldDocument(child)
            )
                is { } inner
        )
        {
            innermost = inner;
        }
        Document = innermost;
    }

    private sealed class Frame(INode node)
    {
        public INode Node { get; } = node;

        public int Next { get; set; }

        public int Weight { get; set; }

        public int Cells { get; set; }

        public bool HoldsTable { get; set; }

        public bool IsLink { get; init; }

        public bool IsHidden { get; init; }
    }
}
