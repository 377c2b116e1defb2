using System.Diagnostics;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
namespace Disclosure.Tests;
public class ScratchTests
{
    [Fact]
    public void Scratch_numbers()
    {
        var w = new StringWriter();
        foreach (ReportForm form in AllForms.Each)
        foreach (Density density in Enum.GetValues<Density>())
        {
            Gen<Report> generator = form switch
            {
                ReportForm.Indicators2014 => ReportGenerators.Indicators2014(density).Select(report => (Report)report),
                ReportForm.Matrix2019 => ReportGenerators.Matrix2019(density).Select(report => (Report)report),
                _ => ReportGenerators.Matrix2021(density).Select(report => (Report)report),
            };
            var reports = generator.Sample(50, new Rnd(2021, 17), 100).ToArray();
            foreach (int k in new[] { 1, 2, 3 })
            {
                var planter = new FaultPlanter(form, 3);
                var times = new List<double>(); int np = 0, inc = 0; int shown = 0; var ws = new List<double>();
                foreach (var r in reports)
                {
                    var x = r; var cells = new List<Cell>();
                    for (int i = 0; i < k; i++) { var y = planter.Plant(x, planter.Choose(Enum.GetValues<FaultShape>())); x = y.Report; cells.AddRange(y.Planted); }
                    var c = x.Check(); if (!c.HasErrors) continue;
                    var sw = Stopwatch.StartNew(); var d = c.Diagnose(); times.Add(sw.Elapsed.TotalMilliseconds);
                    if (d.Any(q => q.Proof == ProofKind.NotProven)) np++;
                    if (d.Any(q => !q.IsComplete)) { inc++; if (shown++ < 1) { w.WriteLine(string.Join("; ", cells.Select(z => $"{z} {r[z]}->{x[z]}"))); w.WriteLine(string.Join("\n", d)); } }
                }
                times.Sort();
                w.WriteLine($"{form} {density} {k}: n={times.Count} median={times[times.Count / 2]:0.00} p90={times[(int)(times.Count * .9)]:0.00} max={times[^1]:0.0} notproven={np} incomplete={inc}");
            }
            // misses by shape
            var pl = new FaultPlanter(form, 1);
            int miss = 0;
            foreach (FaultShape shape in Enum.GetValues<FaultShape>())
            {
                int n = 0, first = 0, named = 0;
                foreach (var r in reports)
                {
                    var y = pl.Plant(r, shape);
                    var c = y.Report.Check(); if (!c.HasErrors) continue;
                    n++; var d = c.Diagnose();
                    bool f = d.All(q => q.Repairs.Count > 0 && q.Repairs[0].Cells.All(z => y.Planted.Contains(z.Cell)));
                    first += f ? 1 : 0;
                    bool nm = d.All(q => q.Repairs.Any(s => s.Cells.Any(z => y.Planted.Contains(z.Cell))));
                    named += nm ? 1 : 0;
                    if (!f && miss++ < 12) { w.WriteLine("MISS " + shape + " " + string.Join("; ", y.Planted.Select(z => $"{z} {r[z]}->{y.Report[z]}"))); w.WriteLine(string.Join("\n", d)); }
                }
                w.WriteLine($"  {shape} n={n} first={first} named={named}");
            }
        }
        File.WriteAllText("/tmp/diag_scratch.txt", w.ToString());
    }
}
