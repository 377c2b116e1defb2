#!/usr/bin/env python3
"""Writes the sample reports in other formats: python3 tests/documents/make.py (needs LibreOffice for .docx, .xlsx and .xls).

The text samples in samples/reports are laid out here once more by hand-written knowledge of the official forms, so that the files do not come from the library that
reads them. The figures and the prose are those of the samples; nothing else is put in.
"""
import csv, html, io, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLES = os.path.join(HERE, "..", "..", "samples", "reports")
INDICATORS = ["changchun-automotive-zone-2016", "kunming-guandu-2016"]
MATRIX = ["tonghua-dongchang-2020"]
PROSE = ["changchun-economic-zone-2012", "zhuzhou-yunlong-2016"]


def lines_of(name):
    with open(os.path.join(SAMPLES, name + ".txt"), encoding="utf-8-sig") as file:
        return [line.strip("\n\r") for line in file]


def bare(text):
    return text.strip(" \t\u00a0\u3000")


def cell(text, rows=1, columns=1):
    return (bare(text), rows, columns)


def indicator_blocks(name):
    """Prose, then one table of three columns, then prose."""
    blocks, table = [], []
    for line in lines_of(name):
        if "|" in line and not line.startswith("登录"):
            parts = line.strip()
            parts = parts[1:] if parts.startswith("|") else parts
            parts = [bare(part) for part in parts.split("|")]
            table.append([cell(part) for part in (parts + ["", "", ""])[:3]])
            continue
        if table:
            blocks.append(("table", table))
            table = []
        blocks.append(("line", line))
    if table:
        blocks.append(("table", table))
    return blocks


class Lines:
    def __init__(self, lines):
        self.lines = [bare(line) for line in lines if bare(line)]
        self.at = 0

    def peek(self):
        return self.lines[self.at] if self.at < len(self.lines) else ""

    def take(self, count=1):
        taken = self.lines[self.at : self.at + count]
        self.at += count
        return taken if count > 1 else taken[0]

    def join_until(self, ends):
        """A head that was broken over lines."""
        heads = []
        while self.peek() not in ends and not self.peek().isdigit():
            heads.append(self.take())
        return heads


def matrix_blocks(name):
    source = Lines(lines_of(name))
    blocks = []
    while not source.peek().startswith("二、"):
        blocks.append(("line", source.take()))
    blocks.append(("line", source.take()))
    rows_of = {"(一)": (3, ["规章", "规范性文件"]), "(五)": (3, ["行政许可", "其他对外管理服务事项"]), "(六)": (3, ["行政处罚", "行政强制"]),
               "(八)": (2, ["行政事业性收费"]), "(九)": (2, ["政府集中采购"])}
    while source.peek().startswith("第二十条"):
        caption = source.take()
        width, labels = rows_of[caption[len("第二十条第") : -1]]
        assert source.take() == "信息内容"
        heads = []
        while source.peek() != labels[0]:
            heads.append(source.take())
        if len(heads) > width:
            heads = ["本年新制作数量", "本年新公开数量", "对外公开总数量"]
        table = [[cell(caption, columns=width + 1)], [cell("信息内容")] + [cell(head) for head in heads]]
        for label in labels:
            assert source.take() == label, label
            table.append([cell(label)] + [cell(figure) for figure in source.take(width)])
        blocks.append(("table", table))
    while not source.peek().startswith("三、收到"):
        blocks.append(("line", source.take()))
    blocks.append(("line", source.take()))
    blocks.append(("table", request_table(source)))
    blocks.append(("line", source.take()))
    blocks.append(("table", dispute_table(source)))
    while source.peek():
        blocks.append(("line", source.take()))
    return blocks


