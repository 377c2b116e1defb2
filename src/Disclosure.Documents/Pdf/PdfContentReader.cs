using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Disclosure;

/// <summary>
/// The border to PdfPig, which gives coordinates as binary floating point with y growing upwards. They become whole hundredths of a point here, y growing
/// downwards, and nothing behind this file knows of floating point.
/// </summary>
internal static class PdfContentReader
{
    /// <summary>Areas that are no thicker than three points are lines.</summary>
    private const long ThickestLine = 300;

    /// <summary>A page with more strokes than this is a drawing; they are no lines of a table.</summary>
    private const int MostRulings = 20_000;

    private const long Largest = 100_000_00;

    public static PdfPageContent Read(UglyToad.PdfPig.Content.Page page)
    {
        long height = Units(page.Height);
        var glyphs = new List<Glyph>(page.Letters.Count);
        int unmapped = 0;
        foreach (Letter letter in page.Letters)
        {
            string text = CompatibilityForms.Fold(letter.Value ?? "");
            if (text.Length == 0 || text.All(IsUnmapped))
            {
                unmapped++;
            }
            else if (GlyphOf(letter, text, height) is { } glyph)
            {
                glyphs.Add(glyph);
            }
        }
        var rulings = new List<Ruling>();
        foreach (PdfPath path in page.Paths)
        {
            if (!path.IsClipping && (path.IsStroked || path.IsFilled))
            {
                Add(rulings, path, height);
            }
            if (rulings.Count > MostRulings)
            {
                rulings.Clear();
                break;
            }
        }
        return new PdfPageContent(page.Number, Units(page.Width), height, glyphs, rulings, page.NumberOfImages > 0, unmapped);
    }

    /// <summary>Control characters and the private area: what a font shows there, nobody can tell.</summary>
    private static bool IsUnmapped(char character) =>
        character is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || (character < ' ' && character is not ('\t' or '\r' or '\n'));

    private static Glyph? GlyphOf(Letter letter, string text, long height)
    {
        (long startX, long startY) = Place(letter.StartBaseLine, height);
        (long endX, long endY) = Place(letter.EndBaseLine, height);
        long size = Math.Max(Units(letter.PointSize), 1);
        if (size > Largest / 10)
        {
            return null;
        }
        // The height of a character above and below its base line, as most fonts have it.
        long above = size * 3 / 4;
        long below = size / 8;
        bool isLevel = Math.Abs(endX - startX) >= Math.Abs(endY - startY);
        if (letter.TextOrientation == TextOrientation.Other && Math.Min(Math.Abs(endX - startX), Math.Abs(endY - startY)) > size / 10)
        {
            // Text on a slant is a watermark.
            return null;
        }
        return isLevel && endX >= startX
                ? new Glyph(text, new PdfBox(startX, startY - above, endX, startY + below), startY, size, TextDirection.Right)
            : isLevel ? new Glyph(text, new PdfBox(endX, startY - below, startX, startY + above), startY, size, TextDirection.Left)
            : endY > startY ? new Glyph(text, new PdfBox(startX - below, startY, startX + above, endY), startX, size, TextDirection.Down)
            : new Glyph(text, new PdfBox(startX - above, endY, startX + below, startY), startX, size, TextDirection.Up);
    }

    private static void Add(List<Ruling> rulings, PdfPath path, long height)
    {
        foreach (PdfSubpath part in path)
        {
            if (part.GetBoundingRectangle() is not { } bounds)
            {
                continue;
            }
            var box = new PdfBox(Units(bounds.Left), height - Units(bounds.Top), Units(bounds.Right), height - Units(bounds.Bottom));
            if (box.Height <= ThickestLine && box.Width > box.Height)
            {
                rulings.Add(new Ruling(true, (box.Top + box.Bottom) / 2, box.Left, box.Right));
            }
            else if (box.Width <= ThickestLine && box.Height > box.Width)
            {
                rulings.Add(new Ruling(false, (box.Left + box.Right) / 2, box.Top, box.Bottom));
            }
            else if (path.IsStroked)
            {
                AddSides(rulings, part, height);
            }
            if (rulings.Count > MostRulings)
            {
                return;
            }
        }
    }

    /// <summary>The straight sides of what is drawn around: frames of boxes, and steps of several lines.</summary>
    private static void AddSides(List<Ruling> rulings, PdfSubpath part, long height)
    {
        PdfPoint? start = null;
        PdfPoint? last = null;
        foreach (PdfSubpath.IPathCommand command in part.Commands)
        {
            if (command is PdfSubpath.Move move)
            {
                start = last = move.Location;
            }
            else if (command is PdfSubpath.Line line)
            {
                AddSide(rulings, line.From, line.To, height);
                last = line.To;
            }
            else if (command is PdfSubpath.Close && start is { } first && last is { } end)
            {
                AddSide(rulings, end, first, height);
            }
            if (rulings.Count > MostRulings)
            {
                return;
            }
        }
    }

    private static void AddSide(List<Ruling> rulings, PdfPoint from, PdfPoint to, long height)
    {
        (long x, long y) = Place(from, height);
        (long otherX, long otherY) = Place(to, height);
        if (Math.Abs(y - otherY) <= ThickestLine / 3 && x != otherX)
        {
            rulings.Add(new Ruling(true, (y + otherY) / 2, Math.Min(x, otherX), Math.Max(x, otherX)));
        }
        else if (Math.Abs(x - otherX) <= ThickestLine / 3 && y != otherY)
        {
            rulings.Add(new Ruling(false, (x + otherX) / 2, Math.Min(y, otherY), Math.Max(y, otherY)));
        }
    }

    private static (long X, long Y) Place(PdfPoint point, long height) => (Units(point.X), height - Units(point.Y));

    /// <summary>Whole hundredths of a point; what lies beyond every page is brought to its edge.</summary>
    private static long Units(double points) =>
        double.IsNaN(points) ? 0
        : points >= Largest / 100 ? Largest
        : points <= -Largest / 100 ? -Largest
        : (long)Math.Round(points * 100, MidpointRounding.AwayFromZero);
}
