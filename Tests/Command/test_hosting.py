"""The block for nginx in README.md, run as it stands there: at the root of a host and below a path."""

import contextlib
import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import time
from datetime import UTC, datetime

import command
import pytest

README = (command.REPOSITORY / "README.md").read_text()
# `.ci/setup test` unpacks nginx into .tools without installing it: a package would start a web server.
UNPACKED = command.REPOSITORY / ".tools/nginx/usr/sbin/nginx"
NGINX = str(UNPACKED) if UNPACKED.exists() else shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
MEDIA_TYPES = NGINX and pathlib.Path(NGINX).parents[2] / "etc/nginx/mime.types"

pytestmark = pytest.mark.skipif(NGINX is None, reason="there is no nginx: run make setup-test")

PAGE = "text/html; charset=utf-8"
FOR_EVER = "public, max-age=31536000, immutable"
# What a site may hold besides what Addenda writes.
ADDED = {
    ".well-known/security.txt": "Contact: mailto:info@voorbeeld.be\n",
    ".git/config": "[core]\n",
    "regio/.env": "SECRET=1\n",
    "info.txt": "Één regel\n",
}


def block(prefix):
    """The block, for a site at "/" or at "/addenda/"."""
    (text,) = re.findall(r"^```nginx\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    if prefix == "/":
        return text
    lines = r"((?:^ *# sub-path: .*\n)+).*\n"
    text, count = re.subn(lines, lambda found: found[1].replace("# sub-path: ", ""), text, flags=re.MULTILINE)
    assert count == 2
    return text


class Connection(http.client.HTTPConnection):
    """HTTP over a socket in the file system: no port that another program could have taken."""

    def __init__(self, path):
        super().__init__("addenda.example", timeout=30)
        self._path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


class Host:
    def __init__(self, path, prefix, folder):
        self.path, self.prefix, self.folder = path, prefix, folder

    def get(self, path, within=True, **headers):
        """The answer to a path below the prefix, or of the whole host: status, headers and body."""
        with contextlib.closing(Connection(self.path)) as connection:
            connection.request("GET", self.prefix + path if within else path, headers=headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()


@contextlib.contextmanager
def running(prefix, site, folder):
    """nginx in the foreground, with the block and no more round it than nginx needs to start."""
    for place, stands in {"/srv/addenda/Site": str(site), "listen 80;": f"listen unix:{folder}/socket;"}.items():
        assert block(prefix).count(place) == 1
    text = block(prefix).replace("/srv/addenda/Site", str(site)).replace("listen [::]:80;", "")
    text = text.replace("listen 80;", f"listen unix:{folder}/socket;")
    temporary = "".join(
        f"{name}_temp_path {folder}/{name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    shutil.copy(MEDIA_TYPES, folder)
    (folder / "nginx.conf").write_text(
        # Started by root, nginx would read the site as a user who may not.
        f"{'user root;' if os.geteuid() == 0 else ''}\ndaemon off;\nworker_processes 1;\npid {folder}/pid;\n"
        f"events {{}}\nhttp {{\naccess_log off;\n{temporary}{text}}}\n"
    )
    log = folder / "log"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [NGINX, "-e", "stderr", "-p", str(folder), "-c", "nginx.conf"], stderr=errors, stdin=subprocess.DEVNULL
        )
    try:
        host = Host(f"{folder}/socket", prefix, site)
        _until_it_answers(host, process, log)
        assert "[warn]" not in log.read_text()
        yield host
    finally:
        process.terminate()
        process.wait(timeout=30)


def _until_it_answers(host, process, log):
    for _ in range(600):
        assert process.poll() is None, log.read_text()
        with contextlib.suppress(ConnectionRefusedError, FileNotFoundError):
            return host.get("")
        time.sleep(0.05)
    pytest.fail(f"nginx does not answer: {log.read_text()}")


@pytest.fixture(scope="module", params=["/", "/addenda/"])
def host(request, tmp_path_factory):
    site = tmp_path_factory.mktemp("hosted") / "Site"
    command.build(site, datetime(2024, 1, 1, tzinfo=UTC), options=["--base-url", f"https://voorbeeld.be{request.param}"])
    for path, text in ADDED.items():
        (site / path).parent.mkdir(exist_ok=True)
        (site / path).write_text(text)
    # A path of a socket may have 107 bytes at most, which pytest's folders can exceed.
    with tempfile.TemporaryDirectory(prefix="nginx") as folder:
        with running(request.param, site, pathlib.Path(folder)) as host:
            yield host


def asset(host, ending):
    file = min((host.folder / "assets").glob(f"*.{ending}"))
    return f"assets/{file.name}"


@pytest.mark.parametrize(
    ("path", "file", "media_type"),
    [
        ("", "index.html", PAGE),
        ("regio/genk/", "regio/genk/index.html", PAGE),
        ("regio/genk/index.html", "regio/genk/index.html", PAGE),
        ("kalender.ics", "kalender.ics", "text/calendar; charset=utf-8"),
        ("regio/genk/kalender.ics", "regio/genk/kalender.ics", "text/calendar; charset=utf-8"),
        ("data/next-change.json", "data/next-change.json", "application/json"),
        ("sitemap.xml", "sitemap.xml", "text/xml; charset=utf-8"),
        ("feed.atom", "feed.atom", "application/atom+xml; charset=utf-8"),
        ("manifest.webmanifest", "manifest.webmanifest", "application/manifest+json"),
        ("robots.txt", "robots.txt", "text/plain; charset=utf-8"),
        ("info.txt", "info.txt", "text/plain; charset=utf-8"),
        (".well-known/security.txt", ".well-known/security.txt", "text/plain; charset=utf-8"),
    ],
)
def test_files_come_as_what_they_are_and_are_asked_for_again(host, path, file, media_type):
    status, headers, body = host.get(path)
    assert (status, headers["Content-Type"], headers["Cache-Control"]) == (200, media_type, "no-cache")
    assert body == (host.folder / file).read_bytes()
    status, _, body = host.get(path, **{"If-None-Match": headers["ETag"]})
    assert (status, body) == (304, b"")


@pytest.mark.parametrize(
    ("ending", "media_type"),
    [
        ("css", "text/css; charset=utf-8"),
        ("js", "application/javascript; charset=utf-8"),
        ("svg", "image/svg+xml; charset=utf-8"),
    ],
)
def test_assets_are_kept_for_ever(host, ending, media_type):
    status, headers, body = host.get(asset(host, ending))
    assert (status, headers["Content-Type"], headers["Cache-Control"]) == (200, media_type, FOR_EVER)
    assert body == (host.folder / asset(host, ending)).read_bytes()


@pytest.mark.parametrize("path", ["", "regio/genk", "kalender.ics", "bestaat/niet", ".addenda"])
def test_every_answer_has_the_policy(host, path):
    _, headers, _ = host.get(path)
    assert headers.get_all("Content-Security-Policy") == [
        "default-src 'none'; style-src 'self' 'sha256-Lqelb6pVzEGnaBEnXqzlEbv6f1ZzI5U8HDqvvij4lg0='; img-src 'self'; "
        "script-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ]
    assert headers.get_all("X-Content-Type-Options") == ["nosniff"]
    assert headers.get_all("Referrer-Policy") == ["same-origin"]


@pytest.mark.parametrize(
    "path",
    [
        *("bestaat/niet", "bestaat/niet/", "weg.ics", "regio/genk/weg.html"),
        *("assets/weg.css", "assets/", "data/", "regio/"),
        *(".addenda", "%2eaddenda", "regio/../.addenda", ".git/config", ".git/", "regio/.env", ".well-known/.x"),
    ],
)
def test_what_does_not_exist_or_is_hidden_is_not_found(host, path):
    status, headers, body = host.get(path)
    assert (status, headers["Content-Type"], headers["Cache-Control"]) == (404, PAGE, "no-cache")
    assert body == (host.folder / "404.html").read_bytes()


def test_the_page_for_what_is_not_found_has_its_style(host):
    _, _, body = host.get("bestaat/niet")
    (sheet,) = re.findall(r'rel="stylesheet" href="([^"]*)"', body.decode())
    assert host.get(sheet, within=False)[0] == 200


@pytest.mark.parametrize("path", ["regio/genk", "persona", "kalender"])
def test_a_folder_gets_its_slash(host, path):
    status, headers, _ = host.get(path)
    assert (status, headers["Location"]) == (301, f"{host.prefix}{path}/")


def test_the_path_of_the_site_gets_its_slash_and_its_neighbours_are_left_alone(host):
    status, headers, _ = host.get("/addenda", within=False)
    if host.prefix == "/":
        assert status == 404
    else:
        assert (status, headers["Location"]) == (301, "/addenda/")
        assert host.get("/elders", within=False)[1]["Content-Security-Policy"] is None


@pytest.mark.parametrize("path", ["regio/genk/", "kalender.ics", "data/next-change.json"])
def test_text_is_sent_compressed(host, path):
    _, headers, _ = host.get(path, **{"Accept-Encoding": "gzip"})
    assert (headers["Content-Encoding"], headers["Vary"]) == ("gzip", "Accept-Encoding")
    status, _, _ = host.get(path, **{"Accept-Encoding": "gzip", "If-None-Match": headers["ETag"]})
    assert status == 304
