"""The preview in a real browser: pages change in place, faults lie over them, and every state can be seen."""

import contextlib
import re
import signal

import pytest
import running
from axe_playwright_python.sync_playwright import Axe
from harness import browsing
from playwright.sync_api import Error, expect

GENK = "Content/regio/genk.md"
STOPS = {
    "vóór de lancering": "announced",
    "open": "open",
    "laatste week": "closing",
    "laatste dag": "last",
    "afgesloten": "closed",
}


@contextlib.contextmanager
def opened(browser, preview, path="/regio/genk/", **options):
    """A page of the preview, of which the script is ready; nothing may go wrong on it."""
    with browsing.opened(browser, preview.address + path, **options) as (page, findings):
        settle(page)
        page.evaluate("window.sameDocument = true")
        yield page
        # A page that is loaded again gives up what it was asking for.
        assert [finding for finding in findings if "ERR_ABORTED" not in finding] == []


def settle(page):
    expect(page.locator("addenda-preview .bar")).to_be_visible()
    page.wait_for_timeout(150)


def is_same_document(page):
    try:
        return page.evaluate("window.sameDocument === true")
    except Error:
        return False  # It is being left.


def test_a_save_changes_the_page_in_place(preview, browser):
    with opened(browser, preview) as page:
        page.evaluate("document.querySelector('#timing').scrollIntoView()")
        link = page.locator("main a[href]").nth(3)
        link.focus()
        details = "const d = document.createElement('details'); d.open = true; document.querySelector('main').append(d)"
        page.evaluate(details)
        page.evaluate("document.querySelector('#timing').scrollIntoView()")
        top = page.evaluate("document.querySelector('#timing').getBoundingClientRect().top")
        preview.edit(GENK, "## Lokale analyse", "Een *nieuwe* alinea.\n\n## Lokale analyse")
        expect(page.locator("main em", has_text="nieuwe")).to_have_count(1)
        assert is_same_document(page)
        assert abs(page.evaluate("document.querySelector('#timing').getBoundingClientRect().top") - top) < 2
        assert link.evaluate("link => link === document.activeElement")
        assert page.evaluate("document.querySelector('main details').open")
        # Once more, now that the page is another than the one that was loaded.
        preview.edit(GENK, "Een *nieuwe* alinea.\n\n", "")
        expect(page.locator("main em", has_text="nieuwe")).to_have_count(0)
        assert is_same_document(page)


def test_what_stands_below_an_edit_is_the_same_as_before(preview, browser):
    """Its lines are others, and the page knows them; its nodes, focus and place are not."""
    with opened(browser, preview, mode="phone") as page:
        block = page.locator("#regio-uitdaging-1 ~ .prose [data-line]").last
        block.evaluate("block => { block.tabIndex = 0; block.focus(); block.scrollIntoView(); window.block = block }")
        top = page.evaluate("window.block.getBoundingClientRect().top")
        line = int(block.get_attribute("data-line"))
        preview.edit(GENK, "### Regio-uitdaging 1\n", "### Regio-uitdaging 1\n\nEen *nieuwe* alinea.\n" + "\nNog een.\n" * 9)
        expect(page.locator("main em", has_text="nieuwe")).to_have_count(1)
        assert is_same_document(page)
        assert page.evaluate("window.block.isConnected && document.activeElement === window.block")
        assert abs(page.evaluate("window.block.getBoundingClientRect().top") - top) < 2
        assert int(page.evaluate("window.block.dataset.line")) == line + 20


