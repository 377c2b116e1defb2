#!/usr/bin/env python3
"""Prints the sample reports as PDF, once with Chromium and once with LibreOffice, the tables in the layout of the official forms.

Needs chromium, libreoffice-writer-nogui and fonts-droid-fallback. Run it in this folder: ./make.py
The PDF files are checked in; they change with the versions of the programs, so they are not made by the tests.
"""
import html
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES = HERE.parents[2] / "samples" / "reports"

STYLE = """
@page { size: A4; margin: 18mm 16mm }
body { font-family: FONTS; font-size: 11pt; line-height: 1.5 }
p.title { font-size: 17pt; text-align: center }
table { border-collapse: collapse; width: 100%; font-size: 9pt; margin: 8pt 0 }
td { border: 1px solid black; padding: 2px 4px; text-align: center; vertical-align: middle }
td.l { text-align: left }
.plain td { border: none }
"""


def cell(text, columns=1, rows=1, left=False):
    spans = (f' colspan="{columns}"' if columns > 1 else "") + (f' rowspan="{rows}"' if rows > 1 else "")
    return f'<td{spans}{" class=l" if left else ""}>{html.escape(text)}</td>'


def row(*cells):
    return "<tr>" + "".join(c if c.startswith("<td") else cell(c) for c in cells) + "</tr>\n"


def table(rows, plain=False):
    # LibreOffice draws lines by the attribute, Chromium by the style.
    return f'<table cellspacing=0 {"class=plain" if plain else "border=1"}>\n' + "".join(rows) + "</table>\n"


def prose(lines):
    out = []
    for line in lines:
        text = line.strip(" \t\u00a0\u3000")
        if text:
            kind = " class=title" if re.search("年度报告$", text) else ""
            out.append(f"<p{kind}>{html.escape(text)}</p>\n")
    return "".join(out)


# One list each with which the program embeds small parts of the fonts.
FONTS = {"chromium": '"DejaVu Sans", "Droid Sans Fallback"', "libreoffice": '"Droid Sans Fallback"'}


def document(title, body, program):
    style = STYLE.replace("FONTS", FONTS[program])
    if program == "libreoffice":
        # It prints the first paragraph on an empty page of its own.
        body = "<p>&nbsp;</p>" + body
    return f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title><style>{style}</style></head><body>{body}</body></html>'


def indicators(lines, plain=False):
    """A page with the table of 2014 between bars."""
    body, rows = [], []
    for line in lines:
        if "|" not in line:
            if rows:
                body.append(table(rows, plain))
                rows = []
            body.append(prose([line]))
            continue
        parts = [part.strip() for part in line.strip().strip("|").split("|")]
        parts = (parts + ["", "", ""])[:3]
        rows.append(row(cell(parts[0], left=True), parts[1], parts[2]))
    if rows:
        body.append(table(rows, plain))
    return "".join(body)


def blocks(lines):
    """Section two of the matrix form: one table of blocks, captions over the whole width."""
    rows, at = [], 0
    widths = {"(一)": 3, "(五)": 3, "(六)": 3, "(八)": 2, "(九)": 2}
    while at < len(lines):
        caption = lines[at]
        width = next(columns for mark, columns in widths.items() if mark in caption)
        rows.append(row(cell(caption, 12)))
        at += 1
        share = 9 // width if width == 3 else 0
        spans = [share] * 3 if width == 3 else [4, 5]
        first = True
        while at < len(lines) and not lines[at].startswith("第二十条"):
            head = lines[at]
            values = []
            at += 1
            while len(values) < width:
                value = lines[at]
                if value in ("本年新",) or value.startswith("本年新") and not value.endswith("数量") and first:
                    at += 1
                    value += lines[at]
                values.append(value)
                at += 1
            rows.append("<tr>" + cell(head, 3) + "".join(cell(v, s) for v, s in zip(values, spans)) + "</tr>\n")
            first = False
    return table(rows)


