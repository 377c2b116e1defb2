using System.Text.Json;

namespace Disclosure.Tests;

/// <summary>The rules as JSON, read by something else than this library.</summary>
public class RuleBookJsonTests
{
    [Fact]
    public void The_rules_as_JSON_can_be_read_and_hold_every_check()
    {
        using var json = JsonDocument.Parse(RuleBook.Standard.ToJson());
        Dictionary<string, JsonElement> rules = json
            .RootElement.GetProperty("rules")
            .EnumerateArray()
            .ToDictionary(rule => rule.GetProperty("id").GetString()!);
        Assert.Equal(RuleBook.Standard.Rules.Select(rule => rule.Id), rules.Keys);
        Assert.All(RuleBook.Standard.Rules, rule => Assert.Equal(rule.Checks.Count, rules[rule.Id].GetProperty("checks").GetArrayLength()));
        Assert.Equal(
            """{"id":"A-EQ-7","form":"indicators2014","formula":"八(三) = 八(三)1 + 八(三)2","left":[{"cell":"Capacity.Staff.Total"}],"right":[{"cell":"Capacity.Staff.FullTime"},{"cell":"Capacity.Staff.PartTime"}]}""",
            rules["A-EQ-7"].GetProperty("checks")[0].GetRawText()
        );
        Assert.Equal(
            """{"id":"A-PL-10[八(四)]","form":"indicators2014","formula":"八(四) < 1000","left":[{"cell":"Capacity.DedicatedFunds"}],"right":[],"lessThan":1000,"levels":["county","township"]}""",
            rules["A-PL-10"].GetProperty("checks")[1].GetRawText()
        );
        Assert.Equal(
            """{"id":"XY-CARRY[总计]","form":"matrix2021","against":"matrix2019","formula":"二/总计 = 四/总计 (N-1)","left":[{"cell":"Requests.CarriedIn.Total"}],"right":[{"cell":"Requests.CarriedOut.Total","lastYear":true}]}""",
            rules["XY-CARRY"].GetProperty("checks")[13].GetRawText()
        );
        Assert.Equal("years", rules["XY-CARRY"].GetProperty("scope").GetString());
        Assert.Equal(
            "总计等于结果维持、结果纠正、其他结果、尚未审结之和。",
            rules["B-T4"].GetProperty("sentence").GetProperty("zh").GetString()
        );
    }
}