def test_findings_that_were_put_aside_stay_there(preview, browser):
    with opened(browser, preview) as page:
        panel = page.locator("addenda-preview .panel")
        preview.edit(GENK, "when: 2023-06-01 23:59", "when: 2023-06-31 23:59")
        expect(panel).to_be_visible()
        page.get_by_role("button", name="Sluiten").press("Enter")
        expect(panel).to_be_hidden()
        # The focus goes where the findings can be opened again.
        assert page.evaluate("document.querySelector('addenda-preview').shadowRoot.activeElement.dataset.id") == "findings"
        for number in range(3):
            preview.edit("Content/regio/leuven.md", "## Lokale analyse", f"Zin {number}.\n\n## Lokale analyse")
            running.until(lambda: f"Zin {number}." in preview.text("/regio/leuven/"), "the save is served")
            page.wait_for_timeout(200)
            expect(panel).to_be_hidden()
        assert len({preview.get("/_addenda/status?path=regio/genk/index.html")[2] for _ in range(12)}) == 1
        # Nor does the same error come back on another line, on another page, or when a page is loaded anew.
        before = preview.status("regio/genk/index.html")["findings"][0]["line"]
        preview.edit(GENK, "title: Genk", "# een regel erboven\ntitle: Genk")
        running.until(lambda: preview.status("regio/genk/index.html")["findings"][0]["line"] == before + 1, "the line")
        for address in ("/regio/genk/", "/regio/leuven/"):
            page.goto(preview.address + address)
            expect(page.locator("addenda-preview .faults")).to_be_visible()
            expect(panel).to_be_hidden()
        # Another one does come.
        preview.edit("Content/regio/leuven.md", "title: Leuven", "titel: Leuven")
        expect(panel).to_be_visible()


def test_a_save_leaves_what_is_being_done_in_the_bar_alone(preview, browser):
    with opened(browser, preview) as page:
        page.evaluate("window.inBar = document.querySelector('addenda-preview').shadowRoot.querySelector('[data-id=show]')")
        page.get_by_label("Bekijk op").fill("2023-05-30T14:00")
        preview.edit(GENK, "## Lokale analyse", "Een *nieuwe* alinea.\n\n## Lokale analyse")
        expect(page.locator("main em", has_text="nieuwe")).to_have_count(1)
        assert page.evaluate("window.inBar.isConnected")
        # Nor does an error, which makes the bar anew, take back what was typed.
        preview.edit(GENK, "when: 2023-06-01 23:59", "when: 2023-06-31 23:59")
        expect(page.locator("addenda-preview .panel")).to_be_visible()
        assert page.get_by_label("Bekijk op").input_value() == "2023-05-30T14:00"


def test_the_keys_tell_the_line_of_what_is_read(preview, browser):
    with opened(browser, preview) as page:
        toast = page.locator("addenda-preview .toast")
        for height in (900, 1800, 2700):
            page.evaluate(f"document.activeElement.blur(); scrollTo({{ top: {height}, behavior: 'instant' }})")
            page.keyboard.press("Alt+Shift+KeyL")
            expect(toast).to_have_text(re.compile(r"^Content/regio/genk\.md:\d+"))
            page.evaluate("document.querySelector('addenda-preview').shadowRoot.querySelector('.toast').textContent = ''")


def test_a_persona_without_a_file_has_none(preview, browser):
    with opened(browser, preview, "/persona/roy/") as page:
        page.keyboard.press("Alt+Shift+KeyL")
        expect(page.locator("addenda-preview .toast")).to_have_text("Deze pagina heeft geen eigen tekst.")


def test_a_narrow_bar_shows_every_state(preview, browser):
    with opened(browser, preview, mode="phone") as page:
        width = page.viewport_size["width"]
        for label in ["Toon", "nu", *STOPS]:
            box = page.get_by_role("button", name=label, exact=True).bounding_box()
            assert 0 <= box["x"] and box["x"] + box["width"] <= width, label


def test_other_dates_are_told_by_the_scripts_of_the_site(preview, browser):
    with opened(browser, preview) as page:
        page.evaluate("scrollTo(0, 600)")
        preview.edit(GENK, "when: 2023-06-01 23:59", "when: 2023-05-20 23:59")
        expect(page.locator("[data-timeline]").first).to_have_attribute("data-phase", re.compile("last"))
        assert abs(page.evaluate("scrollY") - 600) < 30


def test_a_style_sheet_is_replaced_without_loading_the_page(preview, browser):
    with opened(browser, preview) as page:
        sheets = page.locator("head link[rel=stylesheet]")
        before = sheets.count()
        sheet = preview.path("Templates/assets/site.css")
        sheet.write_text(sheet.read_text() + "\nh1 { letter-spacing: 7px }\n")
        expect(page.locator("h1").first).to_have_css("letter-spacing", "7px")
        assert is_same_document(page)
        expect(sheets).to_have_count(before)


