using FsCheck;
using FsCheck.Fluent;
using static Disclosure.CellsIndicator;

namespace Disclosure.Testing;

/// <summary>Figures of the indicator table of 2014 that satisfy all its rules, built from the parts to the totals.</summary>
internal static class IndicatorFigures
{
    public static Gen<Dictionary<Cell, decimal>> Generate(Gen<int> count) =>
        from disclosure in Disclosure(count)
        from response in Response(count)
        from requests in Requests(count)
        from disputes in Gen.ArrayOf(count, 6)
        from rest in Gen.ArrayOf(count, 8)
        from money in Gen.ArrayOf(Small.Money(count), 2)
        select FormFigures.Join(disclosure, response, requests, Rest(disputes, rest, money));

    private static Gen<(Cell, decimal)[]> Disclosure(Gen<int> count) =>
        from channels in Gen.ArrayOf(count, 5)
        from items in Gen.Choose(channels.Max(), channels.Sum())
        from normative in Small.UpTo(items)
        from older in count
        select new (Cell, decimal)[]
        {
            (ProactiveDisclosure.Items, items),
            (ProactiveDisclosure.NormativeDocumentsDisclosed, normative),
            (ProactiveDisclosure.NormativeDocumentsIssued, normative + older),
            (ProactiveDisclosure.ByChannel.Gazette, channels[0]),
            (ProactiveDisclosure.ByChannel.Website, channels[1]),
            (ProactiveDisclosure.ByChannel.Weibo, channels[2]),
            (ProactiveDisclosure.ByChannel.WeChat, channels[3]),
            (ProactiveDisclosure.ByChannel.Other, channels[4]),
        };

    private static Gen<(Cell, decimal)[]> Response(Gen<int> count) =>
        from ways in Gen.ArrayOf(count, 5)
        from topics in Gen.Choose(Math.Max(ways[3], ways[4]), ways.Sum())
        from withPrincipal in Small.UpTo(ways[0])
        from interviewsWithPrincipal in Small.UpTo(ways[1])
        select new (Cell, decimal)[]
        {
            (CellsIndicator.Response.Topics, topics),
            (CellsIndicator.Response.ByChannel.PressConferences, ways[0]),
            (CellsIndicator.Response.ByChannel.PressConferencesWithPrincipal, withPrincipal),
            (CellsIndicator.Response.ByChannel.OnlineInterviews, ways[1]),
            (CellsIndicator.Response.ByChannel.OnlineInterviewsWithPrincipal, interviewsWithPrincipal),
            (CellsIndicator.Response.ByChannel.InterpretationPieces, ways[2]),
            (CellsIndicator.Response.ByChannel.WeiboWeChatEvents, ways[3]),
            (CellsIndicator.Response.ByChannel.OtherEvents, ways[4]),
        };

    private static Gen<(Cell, decimal)[]> Requests(Gen<int> count) =>
        from received in Gen.ArrayOf(count, 4)
        from completed in Small.UpTo(received.Sum())
        from extended in Small.UpTo(completed)
        from responses in Gen.Choose(completed, completed * 3)
        from outcomes in Small.Split(responses, 8)
        from grounds in Small.Split(outcomes[3], 6)
        select new (Cell, decimal)[]
        {
            (CellsIndicator.Requests.Received.Total, received.Sum()),
            (CellsIndicator.Requests.Received.InPerson, received[0]),
            (CellsIndicator.Requests.Received.Fax, received[1]),
            (CellsIndicator.Requests.Received.Online, received[2]),
            (CellsIndicator.Requests.Received.Letter, received[3]),
            (CellsIndicator.Requests.Completed.Total, completed),
            (CellsIndicator.Requests.Completed.OnTime, completed - extended),
            (CellsIndicator.Requests.Completed.Extended, extended),
            (CellsIndicator.Requests.Responses.Total, responses),
            (CellsIndicator.Requests.Responses.AlreadyPublic, outcomes[0]),
            (CellsIndicator.Requests.Responses.Granted, outcomes[1]),
            (CellsIndicator.Requests.Responses.GrantedInPart, outcomes[2]),
            (CellsIndicator.Requests.Responses.Refused.Total, outcomes[3]),
            (CellsIndicator.Requests.Responses.Refused.StateSecrets, grounds[0]),
            (CellsIndicator.Requests.Responses.Refused.TradeSecrets, grounds[1]),
            (CellsIndicator.Requests.Responses.Refused.PersonalPrivacy, grounds[2]),
            (CellsIndicator.Requests.Responses.Refused.SecurityAndStability, grounds[3]),
            (CellsIndicator.Requests.Responses.Refused.NotGovernmentInformation, grounds[4]),
            (CellsIndicator.Requests.Responses.Refused.OtherLegalGrounds, grounds[5]),
            (CellsIndicator.Requests.Responses.NotThisBody, outcomes[4]),
            (CellsIndicator.Requests.Responses.DoesNotExist, outcomes[5]),
            (CellsIndicator.Requests.Responses.AskedToAmend, outcomes[6]),
            (CellsIndicator.Requests.Responses.ReferredElsewhere, outcomes[7]),
        };

    private static (Cell, decimal)[] Rest(int[] disputes, int[] rest, decimal[] money) =>
        [
            (Reconsideration.Total, disputes[0] + disputes[1] + disputes[2]),
            (Reconsideration.Upheld, disputes[0]),
            (Reconsideration.Corrected, disputes[1]),
            (Reconsideration.Other, disputes[2]),
            (Litigation.Total, disputes[3] + disputes[4] + disputes[5]),
            (Litigation.UpheldOrDismissed, disputes[3]),
            (Litigation.Corrected, disputes[4]),
            (Litigation.Other, disputes[5]),
            (Complaints, rest[0]),
            (FeesCharged, money[0]),
            (Capacity.DedicatedUnits, rest[1]),
            (Capacity.ReadingPoints, rest[2]),
            (Capacity.Staff.Total, rest[3] + rest[4]),
            (Capacity.Staff.FullTime, rest[3]),
            (Capacity.Staff.PartTime, rest[4]),
            (Capacity.DedicatedFunds, money[1]),
            (Training.Meetings, rest[5]),
            (Training.Courses, rest[6]),
            (Training.Attendances, rest[7]),
        ];
}
