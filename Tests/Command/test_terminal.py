"""What `addenda status` shows on a terminal, wide and narrow."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios

import command

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
ARGUMENTS = [command.BINARY, "status", "--at", "2023-05-30"]


def on_terminal(columns, environment=None):
    """What the command writes to a terminal of so many columns."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        ARGUMENTS, cwd=command.REPOSITORY, env=environment or {}, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    written = b""
    # Linux ends the reading side with an error once nobody holds the other.
    try:
        while part := os.read(ours, 65536):
            written += part
    except OSError:
        pass
    os.close(ours)
    assert process.wait(timeout=30) == 0
    return written.decode().replace("\r\n", "\n")


def in_pipe():
    return subprocess.run(
        ARGUMENTS, cwd=command.REPOSITORY, env={}, check=True, capture_output=True, text=True, timeout=30
    ).stdout


def test_colours_say_nothing_that_words_do_not():
    shown = on_terminal(200)
    assert "\x1b[1;33mSluit binnenkort\x1b[0m" in shown
    assert ESCAPE.sub("", shown) == in_pipe()


def test_no_colour_where_it_is_not_wanted():
    assert on_terminal(200, {"NO_COLOR": "1"}) == in_pipe()
    assert "\x1b" not in in_pipe()


def test_a_narrow_terminal_gets_a_list():
    shown = on_terminal(50, {"NO_COLOR": "1"})
    assert (
        "Leuven\n  Phase: Open\n  Deadline: 2023-06-09 23:59\n  Days left: 10\n"
        "  Next change: 2023-06-02 00:00 Sluit binnenkort\n"
    ) in shown
    rows = shown.split("\n\n")[1].splitlines()
    assert len(rows) == 25 and max(map(len, rows)) <= 50