def test_a_style_sheet_that_is_saved_twice_is_there_once(preview, browser):
    # One that was replaced before the browser asked for it is not there any more, and the browser says so.
    with browsing.opened(browser, preview.address + "/regio/genk/") as (page, _):
        settle(page)
        page.evaluate("window.sameDocument = true")
        sheets = page.locator("head link[rel=stylesheet]")
        before = sheets.count()
        sheet = preview.path("Templates/assets/site.css")
        text = sheet.read_text()
        # The first is on its way to the page while the second comes.
        page.route("**/*.css", lambda route: (page.wait_for_timeout(100), route.continue_()))
        for spacing in range(2, 8):
            sheet.write_text(f"{text}\nh1 {{ letter-spacing: {spacing}px }}\n")
            page.wait_for_timeout(30)
        expect(page.locator("h1").first).to_have_css("letter-spacing", "7px")
        expect(sheets).to_have_count(before)
        assert is_same_document(page)
        page.unroute_all(behavior="wait")


def test_it_says_that_the_preview_has_ended(project, browser):
    with running.previewing(project) as preview:
        page = browser.new_page()
        page.goto(preview.address + "/regio/genk/")
        settle(page)
        preview.stop(signal.SIGTERM)
        toast = page.locator("addenda-preview .toast")
        expect(toast).to_have_text("Het voorbeeld antwoordt niet. Draait addenda preview nog?")
        page.evaluate("document.querySelector('addenda-preview').shadowRoot.querySelector('.toast').textContent = ''")
        page.get_by_role("button", name="laatste dag", exact=True).click()
        expect(toast).to_have_text("Het voorbeeld antwoordt niet. Draait addenda preview nog?")
        page.close()


# It stays as it is when the page is loaded again, as a tab in the background does.
HIDING = "Object.defineProperty(document, 'hidden', { get: () => sessionStorage.getItem('isHidden') === 'yes' })"


def test_tabs_that_cannot_agree_leave_room_for_others(project, browser):
    """At an address of the network there are no locks: of eight tabs only the one that is seen listens."""
    with running.previewing(project, "--host", "0.0.0.0") as preview:
        context = browser.new_context()
        context.add_init_script(HIDING + "\nif (!location.hostname.includes('localhost')) delete Navigator.prototype.locks")
        pages = []
        for _ in range(8):
            page = context.new_page()
            page.goto(f"http://127.0.0.1:{preview.port}/regio/genk/")
            settle(page)
            assert page.evaluate("navigator.locks === undefined")
            page.evaluate("sessionStorage.setItem('isHidden', 'yes'); document.dispatchEvent(new Event('visibilitychange'))")
            pages.append(page)
        pages[5].evaluate("sessionStorage.setItem('isHidden', 'no'); document.dispatchEvent(new Event('visibilitychange'))")
        preview.edit(GENK, "title: Genk", "title: Genk aan zee")
        for page in pages:
            expect(page.locator("h1").first).to_have_text("Genk aan zee")
        context.close()


def test_all_of_the_page_can_be_reached_below_the_findings(preview, browser):
    preview.edit(GENK, "when: 2023-06-01 23:59", "when: 2023-06-31 23:59")
    running.until(lambda: preview.status("index.html")["errors"], "the error")
    for mode in ("light", "phone"):
        with browsing.opened(browser, preview.address + "/regio/genk/", mode) as (page, _):
            panel = page.locator("addenda-preview .panel")
            expect(panel).to_be_visible()
            page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
            assert is_uncovered(page, "document.querySelector('h1')")
            page.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })")
            assert is_uncovered(page, "[...document.querySelectorAll('footer a')].at(-1)")


def is_uncovered(page, element):
    found = "document.elementFromPoint(box.x + box.width / 2, box.bottom - 2)"
    return page.evaluate(f"const box = {element}.getBoundingClientRect(); {found}?.closest('addenda-preview') === null")


@pytest.mark.parametrize("mode", ["light", "phone"])
def test_what_is_said_covers_no_button(preview, browser, mode):
    with opened(browser, preview, mode=mode) as page:
        page.keyboard.press("Alt+Shift+KeyL")
        toast = page.locator("addenda-preview .toast").bounding_box()
        bar = page.locator("addenda-preview .bar").bounding_box()
        assert toast["y"] + toast["height"] <= bar["y"]


