"""The real command on the content of this repository; ADDENDA_BINARY names it."""

import json
import os
import pathlib
import subprocess

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("ADDENDA_BINARY", str(REPOSITORY / ".build/release/addenda"))


def status(moment):
    """What `addenda status` says of a moment (an aware datetime), as the object of --format json."""
    run = _run("status", "--at", instant(moment), "--format", "json", "--jobs", "1")
    return json.loads(run.stdout)


def build(output, moment, environment=None, options=()):
    """Builds the site as if it were a moment; gives what the build printed as an object."""
    arguments = ["--output", str(output), "--at", instant(moment), "--format", "json", *options]
    run = _run("build", *arguments, environment=environment)
    return json.loads(run.stdout)


def instant(moment):
    """The UTC form of RFC 3339: "2023-06-01T21:59:59Z"."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.utcoffset().total_seconds() == 0 else moment.isoformat()


def files(folder):
    """Every file of a folder by its path, with its bytes."""
    folder = pathlib.Path(folder)
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def _run(*arguments, environment=None):
    run = subprocess.run(
        [BINARY, *arguments], cwd=REPOSITORY, env=environment or {}, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr or run.stdout
    return run
