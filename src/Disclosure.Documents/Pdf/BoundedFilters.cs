using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure;

/// <summary>The filters of PdfPig with a count of what they unpack; streams without a filter, where it asks for them, are counted too.</summary>
internal sealed class BoundedFilters(PdfBudget budget) : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => DefaultFilterProvider.Instance.GetAllFilters();

    private BoundedFilter[] Bounded(IReadOnlyList<IFilter> filters) =>
        filters.Count == 0 ? [new BoundedFilter(null, budget)] : filters.Select(filter => new BoundedFilter(filter, budget)).ToArray();
}