def test_facts_lead_to_their_lines(preview, browser):
    """What comes from the front matter has no paragraph in the file, but a key."""
    lines = preview.path(GENK).read_text().splitlines()
    places = {
        "h1": "title: Genk", ".lead": "summary: ", "#contact": "contacts:", ".contact": "  - name: Paul Olaerts",
        "#timing": "timing:", ".timing__deadline td": "  deadline:", "#indienen": "submission:",
        ".challenge__personas >> nth=1": "  - personas: [Thierry]", ".timing tr:has-text('Communicatie matching') th": "    - name: Communicatie matching",
    }
    with opened(browser, preview) as page:
        toast = page.locator("addenda-preview .toast")
        for selector, key in places.items():
            line = next(number for number, text in enumerate(lines, 1) if text.startswith(key))
            page.locator(selector).first.click(modifiers=["Alt"], position={"x": 3, "y": 3})
            expect(toast).to_contain_text(re.compile(rf"^{re.escape(GENK)}:{line}\b"))


def test_all_open_tabs_change(preview, browser):
    context = browser.new_context()
    # More than the six connections that a browser opens to one host.
    pages = [context.new_page() for _ in range(8)]
    for page in pages:
        page.goto(preview.address + "/regio/genk/")
        settle(page)
    preview.edit(GENK, "title: Genk", "title: Genk aan zee")
    for page in pages:
        expect(page.locator("h1").first).to_have_text("Genk aan zee")
    context.close()


def test_faults_lie_over_the_last_good_page(preview, browser):
    with opened(browser, preview) as page:
        panel = page.locator("addenda-preview .panel")
        expect(panel).to_be_hidden()
        preview.edit(GENK, "when: 2023-06-01 23:59", "when: 2023-06-31 23:59 <img src=x onerror=alert(1)>")
        expect(panel).to_be_visible()
        expect(panel).to_contain_text(re.compile(r"Content/regio/genk\.md:\d+:\d+"))
        expect(panel.locator("mark").first).to_contain_text("2023-06-31")
        expect(panel.locator("pre").first).to_contain_text("<img src=x onerror=alert(1)>")
        assert page.locator("addenda-preview img").count() == 0
        expect(page.locator("h1").first).to_have_text("Genk")
        assert is_same_document(page)
        page.keyboard.press("Escape")
        expect(panel).to_be_hidden()
        page.get_by_role("button", name=re.compile("1 fout")).click()
        expect(panel).to_be_visible()
        preview.edit(GENK, "2023-06-31 23:59 <img src=x onerror=alert(1)>", "2023-06-01 23:59")
        expect(page.get_by_role("button", name=re.compile("fout"))).to_have_count(0)
        expect(panel.locator(".error")).to_have_count(0)


def test_a_page_that_never_was_good(project, browser):
    programme = project / "Content/programma.md"
    sound = programme.read_text()
    programme.write_text("geen kop\n")
    with running.previewing(project) as preview:
        context = browser.new_context()
        page = context.new_page()
        page.goto(preview.address)
        expect(page.locator("addenda-preview .panel")).to_contain_text("Content/programma.md")
        programme.write_text(sound)
        expect(page.locator("h1").first).not_to_have_text("Nog geen website")
        expect(page.locator("addenda-preview .panel .error")).to_have_count(0)
        context.close()


def test_every_state_of_a_banner(preview, browser):
    with opened(browser, preview) as page:
        seen = {}
        for name in STOPS:
            page.get_by_role("button", name=name, exact=True).click()
            expect(page.get_by_role("button", name=name, exact=True)).to_have_attribute("aria-pressed", "true")
            seen[name] = page.locator("[data-timeline]").first.get_attribute("data-phase")
        assert all(STOPS[name] in phase.lower() for name, phase in seen.items()), seen
        assert len(set(seen.values())) == 5
        page.get_by_label("Bekijk op").fill("2023-05-30T14:00")
        page.get_by_role("button", name="Toon").click()
        expect(page.locator("[data-status]").first).to_contain_text("2 dagen")
        assert page.evaluate("new Date().toISOString()").startswith("2023-05-30T12:00")
        page.get_by_role("button", name="nu", exact=True).click()
        expect(page.get_by_role("button", name="nu", exact=True)).to_have_attribute("aria-pressed", "true")
        expect(page.locator("[data-timeline]").first).to_have_attribute("data-phase", re.compile("closed"))


