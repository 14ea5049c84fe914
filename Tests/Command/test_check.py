"""`addenda check` as a user runs it: what it prints, byte for byte, and how it ends."""

import http.server
import json
import pathlib
import shutil
import subprocess
import sys
import threading

import command
import pytest

sys.path.append(str(command.REPOSITORY / "Tests/Benchmarks"))
import generate

FIXTURES = command.REPOSITORY / "Tests/ChecksTests/Fixtures"
AT = ["--at", "2023-05-20T12:00:00Z"]


def run(folder, *arguments):
    return subprocess.run(
        [command.BINARY, *arguments], cwd=folder, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, timeout=120
    )


@pytest.fixture
def project(tmp_path):
    """The small project of the faults, with a sound region."""
    shutil.copytree(FIXTURES / "project/Content", tmp_path / "Content")
    shutil.copytree(command.REPOSITORY / "Templates", tmp_path / "Templates")
    shutil.copy(FIXTURES / "faults/none.md", tmp_path / "Content/regio/proef.md")
    return tmp_path


def fault(project, name):
    shutil.copy(FIXTURES / f"faults/{name}.md", project / "Content/regio/proef.md")


def test_a_sound_project_passes(project):
    result = run(project, "check", *AT)
    assert (result.returncode, result.stdout, result.stderr) == (0, "2 regions checked: nothing to mend\n", "")
    assert not (project / "Site").exists()


def test_a_warning_is_told_and_passes(project):
    fault(project, "date.weekend-limit")
    result = run(project, "check", *AT)
    assert result.returncode == 0
    assert result.stdout == "2 regions checked: 1 warning\n"
    assert result.stderr == (
        "Content/regio/proef.md:9:13: warning: 2023-07-15, for the decision, is a Saturday [date.weekend]\n"
        "  9 |   decision: before 2023-07-15\n"
        "    |             ^^^^^^^^^^^^^^^^^\n"
        "  help: check the date; accept the finding when the addendum says so\n"
        "\n"
    )


@pytest.mark.parametrize(
    "name, arguments, status",
    [
        ("date.weekend", [], 0),
        ("date.weekend", ["--strict"], 1),
        ("date.invalid", [], 1),
        ("none-accepted", ["--strict"], 0),
        ("draft.unfilled", [], 0),
    ],
)
@pytest.mark.parametrize("verbosity", [[], ["--quiet"], ["--verbose"]])
@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_neither_verbosity_nor_format_changes_the_verdict(project, name, arguments, status, verbosity, form):
    fault(project, name)
    assert run(project, "check", *AT, "--format", form, *arguments, *verbosity).returncode == status


def test_quiet_prints_errors_alone(project):
    fault(project, "date.weekend")
    result = run(project, "check", *AT, "--quiet")
    assert (result.stdout, result.stderr) == ("", "")


def test_what_was_accepted_is_counted_and_shown(project):
    fault(project, "none-accepted")
    result = run(project, "check", *AT)
    assert result.stdout == "2 regions checked: 1 accepted\n"
    assert result.stderr == (
        "Content/regio/proef.md:12:13: accepted: 2023-07-15, for the decision, is a Saturday [date.weekend]\n"
        "  reason: Zo gepubliceerd\n\n"
    )


def test_a_build_leaves_out_what_was_accepted(project):
    fault(project, "recognition.sum")
    file = project / "Content/regio/proef.md"
    assert run(project, "build", *AT, "--strict").returncode == 1
    accept = "accept: [{finding: recognition.sum, reason: Zo gepubliceerd}]\n"
    file.write_text(file.read_text().replace("title: Proef\n", "title: Proef\n" + accept))
    assert run(project, "build", *AT, "--strict").returncode == 0


def test_json_has_every_key(project):
    fault(project, "none-accepted")
    report = json.loads(run(project, "check", *AT, "--format", "json").stdout)
    assert sorted(report) == sorted(
        "status regions drafts errors warnings notes provedChanges diagnostics accepted".split()
    )
    assert (report["status"], report["regions"], report["diagnostics"]) == ("passed", 2, [])
    (accepted,) = report["accepted"]
    assert accepted["reason"] == "Zo gepubliceerd"
    assert accepted["finding"]["identifier"] == "date.weekend"


