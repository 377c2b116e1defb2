namespace Disclosure;

/// <summary>
/// The kinds of trouble met while reading. Each has a permanent code (<see cref="ProblemCodes.Id"/>) that is never used for anything else. What can be
/// held in a report but contradicts itself is no reading problem but a finding of the rules.
/// </summary>
public enum ProblemCode
{
    /// <summary>The document holds no text.</summary>
    EmptyDocument = 101,

    /// <summary>The document is not text: bytes that no text has.</summary>
    NotText = 102,

    /// <summary>The text holds no statistical table of a form that is known.</summary>
    NoStatisticalTable = 103,

    /// <summary>The table is one of the local forms with row codes from before 2014.</summary>
    FormBefore2014 = 104,

    /// <summary>Some labels of a form stand there, but too few figures to call it a table.</summary>
    NoFigures = 105,

    /// <summary>The document is larger than the limit and was not read to its end.</summary>
    TooLarge = 106,

    /// <summary>A byte sequence is no character of the encoding.</summary>
    UndecodableText = 107,

    /// <summary>The document is of a format that is recognised but not read.</summary>
    FormatNotRead = 108,

    /// <summary>The document is damaged, so that its format cannot be read.</summary>
    DocumentDamaged = 109,

    /// <summary>The document is protected by a password.</summary>
    DocumentEncrypted = 110,

    /// <summary>Something that the document hides was not read.</summary>
    HiddenContent = 111,

    /// <summary>The document shows no table, and one that it hides was read.</summary>
    HiddenContentRead = 112,

    /// <summary>A cell holds a formula without its result.</summary>
    FormulaWithoutResult = 113,

    /// <summary>A file of a folder cannot be opened.</summary>
    FileNotReadable = 114,

    /// <summary>A page without a table links to a document that may hold it.</summary>
    AttachmentNotRead = 115,

    /// <summary>A page holds a picture and no text.</summary>
    PageIsPicture = 116,

    /// <summary>The fonts of the document do not say which characters they show.</summary>
    CharactersUnknown = 117,

    /// <summary>Rows of the form were not found.</summary>
    RowsMissing = 201,

    /// <summary>A row belongs to no row of the form.</summary>
    UnknownRow = 202,

    /// <summary>A row stands there twice with different figures.</summary>
    RowRepeated = 203,

    /// <summary>A row has fewer or more figures than the form has columns, so that they cannot be told apart.</summary>
    FiguresMisaligned = 204,

    /// <summary>A label deviates from every known spelling and was matched to the nearest.</summary>
    LabelMatchedNearest = 205,

    /// <summary>A label could be one of several rows.</summary>
    LabelAmbiguous = 206,

    /// <summary>Tables of different editions stand in one report.</summary>
    EditionsMixed = 207,

    /// <summary>The page holds a second table of the form.</summary>
    SecondTable = 208,

    /// <summary>A figure stands in a row without a label.</summary>
    FigureWithoutLabel = 209,

    /// <summary>A row with a label of the form stands outside its tables.</summary>
    RowOutsideTable = 210,

    /// <summary>Rows of another form stand on the same page.</summary>
    OtherForm = 211,

    /// <summary>A row ends before its last box.</summary>
    BoxesNotSeen = 212,

    /// <summary>A table has several columns of figures.</summary>
    ColumnsUndecided = 213,

    /// <summary>The page has the form of an edition that was replaced before the year of the report.</summary>
    EditionNotOfYear = 214,

    /// <summary>The headings of the columns are not those of the form, so that the figures below them cannot be told apart.</summary>
    HeadUnknown = 215,

    /// <summary>A table has no headings over its columns.</summary>
    HeadsMissing = 216,

    /// <summary>A text stands where a number is expected.</summary>
    NotANumber = 301,

    /// <summary>A number is too large to be held.</summary>
    NumberTooLarge = 302,

    /// <summary>A count is negative.</summary>
    NegativeCount = 303,

    /// <summary>A count is not a whole number.</summary>
    FractionalCount = 304,

    /// <summary>A number has two signs.</summary>
    SignMalformed = 305,

    /// <summary>A number stands in the column of units.</summary>
    NumberInUnitColumn = 306,

    /// <summary>A figure stands on a heading, which takes none.</summary>
    FigureOnHeading = 307,

    /// <summary>The unit is not the one of the form.</summary>
    UnitDiffers = 308,

    /// <summary>An amount of money has no unit.</summary>
    UnitMissing = 309,

    /// <summary>The number carries a remark.</summary>
    RemarkInFigure = 310,

    /// <summary>An amount of money is given in another unit and was converted to 万元.</summary>
    UnitConverted = 311,

    /// <summary>A plus sign stands on a plain count.</summary>
    SignOnCount = 312,

    /// <summary>A date cannot be read.</summary>
    DateMalformed = 401,

    /// <summary>Two parts of the document name different report years.</summary>
    YearAmbiguous = 402,

    /// <summary>The text is no well-formed JSON.</summary>
    JsonMalformed = 501,

    /// <summary>A JSON member has a name that is not known at its place.</summary>
    JsonUnknownMember = 502,

    /// <summary>A JSON value has another type than expected.</summary>
    JsonWrongType = 503,

    /// <summary>The JSON object does not say of which form it is.</summary>
    JsonFormMissing = 504,

    /// <summary>The JSON object names a form that is not known, or not the one asked for.</summary>
    JsonFormUnexpected = 505,

    /// <summary>A JSON member stands twice in one object.</summary>
    JsonDuplicateMember = 506,

    /// <summary>A JSON number is too large, or a count is not whole.</summary>
    JsonNumberOutOfRange = 507,

    /// <summary>A JSON text names a rule that the rule book does not have.</summary>
    JsonUnknownRule = 508,

    /// <summary>A JSON member that is needed is missing.</summary>
    JsonMemberMissing = 509,

    /// <summary>A JSON text names a cell that the form does not have.</summary>
    JsonUnknownCell = 510,
}
