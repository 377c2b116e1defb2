using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>What the quick ways of comparing labels leave out changes nothing: each against the plain way.</summary>
public sealed class LabelLawTests
{
    /// <summary>Characters of labels, and all that is folded, dropped or told apart.</summary>
    private const string Characters = "一二公开信息數数不无12９０aZＡ()（） 　\t、.\u0000\u200B\uFEFF⼀\uF9D1é·〇";

    private static readonly string[] Labels =
    [
        .. Cell.On(ReportForm.Indicators2014).Concat(Cell.HeadingsOn(ReportForm.Indicators2014)).Select(cell => cell.Label),
        .. Forms.SelectMany(form => Cell.On(form).Select(cell => cell.Facts.On(form)!)).SelectMany(Names),
    ];

    private static ReportForm[] Forms => [ReportForm.Matrix2019, ReportForm.Matrix2021];

    private static Gen<string> Texts => Gen.Elements(Characters.ToCharArray()).ArrayOf().Select(text => new string(text));

    private static Gen<string> ShortTexts => Gen.Elements('公', '开', '数').ArrayOf().Resize(5).Select(text => new string(text));

    [Property(MaxTest = 2000)]
    public Property The_distance_of_two_labels_is_that_of_the_textbook_up_to_the_limit() =>
        Prop.ForAll(
            (from left in ShortTexts from right in ShortTexts from limit in Gen.Choose(0, 4) select (left, right, limit)).ToArbitrary(),
            pair => EditDistance.Between(pair.left, pair.right, pair.limit) == Math.Min(Distance(pair.left, pair.right), pair.limit + 1)
        );

    [Property(MaxTest = 2000)]
    public Property A_folded_text_is_made_of_its_folded_characters() =>
        Prop.ForAll(
            Texts.ToArbitrary(),
            text =>
            {
                string folded = string.Concat(text.Select(Folding.Fold).Where(character => character != '\0'));
                string compact = string.Concat(folded.Where(character => !Folding.IsSpace(character)));
                string key = string.Concat(
                    compact
                        .Where(char.IsLetterOrDigit)
                        .Select(character => character is >= 'A' and <= 'Z' ? char.ToLowerInvariant(character) : character)
                        .Select(SimplifiedForms.Of)
                );
                return Folding.Fold(text) == folded && Folding.Compact(text) == compact && Folding.Key(text) == key;
            }
        );

    [Property(MaxTest = 2000)]
    public Property Labels_differ_in_sense_where_they_differ_in_what_turns_it() =>
        Prop.ForAll(
            (from left in Texts from right in Texts select (left, right)).ToArbitrary(),
            pair => LabelSense.IsSame(pair.left, pair.right) == (Turning(pair.left) == Turning(pair.right))
        );

    [Fact]
    public void A_label_that_is_broken_anywhere_may_begin_with_its_first_part()
    {
        Assert.True(Labels.Length > 200);
        var offenders = new List<string>();
        foreach (FormLabels form in (FormLabels[])[IndicatorLocator.Labels, MatrixWords.Labels])
        {
            foreach (string label in Labels.SelectMany(label => (string[])[label, label + "(注)", "(三)" + label, "其中:" + label]))
            {
                for (int length = 1; length < label.Length && form.Contains(label); length++)
                {
                    if (!form.MayBeginWith(new GridCell(label.Substring(0, length), default, 1)))
                    {
                        offenders.Add(label.Insert(length, "|"));
                    }
                }
            }
        }
        Assert.Empty(offenders);
    }

    [Theory]
    [InlineData("新闻中心")]
    [InlineData("首页")]
    [InlineData("政府信箱")]
    public void No_label_begins_with_the_words_of_a_menu(string text)
    {
        var line = new GridCell(text, default, 1);
        Assert.False(IndicatorLocator.Labels.MayBeginWith(line));
        Assert.False(MatrixWords.Labels.MayBeginWith(line));
    }

    [Fact]
    public void Every_label_has_Chinese_words() =>
        Assert.All(
            IndicatorRow.Index.Words.Concat(MatrixForm.Index.Words).Concat(MatrixForm.NamesOfColumns),
            words => Assert.True(new GridCell(words, default, 1).HasWords, words)
        );

    private static IEnumerable<string> Names(CellPlace place) => [place.Row, place.Column, .. place.RowVariants, .. place.ColumnVariants];

    private static string Turning(string text) => string.Concat(text.Where("不无未非有〇零一二三四五六七八九十0123456789".Contains));

    private static int Distance(string left, string right) =>
        left.Length == 0 || right.Length == 0 ? left.Length + right.Length
        : left[0] == right[0] ? Distance(left[1..], right[1..])
        : 1 + Math.Min(Distance(left[1..], right[1..]), Math.Min(Distance(left[1..], right), Distance(left, right[1..])));
}
