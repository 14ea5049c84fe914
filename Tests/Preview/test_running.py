"""How the command starts, follows files, and ends."""

import json
import mmap
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time

import pytest
import running


def test_a_save_is_served(preview):
    preview.edit("Content/regio/genk.md", "title: Genk", "title: Genk en omgeving")
    running.until(lambda: "Genk en omgeving</h1>" in preview.text("/regio/genk/"), "the new title on the page")
    assert "Genk en omgeving" in preview.text("/")


def test_a_save_by_rename_is_served(preview):
    page = preview.path("Content/regio/genk.md")
    beside = page.with_name(".genk.md.swp")
    beside.write_text(page.read_text() + "\nEen nieuwe alinea.\n")
    beside.rename(page)
    running.until(lambda: "Een nieuwe alinea." in preview.text("/regio/genk/"), "the paragraph on the page")


def test_files_come_and_go(preview):
    genk = preview.path("Content/regio/genk.md")
    copy = genk.with_name("bree.md")
    copy.write_text(genk.read_text().replace("title: Genk", "title: Bree"))
    running.until(lambda: preview.get("/regio/bree/")[0] == 200, "the new region")
    copy.unlink()
    running.until(lambda: preview.get("/regio/bree/")[0] == 404, "the new region gone")


def test_the_output_folder_is_left_alone(preview):
    preview.edit("Content/regio/genk.md", "title: Genk", "title: Bree")
    running.until(lambda: "Bree</h1>" in preview.text("/regio/genk/"), "the new title")
    assert not preview.path("Site").exists()


def test_pages_are_those_of_a_build_but_for_what_is_added(preview):
    target = preview.path("Built")
    subprocess.run(
        [running.BINARY, "build", "--project", preview.project, "--output", target, "--at", running.MOMENT],
        check=True, capture_output=True,
    )
    for file in sorted(target.rglob("*")):
        path = file.relative_to(target).as_posix()
        if file.is_dir() or path == ".addenda":
            continue
        served = preview.get("/" + path)[2]
        if path.endswith(".html"):
            served = without_additions(served.decode()).encode()
        assert served == file.read_bytes(), path


def without_additions(page):
    page = re.sub(r'<script src="/_addenda/preview\.js"[^>]*></script>', "", page, count=1)
    page = re.sub(r' data-line="\d+"', "", page)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    if policy:
        own = policy[1].replace("&#39;", "'").removesuffix("; connect-src 'self'")
        page = page.replace(policy[1], own)
    return page


def test_ends_at_once_with_connections_open(preview):
    events = preview.raw(b"GET /_addenda/events HTTP/1.1\r\nHost: localhost\r\n\r\n", wait=False)
    assert events.recv(15) == b"HTTP/1.1 200 OK"
    deaf = preview.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n" * 200, wait=False)
    half = preview.raw(b"GET / HT", wait=False)
    status, seconds = preview.stop(signal.SIGINT)
    for connection in (events, deaf, half):
        connection.close()
    assert status == 0 and seconds < 1


def test_a_port_that_is_taken(project):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        run = subprocess.run(
            [running.BINARY, "preview", "--project", project, "--port", str(port)], capture_output=True, text=True,
            timeout=running.PATIENCE,
        )
    assert run.returncode == 3
    assert run.stderr == (
        f"error: another program listens at port {port} [preview.cannot-listen]\n"
        "  help: choose another with --port, or leave --port out\n\n"
    )


def test_the_next_free_port(project):
    with running.previewing(project, port=None) as first:
        (project / "second").mkdir()
        second = running.copy_project(project / "second")
        with running.previewing(second, port=None) as preview:
            assert preview.port > first.port >= 8080
            assert preview.is_alive()


def test_a_host_is_served_with_a_warning(project):
    with running.previewing(project, "--host", "0.0.0.0") as preview:
        assert preview.get("/", Host="192.168.1.5")[0] == 200
        assert preview.get("/", Host="evil.example")[0] == 403
        assert "warning: whoever can reach 0.0.0.0" in (project / "preview.log").read_text()


