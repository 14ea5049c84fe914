#!/usr/bin/env python3
"""Measures whole builds of invented regions on a RAM disk and prints Markdown tables.

    bench.py --addenda .build/release/addenda [--templates Templates] [--regions 5 1000 10000] [--rounds 3]

Per number of regions: a clean build, a rebuild without a change and a rebuild after one region changed. Each is done
`--rounds` times and the median told; memory is the largest of the rounds. Seconds are those of the whole process, from
start to exit; memory below that of this script (about 16 MiB) does not show. When Hugo is on PATH it builds the same regions with minimal templates, as a yardstick.
"""

import argparse
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

CLOCK = "2027-01-01T12:00:00Z"
MEBIBYTE = 1 << 20
HUGO = {
    "hugo.toml": 'baseURL = "https://addenda.example/"\nlanguageCode = "nl-BE"\ntitle = "Regio\'s"\n'
    'disableKinds = ["RSS"]\n[taxonomies]\n  municipality = "municipalities"\n',
    "layouts/_default/baseof.html": '<!doctype html><html lang="nl-BE"><meta charset="utf-8"><title>{{ .Title }}</title>'
    '<body><header><nav><a href="/">Start</a></nav></header><main>{{ block "main" . }}{{ end }}</main></body></html>',
    "layouts/_default/single.html": '{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>'
    "<table>{{ range $name, $when := .Params.timing }}<tr><th>{{ $name }}</th><td>{{ $when }}</td></tr>{{ end }}</table>"
    "{{ .TableOfContents }}{{ .Content }}<ul>{{ range .Params.contacts }}<li>{{ .name }} "
    '<a href="mailto:{{ .email }}">{{ .email }}</a></li>{{ end }}</ul>{{ end }}',
    "layouts/_default/list.html": '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}'
    '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}',
}


class Run:
    """One run of a command: its seconds, its peak memory in bytes, and what it printed."""

    def __init__(self, command):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            start = time.perf_counter()
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            # Linux counts in KiB, macOS in bytes.
            self.memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
            self.processor = usage.ru_utime + usage.ru_stime
            output.seek(0)
            errors.seek(0)
            self.output = output.read().decode()
            if process.returncode != 0:
                told = (self.output + errors.read().decode())[-2000:]
                sys.exit(f"error: {' '.join(map(str, command))} ended with {process.returncode}\n{told}")


class Measured:
    """The runs of one kind of build, summed up."""

    def __init__(self, runs):
        self.runs = runs
        self.seconds = statistics.median(run.seconds for run in runs)
        self.slowest = max(run.seconds for run in runs)
        self.processor = statistics.median(run.processor for run in runs)
        self.memory = max(run.memory for run in runs)
        self.reports = [json.loads(run.output) for run in runs if run.output.startswith("{")]

    def report(self, key, fallback=0):
        values = [report[key] for report in self.reports if key in report]
        return values[-1] if values else fallback

    def stages(self):
        """The median seconds of each stage, in the order the build tells them."""
        names = self.reports[0].get("stages", {}) if self.reports else {}
        return {
            name: statistics.median(report["stages"].get(name, 0) for report in self.reports)
            for name in names
        }


