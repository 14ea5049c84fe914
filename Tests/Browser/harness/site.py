"""A built site as a folder of files: its pages, parsed."""

import functools
import os
import pathlib
import subprocess
import urllib.parse

import lxml.html

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]


class Site:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        html = sorted(self.folder.rglob("*.html"))
        files = [file.relative_to(self.folder).as_posix() for file in html]
        # Paths of files, such as "regio/genk/index.html".
        self.redirects = [file for file in files if _is_redirect(self.tree(file))]
        self.pages = [file for file in files if file not in self.redirects]
        # The page for unknown addresses is shown at any of them, so its links are those of the site's own address.
        self.linked_pages = [file for file in self.pages if file != "404.html"]

    @functools.cache
    def tree(self, file):
        parser = lxml.html.HTMLParser(encoding="utf-8")
        return lxml.html.parse(str(self.folder / file), parser).getroot()

    def region(self, name):
        """The file of the one region whose h1 holds `name`."""
        found = [
            file
            for file in self.pages
            if file.startswith("regio/")
            and any(name in h1.text_content() for h1 in self.tree(file).iter("h1"))
        ]
        assert len(found) == 1, f"{len(found)} pages below regio/ have {name!r} in their h1: {found}"
        return found[0]

    def path(self):
        """The path of the site's own address, such as "/addenda/", as the canonical address of its home tells."""
        (canonical,) = self.tree("index.html").xpath("//link[@rel='canonical']/@href")
        return urllib.parse.urlsplit(canonical).path

    def uri(self, file):
        """The address of a page opened from disk."""
        return (self.folder / file).as_uri()


def address(file):
    """The address of a page below the site's root, as a host shows it: "regio/genk/" for "regio/genk/index.html"."""
    return file.removesuffix("index.html") if file.split("/")[-1] == "index.html" else file


def build(output, *options, at=None, project=REPOSITORY):
    """Builds a site, by default of this repository, with the command that ADDENDA_BINARY names.

    `at` is the moment it is built for, such as "2023-03-01T00:00:00Z"; by default that of the committed site.
    """
    binary = os.environ.get("ADDENDA_BINARY", str(REPOSITORY / ".build/release/addenda"))
    clock = at or (REPOSITORY / ".ci/clock").read_text().strip()
    command = [
        binary,
        "build",
        "--quiet",
        "--project",
        str(project),
        "--output",
        str(output),
        "--at",
        clock,
        *options,
    ]
    subprocess.run(command, check=True, timeout=300)


def _is_redirect(tree):
    return bool(tree.xpath("//meta[translate(@http-equiv, 'REFSH', 'refsh') = 'refresh']"))
