"""What pages say of time at the moment of reading: in any zone, with and without the script, while time passes."""

import re
import shutil

import pytest
from harness import calls, printing, server
from harness.browsing import opened
from harness.calls import CALLS, SECOND
from harness.site import REPOSITORY, Site, address, build
from harness.slow import slowly

ZONES = ["Europe/Brussels", "America/New_York", "Asia/Tokyo", "Pacific/Auckland"]
EARLY, LATE = "2023-03-01T00:00:00Z", "2024-01-01T00:00:00Z"
GENK = CALLS[0]
BANNER = "#deadline"
TOLD = """() => ({
    phases: [...document.querySelectorAll('[data-timeline], .region-card[data-phase]')].map(box => box.dataset.phase),
    statuses: [...document.querySelectorAll('[data-status]')].map(element => element.innerText),
    next: [...document.querySelectorAll('[data-next]')].map(element => element.innerText),
    sentences: [...document.querySelectorAll('.deadline__sentence, .submission__deadline')].map(e => e.innerText),
    short: [...document.querySelectorAll('.region-card__deadline')].map(e => e.innerText.split('\\n').pop()),
    invites: [...document.querySelectorAll('[data-invite]')].map(link => link.hasAttribute('href')),
    more: [...document.querySelectorAll('.submission__more a')].map(link => link.innerText),
})"""


def page_of(call):
    return f"regio/{call.slug}/index.html"


