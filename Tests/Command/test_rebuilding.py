"""The moments that `addenda build` gives for building again, tried on the site of this repository."""

import json
from datetime import UTC, datetime, timedelta

import command

SECOND = timedelta(seconds=1)


def built(folder, moment):
    """All files of the site built for a moment, and the next moment that it gives."""
    result = command.build(folder, moment)
    site = command.files(folder)
    following = json.loads(site["data/next-change.json"])["nextChange"]
    assert following == result.get("nextChange")
    return site, following and datetime.fromisoformat(following)


def _regions(site):
    return json.loads(site["data/regios.json"])["regions"]


def test_the_site_changes_when_it_says_and_never_between(tmp_path):
    moment = datetime(2023, 1, 1, tzinfo=UTC)
    site, following = built(tmp_path, moment)
    steps = 0
    while following:
        assert built(tmp_path, following - SECOND) == (site, following), f"changed before {following}"
        later, next_following = built(tmp_path, following)
        pages = [path for path in site if path.endswith(".html") and site[path] != later.get(path)]
        change = json.loads(site["data/next-change.json"])
        named = change["regions"]
        assert (change["what"] == "month") != bool(named)
        if change["what"] == "news":
            # Lists put what was launched before what is only announced.
            assert all(path == "index.html" or path.startswith("persona/") for path in pages)
            new = later["feed.atom"].count(b"<entry>") - site["feed.atom"].count(b"<entry>")
            assert new == len(named), f"the feed has {new} new entries at {following}"
        else:
            assert ("index.html" if named else "kalender/index.html") in pages, f"no page changed at {following}"
            ends = {region["slug"]: region["deadline"]["end"]["utc"] for region in _regions(site)}
            # After the last of all deadlines no page leads to other regions that may be open.
            is_last = bool(named) and max(ends.values()) == change["nextChange"]
            regions = {path for path in pages if path.startswith("regio/")}
            assert regions == {f"regio/{slug}/index.html" for slug in (ends if is_last else named)}
        site, following, steps = later, next_following, steps + 1
    # Four deadlines, four days on which regions are launched, and the ends of the seven months that have dates.
    assert steps == 15
    assert built(tmp_path, datetime(2033, 1, 1, tzinfo=UTC)) == (site, None)


def test_the_machine_does_not_matter(tmp_path):
    """Another zone, language or clock set-up, the same bytes."""
    environments = [{"TZ": zone} for zone in ("Europe/Brussels", "Pacific/Auckland", "America/New_York", "UTC0")]
    environments += [{"LANG": name, "LC_ALL": name} for name in ("C", "C.UTF-8", "nl_BE.UTF-8", "tr_TR.UTF-8")]
    for moment in (datetime(2023, 6, 1, 21, 59, 59, tzinfo=UTC), datetime(2024, 1, 1, tzinfo=UTC)):
        sites = []
        for number, environment in enumerate(environments):
            output = tmp_path / f"{moment:%Y}-{number}"
            command.build(output, moment, environment)
            sites.append(command.files(output))
        assert len(sites[0]) > 20
        for environment, site in zip(environments, sites):
            assert site == sites[0], f"{environment} gives another site"
