using NodaTime;

namespace Disclosure.Benchmarks;

/// <summary>
/// Invented reports of edition 2021, the same on every machine: half of the figures are 0, and every report is an object of its own.
/// </summary>
internal static class RandomReports
{
    private const int Columns = 7;

    /// <summary>The same reports again and again.</summary>
    /// <param name="count">How many.</param>
    /// <param name="distinct">How many different ones.</param>
    /// <param name="kind">Of which kind.</param>
    public static Report2021[] Repeated(int count, int distinct, ReportKind kind)
    {
        Report2021[] reports = Many(distinct, kind);
        return [.. Enumerable.Range(0, count).Select(index => reports[index % distinct])];
    }

    public static Report2021[] Many(int count, ReportKind kind)
    {
        var random = new Random(2021);
        return [.. Enumerable.Range(0, count).Select(_ => Next(random, kind))];
    }

    private static Report2021 Next(Random random, ReportKind kind)
    {
        bool sparse = kind == ReportKind.Sparse;
        long[] all = new long[Columns];
        MatrixRow Row()
        {
            long[] figures = new long[Columns];
            for (int column = 0; column < Columns - 1; column++)
            {
                figures[column] = random.Next(2) * random.Next(200);
                figures[^1] += figures[column];
            }
            for (int column = 0; column < Columns; column++)
            {
                all[column] += figures[column];
            }
            return RowOf(figures, sparse);
        }
        var outcomes = new RequestOutcomes
        {
            Granted = Row(),
            GrantedInPart = Row(),
            Refused = new()
            {
                StateSecrets = Row(),
                ProhibitedByLaw = Row(),
                SecurityAndStability = Row(),
                ThirdPartyRights = Row(),
                InternalAffairs = Row(),
                ProcessInformation = Row(),
                EnforcementCaseFiles = Row(),
                AdministrativeQuery = Row(),
            },
            CannotProvide = new()
            {
                NotHeld = Row(),
                WouldNeedCreation = Row(),
                StillUnclear = Row(),
            },
            NotProcessed = new()
            {
                PetitionOrComplaint = Row(),
                Repeat = Row(),
                Publications = Row(),
                ExcessiveWithoutReason = Row(),
                ConfirmOrReissue = Row(),
            },
            OtherHandling = new()
            {
                NotCorrectedInTime = Row(),
                FeeNotPaid = Row(),
                Other = Row(),
            },
        };
        MatrixRow total = RowOf(all, sparse);
        all[0] += kind == ReportKind.Broken ? 1 : 0;
        long? zero = sparse ? null : 0;
        return new Report2021
        {
            Header = new()
            {
                Title = "某县2022年政府信息公开工作年度报告",
                IssuingBody = "某县人民政府",
                Level = IssuerLevel.County,
                ReportYear = 2022,
                Period = new(new DateInterval(new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31)), "2022年1月1日至12月31日"),
                PublishedOn = new LocalDate(2023, 1, 20),
                Contacts = new() { Telephone = "0871-60000000" },
            },
            ProactiveDisclosure = new()
            {
                Rules = Documents(0, 0, 0, sparse),
                NormativeDocuments = Documents(random.Next(1, 9), random.Next(1, 9), random.Next(20, 99), sparse),
                Licensing = new() { Decisions = random.Next(1, 10_000) },
                Penalties = new() { Decisions = random.Next(1, 10_000) },
                Compulsion = new() { Decisions = random.Next(1, 100) },
                Fees = new() { Amount = random.Next(1, 100_000) / 100m },
            },
            Requests = new()
            {
                NewlyReceived = RowOf(all, sparse),
                CarriedIn = RowOf(new long[Columns], sparse),
                Outcomes = outcomes with { Total = total },
                CarriedOut = RowOf(new long[Columns], sparse),
            },
            Disputes = new()
            {
                Reconsideration = Dispute(zero, random.Next(1, 9), zero),
                LitigationDirect = Dispute(zero, random.Next(1, 9), zero),
                LitigationAfterReconsideration = Dispute(zero, random.Next(1, 9), zero),
            },
        };
    }

    private static MatrixRow RowOf(long[] figures, bool sparse)
    {
        long?[] boxes = Array.ConvertAll(figures, figure => sparse && figure == 0 ? (long?)null : figure);
        return new MatrixRow(boxes[0], boxes[1], boxes[2], boxes[3], boxes[4], boxes[5], boxes[6]);
    }

    private static DocumentCounts2021 Documents(long issued, long repealed, long inForce, bool sparse) =>
        new()
        {
            Issued = sparse && issued == 0 ? null : issued,
            Repealed = sparse && repealed == 0 ? null : repealed,
            InForce = sparse && inForce == 0 ? null : inForce,
        };

    private static DisputeRow Dispute(long? upheld, long corrected, long? rest) =>
        new()
        {
            Upheld = upheld,
            Corrected = corrected,
            Other = rest,
            Pending = rest,
            Total = corrected,
        };
}