def request_table(source):
    note = source.take()
    assert source.take(10) == ["申请人情况", "自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", source.lines[source.at - 1]]
    source.at -= 1
    rows = [
        [cell(note, 3, 3), cell("申请人情况", 1, 7)],
        [cell("自然人", 2), cell("法人或其他组织", 1, 5), cell("总计", 2)],
        [cell(head) for head in ("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")],
    ]
    groups = {"(三)不予公开": 8, "(四)无法提供": 3, "(五)不予处理": 5}

    def figures():
        taken = []
        while len(taken) < 7:
            taken += source.take().split()
        assert len(taken) == 7, taken
        return [cell(figure) for figure in taken]

    for _ in range(2):
        rows.append([cell(source.take(), 1, 3)] + figures())
    first = [cell(source.take(), 7 - 3 + 8 + 3 + 5)]
    while not source.peek().startswith("四、结转"):
        label = source.take()
        if label in groups:
            count = groups[label]
            for index in range(count):
                row = first + ([cell(label, count)] if index == 0 else []) + [cell(source.take())] + figures()
                rows.append(row)
                first = []
        else:
            rows.append(first + [cell(label, 1, 2)] + figures())
            first = []
    rows.append([cell(source.take(), 1, 3)] + figures())
    return rows


def dispute_table(source):
    results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    figures = []
    while len(figures) < 15:
        text = source.take()
        if all(part.isdigit() for part in text.split()):
            figures += text.split()
    assert len(figures) == 15, figures
    return [
        [cell("行政复议", 1, 5), cell("行政诉讼", 1, 10)],
        [cell(result, 2) for result in results] + [cell("未经复议直接起诉", 1, 5), cell("复议后起诉", 1, 5)],
        [cell(result) for result in results + results],
        [cell(figure) for figure in figures],
    ]


def expand(table):
    """The boxes of a table without merged cells: a text stands in the first box that it covers."""
    grid, taken = [], {}
    for number, row in enumerate(table):
        column, boxes = 0, {}
        for text, rows, columns in row:
            while taken.get((number, column)):
                column += 1
            for down in range(rows):
                for right in range(columns):
                    taken[(number + down, column + right)] = True
            boxes[column] = text
            column += columns
        grid.append(boxes)
    width = 1 + max(column for _, column in taken)
    return [[boxes.get(column, "") for column in range(width)] for boxes in grid]


def page(title, blocks, charset, draw_line, draw_table, style=""):
    body = "\n".join(draw_line(text) if kind == "line" else draw_table(text) for kind, text in blocks)
    return (f'<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="{charset}">\n<title>{html.escape(title)}</title>\n{style}</head>\n<body>\n{body}\n</body>\n</html>\n')


def clean_table(table):
    text = "<table border=\"1\">\n"
    for row in table:
        text += "<tr>" + "".join(
            f"<td{f' rowspan={chr(34)}{rows}{chr(34)}' if rows > 1 else ''}{f' colspan={chr(34)}{columns}{chr(34)}' if columns > 1 else ''}>{html.escape(value)}</td>"
            for value, rows, columns in row) + "</tr>\n"
    return text + "</table>"


def word_text(text):
    """Word breaks runs and source lines anywhere, and fills empty paragraphs."""
    if not text:
        return "<span lang=EN-US style='font-size:10.5pt;font-family:宋体'><o:p>&nbsp;</o:p></span>"
    middle = len(text) // 2
    is_word = middle > 2 and not text[middle - 1].isascii() and not text[middle].isascii()
    runs = [text[:middle] + "\n" + text[middle:]] if is_word else [text]
    return "".join(f"<span\nstyle='font-size:10.5pt;font-family:宋体;mso-ascii-font-family:\"Times New Roman\"'>{html.escape(run)}</span>" for run in runs) + \
        "<span lang=EN-US><o:p></o:p></span>"


def word_line(text):
    return f"<p class=MsoNormal align=left style='text-indent:32.0pt;mso-char-indent-count:2.0'>{word_text(bare(text))}</p>"


