using System.Globalization;
using System.Text;

namespace Disclosure.Catalogue;

/// <summary>The page that documents the concordances, made from their files.</summary>
internal static class ConcordancePage
{
    private const string Introduction = """
        # Concordance

        Made from `src/Disclosure.Catalogue/forms/concordance-*.csv`, `unmatched-*.csv` and `outcomes-without-decision.csv`; a test compares. Cells are given by
        their path in the form; a row of section three stands for its seven cells between the editions of the matrix form, and for its total beside the table
        of 2014. Articles are those of 政府信息公开条例.

        | relation | meaning |
        |---|---|
        | exact | one counterpart, which means the same |
        | near | one counterpart, which means nearly the same |
        | aggregate | several rows make up one |
        | split | one row may belong to several, and the source does not say to which |
        | partial | the meanings overlap; neither contains the other |
        | none | no counterpart |

        | use | what the migration takes from the row |
        |---|---|
        | figure | the figure adds to the target |
        | perhaps | the figure may be counted in the target wholly, in part or not at all |
        | ceiling | the target is at most these figures together |
        | share | the targets together make the figure |
        | most | the targets together are at most the figure |
        | least | the targets together are at least the figure |
        | replies | each reply may have concluded one request with one of these outcomes |
        | notice | each notice may stand before one request that ended without a decision |
        | no | nothing |

        Certainty: `text` is the wording of the forms or of the law, `inference` follows from them, `memory` was not checked against a document.

        """;

    public static string Write(IEnumerable<Concordance> concordances, IEnumerable<Unmatched> withoutDecision)
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        text.Append("\n## Outcomes without a decision\n\n| outcome | why | source |\n|---|---|---|\n");
        foreach (Unmatched outcome in withoutDecision)
        {
            Line(text, Path(outcome.Target, outcome.Target.Appearances[^1].Form), Both(outcome.Row), outcome.Row["citation"]);
        }
        foreach (Concordance concordance in concordances)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {concordance.From} to {concordance.To}\n\n");
            text.Append("| from | to | relation | use | assumes | why | source | certainty |\n|---|---|---|---|---|---|---|---|\n");
            foreach (Arrow arrow in concordance.Arrows)
            {
                Line(
                    text,
                    Path(arrow.Source, concordance.From),
                    arrow.Target is null ? "" : Path(arrow.Target, concordance.To),
                    arrow.Relation,
                    arrow.Use,
                    string.Join(", ", arrow.Assumptions),
                    Both(arrow.Row),
                    arrow.Row["citation"],
                    arrow.Row["certainty"]
                );
            }
            text.Append(
                CultureInfo.InvariantCulture,
                $"\nWithout counterpart on the form of {concordance.From}:\n\n| cell | why | source |\n|---|---|---|\n"
            );
            foreach (Unmatched unmatched in concordance.Unmatched)
            {
                Line(text, Path(unmatched.Target, concordance.To), Both(unmatched.Row), unmatched.Row["citation"]);
            }
        }
        return text.ToString();
    }

    private static void Line(StringBuilder text, params string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private static string Both(CsvRow row) => $"{row["english"]} {row["chinese"]}";

    private static string Path(CellDefinition cell, int form)
    {
        string code = cell.Appearances.First(place => place.Form == form).Code;
        return cell.Tree == Tree.Matrix && cell.Key.StartsWith("Requests.", StringComparison.Ordinal)
            ? code[..code.LastIndexOf('/')]
            : code;
    }
}