def frozen(moment):
    """Stops the clock of a page at a moment before it is loaded."""
    return lambda page: page.clock.set_fixed_time(moment)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The site as it is built before every launch, and after every step."""
    sites = {}
    for at in (EARLY, LATE):
        folder = tmp_path_factory.mktemp("built") / "site"
        build(folder, at=at)
        sites[at] = Site(folder)
    return sites


@pytest.fixture(scope="module")
def early(built):
    with server.serve(built[EARLY].folder, "/any/sub/path/") as base:
        yield base


@pytest.fixture(scope="module")
def late(built):
    with server.serve(built[LATE].folder, "/any/sub/path/") as base:
        yield base


def leads_on(call, closed, at):
    """The words of the link to the other regions; it asks nothing when none of them can be open any more."""
    if at == LATE or call.closes == max(other.closes for other in CALLS):
        return "Bekijk de andere regio’s"
    return "Welke regio’s zijn nog open?" if closed else "Wat zijn de deadlines van de andere regio’s?"


def expected_of_region(call, now, at):
    closed = now >= call.closes
    return {
        "statuses": [call.status(now)],
        "next": [call.next(now)] * 2,
        "sentences": [call.sentence(closed)] * 2,
        "short": [],
        "more": ["Wat volgt na de deadline?", leads_on(call, closed, at)],
    }


def wrong_on_region(told, call, now, at=EARLY):
    told, expected = dict(told), expected_of_region(call, now, at)
    phase, invites = told.pop("phases"), told.pop("invites")
    if phase[0].split()[0] != call.phase(now):
        return [f"phase {phase} instead of {call.phase(now)}"]
    # What is built closed has no link at all.
    if invites not in ([call.opens <= now < call.closes], [] if now >= call.closes else None):
        return [f"invites: {invites}"]
    return [f"{key}: {told[key]} instead of {expected[key]}" for key in expected if told[key] != expected[key]]


def wrong_on_home(told, now):
    return wrong_in_list(told, now, calls.listed(CALLS, now))


def wrong_in_list(told, now, regions):
    expected = {
        "phases": [call.phase(now) for call in regions],
        "statuses": [call.tag(now) for call in regions],
        "short": [call.short(now >= call.closes) for call in regions],
    }
    return [f"{key}: {told[key]} instead of {expected[key]}" for key in expected if told[key] != expected[key]]


def moments(distances):
    """Every moment to look at, with the regions for which something changes then."""
    found = {}
    for call in CALLS:
        for mark in call.marks:
            for moment in calls.around(mark, distances):
                found.setdefault(moment, set()).add(call)
    for mark in (*calls.CLOCK_CHANGES, calls.NEW_YEAR):
        for moment in calls.around(mark, distances):
            found.setdefault(moment, set()).add(GENK)
    return sorted(found.items(), key=lambda item: item[0])


@pytest.mark.parametrize("zone", ZONES)
def test_right_at_every_moment(browser, early, zone):
    context = browser.new_context(locale="nl-BE", timezone_id=zone)
    page = context.new_page()
    wrong = []
    seen = moments(calls.DISTANCES if zone == "Europe/Brussels" else (-1, 0))
    assert len(seen) >= 40
    for now, concerned in seen:
        page.clock.set_fixed_time(now)
        page.goto(early)
        wrong += [f"{now} home: {what}" for what in wrong_on_home(page.evaluate(TOLD), now)]
        for call in concerned:
            page.goto(early + address(page_of(call)))
            told = page.evaluate(TOLD)
            wrong += [f"{now} {call.name}: {what}" for what in wrong_on_region(told, call, now)]
    context.close()
    assert wrong == []


@pytest.mark.parametrize("zone", ZONES)
def test_built_late_it_is_closed_whatever_the_clock_says(browser, late, zone):
    """Nobody reads a page before it was built, so an earlier clock is wrong; what is known stays said."""
    context = browser.new_context(locale="nl-BE", timezone_id=zone)
    page = context.new_page()
    wrong = []
    for call in CALLS:
        last = calls.midnight(call.steps[-1][0])
        for now in (call.closes - SECOND, call.closes, *calls.around(last), calls.NEW_YEAR):
            page.clock.set_fixed_time(now)
            page.goto(late + address(page_of(call)))
            known = max(now, call.closes)
            wrong += [f"{now} {call.name}: {w}" for w in wrong_on_region(page.evaluate(TOLD), call, known, LATE)]
    page.goto(late)
    wrong += wrong_on_home(page.evaluate(TOLD), calls.NEW_YEAR)
    context.close()
    assert wrong == []


def test_days_are_counted_over_changes_of_the_clock(browser, tmp_path):
    """Two regions are given dates with the start and the end of summer time between them."""
    project = tmp_path / "project"
    for name in ("Content", "Templates"):
        shutil.copytree(REPOSITORY / name, project / name)
    spring = calls.Call(*("Turnhout", "stadsregio-turnhout", "2023-03-01", "2023-05-12"))
    autumn = calls.Call(*("Leuven", "leuven", "2023-04-28", "2023-11-20"))
    for call, old, new in [
        (spring, "launch: 2023-03-31", "launch: 2023-03-01"),
        (autumn, "when: 2023-06-09 23:59", "when: 2023-11-20 23:59"),
    ]:
        file = project / f"Content/regio/{call.slug}.md"
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new))
    build(tmp_path / "site", at=EARLY, project=project)
    wrong = []
    with server.serve(tmp_path / "site", "/") as base:
        context = browser.new_context(timezone_id="Pacific/Auckland")
        page = context.new_page()
        for call, days in [
            (spring, ("2023-03-25", "2023-03-26", "2023-03-27", "2023-05-04")),
            (autumn, ("2023-10-28", "2023-10-29", "2023-10-30", "2023-11-12")),
        ]:
            for day in days:
                for now in calls.around(calls.midnight(day)) + list(calls.CLOCK_CHANGES):
                    if not call.opens <= now < call.closes:
                        continue
                    page.clock.set_fixed_time(now)
                    page.goto(base + address(page_of(call)))
                    if page.inner_text(BANNER) != call.status(now):
                        wrong.append(f"{now} {call.name}: {page.inner_text(BANNER)}, not {call.status(now)}")
        context.close()
    assert wrong == []


# --- Without the script

# Words that are true at one moment and false at another. None may stand on a page without the script.
FLEETING = re.compile(
    r"vandaag|morgen|gisteren|binnenkort|momenteel|zojuist|nog (?:\d+|één|een) dag"
    r"|\b(?:opent|sluit) (?:op|om|over|vóór|ten)\b|is open\b|nu open|al gesloten",
    re.IGNORECASE,
)
# Words that are true for ever, but only once the deadline has passed.
FINAL = re.compile(r"afgesloten|\bkon(?:den)?\b", re.IGNORECASE)


@pytest.mark.parametrize("at", [EARLY, LATE])
def test_without_script_only_what_is_true_for_ever(browser, built, early, late, at):
    """Read without the script, every page is the same at every moment: so no sentence may depend on it.

    The sentences, each of which is compared whole: that of the banner and of the submission block, the short form
    of the summary and of each card, the tag of each card, and what leads on from the submission block.
    """
    is_closed = at == LATE
    base = late if is_closed else early
    wrong = []
    told = built[at].linked_pages
    assert {"index.html", "kalender/index.html", *map(page_of, CALLS)} <= set(told)
    for file in told:
        with opened(browser, base + address(file), "no-script") as (page, _):
            text = page.inner_text("body")
        wrong += [f"{file}: {found[0]!r}" for found in FLEETING.finditer(text)]
        if not is_closed:
            wrong += [f"{file}: {found[0]!r}" for found in FINAL.finditer(text)]
    assert wrong == []


@pytest.mark.parametrize("at", [EARLY, LATE])
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.slug)
def test_sentences_without_script(browser, early, late, at, call):
    is_closed = at == LATE
    base = late if is_closed else early
    with opened(browser, base + address(page_of(call)), "no-script") as (page, _):
        assert page.inner_text(BANNER) == (call.status(calls.NEW_YEAR) if is_closed else "Deadline")
        for selector in (".deadline__sentence", ".submission__deadline"):
            assert page.inner_text(selector) == call.sentence(is_closed)
        assert call.short(is_closed) in page.inner_text(".facts--summary")
        assert page.locator(".submission a[href^='mailto:']").count() == (0 if is_closed else 1)
        assert page.locator("[data-next]:visible").count() == 0
    with opened(browser, base, "no-script") as (page, _):
        card = page.locator(".region-card", has_text=call.name).first.inner_text()
        assert call.short(is_closed) in card
        assert ("Afgesloten" in card) == is_closed


# --- The first painted frame

WATCH = """now => {
    Date.now = () => now
    window.frames_ = []
    window.shift_ = 0
    new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shift_ += entry.value }))
        .observe({ type: 'layout-shift', buffered: true })
    const look = () => {
        // What this frame is about to paint.
        document.querySelectorAll('[data-status]').forEach(element => window.frames_.push(element.textContent))
        requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
}"""


# Two frames from now: what was there is painted.
TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
FIRST_PAINT = """() => new Promise(done => new PerformanceObserver(list =>
    list.getEntriesByName('first-contentful-paint').length && done()).observe({ type: 'paint', buffered: true }))"""
LOADED = """() => new Promise(done =>
    document.readyState === 'complete' ? done() : addEventListener('load', () => done()))"""
# Cut before and in the middle of the words that the script replaces.
CUTS = {
    page_of(GENK): [
        b"data-status data-nosnippet data-live>",
        b"data-status data-nosnippet data-live>Dead",
        b">Kandidaturen kunnen",
        b'class="lead"',
        b"</article>",
    ],
    # The last but one: all regions that were open are there, and the list for those that closed since is not.
    "index.html": [
        b'<div class="filter" data-filter="fase"',
        b'<span id="resultaat"',
        b'<a class="filters__reset"',
        b"data-status data-nosnippet>",
        b">Indienen k",
        b"Indienen kan </span>",
        b'class="region-card__deadline"',
        b'<section class="regions__closed"',
        b"</main>",
    ],
}


# Cut in the header, which is painted once it is whole.
HEADER_CUTS = [b"</svg> <span>", b'kalender/index.html"']


@pytest.mark.parametrize("moment", [GENK.opens - SECOND, GENK.closes - SECOND, GENK.closes, calls.NEW_YEAR])
@pytest.mark.parametrize("viewport", [(1280, 900), (390, 844)], ids=["desktop", "phone"])
@pytest.mark.parametrize("place", CUTS, ids=["region", "home"])
def test_right_in_the_first_frame_and_nothing_shifts(browser, built, moment, viewport, place):
    """The page arrives in pieces, each of which is painted before the next comes, and the style sheet and the script
    come late: no frame may show anything else than what is true."""
    with slowly(built[EARLY].folder, HEADER_CUTS + CUTS[place]) as (base, gates):
        context = browser.new_context(viewport={"width": viewport[0], "height": viewport[1]})
        page = context.new_page()
        page.add_init_script(f"({WATCH})({int(moment.timestamp() * 1000)})")
        page.goto(base + place, wait_until="commit")
        gates.assets()
        for _ in HEADER_CUTS:
            page.evaluate(TWO_FRAMES)
            gates.piece()
        page.evaluate(FIRST_PAINT)
        assert page.evaluate("document.readyState") == "loading", "the page was painted at once: nothing was tried"
        for _ in CUTS[place]:
            page.evaluate(TWO_FRAMES)
            gates.piece()
        page.evaluate(LOADED)
        page.evaluate(TWO_FRAMES)
        frames, shift = page.evaluate("[window.frames_, window.shift_]")
        # The words of the build are known, however they came in.
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        on_paper = page.evaluate(TOLD)
        context.close()
    expected = {GENK.status(moment)} if place != "index.html" else {call.tag(moment) for call in CALLS}
    assert len(frames) > len(CUTS[place])
    assert set(frames) == expected
    assert shift == 0
    if place == "index.html":
        assert (on_paper["statuses"], on_paper["short"]) == ([""] * 5, [call.short(False) for call in calls.listed(CALLS, calls.utc(EARLY))])
    else:
        assert (on_paper["statuses"], on_paper["sentences"]) == (["Deadline"], [GENK.sentence(False)] * 2)


# --- While the page is open


def paused(page, url, moment):
    page.clock.install(time=moment - SECOND * 60)
    page.goto(url)
    page.clock.pause_at(moment)


@pytest.mark.parametrize(
    "mark",
    [GENK.opens, *map(calls.midnight, ("2023-05-02", "2023-05-25", "2023-06-01")), GENK.closes],
    ids=["opens", "one day less", "closing soon", "last day", "closes"],
)
@pytest.mark.parametrize("place", [address(page_of(GENK)), ""], ids=["region", "home"])
def test_changes_at_the_very_second(browser, early, mark, place):
    context = browser.new_context(timezone_id="America/New_York")
    page = context.new_page()
    paused(page, early + place, mark - SECOND * 10)

    def shown():
        card = page.locator(".region-card", has_text="Genk") if place == "" else page
        return card.locator("[data-status]").first.inner_text()

    words = GENK.status if place else GENK.tag
    assert shown() == words(mark - SECOND)
    page.clock.run_for(9_999)
    assert shown() == words(mark - SECOND)
    page.clock.run_for(1)
    assert shown() == words(mark)
    assert words(mark) != words(mark - SECOND)
    context.close()


def test_changes_after_a_long_wait(browser, early):
    """Thirty days before the launch: longer than a timer can wait."""
    context = browser.new_context()
    page = context.new_page()
    paused(page, early + address(page_of(GENK)), GENK.opens - SECOND * 86_400 * 30)
    page.clock.fast_forward(86_400 * 30 * 1000)
    assert page.inner_text(BANNER) == GENK.status(GENK.opens)
    context.close()


@pytest.mark.parametrize(
    "event",
    [
        "dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))",
        "document.dispatchEvent(new Event('visibilitychange'))",
    ],
    ids=["pageshow", "visibilitychange"],
)
def test_is_right_when_the_page_is_shown_again(browser, early, event):
    before = GENK.closes - SECOND
    with opened(browser, early + address(page_of(GENK)), prepare=frozen(before)) as (page, findings):
        assert page.inner_text(BANNER) == GENK.status(before)
        page.clock.set_fixed_time(GENK.closes)
        page.evaluate(event)
        assert wrong_on_region(page.evaluate(TOLD), GENK, GENK.closes) == []
        # A clock that was ahead and is set right.
        page.clock.set_fixed_time(before)
        page.evaluate(event)
        assert wrong_on_region(page.evaluate(TOLD), GENK, before) == []
    assert findings == []


def test_a_clock_that_is_set_right_is_believed_within_a_minute(browser, early):
    """By a clock that is months ahead nothing will ever change any more; the page looks again all the same."""
    context = browser.new_context()
    page = context.new_page()
    page.clock.install(time=calls.NEW_YEAR)
    page.goto(early + address(page_of(GENK)))
    assert page.inner_text(BANNER) == GENK.status(calls.NEW_YEAR)
    before = GENK.closes - SECOND * 3600
    page.clock.set_system_time(before)
    page.clock.run_for(60_000)
    assert page.inner_text(BANNER) == GENK.status(before)
    context.close()


# --- On paper


@pytest.mark.parametrize(
    "moment",
    [GENK.opens - SECOND, calls.midnight("2023-05-31"), GENK.closes, calls.NEW_YEAR],
    ids=["announced", "one day left", "closed", "all over"],
)
@pytest.mark.parametrize("place", [address(page_of(GENK)), ""], ids=["region", "home"])
def test_paper_says_only_what_stays_true(browser, early, tmp_path, moment, place):
    with opened(browser, early + place, prepare=frozen(moment)) as (page, findings):
        told = page.evaluate(TOLD)
        page.evaluate(f"addEventListener('beforeprint', () => {{ window.onPaper_ = ({TOLD})() }})")
        text = printing.printed_text(page, tmp_path)
        assert [found[0] for words in (FLEETING, FINAL) for found in words.finditer(text)] == []
        on_paper = page.evaluate("window.onPaper_")
        assert set(on_paper["phases"]) == {""} and not any(on_paper["next"])
        assert set(on_paper["statuses"]) == ({"Deadline"} if place else {""})
        assert all(on_paper["invites"])
        if place:
            assert on_paper["sentences"] == [GENK.sentence(False)] * 2
        else:
            assert on_paper["short"] == [call.short(False) for call in calls.listed(CALLS, calls.utc(EARLY))]
        # Back on the screen it is the moment of reading again.
        page.emulate_media(media="screen")
        assert page.evaluate(TOLD) == told
    assert findings == []


# --- Everywhere


@pytest.mark.parametrize("moment", [GENK.closes - SECOND, GENK.closes], ids=["before", "after"])
def test_from_disk(browser, built, moment):
    with opened(browser, built[EARLY].uri(page_of(GENK)), prepare=frozen(moment)) as (page, findings):
        assert wrong_on_region(page.evaluate(TOLD), GENK, moment) == []
    assert findings == []


def test_without_zone_data(browser, early):
    """A browser that knows no time zones counts the same days."""

    def without_zones(page):
        frozen(GENK.closes - SECOND)(page)
        page.add_init_script("delete window.Intl")

    with opened(browser, early + address(page_of(GENK)), prepare=without_zones) as (page, findings):
        assert wrong_on_region(page.evaluate(TOLD), GENK, GENK.closes - SECOND) == []
    assert findings == []


def test_on_the_pages_of_personas(browser, early, built):
    file = next(file for file in built[EARLY].pages if file == "persona/chadia/index.html")
    now = GENK.closes
    asking = [call for call in CALLS if call.slug != "leuven"]
    with opened(browser, early + address(file), prepare=frozen(now)) as (page, findings):
        # What closed after the page was built stands below what is open.
        assert wrong_in_list(page.evaluate(TOLD), now, calls.listed(asking, now)) == []
    assert findings == []


def test_only_news_is_spoken(browser, early):
    with opened(browser, early + address(page_of(GENK))) as (page, _):
        live = page.locator("[aria-live]")
        assert live.count() == 1
        assert (live.get_attribute("id"), live.get_attribute("aria-live")) == ("deadline", "polite")
    with opened(browser, early + address(page_of(GENK)), "no-script") as (page, _):
        assert page.locator("[aria-live]").count() == 0


def test_the_way_on_leads_to_the_regions(browser, early):
    with opened(browser, early + address(page_of(GENK)), prepare=frozen(GENK.closes)) as (page, _):
        page.click("text=Welke regio’s zijn nog open?")
        page.wait_for_url("**/index.html#regios")
        assert page.locator("#regios").is_visible()


def test_script_is_small_and_named_by_its_content(built):
    (script,) = (built[EARLY].folder / "assets").glob("view.*.js")
    assert re.fullmatch(r"view\.[0-9a-f]{10}\.js", script.name)
    assert script.stat().st_size < 4096