def test_it_comes_back_with_the_server(project, browser):
    with running.previewing(project) as first:
        page = browser.new_page()
        page.goto(first.address + "/regio/genk/")
        settle(page)
        page.evaluate("window.sameDocument = true")
        first.stop(signal.SIGTERM)
    with running.previewing(project, port=first.port) as preview:
        running.until(lambda: not is_same_document(page), "the page of the new run")
        settle(page)
        preview.edit(GENK, "title: Genk", "title: Genk is terug")
        expect(page.locator("h1").first).to_have_text("Genk is terug")
        page.close()


def test_from_a_block_to_its_line(preview, browser):
    with opened(browser, preview) as page:
        block = page.locator("p[data-line]").nth(2)
        line = int(block.get_attribute("data-line"))
        block.click(modifiers=["Alt"])
        toast = page.locator("addenda-preview .toast")
        expect(toast).to_contain_text(f"{GENK}:{line}")
        first = preview.path(GENK).read_text().splitlines()[line - 1]
        words = re.findall(r"\w{6,}", first)[:3]
        assert words and all(word in block.inner_text() for word in words)
        # Of a list or a table, the item or row that was clicked.
        item = page.locator("main li[data-line]").nth(3)
        item.click(modifiers=["Alt"])
        line = int(item.get_attribute("data-line"))
        expect(toast).to_contain_text(f"{GENK}:{line}")
        words = re.findall(r"\w{6,}", preview.path(GENK).read_text().splitlines()[line - 1])[:3]
        assert words and all(word in item.inner_text() for word in words)
        page.goto(preview.address)
        page.locator("h1").click(modifiers=["Alt"])
        title = 1 + preview.path("Content/programma.md").read_text().splitlines().index(f"title: {page.locator('h1').inner_text()}")
        expect(toast).to_contain_text(f"Content/programma.md:{title}")
        # An entry of a list leads to the file that it is of.
        page.locator(".region-card:has(a[href*='leuven']) dd").first.click(modifiers=["Alt"])
        expect(toast).to_contain_text("Content/regio/leuven.md")
        page.goto(preview.address + "/regio/genk/")
        page.keyboard.press("Alt+Shift+L")
        expect(toast).to_contain_text(GENK)


def test_drafts_are_shown_and_marked(preview, browser):
    with opened(browser, preview, "/") as page:
        preview.edit(GENK, "title: Genk", "draft: true\ntitle: Genk")
        expect(page.locator("addenda-draft").first).to_be_visible()
        # The region is a draft; the people whom it names are none.
        marked = page.eval_on_selector_all("addenda-draft", "marks => marks.map(mark => mark.previousElementSibling.hash)")
        assert set(marked) == {""}
        page.locator("main a[href*='regio/genk/']").first.click()
        expect(page.locator("addenda-preview .draft")).to_have_text("Concept: wordt niet gepubliceerd")


def test_a_policy_of_the_page_itself(preview, browser):
    layout = preview.path("Templates/layout.mustache")
    policy = (
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'self\'; '
        "img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'\">"
    )
    text = layout.read_text()
    if "Content-Security-Policy" not in text:
        layout.write_text(text.replace("<head>\n", f"<head>\n{policy}\n"))
    running.until(lambda: "http-equiv" in preview.text("/regio/genk/"), "the policy in the page")
    with opened(browser, preview) as page:
        preview.edit(GENK, "title: Genk", "title: Genk onder beleid")
        expect(page.locator("h1").first).to_have_text("Genk onder beleid")


@pytest.mark.parametrize("mode", ["phone", "dark"])
def test_the_bar_is_accessible(steady, browser, mode):
    with browsing.opened(browser, steady.address + "/regio/genk/", mode) as (page, _):
        settle(page)
        assert serious(page) == []
        assert browsing.sideways(page) == []


def test_findings_are_accessible(preview, browser):
    preview.edit(GENK, "title: Genk", "titel: Genk")
    running.until(lambda: preview.status("index.html")["errors"], "the error")
    with browsing.opened(browser, preview.address + "/regio/genk/") as (page, _):
        expect(page.locator("addenda-preview .panel")).to_be_visible()
        assert serious(page) == []


def serious(page):
    """What axe finds in the preview's own part of the page."""
    found = Axe().run(page, context={"include": [["addenda-preview"]]}).response["violations"]
    return [violation["id"] for violation in found]
