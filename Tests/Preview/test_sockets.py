"""The server against what no browser sends: it answers or hangs up, and lives on."""

import concurrent.futures
import pathlib
import socket
import time

import pytest
import running

SECRET = b"root:x:0:"


@pytest.fixture(autouse=True)
def lives_on(steady):
    yield
    assert steady.is_alive()


def status(answer):
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else None


def request(target, method="GET", headers="", version="1.1"):
    return f"{method} {target} HTTP/{version}\r\nHost: localhost\r\n{headers}\r\n".encode()


@pytest.mark.parametrize(
    "target",
    [
        "/../../../../etc/passwd", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd",
        "/regio/..%5c..%5cetc%5cpasswd", "/%252e%252e/etc/passwd", "//etc/passwd", "/etc/passwd", "/./etc/passwd",
        "/regio/%00/etc/passwd", "/regio/genk/index.html%00.css", "file:///etc/passwd", "http://localhost/etc/passwd",
        "/%c0%ae%c0%ae/etc/passwd", "/Content/regio/genk.md", "/.git/config", "/.addenda", "/Templates/home.mustache",
        "/_addenda/../../etc/passwd", "/_addenda/%2e%2e", "/bestand/../programma.md",
    ],
)
def test_nothing_outside_the_site(steady, target):
    answer = steady.raw(request(target))
    assert status(answer) in (400, 404)
    assert SECRET not in answer and b"title:" not in answer


def test_links_out_of_the_project_are_not_followed(project):
    (project / "Content/bestand").mkdir()
    (project / "Content/bestand/geheim.txt").symlink_to("/etc/passwd")
    (project / "Content/bestand/etc").symlink_to("/etc")
    with running.previewing(project) as preview:
        assert preview.get("/geheim.txt")[0] == 404
        assert preview.get("/etc/passwd")[0] == 404
        assert any("geheim" in finding["place"] for finding in preview.status("index.html")["findings"])


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "CONNECT", "get"])
def test_other_methods(steady, method):
    assert status(steady.raw(request("/", method))) in (400, 405, None)


@pytest.mark.parametrize(
    "data",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"GET\r\n\r\n", b"\x00" * 2000, b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nHost: localhost\r\n\r\n", b"\r\n" * 5000,
        b"GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"\xff\x00" * 50 + b"\r\n\r\n",
    ],
)
def test_broken_requests(steady, data):
    assert status(steady.raw(data)) in (400, 403, None)


def test_oversized_headers_and_lines(steady):
    assert status(steady.raw(request("/", headers="X-Long: " + "x" * 100_000 + "\r\n"))) in (400, 431, None)
    assert status(steady.raw(request("/", headers="".join(f"X-{n}: x\r\n" for n in range(2000))))) in (400, 431, None)
    assert status(steady.raw(request("/" + "a" * 200_000))) in (400, 414, None)


def test_large_bodies_are_not_kept(steady):
    before = memory(steady)
    body = b"x" * (32 << 20)
    assert status(steady.raw(request("/", "POST", f"Content-Length: {len(body)}\r\n") + body)) in (405, None)
    assert memory(steady) - before < 24 << 20


def test_slow_clients_hold_up_nobody(steady):
    halves = [steady.raw(b"GET /regio/genk/ HTTP/1.1\r\nHo", wait=False) for _ in range(60)]
    # These ask for much, and read nothing.
    deaf = [steady.raw(request("/regio/genk/") * 50, wait=False) for _ in range(40)]
    try:
        start = time.monotonic()
        assert steady.get("/regio/leuven/")[0] == 200
        assert time.monotonic() - start < 5
        halves[0].sendall(b"st: localhost\r\n\r\n")
        assert halves[0].recv(15) == b"HTTP/1.1 200 OK"
    finally:
        for connection in halves + deaf:
            connection.close()


def test_200_connections_at_once(steady):
    connections = [socket.create_connection(("127.0.0.1", steady.port), timeout=running.PATIENCE) for _ in range(200)]
    try:
        for connection in connections:
            connection.sendall(request("/regio/genk/"))
        with concurrent.futures.ThreadPoolExecutor(20) as pool:
            heads = list(pool.map(lambda connection: connection.recv(15), connections))
        assert heads == [b"HTTP/1.1 200 OK"] * 200
    finally:
        for connection in connections:
            connection.close()


def test_a_request_names_one_host(steady):
    assert status(steady.raw(request("/", headers="Host: localhost\r\n"))) == 400
    assert status(steady.raw(request("http://localhost/regio/genk/"))) == 200
    assert status(steady.raw(request("http://evil.example/regio/genk/"))) == 403


def test_idle_connections_hold_up_nobody(steady):
    """More than the server keeps open: who has been silent for longest makes room."""
    idle = [socket.create_connection(("127.0.0.1", steady.port), timeout=running.PATIENCE) for _ in range(500)]
    try:
        for connection in idle[:250]:
            connection.sendall(request("/robots.txt"))
        start = time.monotonic()
        assert steady.get("/regio/leuven/")[0] == 200
        assert time.monotonic() - start < 2
    finally:
        for connection in idle:
            connection.close()


def test_connections_are_reused_and_pipelined(steady):
    answer = steady.raw(request("/robots.txt") * 3)
    assert answer.count(b"HTTP/1.1 200 OK") == 3


def test_head_has_the_headers_and_no_body(steady):
    wanted = steady.get("/regio/genk/")
    found = steady.get("/regio/genk/", "HEAD")
    assert found[0] == 200 and found[2] == b""
    assert found[1]["Content-Length"] == wanted[1]["Content-Length"] == str(len(wanted[2]))


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "10.0.0.1", "127.0.0.1.nip.example"])
def test_names_of_others_are_refused(steady, host):
    assert steady.get("/", Host=host)[0] == 403
    assert steady.get("/_addenda/status?path=index.html", Host=host)[0] == 403


def test_answers_at_both_addresses_of_this_machine(steady):
    for address in ("127.0.0.1", "::1"):
        if address == "::1" and not has_ipv6():
            continue
        with socket.create_connection((address, steady.port), timeout=running.PATIENCE) as connection:
            connection.sendall(request("/"))
            assert connection.recv(15) == b"HTTP/1.1 200 OK"


def memory(preview):
    """The memory of the process that is not shared, in bytes."""
    lines = pathlib.Path(f"/proc/{preview.process.pid}/status").read_text().splitlines()
    return sum(int(line.split()[1]) << 10 for line in lines if line.startswith("RssAnon"))


def has_ipv6():
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
        return True
    except OSError:
        return False