def test_the_path_of_the_site(project):
    with running.previewing(project, "--base-url", "https://www.stad.be/oproep/") as preview:
        assert preview.get("/")[1]["Location"] == "/oproep/"
        assert preview.get("/oproep/regio/genk/")[0] == 200
        status, _, page = preview.get("/oproep/weg")
        assert status == 404 and b'href="/oproep/assets/' in page


@pytest.mark.parametrize("arguments", [["--port", "70000"], ["--port", "x"], ["--host", ""], ["--at", "ooit"]])
def test_wrong_usage(project, arguments):
    run = subprocess.run([running.BINARY, "preview", "--project", project, *arguments], capture_output=True, text=True)
    assert run.returncode == 2


def test_no_project(tmp_path):
    run = subprocess.run([running.BINARY, "preview", "--project", tmp_path], capture_output=True, text=True)
    assert run.returncode == 1
    assert "there is no folder Content here" in run.stderr


def test_what_is_wrong_is_told_on_the_terminal(preview):
    log = preview.path("preview.log")
    preview.edit("Content/regio/genk.md", "title: Genk", "titel: Genk")
    running.until(lambda: "the last good pages stay" in log.read_text(), "the error on the terminal")
    assert "Content/regio/genk.md:2:1: error: “titel” is not a key of a region file [key.unknown]" in log.read_text()
    preview.edit("Content/regio/genk.md", "titel: Genk", "title: Genk")
    running.until(lambda: "all errors are mended" in log.read_text(), "the end of the error on the terminal")


def test_what_is_wrong_is_told_to_machines(preview):
    preview.edit("Content/regio/genk.md", "when: 2023-06-01 23:59", "when: 2023-06-31 23:59")
    news = json.loads(running.json_object(preview.process))
    while news["errors"] == 0:
        news = json.loads(running.json_object(preview.process))
    assert [finding["identifier"] for finding in news["diagnostics"] if finding["severity"] == "error"] == ["date.invalid"]
    preview.edit("Content/regio/genk.md", "when: 2023-06-31 23:59", "when: 2023-06-01 23:59")
    while news["errors"]:
        news = json.loads(running.json_object(preview.process))
    assert "text" not in news and news["warnings"] == sum(each["severity"] == "warning" for each in news["diagnostics"])


@pytest.mark.parametrize(
    ("host", "sentence"), [("geen.invalid", "no machine is called geen.invalid"), ("192.0.2.1", "192.0.2.1 is no address of this machine")]
)
def test_a_host_that_is_not_here(project, host, sentence):
    run = subprocess.run(
        [running.BINARY, "preview", "--project", project, "--host", host, "--port", "0"], capture_output=True, text=True,
        timeout=running.PATIENCE,
    )
    assert run.returncode == 3
    assert run.stderr.startswith(f"error: {sentence} [preview.cannot-listen]\n  help: give --host")


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        # What clocks in Belgium show is known for the years that content may name.
        ("9999-12-31T23:59:59Z", None), ("2200-01-01T00:00:00Z", None), ("0001-01-01T00:00:00Z", None),
        ("2199-12-31T22:59:59Z", "2199-12-31T23:59"), ("1996-01-01T00:00:00Z", "1996-01-01T01:00"),
    ],
)
def test_the_ends_of_time(project, moment, shown):
    with running.previewing(project, at=moment) as preview:
        assert preview.get("/regio/genk/")[0] == 200
        told = preview.status("regio/genk/index.html")
        assert (told["moment"], told.get("civilMoment")) == (moment, shown)
        assert travel(preview, moment) == 200
        if shown:
            assert travel(preview, shown) == 200
            assert preview.status("regio/genk/index.html")["civilMoment"] == shown


def travel(preview, moment):
    return preview.get("/_addenda/moment?at=" + moment.replace(":", "%3A"), "POST", **{"X-Addenda": "preview"})[0]


