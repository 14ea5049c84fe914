"""How much a first visit to a page transfers, without compression: a bucket may have none."""

import urllib.parse

import pytest
from harness import server
from harness.browsing import opened
from harness.site import Site, address, build

# In bytes, with the head that a host puts before each file.
LIMIT = 60 << 10
HEAD = 200
# While calls are open pages hold the most: everything that the script may have to say.
MOMENTS = {"announced": "2023-03-01T00:00:00Z", "open": "2023-05-01T12:00:00Z"}


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS)
def test_every_page_is_light(browser, tmp_path, moment):
    build(tmp_path / "site", at=moment)
    site = Site(tmp_path / "site")
    heavy = {}
    with server.serve(site.folder, "/any/sub/path/") as base:
        for file in site.linked_pages:
            asked = set()
            with opened(browser, base + address(file), prepare=noting(asked)):
                pass
            assert len(asked) >= 3, f"{file}: {asked}"
            weight = sum(HEAD + size(site.folder, url.removeprefix(base)) for url in asked)
            if weight >= LIMIT:
                heavy[file] = weight
    assert heavy == {}


def noting(asked):
    return lambda page: page.on("request", lambda request: asked.add(request.url))


def size(folder, path):
    file = folder / urllib.parse.unquote(path)
    return (file / "index.html" if file.is_dir() else file).stat().st_size
