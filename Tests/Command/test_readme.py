"""What README.md shows is what happens: the region file, the message, the table, the lines for cron and systemd."""

import json
import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta

import command
import pytest

README = (command.REPOSITORY / "README.md").read_text()
# What stands in for the command says that it ran.
STAND_IN = "#!/bin/sh\necho \"$@\" >ran\n"


def project(folder, next_change):
    """A project whose site says when it changes."""
    binary = folder / ".build/release/addenda"
    binary.parent.mkdir(parents=True)
    binary.write_text(STAND_IN)
    binary.chmod(0o755)
    (folder / "Site/data").mkdir(parents=True)
    (folder / "Site/data/next-change.json").write_text(json.dumps({"nextChange": next_change}))


def moment(days):
    return command.instant(datetime.now(UTC) + timedelta(days=days))


@pytest.mark.parametrize(
    ("next_change", "builds"), [(moment(-1), True), (moment(0), True), (moment(1), False), (None, False)]
)
def test_cron(tmp_path, next_change, builds):
    project(tmp_path, next_change)
    (line,) = re.findall(r"^ *\* \* \* \* \* (.*)$", README, re.MULTILINE)
    # cron makes a line end of a bare %.
    assert "%" not in line
    subprocess.run(["/bin/sh", "-c", line.replace("/srv/addenda", str(tmp_path))], timeout=30, check=False)
    ran = tmp_path / "ran"
    assert ran.exists() == builds
    assert not builds or ran.read_text() == "build --quiet\n"


def test_cron_reads_what_a_build_writes(tmp_path):
    """The keys of the file are those that the line names."""
    project(tmp_path, None)
    command.build(tmp_path / "built", datetime(2023, 5, 20, tzinfo=UTC))
    data = "data/next-change.json"
    (tmp_path / "Site" / data).write_bytes((tmp_path / "built" / data).read_bytes())
    (line,) = re.findall(r"^ *\* \* \* \* \* (.*)$", README, re.MULTILINE)
    subprocess.run(["/bin/sh", "-c", line.replace("/srv/addenda", str(tmp_path))], timeout=30, check=True)
    assert (tmp_path / "ran").exists()


def test_systemd_asks_the_same():
    """A line of a unit that holds $, % or \\ would be read otherwise than it looks."""
    (question,) = re.findall(r"ExecCondition=/usr/bin/(.*)$", README, re.MULTILINE)
    assert question in README.split("* * * * *")[1].splitlines()[0]
    assert not re.search(r"[$%\\]", question)


def test_the_table_is_what_status_prints():
    arguments = [command.BINARY, "status", "--at", "2023-05-30"]
    printed = subprocess.run(
        arguments, cwd=command.REPOSITORY, env={}, check=True, capture_output=True, text=True, timeout=30
    ).stdout
    assert f"$ addenda status --at 2023-05-30\n{printed}```\n" in README


def region_project(folder, region):
    """A project with this region, and the rest of this repository."""
    for name in ("Content/pagina", "Templates"):
        shutil.copytree(command.REPOSITORY / name, folder / name)
    shutil.copy(command.REPOSITORY / "Content/programma.md", folder / "Content")
    (folder / "Content/regio").mkdir()
    (folder / "Content/regio/genk.md").write_text(region)
    arguments = [command.BINARY, "build", "--at", "2023-05-30"]
    return subprocess.run(arguments, cwd=folder, env={}, capture_output=True, text=True, timeout=60, check=False)


def example():
    (region,) = re.findall(r"^```markdown\n(---\n.*?)^```$", README, re.MULTILINE | re.DOTALL)
    return region


def test_the_region_file_is_accepted(tmp_path):
    run = region_project(tmp_path, example())
    assert run.returncode == 0, run.stderr
    assert "Content/regio/" not in run.stderr
    page = (tmp_path / "Site/regio/genk/index.html").read_text()
    assert "Regio-uitdaging 1: Jongeren en werk" in page


def test_the_message_is_what_a_slip_in_that_file_gives(tmp_path):
    run = region_project(tmp_path, example().replace("before 2023-07-15", "before 2023-06-31"))
    (message,) = re.findall(r"^\$ .build/release/addenda build\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert run.returncode == 1
    assert message in run.stderr
    assert not (tmp_path / "Site").exists()