def generate_in(project, regions):
    """In a process of its own, so that this one stays small: what it starts cannot show less memory than it has."""
    script = pathlib.Path(__file__).with_name("generate.py")
    subprocess.run(
        [sys.executable, "-B", script, project, "--regions", str(regions)],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def measure_addenda(binary, templates, regions, rounds, disk):
    """Builds one project in three ways; gives them by name."""
    with tempfile.TemporaryDirectory(prefix="addenda-bench-", dir=disk) as folder:
        project = pathlib.Path(folder)
        generate_in(project, regions)
        changing = project / "Content/regio" / sorted(os.listdir(project / "Content/regio"))[regions // 2]
        if templates:
            shutil.copytree(templates, project / "Templates")
        command = [
            binary,
            "build",
            "--project",
            project,
            "--output",
            project / "Site",
            "--at",
            CLOCK,
            "--format",
            "json",
        ]
        clean, same, one = [], [], []
        for number in range(rounds):
            shutil.rmtree(project / "Site", ignore_errors=True)
            clean.append(Run(command))
            same.append(Run(command))
            with changing.open("a", encoding="utf-8") as region:
                region.write(f"\nToegevoegd in ronde {number}.\n")
            one.append(Run(command))
        return {
            "clean": Measured(clean),
            "nothing changed": Measured(same),
            "one region changed": Measured(one),
        }


def measure_hugo(hugo, regions, rounds, disk):
    """Builds the same regions with Hugo; pages as Hugo counts them."""
    with tempfile.TemporaryDirectory(prefix="addenda-bench-", dir=disk) as folder:
        project = pathlib.Path(folder)
        generate_in(project, regions)
        (project / "Content").rename(project / "content")
        for name, text in HUGO.items():
            (project / name).parent.mkdir(parents=True, exist_ok=True)
            (project / name).write_text(text, encoding="utf-8")
        runs = []
        for _ in range(rounds):
            shutil.rmtree(project / "public", ignore_errors=True)
            runs.append(Run([hugo, "--source", project, "--destination", project / "public"]))
        return Measured(runs), sum(1 for _ in (project / "public").rglob("*.html"))


def row(*cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def build_rows(regions, builds):
    for name, build in builds.items():
        pages = build.report("pages")
        yield row(
            f"{regions:,}",
            name,
            f"{build.seconds:.3f} s",
            f"{build.processor:.2f} s",
            f"{pages / build.seconds:,.0f}",
            f"{build.memory / MEBIBYTE:.1f} MiB",
            f"{build.report('written'):,} of {build.report('files'):,}",
        )


def stage_rows(regions, builds):
    for name, build in builds.items():
        stages = build.stages()
        yield row(f"{regions:,}", name, *(f"{seconds * 1000:.1f}" for seconds in stages.values()))


def command_output(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def machine(disk):
    """What was measured on, in one sentence."""
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    model = re.search(r"model name\s*:\s*(.*)", cpuinfo.read_text()) if cpuinfo.exists() else None
    release = pathlib.Path("/etc/os-release")
    system = re.search(r'PRETTY_NAME="(.*)"', release.read_text()) if release.exists() else None
    swift = re.search(r"Swift version \S+", command_output("swift", "--version"))
    parts = [
        f"{len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count()} cores",
        model[1] if model else platform.machine(),
        system[1] if system else platform.platform(),
        swift[0] if swift else "Swift unknown",
        f"load {os.getloadavg()[0]:.1f} before",
        f"output in {disk}",
    ]
    return ", ".join(parts)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--addenda", required=True)
    parser.add_argument("--templates")
    parser.add_argument("--regions", type=int, nargs="+", default=[5, 1000, 10000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--without-hugo", action="store_true")
    options = parser.parse_args()
    disk = "/dev/shm" if os.access("/dev/shm", os.W_OK) else tempfile.gettempdir()
    print(f"Measured on: {machine(disk)}; median of {options.rounds}.\n", flush=True)

    binary = pathlib.Path(options.addenda).resolve()
    measured = {
        n: measure_addenda(binary, options.templates, n, options.rounds, disk) for n in options.regions
    }
    print(row("regions", "build", "time", "processor", "pages a second", "peak memory", "files written"))
    print(row("--:", "---", *["--:"] * 5))
    print("\n".join(line for n, builds in measured.items() for line in build_rows(n, builds)))

    names = list(measured[options.regions[0]]["clean"].stages())
    if names:
        print("\nMilliseconds per stage:\n")
        print(row("regions", "build", *names))
        print(row("--:", "---", *["--:"] * len(names)))
        print("\n".join(line for n, builds in measured.items() for line in stage_rows(n, builds)), flush=True)

    hugo = shutil.which("hugo")
    if hugo and not options.without_hugo:
        version = re.search(r"v[\d.]+", command_output(hugo, "version"))
        print(
            f"\nHugo {version[0] if version else ''} on the same regions, with minimal templates, a clean build:\n"
        )
        print(row("regions", "time", "processor", "pages a second", "peak memory"))
        print(row(*["--:"] * 5))
        for n in options.regions:
            build, pages = measure_hugo(hugo, n, options.rounds, disk)
            speed, memory = f"{pages / build.seconds:,.0f}", f"{build.memory / MEBIBYTE:,.0f} MiB"
            print(
                row(f"{n:,}", f"{build.seconds:.3f} s", f"{build.processor:.2f} s", speed, memory), flush=True
            )


if __name__ == "__main__":
    main()