def word_table(table):
    text = "<div align=center>\n<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 width=\"100%\"\n style='border-collapse:collapse;mso-yfti-tbllook:1184'>\n"
    for number, row in enumerate(table):
        text += f" <tr style='mso-yfti-irow:{number};height:17.0pt'>\n"
        for value, rows, columns in row:
            spans = (f" colspan={columns}" if columns > 1 else "") + (f" rowspan={rows}" if rows > 1 else "")
            text += f"  <td width=95{spans} style='width:71.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  <p class=MsoNormal align=center>{word_text(value)}</p>\n  </td>\n"
        text += " </tr>\n"
    width = len(expand(table)[0])
    if width > 2:
        text += " <![if !supportMisalignedColumns]>\n <tr height=0>\n" + "".join(f"  <td width={40 + index} style='border:none'></td>\n" for index in range(width)) + " </tr>\n <![endif]>\n"
    return text + "</table>\n</div>"


WORD_HEAD = """<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <o:DocumentProperties><o:Author>x</o:Author><o:Pages>12</o:Pages></o:DocumentProperties>
</xml><![endif]-->
<style>
<!-- p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} -->
</style>
"""


def separated(blocks, separator):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    for kind, block in blocks:
        if kind == "line":
            if bare(block):
                writer.writerow([bare(block)])
        else:
            for row in expand(block):
                writer.writerow(row)
            writer.writerow([])
    return out.getvalue()


def bars(blocks, markdown):
    text = ""
    for kind, block in blocks:
        if kind == "line":
            text += block + "\n" + ("\n" if markdown else "")
            continue
        rows = expand(block)
        for number, row in enumerate(rows):
            text += "| " + " | ".join(value.replace("|", "\\|") for value in row) + " |\n"
            if number == 0 and markdown:
                text += "|" + " --- |" * len(row) + "\n"
        text += "\n"
    return text


def one_per_line(blocks):
    text = ""
    for kind, block in blocks:
        if kind == "line":
            text += block + "\n"
        else:
            for row in block:
                for value, _, _ in row:
                    text += value + "\n\n"
    return text


def write(name, text, encoding="utf-8"):
    with open(os.path.join(HERE, name), "w", encoding=encoding, newline="", errors="xmlcharrefreplace" if encoding == "gb18030" else "strict") as file:
        file.write(text)


def convert(name, source, formats):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name + ".html")
        with open(path, "w", encoding="utf-8") as file:
            file.write(source)
        for extension, arguments in formats.items():
            subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *arguments, "--outdir", folder, path],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            os.replace(os.path.join(folder, name + "." + extension), os.path.join(HERE, name + "." + extension))


def main():
    for name in INDICATORS + MATRIX + PROSE:
        blocks = indicator_blocks(name) if name in INDICATORS else matrix_blocks(name) if name in MATRIX else [("line", line) for line in lines_of(name)]
        blocks = [block for block in blocks if block[0] == "table" or bare(block[1])]
        clean_line = lambda text: f"<p>{html.escape(text)}</p>"
        clean = page("政府信息公开", blocks, "utf-8", clean_line, clean_table)
        write(name + ".html", clean)
        write(name + ".word.html", page("x", blocks, "gb2312", word_line, word_table, WORD_HEAD), "gb18030")
        write(name + ".gbk.html", page("政府信息公开", blocks, "gb2312", clean_line, clean_table), "gb18030")
        docx = {"docx": ["--infilter=HTML (StarWriter)", "--convert-to", "docx:Office Open XML Text"]}
        if name not in PROSE:
            write(name + ".csv", separated(blocks, ","), "utf-8-sig")
            write(name + ".gbk.csv", separated(blocks, ","), "gb18030")
            write(name + ".tsv", separated(blocks, "\t"))
            write(name + ".md", bars(blocks, True))
            write(name + ".bars.txt", bars(blocks, False))
            write(name + ".lines.txt", one_per_line(blocks))
            calc = ["--infilter=HTML (StarCalc)", "--convert-to"]
            docx |= {"xlsx": calc + ["xlsx:Calc MS Excel 2007 XML"], "xls": calc + ["xls:MS Excel 97"]}
        convert(name, clean, docx)


if __name__ == "__main__":
    sys.exit(main())
