using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure;

/// <summary>Walks through a page in the order of reading and gives its lines and tables. Steps through elements by a stack of its own, however deep they stand.</summary>
internal sealed class HtmlWalker
{
    private readonly PageBuilder page;
    private readonly HtmlSurvey survey;
    private readonly PageRoles roles;
    private readonly bool withHidden;
    private readonly HtmlLine line = new();
    private readonly List<string> lines = [];
    private readonly Stack<(IElement Element, INodeList Children, int Next)> open = [];
    private HtmlWalker? inCells;
    private bool isCell;
    private SourceLocation place;
    private int links;
    private int margins;
    private int preformatted;
    private int raised;
    private string? picture;
    private string? gone;
    private Region region;

    private HtmlWalker(PageBuilder page, HtmlSurvey survey, bool withHidden)
    {
        this.page = page;
        this.survey = survey;
        roles = survey.Roles;
        this.withHidden = withHidden;
    }

    private enum Region
    {
        Before,
        Document,
        After,
    }

    public static PageReading Read(
        IElement body,
        HtmlSurvey survey,
        bool withHidden,
        ReaderOptions options,
        IEnumerable<ReadingProblem> problems,
        PageFacts facts
    )
    {
        var page = new PageBuilder(options);
        var walker = new HtmlWalker(page, survey, withHidden);
        walker.Enter(body);
        walker.Walk(body);
        walker.Leave(body);
        walker.EndLine();
        PageReading reading = page.ToReading(problems, facts);
        return reading with { Page = reading.Page! with { Rows = SiteFoot.Mark(reading.Page!.Rows) } };
    }

    /// <summary>The lines of an element, for a cell of a table.</summary>
    public string TextOf(IElement element)
    {
        inCells ??= new HtmlWalker(new PageBuilder(page.Options), survey, withHidden) { isCell = true };
        return inCells.Lines(element);
    }

    /// <summary>What the last cell holds that is no text, such as a picture.</summary>
    public string? Picture => inCells?.picture;

    /// <summary>What the last cell holds that is struck out or invisible.</summary>
    public string? Gone => inCells?.gone;

    private string Lines(IElement element)
    {
        (picture, gone) = (null, null);
        region = Region.Document;
        Walk(element);
        EndLine();
        string text = lines.Count == 1 ? lines[0] : string.Join("\n", lines);
        lines.Clear();
        return text;
    }

    /// <summary>Reads what an element holds as lines of their own.</summary>
    public void WalkBlock(IElement root)
    {
        EndLine();
        Walk(root);
        EndLine();
    }

    /// <summary>Reads what an element holds.</summary>
    public void Walk(IElement root)
    {
        int outside = open.Count;
        open.Push((root, root.ChildNodes, 0));
        while (open.Count > outside && !page.IsFull)
        {
            (IElement element, INodeList children, int next) = open.Pop();
            if (next == children.Length)
            {
                if (element != root)
                {
                    Leave(element);
                }
                continue;
            }
            open.Push((element, children, next + 1));
            if (children[next] is IText text)
            {
                Text(text.Data, element);
            }
            else if (children[next] is IElement child && Enter(child))
            {
                open.Push((child, child.ChildNodes, 0));
            }
        }
        while (open.Count > outside)
        {
            open.Pop();
        }
    }

    /// <summary>Begins an element; says whether its children are to be read.</summary>
    private bool Enter(IElement element)
    {
        ElementRoles role = roles[element];
        if ((isCell || !withHidden) && role.Has(ElementRoles.Void) && !role.Has(ElementRoles.Unseen))
        {
            PassOver(element);
            return false;
        }
        if (!withHidden && role.Has(ElementRoles.Hidden))
        {
            return false;
        }
        if (isCell && role.Has(ElementRoles.Picture))
        {
            Show(element);
            return false;
        }
        if (role.Has(ElementRoles.Unseen))
        {
            return false;
        }
        switch (element.LocalName)
        {
            case "br":
                EndLine();
                return false;
            case "sup":
                line.AppendRaised(element.TextContent);
                return false;
            case "input":
                Input(element);
                return false;
            case "img":
                return false;
            case "table" when !isCell:
                EndLine();
                EnterRegion(element);
                new HtmlTable(page, this, survey, element, withHidden).Read(margins > 0);
                LeaveRegion(element);
                return false;
        }
        if (role.Has(ElementRoles.Block))
        {
            EndLine();
        }
        EnterRegion(element);
        links += role.Has(ElementRoles.Link) ? 1 : 0;
        margins += role.Has(ElementRoles.Margin) ? 1 : 0;
        preformatted += role.Has(ElementRoles.Preformatted) ? 1 : 0;
        raised += IsRaised(role) ? 1 : 0;
        return true;
    }

