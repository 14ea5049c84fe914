"""How much a first visit to a page transfers, without compression: a bucket may have none."""

import pytest
from harness import server
from harness.browsing import opened
from harness.site import Site, address, build

LIMIT = 60 << 10
# While calls are open pages hold the most: everything that the script may have to say.
MOMENTS = {"announced": "2023-03-01T00:00:00Z", "open": "2023-05-01T12:00:00Z"}


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS)
def test_every_page_is_light(browser, tmp_path, moment):
    build(tmp_path / "site", at=moment)
    site = Site(tmp_path / "site")
    weights = {}
    with server.serve(site.folder, "/any/sub/path/") as base:
        for file in site.linked_pages:
            with opened(browser, base + address(file), prepare=counting(weights, file)):
                pass
    assert len(weights) == len(site.linked_pages)
    assert {file: weight for file, weight in weights.items() if weight >= LIMIT} == {}


def counting(weights, file):
    """Adds up what goes over the line for a file: bodies and the heads before them."""

    def prepare(page):
        protocol = page.context.new_cdp_session(page)
        protocol.send("Network.enable")

        def count(answer):
            weights[file] = weights.get(file, 0) + int(answer["encodedDataLength"])

        protocol.on("Network.loadingFinished", count)

    return prepare
