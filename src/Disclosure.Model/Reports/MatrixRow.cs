using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Serialization;

namespace Disclosure;

/// <summary>
/// A row of section three of the matrix form: requests (件) by kind of applicant, and their total. Seven figures, each with a state; equal when
/// all figures and states are equal. <c>default</c> is a row of which nothing is known (<see cref="CellState.Missing"/>), <see cref="Blank"/> a row of
/// empty boxes. A property gives <see langword="null"/> when no number stands there; a blank box is not 0.
/// </summary>
[JsonConverter(typeof(PartJsonConverter<MatrixRow>))]
[StructLayout(LayoutKind.Sequential)]
public readonly record struct MatrixRow
{
    private const int Columns = 7;
    private const int BitsPerState = 8;

    private readonly long naturalPersons;
    private readonly long commercialEnterprises;
    private readonly long researchInstitutions;
    private readonly long publicInterestOrganisations;
    private readonly long legalServiceInstitutions;
    private readonly long otherOrganisations;
    private readonly long total;
    private readonly ulong states;

    /// <summary>A row of seven numbers or, for <see langword="null"/>, blank boxes, in the order of the columns.</summary>
    public MatrixRow(
        long? naturalPersons,
        long? commercialEnterprises,
        long? researchInstitutions,
        long? publicInterestOrganisations,
        long? legalServiceInstitutions,
        long? otherOrganisations,
        long? total
    )
    {
        NaturalPersons = naturalPersons;
        CommercialEnterprises = commercialEnterprises;
        ResearchInstitutions = researchInstitutions;
        PublicInterestOrganisations = publicInterestOrganisations;
        LegalServiceInstitutions = legalServiceInstitutions;
        OtherOrganisations = otherOrganisations;
        Total = total;
    }

    internal MatrixRow(ReadOnlySpan<CellValue> values, Cell first)
    {
        naturalPersons = Take(values, 0, first, ref states);
        commercialEnterprises = Take(values, 1, first, ref states);
        researchInstitutions = Take(values, 2, first, ref states);
        publicInterestOrganisations = Take(values, 3, first, ref states);
        legalServiceInstitutions = Take(values, 4, first, ref states);
        otherOrganisations = Take(values, 5, first, ref states);
        total = Take(values, 6, first, ref states);
    }

    /// <summary>Seven empty boxes.</summary>
    public static MatrixRow Blank { get; } = new(null, null, null, null, null, null, null);

    /// <summary>Seven zeros.</summary>
    public static MatrixRow Zero { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Natural persons. 「自然人」 Number of requests (件), not of persons.</summary>
    public long? NaturalPersons
    {
        get => Get(0, naturalPersons);
        init => naturalPersons = Put(0, value, ref states);
    }

    /// <summary>Commercial enterprises. 「法人或其他组织 / 商业企业」 Number of requests (件).</summary>
    public long? CommercialEnterprises
    {
        get => Get(1, commercialEnterprises);
        init => commercialEnterprises = Put(1, value, ref states);
    }

    /// <summary>Research institutions. 「法人或其他组织 / 科研机构」 Number of requests (件).</summary>
    public long? ResearchInstitutions
    {
        get => Get(2, researchInstitutions);
        init => researchInstitutions = Put(2, value, ref states);
    }

    /// <summary>Public-interest organisations. 「法人或其他组织 / 社会公益组织」 Number of requests (件).</summary>
    public long? PublicInterestOrganisations
    {
        get => Get(3, publicInterestOrganisations);
        init => publicInterestOrganisations = Put(3, value, ref states);
    }

    /// <summary>Legal service institutions. 「法人或其他组织 / 法律服务机构」 Number of requests (件).</summary>
    public long? LegalServiceInstitutions
    {
        get => Get(4, legalServiceInstitutions);
        init => legalServiceInstitutions = Put(4, value, ref states);
    }

    /// <summary>Other organisations. 「法人或其他组织 / 其他」 Number of requests (件).</summary>
    public long? OtherOrganisations
    {
        get => Get(5, otherOrganisations);
        init => otherOrganisations = Put(5, value, ref states);
    }

    /// <summary>Total over the six kinds of applicant, as stated on the page. 「总计」 Number of requests (件).</summary>
    public long? Total
    {
        get => Get(6, total);
        init => total = Put(6, value, ref states);
    }

    /// <summary>The figure of a column; <see langword="null"/> when no number stands there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such column.</exception>
    public long? this[Applicant column] => Get((int)column, NumberAt((int)column));

    /// <summary>Why a column has a number, or none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such column.</exception>
    public CellState StateOf(Applicant column)
    {
        _ = NumberAt((int)column);
        return StateAt((int)column);
    }

    /// <summary>The figures with names; a cell without number gives its state in brackets.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("MatrixRow { ");
        for (int column = 0; column < Columns; column++)
        {
            text.Append(column == 0 ? "" : ", ").Append((Applicant)column).Append(" = ").Append(At(column).ToString());
        }
        return text.Append(" }").ToString();
    }

    internal CellValue At(int column) =>
        StateAt(column) is CellState.Filled ? CellValue.Filled(NumberAt(column)) : CellValue.Without(StateAt(column));

    internal void CopyTo(Span<CellValue> slots)
    {
        for (int column = 0; column < Columns; column++)
        {
            slots[column] = At(column);
        }
    }

    internal void CopyCounts(Span<long> numbers, Span<CellState> cellStates)
    {
#if NET
        if (BitConverter.IsLittleEndian)
        {
            // The fields stand in the order of the columns, and the states in the bytes of one number: each goes over in two or three steps.
            MemoryMarshal.CreateReadOnlySpan(in naturalPersons, Columns).CopyTo(numbers);
            MemoryMarshal.Cast<ulong, CellState>(MemoryMarshal.CreateReadOnlySpan(in states, 1)).Slice(0, Columns).CopyTo(cellStates);
            return;
        }
#endif
        for (int column = Columns - 1; column >= 0; column--)
        {
            numbers[column] = NumberAt(column);
            cellStates[column] = StateAt(column);
        }
    }

    /// <inheritdoc cref="Report.Touch"/>
    internal long Touch() => naturalPersons;

    /// <summary>This row with the cells that are not filled taken from another.</summary>
    internal MatrixRow Or(MatrixRow other)
    {
        Span<CellValue> values = stackalloc CellValue[Columns];
        for (int column = 0; column < Columns; column++)
        {
            values[column] =
                StateAt(column) == CellState.Filled || other.StateAt(column) != CellState.Filled ? At(column) : other.At(column);
        }
        return new MatrixRow(values, default);
    }

    /// <summary>Column by column the sum over the filled cells; a column without any keeps the state of its first row.</summary>
    internal static MatrixRow SumOf(IReadOnlyList<MatrixRow> rows)
    {
        Span<CellValue> values = stackalloc CellValue[Columns];
        for (int column = 0; column < Columns; column++)
        {
            decimal sum = 0;
            bool any = false;
            foreach (MatrixRow row in rows)
            {
                any |= row.StateAt(column) == CellState.Filled;
                sum += row.NumberAt(column);
            }
            values[column] = any ? CellValue.Filled(sum) : rows[0].At(column);
        }
        return new MatrixRow(values, default);
    }

    private CellState StateAt(int column) => (CellState)((states >> (BitsPerState * column)) & byte.MaxValue);

    private long? Get(int column, long number) => StateAt(column) == CellState.Filled ? number : null;

    private long NumberAt(int column) =>
        column switch
        {
            0 => naturalPersons,
            1 => commercialEnterprises,
            2 => researchInstitutions,
            3 => publicInterestOrganisations,
            4 => legalServiceInstitutions,
            5 => otherOrganisations,
            6 => total,
            _ => throw new ArgumentOutOfRangeException(nameof(column), column.ToString(CultureInfo.InvariantCulture), "No such column."),
        };

    private static long Put(int column, long? value, ref ulong states)
    {
        SetState(column, value is null ? CellState.Blank : CellState.Filled, ref states);
        return value.GetValueOrDefault();
    }

    private static long Take(ReadOnlySpan<CellValue> values, int column, Cell first, ref ulong states)
    {
        CellValue value = values[column];
        SetState(column, value.State, ref states);
        return value.State == CellState.Filled ? value.ToCount(first.IsNone ? default : new Cell(first.Id + column)) : 0;
    }

    private static void SetState(int column, CellState state, ref ulong states)
    {
        int shift = BitsPerState * column;
        states = (states & ~((ulong)byte.MaxValue << shift)) | ((ulong)state << shift);
    }
}
