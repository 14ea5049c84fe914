"""Where the pages, style sheets and redirects of a site point, looked up in its folder."""

import os.path
import re
import urllib.parse

ADDRESSED = {
    "a": "href",
    "area": "href",
    "link": "href",
    "img": "src",
    "script": "src",
    "source": "src",
    "use": "href",
}
# The relations of <link> that name the page's public address, which needs the host's name.
PUBLIC = {"canonical", "alternate"}


def page_links(site, file):
    """What is wrong with the addresses in one page."""
    wrong = []
    for element in site.tree(file).iter(*ADDRESSED):
        target = element.get(ADDRESSED[element.tag])
        if target is None:
            continue
        relations = set((element.get("rel") or "").split())
        if element.tag == "link" and relations & PUBLIC and urllib.parse.urlsplit(target).scheme:
            continue
        wrong += [
            f"{target}: {what}" for what in _target(site, file, target.strip(), external=element.tag == "a")
        ]
    return wrong


def style_links(site, file):
    """What is wrong with the addresses in one style sheet."""
    text = (site.folder / file).read_text(encoding="utf-8")
    targets = [match[2] for match in re.finditer(r"url\(\s*(['\"]?)([^'\")]+)\1\s*\)", text)]
    targets += [match[2] for match in re.finditer(r"@import\s+(['\"])([^'\"]+)\1", text)]
    return [f"{target}: {what}" for target in targets for what in _target(site, file, target, external=False)]


def redirect_target(site, file):
    """What is wrong with the address a redirect page leads to."""
    content = site.tree(file).xpath(
        "string(//meta[@http-equiv]/@content[contains(., 'url') or contains(., 'URL')])"
    )
    target = re.sub(r"^[^=]*=", "", content).strip(" '\"")
    return (
        [f"{target}: {what}" for what in _target(site, file, target, external=False)]
        if target
        else ["no target"]
    )


def _target(site, file, target, external):
    parts = urllib.parse.urlsplit(target)
    if parts.scheme == "mailto":
        return [] if re.fullmatch(r"[^@\s]+@[\w.-]+\.\w{2,}", parts.path) else ["not an e-mail address"]
    if parts.scheme == "tel":
        return (
            [] if re.fullmatch(r"\+[1-9]\d{6,14}", parts.path) else ["not an international telephone number"]
        )
    if parts.scheme in ("http", "https"):
        return [] if external else ["loads from another host"]
    if parts.scheme == "data":
        return []
    if parts.scheme or parts.netloc or target.startswith("/"):
        return ["not relative to the page: the site works only at one address"]
    path = os.path.normpath(os.path.join(os.path.dirname(file), urllib.parse.unquote(parts.path)))
    if not parts.path:
        path = file
    if path.startswith(".."):
        return ["leaves the site"]
    if (site.folder / path).is_dir():
        return ["a folder: opened from disk it shows a list of files, write …/index.html"]
    if not (site.folder / path).is_file():
        return ["there is no such file"]
    if parts.fragment and path.endswith(".html"):
        if urllib.parse.unquote(parts.fragment) not in site.tree(path).xpath("//@id"):
            return [f"there is no #{parts.fragment} in {path}"]
    return []
