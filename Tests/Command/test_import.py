"""What hostile documents cost an import, and what is left of it when it is ended."""

import os
import pathlib
import resource
import signal
import subprocess
import time
import zipfile

import pytest

from command import BINARY, REPOSITORY

HEAD = "Lokaal werkingsgebied: Genk\n\n"

# The import of each took minutes, or gigabytes, once; or it would if the work grew with the square of the length.
HOSTILE = {
    "short lines": "a\n" * (12 << 20),
    "hyphens": HEAD + "beroepsactieve-\n" * 4900,
    "long hyphens": HEAD + ("x" * 180 + "-\n") * 4900,
    "brackets": HEAD + "(((((((((( [[[[ ** __ \n" * 4000,
    "columns": HEAD + "  Naam hier        Telefoon        Rol en meer        laatste\n" * 4900,
    "broken columns": HEAD + "een twee drie          vier vijf zes    zeven\n\n\n" * 1600,
    "a flat table": HEAD + "Noden Dienstverlening\n" + "werk-\n" * 4900,
    "numbers": HEAD + "12\n\n" * 2400,
    "headings": HEAD + "Lokale analyze\n\n" * 2400,
    "long lines": HEAD + ("woord " * 2400 + "\n\n") * 70,
    "accents": HEAD + ("a" + "\u0301" * 500 + "\n") * 900,
    "cells": "# Kop\n\n" + ("|" + " |" * 7000 + "\n") * 60,
    "items": HEAD + "".join(" " * (i % 40) + f"- item {i}:\n" for i in range(4900)),
    "launches": HEAD
    + "Lokale timing\n\n"
    + ("Lancering: in week " + " ".join(map(str, range(1, 30))) + "\n\n") * 100
    + "Beslissing: 5 mei\n\n" * 100,
    "quotes": HEAD + ("Kandidaturen indienen: vermeld " + "'a " * 4800 + "in de bestandsnaam\n\n") * 60,
    "challenges": HEAD + "Regio-uitdaging 1 gebaseerd op persona Roy\n" * 4900,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_ends_within_ten_seconds_and_bounded_memory(tmp_path, name):
    """Time of the processor, so that a busy machine makes no difference; the kernel ends what takes longer."""
    source = tmp_path / "bron.txt"
    source.write_text(HOSTILE[name])
    process = subprocess.Popen(
        [BINARY, "import", str(source), "--dry-run", "--output", str(tmp_path)],
        cwd=REPOSITORY,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (10, 10)),
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (0, 1)
    assert usage.ru_maxrss < 256 << 10


def test_a_table_of_many_cells_is_refused_before_pandoc_reads_it(tmp_path):
    """pandoc takes nine seconds and 600 MiB for 300 rows of 600 cells."""
    document = tmp_path / "bron.docx"
    cell = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>"
    _word_document(document, "<w:tbl>" + ("<w:tr>" + cell * 600 + "</w:tr>") * 300 + "</w:tbl>")
    process = subprocess.Popen(
        [BINARY, "import", str(document), "--dry-run", "--output", str(tmp_path)],
        cwd=REPOSITORY,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    errors = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 1
    assert "5,000 lines, paragraphs or cells" in errors
    assert usage.ru_utime + usage.ru_stime < 3
    assert usage.ru_maxrss < 256 << 10


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_program_outlives_the_import(tmp_path, number):
    """pandoc takes seconds for this document; it ends with the import, however that ends."""
    document = tmp_path / "bron.docx"
    _slow_document(document)
    process = subprocess.Popen(
        [BINARY, "import", str(document), "--dry-run", "--output", str(tmp_path)],
        cwd=REPOSITORY,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        child = _wait_for(lambda: _pandoc(process.pid))
        process.send_signal(number)
        process.wait(10)
        _wait_for(lambda: not _runs(child))
    finally:
        process.kill()
        process.wait()


def _slow_document(path):
    _word_document(
        path,
        "".join(f"<w:p><w:r><w:t>Alinea {i} met wat woorden.</w:t></w:r></w:p>" for i in range(60_000)),
    )


def _word_document(path, body):
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    relations = "http://schemas.openxmlformats.org"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{relations}/package/2006/content-types"><Default Extension="xml" '
            'ContentType="application/xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{relations}/package/2006/relationships"><Relationship Id="r1" '
            f'Type="{relations}/officeDocument/2006/relationships/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'
        )


def _pandoc(parent):
    """The number of the pandoc that a process started."""
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            name, _, rest = folder.joinpath("stat").read_text().rpartition(")")
        except OSError:
            continue
        if name.endswith("(pandoc") and int(rest.split()[1]) == parent:
            return int(folder.name)
    return None


def _runs(number):
    """Whether a process is there and not only waiting to be reaped."""
    try:
        return pathlib.Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _wait_for(condition):
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.01)
    raise AssertionError("it did not happen within 10 seconds")
