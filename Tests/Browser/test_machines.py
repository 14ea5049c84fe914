"""What pages say to machines agrees with what they say to people."""

import json

SCHEMA_TYPES = {
    "BreadcrumbList",
    "ContactPoint",
    "GovernmentOrganization",
    "GovernmentService",
    "ListItem",
}


def graph(tree):
    """The JSON-LD of a page, by type."""
    (text,) = tree.xpath("//script[@type='application/ld+json']/text()")
    data = json.loads(text)
    assert data["@context"] == "https://schema.org"
    return {item["@type"]: item for item in data["@graph"]}


def types(value):
    if isinstance(value, list):
        return set().union(*map(types, value))
    if not isinstance(value, dict):
        return set()
    return {value["@type"]}.union(*map(types, value.values())) if "@type" in value else types(list(value.values()))


def words(element):
    return " ".join(element.text_content().split())


def test_no_type_is_borrowed(site):
    for file in site.linked_pages:
        assert types(list(graph(site.tree(file)).values())) <= SCHEMA_TYPES, file


def test_breadcrumbs_are_those_that_people_see(site):
    for file in site.linked_pages:
        tree = site.tree(file)
        seen = [words(step) for step in tree.xpath("//nav[contains(@class, 'breadcrumbs')]//li")]
        list_of_steps = graph(tree).get("BreadcrumbList", {"itemListElement": []})["itemListElement"]
        assert [step["name"] for step in list_of_steps] == seen, file
        assert [step["position"] for step in list_of_steps] == list(range(1, len(seen) + 1))
        if list_of_steps:
            assert [list_of_steps[-1]["item"]] == tree.xpath("//link[@rel='canonical']/@href")


def test_contact_points_are_those_that_people_see(site):
    regions = [file for file in site.linked_pages if file.startswith("regio/")]
    assert len(regions) == 5
    for file in regions:
        tree = site.tree(file)
        service = graph(tree)["GovernmentService"]
        contacts = tree.xpath("//section[@aria-labelledby='contact']")[0]
        links = set(contacts.xpath(".//a/@href"))
        for point in service["provider"]["contactPoint"]:
            assert point["name"] in words(contacts), file
            assert "email" not in point or any(link.startswith(f"mailto:{point['email']}") for link in links), file
            assert "telephone" not in point or f"tel:{point['telephone']}" in links, file


def test_previews_say_what_the_page_says(site):
    for file in site.linked_pages:
        tree = site.tree(file)
        preview = dict(
            zip(tree.xpath("//meta/@property"), tree.xpath("//meta[@property]/@content"), strict=True)
        )
        assert set(preview) == {
            *("og:type", "og:site_name", "og:locale", "og:title", "og:image", "og:url")
        }, file
        assert [preview["og:title"]] == tree.xpath("/html/head/title/text()")
        assert [preview["og:url"]] == tree.xpath("//link[@rel='canonical']/@href")
        # What previews show beside it they take from the description, which every page has.
        image = preview["og:image"].removeprefix("https://addenda.example" + site.path())
        assert (site.folder / image).read_bytes().startswith(b"\x89PNG"), file


def test_scripts_are_published_without_what_only_people_need(site):
    scripts = list(site.folder.glob("assets/*.js"))
    assert len(scripts) == 2
    for script in scripts:
        assert [line for line in script.read_text().splitlines() if line.startswith(("//", " "))] == [], script


def test_pages_that_are_not_listed_say_nothing(site):
    for file in [*site.redirects, "404.html"]:
        tree = site.tree(file)
        assert tree.xpath("//meta/@property | //script[@type='application/ld+json']") == [], file
        assert len(tree.xpath("//link[@rel='icon']")) == 1, file
