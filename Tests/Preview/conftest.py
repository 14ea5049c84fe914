"""What the tests of the preview share: a project of their own, a running preview, one browser."""

import pytest
import running
from harness import browsing
from playwright.sync_api import sync_playwright


@pytest.fixture
def project(tmp_path):
    return running.copy_project(tmp_path)


@pytest.fixture
def preview(project):
    with running.previewing(project) as preview:
        yield preview


@pytest.fixture(scope="module")
def steady(tmp_path_factory):
    """One preview for all tests that change nothing; each leaves it alive."""
    with running.previewing(running.copy_project(tmp_path_factory.mktemp("steady"))) as preview:
        yield preview


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = browsing.launch(playwright)
        yield chromium
        chromium.close()
