"""The host that README gives for looking at the result: Python's own, with no setting at all."""

import re
import subprocess
import sys

import pytest
from harness.browsing import opened

REGIONS = ["Genk", "Leuven", "Midden-Limburg", "PajoTARL", "Stadsregio Turnhout - Regio in Transitie"]


@pytest.fixture(scope="module")
def plain(site):
    command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "-d", str(site.folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        # "Serving HTTP on 127.0.0.1 port 40123 …"
        (port,) = re.findall(r"port (\d+)", process.stdout.readline())
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait(timeout=30)


def test_it_shows_the_regions(browser, plain):
    with opened(browser, plain) as (page, findings):
        cards = page.locator(".region-card h3 a")
        regions = dict(zip(cards.all_inner_texts(), cards.evaluate_all("links => links.map(link => link.href)")))
    assert findings == []
    assert sorted(regions) == REGIONS
    for region, url in regions.items():
        with opened(browser, url) as (page, findings):
            assert region in page.locator("h1").inner_text()
        assert findings == []