def test_an_untold_write_behind_a_save_is_served(preview):
    """A write through a map in memory tells nothing."""
    genk = preview.path("Content/regio/genk.md")
    text = genk.read_text()
    genk.write_text(text + "\nZin een.\n")
    running.until(lambda: "Zin een." in preview.text("/regio/genk/"), "the save")
    with genk.open("r+b") as file, mmap.mmap(file.fileno(), 0) as view:
        view[view.rfind(b"Zin een.") : view.rfind(b"Zin een.") + 8] = b"Zin twee"
    running.until(lambda: "Zin twee" in preview.text("/regio/genk/"), "what was written without a word")


@pytest.mark.parametrize("name", ["Content/bestand/scan.log", "Content/scan.log"])
def test_a_log_beside_it_holds_up_no_save(preview, name):
    end = threading.Event()

    def chatter():
        while not end.wait(0.05):
            with preview.path(name).open("a") as log:
                log.write("regel\n")

    preview.path("Content/bestand").mkdir(exist_ok=True)
    thread = threading.Thread(target=chatter)
    thread.start()
    try:
        time.sleep(1)
        for number in range(5):
            start = time.monotonic()
            preview.edit("Content/regio/genk.md", "## Lokale analyse", f"Zin {number}einde.\n\n## Lokale analyse")
            running.until(lambda: f"Zin {number}einde" in preview.text("/regio/genk/"), "the save")
            assert time.monotonic() - start < 1
            time.sleep(0.3)
        if name == "Content/scan.log":
            # Nor what can wait: whether other pages have the places that links lead to.
            preview.edit("Content/regio/genk.md", "## Lokale analyse", "[Daar](leuven.md#weg)\n\n## Lokale analyse")
            found = lambda: [each["identifier"] for each in preview.status("index.html")["findings"]]
            running.until(lambda: "link.fragment-missing" in found() or "link.broken" in found(), "the link without a place")
    finally:
        end.set()
        thread.join()


def test_a_checkout_of_hundreds_of_files(project):
    git(project, "init", "-q")
    genk = (project / "Content/regio/genk.md").read_text()
    for number in range(300):
        text = genk.replace("title: Genk", f"title: Regio {number}")
        (project / f"Content/regio/r{number}.md").write_text(text)
    git(project, "add", "Content")
    git(project, "commit", "-qm", "one")
    for number in range(300):
        file = project / f"Content/regio/r{number}.md"
        file.write_text(file.read_text() + "\nTweede versie.\n")
    git(project, "commit", "-qam", "two")
    with running.previewing(project) as preview:
        before = preview.status("index.html")
        git(project, "checkout", "-q", "HEAD~1")
        pages = [f"/regio/r{number}/" for number in (0, 150, 299)]
        running.until(
            lambda: not any("Tweede versie." in preview.text(page) for page in pages), "the first version everywhere"
        )
        git(project, "checkout", "-q", "-")
        running.until(lambda: all("Tweede versie." in preview.text(page) for page in pages), "the second version")
        assert before["errors"] == preview.status("index.html")["errors"] == 0


def git(folder, *arguments):
    who = {"GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@x", "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x@x"}
    subprocess.run(["git", "-C", folder, *arguments], check=True, env={**os.environ, **who}, capture_output=True)


OPENER = """#!/bin/sh
echo "$1" > opened
echo noise; echo noise >&2
sleep 0.3
exit {status}
"""


def with_opener(project, status, monkeypatch):
    """Puts a program in the place of the one that opens browsers."""
    folder = project / "bin"
    folder.mkdir()
    opener = folder / ("open" if sys.platform == "darwin" else "xdg-open")
    opener.write_text(OPENER.format(status=status).replace("opened", str(project / "opened")))
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)


