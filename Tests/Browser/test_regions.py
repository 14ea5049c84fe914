"""Facts of the published addenda that a reader must find on the page of each region."""

import pytest
from harness import words
from harness.browsing import opened
from harness.printing import printed_text, shown_on_paper
from harness.site import address

DEADLINES = {
    "Genk": "donderdag 1 juni 2023 om 23.59 uur",
    "Midden-Limburg": "donderdag 1 juni 2023 om 23.59 uur",
    "PajoTARL": "vrijdag 1 september 2023 om 23.59 uur",
    "Turnhout": "vrijdag 12 mei 2023 om 23.59 uur",
    "Leuven": "vrijdag 9 juni 2023 om 23.59 uur",
}
# E-mail and telephone links that the page must have, as they stand in the address.
CONTACTS = {
    "Genk": ["mailto:Paul.Olaerts@Genk.be"],
    "Midden-Limburg": ["mailto:arnaud.braekers@hasselt.be", "tel:+3211308102"],
    "PajoTARL": [
        "mailto:silke.vanesch@vdab.be",
        "tel:+32494624242",
        "mailto:jo.discart@vdab.be",
        "tel:+32494867100",
    ],
    "Turnhout": ["mailto:tinne.peeters@stadsregioturnhout.be", "tel:+32475827105"],
    "Leuven": [
        "mailto:anne.moyaerts@vdab.be",
        "tel:+32499948822",
        "mailto:silke.vanesch@vdab.be",
        "tel:+32494624242",
    ],
}
# Where candidacies go. The site under test is built after every deadline, so that these invite nobody any more:
# text, and no links.
SUBMISSION = {
    "Genk": "Paul.Olaerts@Genk.be",
    "Midden-Limburg": "arnaud.braekers@hasselt.be",
    "PajoTARL": "phil.drieghe@welzijnskoepelwb.be",
    "Turnhout": "tinne.peeters@stadsregioturnhout.be",
    "Leuven": "asd@ocmw-leuven.be",
}
# Words of the timing that were vague, and are shown as they were published.
PUBLISHED = {
    "Genk": ["week van 5 en 12 juni", "einddatum + 14 dagen", "voor 15 juli 2023"],
    "Midden-Limburg": ["week van 5 en 12 juni", "einddatum + 14 dagen", "voor 15 juli 2023"],
    "PajoTARL": ["13 (14 en 15) september 2023", "voor 6 oktober 2023", "voor 20 oktober 2023"],
    "Turnhout": ["week 20", "week 23", "ten laatste 16 juni", "einddatum + 14 dagen"],
    "Leuven": ["week van 12 en 16 juni 2023", "vanaf 28 juni 2023", "vóór 7 juli 2023", "vóór 20 juli 2023"],
}
# The share of partners that found each challenge "meer herkenbaar", in percent; None was not given.
MORE_RECOGNISABLE = {"Genk": [5, 5, 10], "Midden-Limburg": [None, 7, 7, None]}

every_region = pytest.mark.parametrize("region", DEADLINES)


@every_region
def test_deadline_is_told_before_the_challenges(site, region):
    assert DEADLINES[region] in words.before_heading(site.tree(site.region(region)), "Regio-uitdagingen")


@every_region
def test_contacts_can_be_written_to_and_called(site, region):
    links = {link.lower() for link in site.tree(site.region(region)).xpath("//main//a/@href")}
    assert [contact for contact in CONTACTS[region] if contact.lower() not in {*links, *_bare(links)}] == []


@every_region
def test_address_for_candidacies_no_longer_invites(site, region):
    (block,) = site.tree(site.region(region)).xpath("//section[@aria-labelledby='indienen']")
    assert SUBMISSION[region] in block.text_content()
    assert [href for href in block.xpath(".//a/@href") if href.startswith(("mailto:", "http"))] == []


@every_region
def test_timing_keeps_the_words_as_published(site, region):
    told = [
        words.plain(table.text_content()).lower() for table in site.tree(site.region(region)).iter("table")
    ]
    assert [text for text in PUBLISHED[region] if not any(text.lower() in table for table in told)] == []


@pytest.mark.parametrize("region", MORE_RECOGNISABLE)
def test_absent_share_is_not_given_rather_than_nothing(site, region):
    shares = words.cells(site.tree(site.region(region)), "meer herkenbaar")
    assert [_percentage(share) for share in shares] == MORE_RECOGNISABLE[region]


@every_region
def test_paper_has_the_facts_and_no_navigation(site, base, browser, tmp_path, region):
    with opened(browser, base + address(site.region(region))) as (page, _):
        assert shown_on_paper(page) == []
        text = printed_text(page, tmp_path).lower()
    assert DEADLINES[region] in text
    addresses = [
        contact.removeprefix("mailto:").split("?")[0] for contact in CONTACTS[region] if "mailto:" in contact
    ]
    # A line of paper may break an address after any of its characters.
    addresses.append(SUBMISSION[region])
    assert [a for a in addresses if a.lower() not in text.replace(" ", "")] == []


@every_region
def test_the_first_screen_of_a_phone_says_whom_to_call(site, base, browser, region):
    with opened(browser, base + address(site.region(region)), "phone") as (page, _):
        box = page.locator(".deadline__contact").bounding_box()
    assert box["y"] + box["height"] < 844


@every_region
def test_summary_says_how_to_hand_in(site, region):
    (how,) = site.tree(site.region(region)).xpath("//dt[.='Hoe']/following-sibling::dd")
    assert f"Per e-mail naar {SUBMISSION[region]}" in how.text_content()


def _bare(links):
    """The links without what is filled in beforehand, such as a subject."""
    return {link.split("?")[0] for link in links}


def _percentage(text):
    if text.lower() == "niet opgegeven":
        return None
    return int(text.replace("%", "").strip())
