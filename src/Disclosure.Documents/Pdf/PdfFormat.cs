using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Logging;

namespace Disclosure;

/// <summary>
/// Reads PDF files that hold text, as word processors and browsers write them. A page without text is a picture, for which a program for character recognition
/// is needed; that is said, not done.
/// </summary>
internal sealed class PdfFormat
{
    private readonly List<ReadingProblem> problems = [];
    private readonly ReaderOptions limits;
    private readonly CancellationToken cancellation;
    private readonly PdfBudget budget;
    private readonly Log log = new();

    private PdfFormat(Source source)
    {
        limits = source.Options;
        cancellation = source.Cancellation;
        budget = new PdfBudget(limits, cancellation);
    }

    public static PageReading Read(Source source)
    {
        var format = new PdfFormat(source);
        return new PageReading(format.Read(source.Bytes), format.problems);
    }

    private Page? Read(byte[] bytes)
    {
        // PdfPig asks no filter for a stream that has none: what it says stands in the file as it is.
        budget.Spend(CharacterMap.AnnouncedBytes(bytes), isDrawing: false);
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            FilterProvider = new BoundedFilters(budget),
            Logger = log,
        };
        try
        {
            using PdfDocument document = PdfDocument.Open(bytes, options);
            document.AddPageFactory(new PdfDrawingCounter(document, limits, cancellation));
            return Read(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            Add(ProblemCode.DocumentEncrypted, null, "PDF");
            return null;
        }
    }

    private Page? Read(PdfDocument document)
    {
        int count = Math.Min(document.NumberOfPages, limits.MaxPages);
        var pages = new List<PdfPageContent>();
        long marks = 0;
        for (int number = 1; number <= count && !budget.IsDocumentSpent; number++)
        {
            if (Read(document, number) is not { } content)
            {
                continue;
            }
            marks += content.Glyphs.Count + content.Rulings.Count;
            if (marks > limits.MaxGlyphs)
            {
                AddLimit(nameof(ReaderOptions.MaxGlyphs), limits.MaxGlyphs, number);
                break;
            }
            pages.Add(content);
        }
        if (document.NumberOfPages > limits.MaxPages)
        {
            AddLimit(nameof(ReaderOptions.MaxPages), limits.MaxPages, limits.MaxPages + 1);
        }
        int[] pictures = pages.Where(page => page.HasImages && page.Glyphs.Count == 0).Select(page => page.Number).ToArray();
        if (pictures.Length > 0)
        {
            problems.Add(
                new ReadingProblem(ProblemCode.PageIsPicture, new SourceLocation { Page = pictures[0] })
                {
                    Count = pictures.Length,
                    Expected = document.NumberOfPages.ToString(CultureInfo.InvariantCulture),
                    IsFigureLost = true,
                }
            );
        }
        if (pages.FirstOrDefault(page => page.Unmapped * 20 > page.Glyphs.Count) is { } unmapped && unmapped.Unmapped > 4)
        {
            AddUnmapped(unmapped.Number, pages.Sum(page => page.Unmapped));
        }
        else if (log.HasMissingFont)
        {
            AddUnmapped(null, 0);
        }
        if (pages.Exists(page => page.Glyphs.Any(glyph => !glyph.IsSpace)))
        {
            return PdfPageMaker.From(pages.Select(page => PdfPageParts.From(page.Upright())).ToArray());
        }
        if (problems.Count == 0)
        {
            Add(ProblemCode.EmptyDocument, null, null);
        }
        return null;
    }

    private PdfPageContent? Read(PdfDocument document, int number)
    {
        budget.Turn();
        try
        {
            PdfDrawing drawing = document.GetPage<PdfDrawing>(number);
            if (drawing.Limit is { } limit)
            {
                problems.Add(
                    new ReadingProblem(limit.Code, new SourceLocation { Page = number })
                    {
                        Label = limit.Label,
                        Expected = limit.Expected,
                        IsFigureLost = true,
                    }
                );
                return null;
            }
            if (drawing.Bytes > limits.MaxPageBytes || drawing.Depth > limits.MaxDepth)
            {
                AddLimit(
                    drawing.Depth > limits.MaxDepth ? nameof(ReaderOptions.MaxDepth) : nameof(ReaderOptions.MaxPageBytes),
                    drawing.Depth > limits.MaxDepth ? limits.MaxDepth : limits.MaxPageBytes,
                    number
                );
                return null;
            }
            PdfPageContent content = PdfContentReader.Read(document.GetPage(number));
            if (!budget.IsPageSpent && !budget.IsDocumentSpent)
            {
                return content;
            }
        }
#pragma warning disable CA1031 // PdfPig throws of every kind on pages that are damaged.
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            if (!budget.IsPageSpent && !budget.IsDocumentSpent)
            {
                Add(ProblemCode.DocumentDamaged, number, "PDF", exception.GetType().Name, isLost: true);
                return null;
            }
        }
        AddLimit(
            budget.IsDocumentSpent ? nameof(ReaderOptions.MaxUnpackedBytes) : nameof(ReaderOptions.MaxPageBytes),
            budget.IsDocumentSpent ? limits.MaxUnpackedBytes : limits.MaxPageBytes,
            number
        );
        return null;
    }

    private void Add(ProblemCode code, int? page, string? found, string? expected = null, bool isLost = false) =>
        problems.Add(
            new ReadingProblem(code, new SourceLocation { Page = page })
            {
                Found = found,
                Expected = expected,
                IsFigureLost = isLost,
            }
        );

    private void AddLimit(string option, int limit, int? page) =>
        problems.Add(Limits.Problem(option, limit, new SourceLocation { Page = page }));

    private void AddUnmapped(int? page, int count) =>
        problems.Add(
            new ReadingProblem(ProblemCode.CharactersUnknown, new SourceLocation { Page = page }) { Count = count, IsFigureLost = true }
        );

    /// <summary>What PdfPig reports while it reads: the only way to hear of text that it leaves out.</summary>
    private sealed class Log : ILog
    {
        public bool HasMissingFont { get; private set; }

        public void Debug(string message) { }

        public void Debug(string message, Exception ex) { }

        public void Warn(string message) => Hear(message);

        public void Error(string message) => Hear(message);

        public void Error(string message, Exception ex) => Hear(message);

        private void Hear(string message) => HasMissingFont |= message.Contains("missing font", StringComparison.OrdinalIgnoreCase);
    }
}
