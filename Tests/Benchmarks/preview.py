#!/usr/bin/env python3
"""Measures the preview on invented regions on a RAM disk, beside `hugo server` when Hugo is on PATH; prints a table.

    preview.py --addenda .build/release/addenda [--templates Templates] [--regions 5 1000 10000] [--saves 20]

Per number of regions: from starting the command to the first page; from saving a region's file to its new bytes over
HTTP, the median of `--saves` saves, once each of a sentence in the text, of a deadline (which lists show too) and of a
title (which decides the order of lists); for `addenda preview` also to the page of a new file, and to the end of the
page of a deleted one; and the memory of the process after all that. The page is asked for again
and again over one connection. `--gap` seconds lie between two saves, so that what a server does afterwards is not
counted in the next. Hugo gets the same regions with minimal templates, and the same saves.
"""

import argparse
import contextlib
import http.client
import os
import pathlib
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

from bench import CLOCK, HUGO, MEBIBYTE, generate_in, machine, row

PATIENCE = 180


class Server:
    """A running server of one project."""

    def __init__(self, command, port, ready):
        self.start = time.perf_counter()
        self.process = subprocess.Popen(
            list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        self.port = port
        self.connection = None
        while ready.encode() not in self.get("/"):
            if time.perf_counter() - self.start > PATIENCE or self.process.poll() is not None:
                raise SystemExit(f"error: {command[0]} does not serve")
            time.sleep(0.002)
        self.startup = time.perf_counter() - self.start

    def get(self, path):
        """The body of a page; nothing as long as nobody answers."""
        try:
            if not self.connection:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            self.connection.request("GET", path)
            return self.connection.getresponse().read()
        except (OSError, http.client.HTTPException):
            self.connection = None
            return b""

    def memory(self):
        """The memory of the process and those it started, shared parts counted once, in bytes."""
        total = 0
        for status in pathlib.Path("/proc").glob("[0-9]*/status"):
            with contextlib.suppress(OSError):
                if os.getpgid(int(status.parent.name)) == self.process.pid:
                    lines = status.read_text().splitlines()
                    total += sum(int(line.split()[1]) << 10 for line in lines if line.startswith("VmRSS"))
        return total

    def stop(self):
        os.killpg(self.process.pid, signal.SIGINT)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def seconds_to_page(server, path, change, mark, is_there=True):
    """Makes a change of files, and asks for a page until the mark is on it, or is not any more."""
    start = time.perf_counter()
    change()
    while (mark.encode() in server.get(path)) != is_there:
        if time.perf_counter() - start > PATIENCE:
            raise SystemExit(f"error: {mark} never came on {path}, or never went")
        time.sleep(0.0005)
    return time.perf_counter() - start


def saves(file, count):
    """Three kinds of edits, each with its texts and the marks to wait for."""
    text = file.read_text(encoding="utf-8")
    title = next(line for line in text.splitlines() if line.startswith("title: "))
    deadline = next(line for line in text.splitlines() if line.startswith("  deadline: "))
    day = deadline.split()[1]

    def at(number):
        return f"{number // 60 + 8:02}:{number % 60:02}"

    return {
        "text": [(f"{text}\nToegevoegd: zin{n}einde.\n", f"zin{n}einde") for n in range(count)],
        "deadline": [(text.replace(deadline, f"  deadline: {day} {at(n)}"), at(n)) for n in range(count)],
        "title": [(text.replace(title, f"{title} X{n}einde"), f"X{n}einde") for n in range(count)],
    }


def moves(server, folder, original, options):
    """The medians of new and deleted files: regions of their own, each made and then deleted again."""
    title = next(line for line in original.splitlines() if line.startswith("title: "))
    times = {"new": [], "deleted": []}
    for number in range(options.saves + 1):
        file = folder / f"nieuw-{number}.md"
        text = original.replace(title, f"{title} N{number}einde")
        for kind, change in (("new", lambda: file.write_text(text, encoding="utf-8")), ("deleted", file.unlink)):
            mark = f"N{number}einde</h1>"
            times[kind].append(seconds_to_page(server, f"/regio/{file.stem}/", change, mark, kind == "new"))
            time.sleep(options.gap)
    return {kind: statistics.median(all[1:]) for kind, all in times.items()}


def measure(command, project, content, regions, options, ready):
    """Startup, the median of each kind of save, and memory."""
    port = free_port()
    server = Server([*command, "--port", str(port)], port, ready)
    try:
        files = sorted((project / content / "regio").iterdir())
        # One of which the deadline stands on one line.
        file = next(file for file in files[regions // 2 :] + files if "\n  deadline: 2" in file.read_text())
        original = file.read_text(encoding="utf-8")
        path = f"/regio/{file.stem}/"
        # What a server does after it began to answer is not part of a save.
        time.sleep(3 + options.rest * regions / 10_000)
        medians = {}
        for kind, edits in saves(file, options.saves + 1).items():
            times = []
            for text, mark in edits:
                change = lambda: file.write_text(text, encoding="utf-8")
                times.append(seconds_to_page(server, path, change, mark))
                time.sleep(options.gap)
            # The first finds everything cold.
            medians[kind] = statistics.median(times[1:])
            file.write_text(original, encoding="utf-8")
            time.sleep(1)
        # How Hugo's minimal templates take new files says nothing.
        if content == "Content":
            medians |= moves(server, file.parent, original, options)
        return server.startup, medians, server.memory()
    finally:
        server.stop()


def measure_addenda(options, regions, disk):
    with tempfile.TemporaryDirectory(prefix="addenda-preview-", dir=disk) as folder:
        project = pathlib.Path(folder)
        generate_in(project, regions)
        shutil.copytree(options.templates, project / "Templates")
        command = [pathlib.Path(options.addenda).resolve(), "preview", "--project", project, "--at", CLOCK]
        return measure(command, project, "Content", regions, options, "</html>")


def measure_hugo(hugo, options, regions, disk):
    with tempfile.TemporaryDirectory(prefix="addenda-preview-", dir=disk) as folder:
        project = pathlib.Path(folder)
        generate_in(project, regions)
        (project / "Content").rename(project / "content")
        for name, text in HUGO.items():
            (project / name).parent.mkdir(parents=True, exist_ok=True)
            (project / name).write_text(text, encoding="utf-8")
        command = [hugo, "server", "--source", project, "--bind", "127.0.0.1", "--baseURL", "http://127.0.0.1/"]
        return measure(command, project, "content", regions, options, "<main>")


def table_row(regions, name, measured):
    startup, medians, memory = measured
    kinds = ("text", "deadline", "title", "new", "deleted")
    times = [f"{medians[kind] * 1000:.1f} ms" if kind in medians else "" for kind in kinds]
    return row(f"{regions:,}", name, f"{startup * 1000:,.0f} ms", *times, f"{memory / MEBIBYTE:,.0f} MiB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--addenda", required=True)
    parser.add_argument("--templates", default="Templates")
    parser.add_argument("--regions", type=int, nargs="+", default=[5, 1000, 10000])
    parser.add_argument("--saves", type=int, default=20)
    parser.add_argument("--gap", type=float, default=0.3)
    parser.add_argument("--rest", type=float, default=20, help="seconds of rest after the start, beside 3, per 10,000 regions")
    parser.add_argument("--without-hugo", action="store_true")
    options = parser.parse_args()
    # Ended from outside, it ends what it started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    disk = "/dev/shm" if os.access("/dev/shm", os.W_OK) else tempfile.gettempdir()
    print(f"Measured on: {machine(disk)}; median of {options.saves}.\n", flush=True)
    hugo = None if options.without_hugo else shutil.which("hugo")
    print(row("regions", "server", "first page", "text saved", "deadline saved", "title saved", "new file", "deleted file", "memory"))
    print(row("--:", "---", *["--:"] * 7), flush=True)
    for regions in options.regions:
        print(table_row(regions, "addenda preview", measure_addenda(options, regions, disk)), flush=True)
        if hugo:
            print(table_row(regions, "hugo server", measure_hugo(hugo, options, regions, disk)), flush=True)


if __name__ == "__main__":
    main()
