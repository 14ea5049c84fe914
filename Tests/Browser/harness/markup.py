"""What must hold in the markup of every page. Each check takes a parsed page and returns what is wrong."""

import collections

LANDMARKS = ("header", "nav", "main", "footer")


def one_heading(tree):
    count = len(tree.findall(".//h1"))
    return [] if count == 1 else [f"{count} h1 elements"]


def heading_order(tree):
    levels = [int(heading.tag[1]) for heading in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    return [
        f"h{above} is followed by h{below}" for above, below in zip(levels, levels[1:]) if below > above + 1
    ]


def language(tree):
    return [] if tree.get("lang") == "nl-BE" else [f"html lang is {tree.get('lang')!r}, not 'nl-BE'"]


def title_and_description(tree):
    wrong = []
    if not (tree.findtext(".//title") or "").strip():
        wrong.append("no title")
    if not "".join(tree.xpath("//meta[@name='description']/@content")).strip():
        wrong.append("no description")
    return wrong


def landmarks(tree):
    """One header, main and footer of the page itself, and a named nav when there are several."""
    wrong = []
    for name in LANDMARKS:
        found = [
            e
            for e in tree.iter(name)
            if not any(a.tag in ("main", "article", "section") for a in e.iterancestors())
        ]
        if not found or (name != "nav" and len(found) != 1):
            wrong.append(f"{len(found)} {name} landmarks")
    navs = list(tree.iter("nav"))
    names = [nav.get("aria-label") or nav.get("aria-labelledby") for nav in navs]
    if len(navs) > 1 and (None in names or len(set(names)) < len(names)):
        wrong.append(f"several nav landmarks that their names do not tell apart: {names}")
    return wrong


def identifiers(tree):
    counts = collections.Counter(tree.xpath("//@id"))
    return [f"id {name!r} stands {count} times" for name, count in counts.items() if count > 1]


def tables(tree):
    """Every table has header cells, each with a scope."""
    wrong = []
    for table in tree.iter("table"):
        headers = list(table.iter("th"))
        start = " ".join(table.text_content().split())[:40]
        if not headers:
            wrong.append(f"a table without header cells: {start}")
        wrong += [
            f"th {header.text_content().strip()!r} has scope {header.get('scope')!r}"
            for header in headers
            if header.get("scope") not in ("col", "row", "colgroup", "rowgroup")
        ]
    return wrong


def images(tree):
    return [f"img without alt: {image.get('src')}" for image in tree.iter("img") if image.get("alt") is None]


def inline(tree):
    """A strict content security policy stops style and script inside the page."""
    wrong = [f"style inside the page: {element.tag}" for element in tree.xpath("//style | //*[@style]")]
    wrong += ["script inside the page" for script in tree.iter("script") if not _is_outside(script)]
    return wrong + [f"a handler inside the page: {name}" for name in tree.xpath("//@*[starts-with(name(), 'on')]")]


def _is_outside(script):
    """Data is no script."""
    return script.get("src") is not None or script.get("type") == "application/ld+json"


def icon(tree):
    """Without an icon of its own a browser asks the root of the host for one, outside the site."""
    return [] if tree.xpath("//link[contains(concat(' ', @rel, ' '), ' icon ')]") else ["no icon"]


ALL = (
    one_heading,
    heading_order,
    language,
    title_and_description,
    landmarks,
    identifiers,
    tables,
    images,
    inline,
    icon,
)