def test_a_browser_is_opened_in_silence(project, monkeypatch):
    with_opener(project, 0, monkeypatch)
    with running.previewing(project, "--open") as preview:
        running.until((project / "opened").exists, "the browser")
        running.until(lambda: children(preview.process.pid) == [], "the end of what opens the browser")
        assert (project / "opened").read_text() == f"{preview.address}/\n"
        assert "noise" not in (project / "preview.log").read_text()
        preview.process.send_signal(signal.SIGINT)
        assert "noise" not in preview.process.stdout.read()


def test_a_browser_that_cannot_be_opened(project, monkeypatch):
    with_opener(project, 3, monkeypatch)
    with running.previewing(project, "--open") as preview:
        log = project / "preview.log"
        running.until(lambda: f"open {preview.address}/ yourself" in log.read_text(), "the note")


def test_the_browser_outlives_the_preview(project, monkeypatch):
    with_opener(project, 0, monkeypatch)
    opener = next((project / "bin").iterdir())
    opener.write_text(opener.read_text().replace("sleep 0.3", f"echo $$ > {project}/pid; sleep 30"))
    with running.previewing(project, "--open") as preview:
        running.until(lambda: (project / "pid").exists() and (project / "pid").read_text(), "the browser")
        browser = int((project / "pid").read_text())
        # Ctrl-C on a terminal goes to the whole group of the preview.
        assert os.getpgid(browser) != os.getpgid(preview.process.pid)
        state = pathlib.Path(f"/proc/{browser}/status").read_text()
        deaf = [int(mask, 16) for mask in re.findall(r"^Sig(?:Ign|Blk):\s*(\w+)", state, re.MULTILINE)]
        ends = sum(1 << number - 1 for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM))
        assert len(deaf) == 2 and not any(mask & ends for mask in deaf)
        preview.stop()
        os.killpg(browser, signal.SIGTERM)


def children(pid):
    """The processes that a process started, ended ones that it has not asked after included."""
    return [child for task in pathlib.Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]


def test_content_and_templates_are_deleted_and_come_back(preview):
    for folder, file in (("Content", "Content/regio/genk.md"), ("Templates", "Templates/home.mustache")):
        away = preview.path("weg")
        for again in (lambda: away.rename(preview.path(folder)), lambda: shutil.copytree(away, preview.path(folder))):
            shutil.rmtree(away, ignore_errors=True)
            shutil.copytree(preview.path(folder), away)
            # At once: file by file, a region that is gone for a moment is a region that is gone.
            preview.path(folder).rename(preview.path("prullenmand"))
            shutil.rmtree(preview.path("prullenmand"))
            running.until(lambda: preview.status("index.html")["errors"], f"{folder} is missed")
            assert preview.get("/regio/genk/")[0] == 200
            again()
            running.until(lambda: not preview.status("index.html")["errors"], f"{folder} is back")
        text = preview.path(file).read_text()
        preview.path(file).write_text(text.replace("title: Genk", "title: Genk terug") + "\n<!-- terug -->\n")
    running.until(lambda: "Genk terug</h1>" in preview.text("/regio/genk/"), "an edit of content after that")
    running.until(lambda: "<!-- terug -->" in preview.text("/"), "an edit of a template after that")


def test_the_project_is_moved_away_and_comes_back(project):
    site = project / "site"
    site.mkdir()
    with running.previewing(running.copy_project(site)) as preview:
        log = (site / "preview.log").open()
        site.rename(project / "weg")
        running.until(lambda: preview.status("index.html").get("trouble") == "projectGone", "the trouble")
        assert preview.get("/regio/genk/")[0] == 200
        (project / "weg").rename(site)
        running.until(lambda: "trouble" not in preview.status("index.html"), "the end of the trouble")
        preview.edit("Content/regio/genk.md", "title: Genk", "title: Genk terug")
        running.until(lambda: "Genk terug</h1>" in preview.text("/regio/genk/"), "an edit after that")
        said = log.read()
        assert "the folder of the project is gone" in said and "heard of at once again" in said
