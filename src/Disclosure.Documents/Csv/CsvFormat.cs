namespace Disclosure;

/// <summary>Values with separators: one table. A record with one text alone is a title or a sentence between the tables.</summary>
internal static class CsvFormat
{
    public static PageReading Read(Source source)
    {
        DecodedText decoded = source.Text;
        if (decoded.Text is not { } text)
        {
            return new PageReading(null, decoded.Problems);
        }
        var page = new PageBuilder(source.Options);
        int table = page.BeginTable();
        int row = 0;
        foreach (
            (int line, IReadOnlyList<string> values) in SeparatedValues.Records(text, SeparatedValues.SeparatorOf(text, source.Extension))
        )
        {
            row++;
            if (page.IsFull)
            {
                break;
            }
            if (values.All(Folding.IsBlank))
            {
                page.Gap();
                continue;
            }
            var place = new SourceLocation { Line = line, Row = row };
            if (values.Count > source.Options.MaxColumns && values.Skip(source.Options.MaxColumns).Any(value => !Folding.IsBlank(value)))
            {
                page.Report(Limits.Problem(nameof(ReaderOptions.MaxColumns), source.Options.MaxColumns, place));
            }
            if (values.Count == 1)
            {
                string[] parts = values[0].Split('\n');
                for (int part = 0; part < parts.Length; part++)
                {
                    page.Line(parts[part], place with { Line = line + part });
                }
                continue;
            }
            page.Row(
                table,
                values
                    .Take(source.Options.MaxColumns)
                    .Select((value, index) => new GridCell(Folding.Trim(value), place with { Column = index + 1 }, index + 1))
                    .ToArray()
            );
        }
        return page.ToReading(decoded.Problems);
    }
}