def test_sarif_is_what_the_standard_asks(project):
    """The properties that SARIF 2.1.0 requires, and the form of those that are used."""
    fault(project, "date.weekend")
    log = json.loads(run(project, "check", *AT, "--format", "sarif").stdout)
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-2.1.0.json")
    (one,) = log["runs"]
    driver = one["tool"]["driver"]
    assert driver["name"] == "addenda"
    assert one["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    assert [entry["executionSuccessful"] for entry in one["invocations"]] == [True]
    for kind in driver["rules"]:
        assert kind["id"] and kind["shortDescription"]["text"] and kind["help"]["text"]
        assert kind["defaultConfiguration"]["level"] in ("error", "warning", "note", "none")
    (result,) = one["results"]
    assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "date.weekend"
    assert result["level"] == "warning" and result["message"]["text"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "Content/regio/proef.md"
    assert place["region"] == {"startLine": 6, "startColumn": 13, "endColumn": 29}
    assert result["suppressions"] == []


def test_sarif_suppresses_what_was_accepted(project):
    fault(project, "none-accepted")
    log = json.loads(run(project, "check", *AT, "--format", "sarif").stdout)
    (result,) = log["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "inSource", "justification": "Zo gepubliceerd"}]


def test_github_commands_are_escaped(project):
    file = project / "Content/regio/proef.md"
    file.write_text(file.read_text() + "\nTODO: 100 %, a:b\n\nDe deadline is **9 juni 2023**.\n")
    lines = run(project, "check", *AT, "--format", "github").stdout.splitlines()
    assert lines == [
        "::warning file=Content/regio/proef.md,line=26,col=1,endColumn=5,title=leftover.text::"
        "“TODO” was meant to be replaced%0Awrite the text, or [in te vullen: what] as long as it is not known",
        "::warning file=Content/regio/proef.md,line=28,col=18,endColumn=29,title=prose.date-differs::"
        "the sentence says 2023-06-09 of the deadline, which is 2023-06-01 23:59 in the facts%0A"
        "correct the sentence, or deadline in the front matter",
    ]
    odd = project / "Content/regio/a,b%.txt"
    odd.write_text("x")
    lines = run(project, "check", *AT, "--format", "github").stdout.splitlines()
    assert lines[0].startswith("::warning file=Content/regio/a%2Cb%25.txt,title=file.ignored::")


def test_two_hundred_valid_regions_have_no_finding(tmp_path):
    generate.generate(tmp_path, 200, valid=True)
    shutil.copytree(command.REPOSITORY / "Templates", tmp_path / "Templates")
    assert run(tmp_path, "record", "--at", "2027-03-01").returncode == 0
    result = run(tmp_path, "check", "--at", "2027-03-01")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == "200 regions checked: nothing to mend\n"


def test_explain(project):
    page = run(project, "explain", "[date.weekend]")
    assert page.returncode == 0 and page.stdout.startswith("date.weekend (warning)\n\nA step of the call")
    unknown = run(project, "explain", "date.weekends")
    assert unknown.returncode == 2
    assert "there is no finding date.weekends; did you mean date.weekend?" in unknown.stderr
    every = run(project, "explain").stdout.splitlines()
    assert len(every) > 150 and "date.weekend (warning)" in every


def test_corrections_are_enforced(project):
    """The workflow of the README: publish, record, change, be told, explain, publish, record."""
    assert run(project, "record", "--at", "2023-04-21").stdout == (
        "wrote Content/gepubliceerd.txt; commit it with the content\n"
    )
    assert run(project, "record", "--at", "2023-04-22").stdout == "Content/gepubliceerd.txt is up to date\n"
    file = project / "Content/regio/proef.md"
    file.write_text(file.read_text().replace("2023-06-01 23:59", "2023-06-09 23:59"))
    told = run(project, "check", *AT)
    assert told.returncode == 1
    assert "deadline: donderdag 1 juni 2023 om 23.59 uur → vrijdag 9 juni 2023 om 23.59 uur" in told.stderr
    refused = run(project, "record", *AT)
    assert refused.returncode == 1 and refused.stderr.endswith("1 error; nothing was recorded\n")
    entry = "updates: [{date: 2023-05-19, change: De deadline is verlengd}]\n"
    file.write_text(file.read_text().replace("title: Proef\n", "title: Proef\n" + entry))
    assert run(project, "check", *AT).returncode == 0
    assert run(project, "record", *AT).returncode == 0
    assert run(project, "check", *AT).stdout == "2 regions checked: nothing to mend\n"
    # A region cannot be renamed away from its record, nor withdrawn in silence.
    file.rename(file.with_name("proef-nieuw.md"))
    moved = run(project, "check", *AT)
    assert moved.returncode == 1
    assert "proef was published on 2023-05-20 and is gone [correction.region-gone]" in moved.stderr
    assert "write aliases: [proef] in Content/regio/proef-nieuw.md" in moved.stderr
    assert run(project, "record", *AT).returncode == 1
    refused = run(project, "record", *AT, "--gone", "proef")
    assert refused.returncode == 1 and "[record.not-gone]" in refused.stderr
    file.with_name("proef-nieuw.md").unlink()
    assert run(project, "record", *AT, "--gone", "proef").returncode == 0
    assert "\n[proef] 2023-05-20 weg 2023-05-20\n" in (project / "Content/gepubliceerd.txt").read_text()
    assert run(project, "check", *AT).returncode == 0


def test_only_what_the_project_holds_is_read(tmp_path):
    missing = run(tmp_path, "check", "--project", str(tmp_path / "nergens"))
    assert missing.returncode == 3
    empty = run(tmp_path, "check", *AT)
    assert empty.returncode == 1 and "[content.missing]" in empty.stderr


class Elsewhere(http.server.BaseHTTPRequestHandler):
    """A site of others: what it answers stands in the path."""

    asked = []

    def answer(self):
        Elsewhere.asked.append((self.command, self.path))
        status = int(self.path.strip("/").split("-")[0])
        if self.path == "/503-once":
            status = 503 if Elsewhere.asked.count(("GET", self.path)) < 2 else 200
        if self.path == "/405-head":
            status = 405 if self.command == "HEAD" else 200
        self.send_response(status)
        if self.path == "/302-loop":
            self.send_header("Location", self.path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD = answer

    def log_message(self, *arguments):
        pass


@pytest.fixture
def elsewhere():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Elsewhere.asked.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_external_links_are_asked_for_once_a_day(project, elsewhere, tmp_path):
    file = project / "Content/regio/proef.md"
    paths = ["200", "404", "403", "405-head"]
    links = "\n".join(f"- [pagina {path}]({elsewhere}/{path})" for path in paths)
    line = file.read_text().count("\n") + 2
    file.write_text(f"{file.read_text()}\n{links}\n")

    def check():
        environment = {"PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": str(tmp_path / "cache")}
        return subprocess.run(
            [command.BINARY, "check", *AT, "--external", "--format", "github"],
            cwd=project, env=environment, capture_output=True, text=True, timeout=60,
        )

    # Without being asked, nothing is asked of the network.
    run(project, "check", *AT)
    assert Elsewhere.asked == []
    first = check()
    assert first.returncode == 0
    assert [line.split("::")[1:] for line in first.stdout.splitlines()] == [
        [
            f"warning file=Content/regio/proef.md,line={line + 1},col=16,endColumn={16 + len(elsewhere) + 4},title=link.external-broken",
            f"the link {elsewhere}/404 on the page regio/proef/index.html: "
            "the page is not there (404)%0Alook for its new address, or take the link out",
        ],
        [
            f"notice file=Content/regio/proef.md,line={line + 2},col=16,endColumn={16 + len(elsewhere) + 4},title=link.external-unverified",
            f"the link {elsewhere}/403 on the page regio/proef/index.html could not be verified: "
            "the site refuses programs (403)%0Aopen it in a browser",
        ],
    ]
    assert ("GET", "/405-head") in Elsewhere.asked and ("HEAD", "/200") in Elsewhere.asked
    Elsewhere.asked.clear()
    assert check().stdout == first.stdout
    assert {path for _, path in Elsewhere.asked} == {"/404", "/403"}


def test_external_links_that_lead_nowhere_or_are_busy(project, elsewhere, tmp_path):
    file = project / "Content/regio/proef.md"
    links = "".join(f"- [pagina {path}]({elsewhere}/{path})\n" for path in ("302-loop", "500", "503-once"))
    file.write_text(f"{file.read_text()}\n{links}")
    result = subprocess.run(
        [command.BINARY, "check", *AT, "--external"], cwd=project, timeout=60, capture_output=True, text=True,
        env={"PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": str(tmp_path / "cache")},
    )
    told = [line for line in result.stderr.splitlines() if "link.external" in line]
    assert len(told) == 2, told
    assert "/302-loop" in told[0] and "from address to address without end [link.external-broken]" in told[0]
    assert "/500" in told[1] and "the site answered 500 [link.external-unverified]" in told[1]


def test_spelling_without_a_dictionary_is_a_note(project):
    """Where hunspell is missing the check says so, and passes."""
    result = subprocess.run(
        [command.BINARY, "check", *AT, "--spelling"], cwd=project, env={"PATH": "/nergens"}, capture_output=True, text=True, timeout=60
    )
    assert result.returncode == 0 and "[spelling.unavailable]" in result.stderr


def test_spelling_asks_the_dictionary(project, tmp_path):
    """With a dictionary of three words in place of hunspell's own."""
    tool = tmp_path / "bin/hunspell"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\nexec /usr/bin/grep -vxE 'hoe|leren|mensen|de|taal'\n")
    tool.chmod(0o755)
    file = project / "Content/regio/proef.md"
    file.write_text(file.read_text() + "\nHoe leren mensen de taall, en `kode`, en https://www.stad.be?\n")
    (project / "Content/woorden.txt").write_text("en\n")
    (project / "Content/regio/buur.md").unlink()
    (project / "Content/gemeenten.txt").unlink()
    result = subprocess.run(
        [command.BINARY, "check", *AT, "--spelling", "--format", "github"],
        cwd=project, env={"PATH": f"{tool.parent}:/usr/bin:/bin"}, capture_output=True, text=True, timeout=60,
    )
    assert result.stdout.splitlines() == [
        "::warning file=Content/regio/proef.md,line=26,col=21,endColumn=26,title=spelling.unknown::"
        "“taall” is not in the dictionary%0Acorrect it, or add it to Content/woorden.txt"
    ]
