using System.Diagnostics;
using System.Globalization;

namespace Disclosure;

/// <summary>
/// One cell of the official forms as a value: rules, findings, migration and readers speak of cells, records have properties for them. The cells are
/// named in two trees, <see cref="CellsIndicator"/> for the table of 2014 and <see cref="CellsMatrix"/> for the matrix form; the editions 2019 and 2021
/// share the cells that mean the same. Two cells are equal when their permanent <see cref="Id"/> is equal. <c>default</c> is no cell: it prints as
/// such and is refused wherever a cell is needed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Cell : IEquatable<Cell>, IComparable<Cell>
{
    internal Cell(int id) => Id = id;

    /// <summary>The permanent number; 0 for no cell. Numbers are never used again.</summary>
    public int Id { get; }

    /// <summary>Whether this is <c>default</c>, no cell.</summary>
    public bool IsNone => Id == 0;

    /// <summary>The permanent name, the path in <see cref="CellsIndicator"/> or <see cref="CellsMatrix"/>, such as <c>Requests.NewlyReceived.Total</c>.</summary>
    public string Key => Facts.Key;

    /// <summary>The path in the newest form that has the cell, such as <c>三(一)/总计</c>.</summary>
    public string Code => Facts.Newest.Code;

    /// <summary>The official Chinese label on the newest form that has the cell; row and column joined by " / " in the matrix form.</summary>
    public string Label => Facts.Newest.Label;

    /// <summary>The English name.</summary>
    public string EnglishName => Facts.EnglishName;

    /// <summary>The unit as printed (条, 件, 次, 篇, 个, 人, 人次, 项, 万元); empty for a heading.</summary>
    public string Unit => Facts.Unit;

    /// <summary>Count, signed count, money or heading.</summary>
    public CellKind Kind => IsNone ? CellKind.None : Facts.Kind;

    /// <summary>How the cell stands to its parent.</summary>
    public CellRelation Relation => IsNone ? CellRelation.None : Facts.Relation;

    /// <summary>The cell of which this is a part, a subset or a channel; no cell when there is none.</summary>
    public Cell Parent => new(Facts.ParentId);

    /// <summary>The meaning, in English.</summary>
    public string Definition => Facts.Definition;

    /// <summary>Document and article from which the cell is known.</summary>
    public string Source => Facts.Source;

    /// <summary>The forms that have this cell, oldest first.</summary>
    public IReadOnlyList<ReportForm> Forms => Array.ConvertAll(Facts.Places, place => place.Form);

    /// <summary>Spellings of the label (of the row, in the matrix form) met in real reports.</summary>
    public IReadOnlyList<string> LabelVariants => Facts.Places.SelectMany(place => place.RowVariants).Distinct().ToArray();

    internal CellFacts Facts => IsNone ? throw new InvalidOperationException("default(Cell) is no cell.") : CellTable.Facts[Id];

    /// <summary>Whether a form has this cell.</summary>
    public bool IsOn(ReportForm form) => Facts.On(form) is not null;

    /// <summary>The official label on one form; the newest label when that form has no such cell.</summary>
    public string LabelOn(ReportForm form) => (Facts.On(form) ?? Facts.Newest).Label;

    /// <summary>The path on one form, such as <c>三(三)1/自然人</c>; that of the newest form when this form has no such cell.</summary>
    public string CodeOn(ReportForm form) => (Facts.On(form) ?? Facts.Newest).Code;

    /// <summary>
    /// The value cells of a form in its order: 58, 198 or 200. Headings and group lines, which take no value on the official form, are apart
    /// (<see cref="HeadingsOn"/>, <see cref="GroupLinesOn"/>).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    public static IReadOnlyList<Cell> On(ReportForm form) => FormLayout.Of(form).ValueCells;

    /// <summary>The cells of the group lines (三) to (六) of a matrix form: 7 for each line. None in the indicator table.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    public static IReadOnlyList<Cell> GroupLinesOn(ReportForm form) => FormLayout.Of(form).GroupLines;

    /// <summary>The seven headings of the indicator table. None in the matrix form.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    public static IReadOnlyList<Cell> HeadingsOn(ReportForm form) => FormLayout.Of(form).Headings;

    /// <summary>The cell with a permanent number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No cell has this number.</exception>
    public static Cell FromId(int id) =>
        id > 0 && id < CellTable.Facts.Length && CellTable.Facts[id] is not null
            ? new Cell(id)
            : throw new ArgumentOutOfRangeException(nameof(id), id, "No cell has this number.");

    /// <summary>Finds a cell of a form by its permanent name or by its path in the form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="keyOrCode">A name such as <c>Requests.NewlyReceived.Total</c>, or a path such as <c>一/总计</c>.</param>
    /// <param name="cell">The cell; no cell when there is none.</param>
    /// <returns>Whether the form has such a cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keyOrCode"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    public static bool TryFind(ReportForm form, string keyOrCode, out Cell cell) =>
        FormLayout.Of(form).TryFind(keyOrCode ?? throw new ArgumentNullException(nameof(keyOrCode)), out cell);

    /// <summary>The cell of a form with a permanent name or a path in the form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="keyOrCode">A name such as <c>Requests.NewlyReceived.Total</c>, or a path such as <c>一/总计</c>.</param>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public static Cell Find(ReportForm form, string keyOrCode) =>
        TryFind(form, keyOrCode, out Cell cell)
            ? cell
            : throw new ArgumentException($"{form} has no cell '{keyOrCode}'.", nameof(keyOrCode));

    /// <inheritdoc/>
    public bool Equals(Cell other) => Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id;

    /// <summary>By <see cref="Id"/>, which is the order of the forms for the cells of the first version.</summary>
    public int CompareTo(Cell other) => Id.CompareTo(other.Id);

    /// <summary>Equality by <see cref="Id"/>.</summary>
    public static bool operator ==(Cell left, Cell right) => left.Equals(right);

    /// <summary>Inequality by <see cref="Id"/>.</summary>
    public static bool operator !=(Cell left, Cell right) => !left.Equals(right);

    /// <summary>Order by <see cref="Id"/>.</summary>
    public static bool operator <(Cell left, Cell right) => left.Id < right.Id;

    /// <summary>Order by <see cref="Id"/>.</summary>
    public static bool operator <=(Cell left, Cell right) => left.Id <= right.Id;

    /// <summary>Order by <see cref="Id"/>.</summary>
    public static bool operator >(Cell left, Cell right) => left.Id > right.Id;

    /// <summary>Order by <see cref="Id"/>.</summary>
    public static bool operator >=(Cell left, Cell right) => left.Id >= right.Id;

    /// <summary>Path and label, such as <c>三(一)/总计 (一)予以公开 / 总计</c>.</summary>
    public override string ToString() => IsNone ? "(no cell)" : string.Format(CultureInfo.InvariantCulture, "{0} {1}", Code, Label);
}
