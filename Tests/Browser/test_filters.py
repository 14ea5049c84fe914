"""The lists that one can make shorter: with the script in place, without it as plain links."""

import pytest
from harness import server
from harness.browsing import opened
from harness.calls import CALLS
from harness.site import Site, address, build

OPEN, SEEN = "2023-05-13T12:00:00Z", "2023-05-26T12:00:00Z"
VISIBLE = ".region-card:not([hidden]) h3"


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """The site while some regions are open, some announced and one is closed."""
    folder = tmp_path_factory.mktemp("open") / "site"
    build(folder, at=OPEN)
    with server.serve(Site(folder).folder, "/any/sub/path/") as served:
        yield served


def at(moment):
    return lambda page: page.clock.set_fixed_time(moment)


def shown(page):
    return page.locator(VISIBLE).all_inner_texts()


def test_choices_narrow_the_list_and_stand_in_the_address(browser, base):
    with opened(browser, base, prepare=at(SEEN)) as (page, findings):
        assert len(shown(page)) == len(CALLS)
        page.get_by_label("Persona").select_option("Roy")
        assert shown(page) == ["Genk", "PajoTARL", "Stadsregio Turnhout - Regio in Transitie"]
        assert page.inner_text("#resultaat") == "3 regio’s: Roy"
        page.get_by_label("Fase").select_option("Nu open")
        assert shown(page) == ["Genk"]
        assert page.inner_text("#resultaat") == "1 regio: Roy, Nu open"
        assert page.url.endswith("?persona=Roy&fase=open")
        page.click("text=Toon alle regio’s")
        assert len(shown(page)) == len(CALLS)
        assert "?" not in page.url
        assert page.evaluate("document.activeElement.tagName") == "SELECT"
    assert findings == []


@pytest.mark.parametrize(
    "query, expected",
    [
        ("?gemeente=Houthalen-Helchteren", ["Genk"]),
        ("?gemeente=houthalen-helchteren", ["Genk"]),
        ("?fase=afgesloten", ["Stadsregio Turnhout - Regio in Transitie"]),
        ("?fase=straks", ["PajoTARL"]),
        ("?persona=Sabine&fase=afgesloten", []),
        (
            "?persona=Niemand",
            ["Genk", "Midden-Limburg", "Leuven", "PajoTARL", "Stadsregio Turnhout - Regio in Transitie"],
        ),
    ],
)
def test_an_address_can_be_shared(browser, base, query, expected):
    with opened(browser, base + "index.html" + query, prepare=at(SEEN)) as (page, findings):
        assert shown(page) == expected
        assert page.locator(".filters__none").is_visible() == (expected == [])
    assert findings == []


def test_nothing_shifts_when_an_address_was_shared(browser, base):
    watch = """window.shift_ = 0
        new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shift_ += entry.value }))
            .observe({ type: 'layout-shift', buffered: true })"""

    def prepare(page):
        at(SEEN)(page)
        page.add_init_script(watch)

    for place in ("", "index.html?persona=Roy&fase=open", "gemeenten/index.html?naam=ge"):
        with opened(browser, base + place, prepare=prepare) as (page, _):
            page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
            assert page.evaluate("window.shift_") == 0, place


def test_by_keyboard_alone(browser, base):
    with opened(browser, base, prepare=at(SEEN)) as (page, _):
        page.get_by_label("Persona").focus()
        page.keyboard.type("Sabine")
        assert shown(page) == ["Leuven"]
        for expected in ("Gemeente", "Fase"):
            page.keyboard.press("Tab")
            assert page.evaluate("document.activeElement.labels[0].innerText").startswith(expected)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.innerText") == "Toon alle regio’s"
        page.keyboard.press("Enter")
        assert len(shown(page)) == len(CALLS)


def test_the_count_is_announced(browser, base):
    with opened(browser, base) as (page, _):
        assert page.locator("#resultaat").get_attribute("role") == "status"


