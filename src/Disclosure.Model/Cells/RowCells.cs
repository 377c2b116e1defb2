using System.Collections;

namespace Disclosure;

/// <summary>
/// The seven cells of a row of section three of the matrix form: six kinds of applicant and the total. <c>default</c> is a row without cells. The
/// properties stand in the order of the columns.
/// </summary>
public readonly record struct RowCells : IReadOnlyList<Cell>
{
    private readonly int first;

    internal RowCells(int first) => this.first = first;

    /// <summary>自然人.</summary>
    public Cell NaturalPersons => this[Applicant.NaturalPersons];

    /// <summary>法人或其他组织: 商业企业.</summary>
    public Cell CommercialEnterprises => this[Applicant.CommercialEnterprises];

    /// <summary>法人或其他组织: 科研机构.</summary>
    public Cell ResearchInstitutions => this[Applicant.ResearchInstitutions];

    /// <summary>法人或其他组织: 社会公益组织.</summary>
    public Cell PublicInterestOrganisations => this[Applicant.PublicInterestOrganisations];

    /// <summary>法人或其他组织: 法律服务机构.</summary>
    public Cell LegalServiceInstitutions => this[Applicant.LegalServiceInstitutions];

    /// <summary>法人或其他组织: 其他.</summary>
    public Cell OtherOrganisations => this[Applicant.OtherOrganisations];

    /// <summary>总计.</summary>
    public Cell Total => this[Applicant.Total];

    /// <summary>Always 7.</summary>
    public int Count => 7;

    /// <summary>The cell of a column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such column.</exception>
    public Cell this[Applicant column] => this[(int)column];

    /// <summary>The cell of a column by its position, from 0 (自然人) to 6 (总计).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not from 0 to 6.</exception>
    public Cell this[int index] =>
        index is < 0 or > 6 ? throw new ArgumentOutOfRangeException(nameof(index), index, "A row has columns 0 to 6.")
        : first == 0 ? default
        : new Cell(first + index);

    /// <summary>The cells in the order of the columns.</summary>
    public IEnumerator<Cell> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
