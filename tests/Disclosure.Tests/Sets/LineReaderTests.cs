using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

#pragma warning disable xUnit1051 // Runs over sets are short here, and the token is written only where a test is about it.

namespace Disclosure.Tests;

/// <summary>Lines are cut wherever the reads of the stream end, and none is held that is longer than is allowed.</summary>
public sealed class LineReaderTests
{
    [Property(MaxTest = 300)]
    public Property Lines_are_those_of_a_plain_split_wherever_the_reads_end()
    {
        Gen<string[]> lines = Gen.ArrayOf(
            Gen.Elements("", " ", "\t", "{}", "{ }", "一二三", "x", "{\"a\":1}", new string('y', 70), "  z  ")
        );
        Gen<(string[] Lines, string End, bool Closed, int Chunk)> cases =
            from each in lines
            from end in Gen.Elements("\n", "\r\n")
            from closed in Gen.Elements(true, false)
            from chunk in Gen.Choose(1, 9)
            select (each, end, closed, chunk);
        return Prop.ForAll(
            Arb.From(cases),
            given =>
            {
                string text = string.Join(given.End, given.Lines) + (given.Closed ? given.End : "");
                (int, string)[] expected =
                [
                    .. text.Split('\n')
                        .Select((line, index) => (Number: index + 1, Text: line.Trim(' ', '\t', '\r')))
                        .Where(line => line.Text.Length > 0)
                        .Select(line => (line.Number, line.Text.Length > 40 ? "too long" : line.Text)),
                ];
                return Read(Encoding.UTF8.GetBytes(text), 40, given.Chunk).SequenceEqual(expected);
            }
        );
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. "{}\n{}"u8];
        Assert.Equal([(1, "{}"), (2, "{}")], Read(text, 100, 7));
    }

    [Fact]
    public void Nothing_has_no_lines()
    {
        Assert.Empty(Read([], 100, 7));
        Assert.Empty(Read("\n\n \r\n"u8.ToArray(), 100, 7));
    }

    [Fact]
    public void A_line_of_the_longest_length_is_read_and_one_byte_more_is_not()
    {
        Assert.Equal([(1, "12345"), (2, "too long"), (3, "5")], Read("12345\n123456\n5"u8.ToArray(), 5, 3));
    }

    [Fact]
    public void A_line_without_end_takes_no_more_memory_than_the_limit()
    {
        const int Megabytes = 200;
        using var endless = new RepeatedStream((byte)'x', Megabytes * 1_000_000L);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var reader = new LineReader(endless, 1_000_000);
        Assert.True(reader.MoveNextAsync(default).IsCompletedSuccessfully);
        Assert.True(reader.IsTooLong);
        Assert.Null(reader.Line);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
    }

    private static List<(int, string)> Read(byte[] bytes, int limit, int chunk)
    {
        var reader = new LineReader(new SlowStream(bytes, chunk), limit);
        var lines = new List<(int, string)>();
        while (reader.MoveNextAsync(default).GetAwaiter().GetResult())
        {
            if (reader.IsTooLong || reader.Line is not null)
            {
                lines.Add((reader.Number, reader.IsTooLong ? "too long" : Encoding.UTF8.GetString(reader.Line!)));
            }
        }
        return lines;
    }

    /// <summary>Gives a few bytes at each read.</summary>
    private sealed class SlowStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            base.ReadAsync(buffer, offset, Math.Min(count, chunk), cancellationToken);
    }

    /// <summary>One byte over and over.</summary>
    private sealed class RepeatedStream(byte value, long length) : MemoryStream
    {
        private long left = length;

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            int given = (int)Math.Min(count, left);
            buffer.AsSpan(offset, given).Fill(value);
            left -= given;
            return Task.FromResult(given);
        }
    }
}