def requests(lines):
    """Section three: three columns of labels, seven of figures."""
    note = lines[0]
    rows = [
        row(cell(note, 3, 3), cell("申请人情况", 7)),
        row(cell("自然人", 1, 2), cell("法人或其他组织", 5), cell("总计", 1, 2)),
        row("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"),
    ]
    at = lines.index("一、本年新收政府信息公开申请数量")
    entries, group, sizes, result = [], None, {}, False
    while at < len(lines):
        label = lines[at]
        at += 1
        if label.startswith("三、"):
            result = True
            continue
        if re.match(r"\((三|四|五)\)", label) and not re.fullmatch(r"[0-9]*", lines[at]):
            group = label
            continue
        if label.startswith("(六)") or label.startswith("四、"):
            group = None
        result = result and not label.startswith("四、")
        entries.append((label, group, result, lines[at : at + 7]))
        sizes[group] = sizes.get(group, 0) + 1
        at += 7
    done, opened = set(), False
    count = sum(1 for entry in entries if entry[2])
    for label, group, result, values in entries:
        cells = []
        if result and not opened:
            cells.append(cell("三、本年度办理结果", 1, count))
            opened = True
        if not result:
            cells.append(cell(label, 3, left=True))
        elif group is None:
            cells.append(cell(label, 2, left=True))
        else:
            if group not in done:
                cells.append(cell(group, 1, sizes[group]))
                done.add(group)
            cells.append(cell(label, left=True))
        rows.append("<tr>" + "".join(cells) + "".join(cell(v) for v in values) + "</tr>\n")
    return table(rows)


def disputes(lines):
    """Section four: one row of fifteen figures under three blocks of five."""
    results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    rows = [
        row(cell("行政复议", 5), cell("行政诉讼", 10)),
        row(*[cell(r, 1, 2) for r in results], cell("未经复议直接起诉", 5), cell("复议后起诉", 5)),
        row(*results, *results),
        row(*lines[-15:]),
    ]
    return table(rows)


def matrix(lines):
    lines = [line.strip(" \t\u00a0\u3000\n") for line in lines]
    lines = [line for line in lines if line]
    at = {mark: next(i for i, line in enumerate(lines) if line.startswith(mark)) for mark in ("二、主动公开", "三、收到和处理", "四、政府信息公开行政复议", "五、存在")}
    two, three, four, five = at.values()
    section = lines[two + 1 : three]
    extra = [line for line in section if "发布总数量" in line]
    section = [line for line in section if line not in extra]
    return (
        prose(lines[: two + 1])
        + blocks(section)
        + prose(extra + [lines[three]])
        + requests(lines[three + 1 : four])
        + prose([lines[four]])
        + disputes(lines[four + 1 : five])
        + prose(lines[five:])
    )


def chromium(source, target):
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-pdf-tagging", f"--print-to-pdf={target}", source.as_uri()],
        check=True, capture_output=True,
    )


def libreoffice(source, target):
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", target.parent, source],
        check=True, capture_output=True,
    )
    (target.parent / (source.stem + ".pdf")).rename(target)


def main():
    names = {
        "changchun-automotive-zone-2016": indicators,
        "kunming-guandu-2016": indicators,
        "tonghua-dongchang-2020": matrix,
        "zhuzhou-yunlong-2016": prose,
        "changchun-economic-zone-2012": prose,
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, draw in names.items():
            lines = (SAMPLES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
            pages = {"": draw(lines)}
            if draw is indicators:
                pages["-borderless"] = indicators(lines, plain=True)
            for kind, body in pages.items():
                for program in (chromium, libreoffice):
                    source = pathlib.Path(folder) / f"{name}{kind}.html"
                    source.write_text(document(name, body, program.__name__), encoding="utf-8")
                    target = HERE / f"{name}{kind}-{program.__name__}.pdf"
                    program(source, target)
                    print(target.name, target.stat().st_size, file=sys.stderr)


if __name__ == "__main__":
    main()
