"""What all browser tests share: one built site, its pages, one browser, and a host on loopback.

ADDENDA_SITE names a built site to test; without it one is built here, with the command that ADDENDA_BINARY names.
"""

import os
import pathlib
import tempfile

import pytest
from harness import browsing, server
from harness.site import Site, build
from playwright.sync_api import sync_playwright

SUB_PATH = "/any/sub/path/"
SITE = pytest.StashKey()


def pytest_configure(config):
    """The site must stand before tests are collected: each of its pages is a case."""
    given = os.environ.get("ADDENDA_SITE")
    if not given:
        temporary = tempfile.TemporaryDirectory()
        config.add_cleanup(temporary.cleanup)
        given = pathlib.Path(temporary.name) / "site"
        build(given)
    if not (pathlib.Path(given) / "index.html").is_file():
        raise pytest.UsageError(f"there is no index.html in {given}: not a built site")
    config.stash[SITE] = Site(given)


def pytest_generate_tests(metafunc):
    site = metafunc.config.stash[SITE]
    if "file" in metafunc.fixturenames:
        metafunc.parametrize("file", site.linked_pages)
    if "any_file" in metafunc.fixturenames:
        metafunc.parametrize("any_file", site.pages)


@pytest.fixture(scope="session")
def site(pytestconfig):
    return pytestconfig.stash[SITE]


@pytest.fixture(scope="session")
def base(site):
    """The address of the site's root on a host that has other sites too."""
    with server.serve(site.folder, SUB_PATH) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = browsing.launch(playwright)
        yield chromium
        chromium.close()
