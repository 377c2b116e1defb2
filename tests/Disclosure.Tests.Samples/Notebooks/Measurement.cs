namespace Disclosure.Tests;

/// <summary>What a page says of itself in a browser, on light and on dark ground: how text stands out, what is cut off, which characters no font has.</summary>
internal static class Measurement
{
    /// <summary>Writes its findings as JSON into an element of its own.</summary>
    public const string Script = """
        <script>
        function parts(color) { const p = color.match(/[\d.]+/g).map(Number); return p.length === 3 ? [...p, 1] : p; }
        function over(top, below) { const a = top[3]; return [0, 1, 2].map(i => top[i] * a + below[i] * (1 - a)).concat(1); }
        function light(color) {
          const [r, g, b] = color.map(c => { const v = c / 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
          return .2126 * r + .7152 * g + .0722 * b;
        }
        // Grounds and opacity are laid over each other from the page upwards, as they are drawn.
        function contrast(element) {
          const chain = []; for (let e = element; e; e = e.parentElement) chain.unshift(getComputedStyle(e));
          let ground = [255, 255, 255, 1], see = 1;
          for (const style of chain) {
            see *= Number(style.opacity);
            const own = parts(style.backgroundColor); own[3] *= see; ground = over(own, ground);
          }
          const ink = parts(chain[chain.length - 1].color); ink[3] *= see;
          const a = light(over(ink, ground)), b = light(ground);
          return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        }
        function measure() {
          const texts = [...document.querySelectorAll('.disclosure-form *:not(style):not(script)')]
            .filter(e => !e.closest('svg') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
          const worst = texts.map(e => ({ ratio: contrast(e), what: e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 30) }))
            .reduce((a, b) => a.ratio <= b.ratio ? a : b);
          const blame = document.querySelector('td.blame');
          return { count: texts.length, ratio: worst.ratio, what: worst.what, blame: getComputedStyle(blame).backgroundColor,
            cut: texts.filter(e => e.clientWidth && e.scrollWidth > e.clientWidth + 1).map(e => e.textContent.trim().slice(0, 30)) };
        }
        // A character without a glyph is drawn as the box that stands for a character that nobody has.
        function missing() {
          const canvas = document.createElement('canvas'); canvas.width = canvas.height = 40;
          const context = canvas.getContext('2d', { willReadFrequently: true });
          const family = getComputedStyle(document.body).fontFamily;
          const picture = c => { context.clearRect(0, 0, 40, 40); context.font = '28px ' + family; context.fillText(c, 4, 32);
            return context.getImageData(0, 0, 40, 40).data.join(); };
          const nobody = picture(String.fromCodePoint(0x10FFFD)), nothing = picture(' ');
          const all = [...new Set(document.body.innerText)].filter(c => /\p{Script=Han}|\p{Co}|[（）：，。“”✖✎▲≈→]/u.test(c));
          return { seen: all.length, missing: all.filter(c => [nobody, nothing].includes(picture(c))).join('') };
        }
        document.querySelectorAll('details').forEach(d => d.open = true);
        const bright = measure(); document.body.className = 'dark'; const dark = measure(); document.body.className = '';
        const charts = [...document.querySelectorAll('svg')].map(s => s.getBoundingClientRect()).filter(b => b.width > 20 && b.height > 20).length;
        const result = document.createElement('pre'); result.id = 'measured';
        result.textContent = JSON.stringify({ bright, dark, glyphs: missing(), charts });
        document.body.append(result);
        </script>
        """;
}
