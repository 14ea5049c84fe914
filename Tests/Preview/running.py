"""Runs the real `addenda preview` on a copy of this repository's content; ADDENDA_BINARY names the command."""

import contextlib
import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("ADDENDA_BINARY", str(REPOSITORY / ".build/release/addenda"))
MOMENT = "2023-05-20T12:00:00Z"
# Seconds that anything here may take on a busy machine.
PATIENCE = 20


class Preview:
    """A running preview of a project."""

    def __init__(self, project, process, port):
        self.project = project
        self.process = process
        self.port = port
        self.address = f"http://localhost:{port}"

    def get(self, path, method="GET", **headers):
        """The status, headers and body of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        with contextlib.closing(connection):
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()

    def text(self, path):
        return self.get(path)[2].decode()

    def status(self, path):
        """What the page at a path is told."""
        return json.loads(self.text(f"/_addenda/status?path={path}"))

    def raw(self, data, wait=True):
        """A socket on which `data` was sent; with `wait`, everything that came back until the other end closed."""
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
        connection.sendall(data)
        if not wait:
            return connection
        with connection:
            connection.shutdown(socket.SHUT_WR)
            parts = []
            with contextlib.suppress(ConnectionResetError):
                while part := connection.recv(65536):
                    parts.append(part)
            return b"".join(parts)

    def path(self, name):
        return self.project / name

    def edit(self, name, old, new):
        """Replaces a text that stands in a file once."""
        before = self.path(name).read_text()
        assert before.count(old) == 1, f"{old!r} stands {before.count(old)} times in {name}"
        self.path(name).write_text(before.replace(old, new))

    def is_alive(self):
        return self.process.poll() is None and self.get("/")[0] == 200

    def stop(self, how=signal.SIGINT):
        """Ends it; gives the exit status and the seconds it took."""
        start = time.monotonic()
        self.process.send_signal(how)
        status = self.process.wait(PATIENCE)
        return status, time.monotonic() - start


@contextlib.contextmanager
def previewing(project, *options, port=0, at=MOMENT):
    """Runs the command; at the end it is stopped, if it is not yet."""
    arguments = [BINARY, "preview", "--project", project, "--format", "json", *options]
    arguments += ["--port", str(port)] if port is not None else []
    arguments += ["--at", at] if at else []
    with open(project / "preview.log", "w") as log:
        process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=log, text=True)
    try:
        yield Preview(project, process, json.loads(json_object(process))["port"])
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        process.stdout.close()


def json_object(process):
    """The lines of the next JSON object: the first is printed when the preview listens."""
    lines = []
    while line := process.stdout.readline():
        lines.append(line)
        if line == "}\n":
            return "".join(lines)
    raise AssertionError(f"the preview ended with {process.wait()}")


def copy_project(folder):
    for part in ("Content", "Templates"):
        shutil.copytree(REPOSITORY / part, folder / part)
    return folder


def until(check, what):
    """Waits for something to become true."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if check():
            return
        time.sleep(0.01)
    raise AssertionError(f"never: {what}")
