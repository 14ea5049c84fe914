"""The words of a page as a reader sees them, and the cells of its tables."""


def plain(text):
    """`text` with every run of white space as one space, and without soft hyphens."""
    return " ".join(text.replace("\u00ad", "").split())


def before_heading(tree, words):
    """What main says before its h2 that begins with `words`."""
    headings = [h2 for h2 in tree.iterfind(".//main//h2") if plain(h2.text_content()).startswith(words)]
    assert len(headings) == 1, f"{len(headings)} h2 begin with {words!r}"
    return plain("".join(headings[0].xpath("preceding::text()[ancestor::main]")))


def cells(tree, header):
    """The cells of all tables that stand below or beside a header cell with these words, in their order."""
    found = []
    for table in tree.iter("table"):
        rows = [[cell for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]
        for row in rows:
            for column, cell in enumerate(row):
                if cell.tag != "th" or plain(cell.text_content()).lower() != header.lower():
                    continue
                across = [c for c in row if c.tag == "td"]
                down = [r[column] for r in rows if len(r) > column and r[column].tag == "td"]
                found += [plain(c.text_content()) for c in (across or down)]
    return found