    private void Leave(IElement element)
    {
        ElementRoles role = roles[element];
        if (role.Has(ElementRoles.Block))
        {
            EndLine();
            if (!isCell && element.ChildNodes.Length == 0 && element.LocalName is "p" or "div" or "li")
            {
                page.Gap();
            }
        }
        links -= role.Has(ElementRoles.Link) ? 1 : 0;
        margins -= role.Has(ElementRoles.Margin) ? 1 : 0;
        preformatted -= role.Has(ElementRoles.Preformatted) ? 1 : 0;
        raised -= IsRaised(role) ? 1 : 0;
        LeaveRegion(element);
    }

    private void EnterRegion(IElement element) => region = element == survey.Document && region == Region.Before ? Region.Document : region;

    private void LeaveRegion(IElement element) => region = element == survey.Document && region == Region.Document ? Region.After : region;

    private void Text(string text, IElement parent)
    {
        if (line.Length == 0 && !isCell)
        {
            place = new SourceLocation { Line = HtmlElements.LineOf(parent) };
        }
        if (preformatted == 0)
        {
            line.Append(text, links > 0, raised > 0);
            return;
        }
        string[] parts = text.Split('\n');
        for (int index = 0; index < parts.Length; index++)
        {
            line.Append(parts[index], links > 0, raised > 0);
            if (index < parts.Length - 1)
            {
                EndLine();
                place = new SourceLocation { Line = HtmlElements.LineOf(parent) };
            }
        }
    }

    /// <summary>What stands higher or lower than its line; a box or a line of its own does not.</summary>
    private static bool IsRaised(ElementRoles role) =>
        (role & (ElementRoles.Raised | ElementRoles.Block | ElementRoles.Cell)) == ElementRoles.Raised;

    /// <summary>Passes over what is struck out or invisible, and says so.</summary>
    private void PassOver(IElement element)
    {
        string text = Folding.Trim(element.TextContent);
        if (text.Length == 0)
        {
            return;
        }
        if (isCell)
        {
            gone = gone is null ? text : $"{gone} {text}";
        }
        else if (Folding.HasDigit(Folding.Fold(text)) && element.LocalName != "table" && element.QuerySelector("table") is null)
        {
            page.Report(HiddenText.Problem(text, new SourceLocation { Line = HtmlElements.LineOf(element) }));
        }
    }

    /// <summary>A picture cannot be read; of a list the chosen line shows.</summary>
    private void Show(IElement element)
    {
        if (element.LocalName == "select" && !element.HasAttribute("multiple"))
        {
            IElement[] options = [.. element.QuerySelectorAll("option")];
            IElement? chosen = options.LastOrDefault(option => option.HasAttribute("selected")) ?? options.FirstOrDefault();
            line.Append(chosen?.TextContent ?? "", isLink: false);
        }
        else if (element.LocalName != "img" || element.GetAttribute("alt") != "")
        {
            picture ??= $"<{element.LocalName}>";
        }
    }

    /// <summary>What stands in a field of a form is shown like text.</summary>
    private void Input(IElement element)
    {
        string value = element.GetAttribute("value") ?? "";
        switch ((element.GetAttribute("type") ?? "").ToLowerInvariant())
        {
            case "checkbox" or "radio" or "hidden":
                break;
            case "button" or "submit" or "reset" or "image" or "range" or "color" or "file" or "password":
                picture ??= isCell ? "<input>" : null;
                break;
            default:
                line.Append(value, isLink: false, raised > 0);
                break;
        }
    }

    private void EndLine()
    {
        bool isLink = line.LinkLength * 10 > line.Length * 6;
        string text = line.Take();
        if (isCell)
        {
            lines.Add(text);
        }
        else if (text.Length > 0)
        {
            bool isMargin = margins > 0 || isLink || region == Region.After;
            page.Line(text, place, isMargin);
        }
    }
}
