using System.Text;
using System.Text.Json;

namespace Disclosure;

/// <summary>
/// The JSON shape of a form, made from the paths of its properties: nested objects in camel case, one member for each cell. Writing walks the tree,
/// reading looks names up in it; neither knows a cell by name.
/// </summary>
internal sealed class JsonLayout
{
    private static readonly Lazy<JsonLayout> Indicators2014 = new(() => new JsonLayout(ReportForm.Indicators2014));
    private static readonly Lazy<JsonLayout> Matrix2019 = new(() => new JsonLayout(ReportForm.Matrix2019));
    private static readonly Lazy<JsonLayout> Matrix2021 = new(() => new JsonLayout(ReportForm.Matrix2021));

    private int nodes = 1;

    private JsonLayout(ReportForm form)
    {
        FormLayout layout = FormLayout.Of(form);
        Root = new JsonNode("", "", 0);
        for (int slot = 0; slot < layout.SlotCells.Length; slot++)
        {
            Cell cell = layout.SlotCells[slot];
            string path = (cell.Facts.On(form) ?? cell.Facts.Newest).Path;
            AddHeadingsAbove(path, layout);
            JsonNode node = Root.Add(path, ref nodes);
            (node.Slot, node.Cell, node.IsMoney) = (slot, cell, cell.Kind == CellKind.Money);
        }
        Root.Seal();
    }

    public JsonNode Root { get; }

    /// <summary>How many nodes the tree has; each has an index below this.</summary>
    public int NodeCount => nodes;

    /// <summary>A heading stands before the cells of its section.</summary>
    private void AddHeadingsAbove(string path, FormLayout layout)
    {
        for (int index = 0; index < layout.Headings.Count; index++)
        {
            string headingPath = layout.Headings[index].Key;
            string section = headingPath.Substring(0, headingPath.LastIndexOf('.') + 1);
            if (path.StartsWith(section, StringComparison.Ordinal))
            {
                JsonNode node = Root.Add(headingPath, ref nodes);
                (node.Heading, node.Cell) = (index, layout.Headings[index]);
            }
        }
    }

    public static JsonLayout Of(ReportForm form) =>
        (
            form switch
            {
                ReportForm.Indicators2014 => Indicators2014,
                ReportForm.Matrix2019 => Matrix2019,
                _ => Matrix2021,
            }
        ).Value;
}

/// <summary>A member of the JSON shape: an object with members, or the figure of a cell or heading.</summary>
internal sealed class JsonNode(string name, string pointer, int index)
{
    private readonly List<JsonNode> children = [];

    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(name);
    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    /// <summary>JSON pointer from the report.</summary>
    public string Pointer { get; } = pointer;

    public int Index { get; } = index;
    public JsonNode[] Members { get; private set; } = [];
    public Cell Cell { get; set; }
    public bool IsMoney { get; set; }
    public int Slot { get; set; } = -1;
    public int Heading { get; set; } = -1;

    public JsonNode Add(string path, ref int count)
    {
        JsonNode node = this;
        foreach (string segment in path.Split('.'))
        {
            string member = char.ToLowerInvariant(segment[0]) + segment.Substring(1);
            JsonNode? child = node.children.Find(other => other.Name.ToString() == member);
            if (child is null)
            {
                child = new JsonNode(member, $"{node.Pointer}/{member}", count++);
                node.children.Add(child);
            }
            node = child;
        }
        return node;
    }

    /// <summary>The slots below this node are consecutive: the first, and how many.</summary>
    public (int First, int Count) Slots { get; private set; }

    /// <summary>The headings below this node are consecutive: the first, and how many.</summary>
    public (int First, int Count) Headings { get; private set; }

    public void Seal()
    {
        Members = children.ToArray();
        children.ForEach(child => child.Seal());
        Slots = Slot >= 0 ? (Slot, 1) : Span(children.ConvertAll(child => child.Slots));
        Headings = Heading >= 0 ? (Heading, 1) : Span(children.ConvertAll(child => child.Headings));
    }

    /// <summary>The node at a path of names such as <c>requests/newlyReceived</c>.</summary>
    public JsonNode At(string path) =>
        path.Split('/').Aggregate(this, (node, name) => Array.Find(node.Members, member => member.Name.ToString() == name)!);

    private static (int First, int Count) Span(List<(int First, int Count)> parts)
    {
        parts.RemoveAll(part => part.Count == 0);
        return parts.Count == 0 ? (0, 0) : (parts.Min(part => part.First), parts.Sum(part => part.Count));
    }

    /// <summary>Whether anything below this node is to be written: a cell that is not missing, or a figure on a heading.</summary>
    public bool HasContent(in WrittenFigures figures)
    {
        if (Slot >= 0)
        {
            return figures.StateAt(Slot) != CellState.Missing;
        }
        if (Heading >= 0)
        {
            return figures.HeadingAt(Heading) is not null;
        }
        foreach (JsonNode member in Members)
        {
            if (member.HasContent(figures))
            {
                return true;
            }
        }
        return false;
    }
}