def test_without_script_the_filters_are_links(browser, base):
    with opened(browser, base, "no-script") as (page, findings):
        assert page.locator(".filters select").count() == 0
        page.click("text=Kies een persona")
        page.click(".filter__links >> text=Sabine")
        page.wait_for_url("**/persona/sabine/index.html")
        assert page.locator(".region-card h3").all_inner_texts() == ["Leuven"]
    with opened(browser, base, "no-script") as (page, _):
        page.click("text=Kies een gemeente")
        page.click(".filter__links >> text=Zutendaal")
        page.wait_for_url("**/gemeenten/index.html#zutendaal")
    with opened(browser, base, "no-script") as (page, _):
        page.click("text=Kies een fase")
        page.click(".filter__links >> text=Afgesloten")
        assert page.url.endswith("#afgesloten")
    assert findings == []


def test_a_municipality_is_found_by_a_part_of_its_name(browser, base):
    with opened(browser, base + address("gemeenten/index.html")) as (page, findings):
        field = page.get_by_label("Naam van je gemeente")
        field.fill("HOUTH")
        rows = page.locator("[data-name]:visible")
        assert rows.evaluate_all("rows => rows.map(row => row.dataset.name)") == ["Houthalen-Helchteren"]
        assert page.locator("tbody:visible").count() == 1
        assert page.locator("[role=status]").inner_text() == "1 gemeente: HOUTH"
        assert "naam=HOUTH" in page.url
    assert findings == []


def test_a_letter_leads_to_names_that_were_left_out(browser, base):
    with opened(browser, base + address("gemeenten/index.html") + "?naam=houth") as (page, findings):
        assert page.locator("[data-name]:visible").count() == 1
        page.locator(".letters").get_by_text("G", exact=True).click()
        assert page.get_by_label("Naam van je gemeente").input_value() == ""
        assert page.locator('[data-name="Genk"]').is_visible()
        assert "naam" not in page.url
    with opened(browser, base + address("gemeenten/index.html") + "?naam=houth#zutendaal") as (page, _):
        assert page.locator("#zutendaal").is_visible()
    assert findings == []


def test_a_name_is_found_however_it_is_written(browser, base):
    with opened(browser, base + address("gemeenten/index.html")) as (page, _):
        field = page.get_by_label("Naam van je gemeente")
        for written in ("oud turnhout", "Oud-Turnhout", "oudturnhout", "OUD  TURNHOUT", "oúd-turnhout"):
            field.fill(written)
            rows = page.locator("[data-name]:visible")
            assert rows.evaluate_all("rows => rows.map(row => row.dataset.name)") == ["Oud-Turnhout"], written


def test_a_name_that_is_not_there_is_explained(browser, base):
    with opened(browser, base + address("gemeenten/index.html")) as (page, _):
        assert not page.locator(".finder__none").is_visible()
        page.get_by_label("Naam van je gemeente").fill("Gent")
        told = page.locator("[role=status]").inner_text()
        assert told.startswith("0 gemeenten")
        assert "Geen enkel addendum" in told
        page.click(".finder__none >> text=Leuven")
        page.wait_for_url("**/regio/leuven/index.html")


def test_cards_say_whom_to_call(browser, base):
    with opened(browser, base, "phone", prepare=at(SEEN)) as (page, _):
        numbers = page.locator(".region-card a[href^='tel:']")
        assert "+32494624242" in " ".join(numbers.evaluate_all("links => links.map(link => link.href)"))
        # The first region stands on the first screen.
        assert page.locator(".region-card__title").first.bounding_box()["y"] < 750


def test_paper_keeps_the_choice(browser, base):
    with opened(browser, base + "index.html?fase=open", prepare=at(SEEN)) as (page, _):
        chosen = shown(page)
        page.pdf()
        assert shown(page) == chosen


def test_the_print_button_needs_the_script(browser, base):
    place = base + address("regio/genk/index.html")
    with opened(browser, place, prepare=lambda page: page.add_init_script("window.print = () => { window.printed_ = true }")) as (page, _):
        page.click("text=Afdrukken of bewaren als PDF")
        assert page.evaluate("window.printed_")
    with opened(browser, place, "no-script") as (page, _):
        assert page.locator("[data-print]:visible").count() == 0
