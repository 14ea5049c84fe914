"""A host that takes as long as a test wants: pages arrive in pieces, style sheets and scripts when they are let go."""

import contextlib
import http.server
import pathlib
import threading

from harness.server import MEDIA_TYPES, POLICY

# Seconds after which what was never let go is sent all the same, so that a test fails instead of hanging.
PATIENCE = 60


class Gates:
    """What is held back: call `assets()` to let style sheets and scripts go, `piece()` for the next piece of a page."""

    def __init__(self):
        self._assets = threading.Event()
        self._pieces = threading.Semaphore(0)
        self.assets = self._assets.set
        self.piece = self._pieces.release

    def wait_for_assets(self):
        self._assets.wait(PATIENCE)

    def wait_for_piece(self):
        self._pieces.acquire(timeout=PATIENCE)


@contextlib.contextmanager
def slowly(folder, cuts):
    """Serves files of `folder`; a page stops after each text of `cuts`. Gives the address of the root and the gates."""
    root = pathlib.Path(folder).resolve()
    gates = Gates()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            file = (root / self.path.lstrip("/")).resolve()
            if not file.is_relative_to(root) or not file.is_file():
                return self.send_error(404)
            self.send_response(200)
            self.send_header("Content-Type", MEDIA_TYPES.get(file.suffix, "application/octet-stream"))
            self.send_header("Content-Security-Policy", POLICY)
            self.end_headers()
            if file.suffix != ".html":
                gates.wait_for_assets()
                return self.wfile.write(file.read_bytes())
            first, *rest = pieces(file.read_bytes(), cuts)
            self.wfile.write(first)
            for piece in rest:
                self.wfile.flush()
                gates.wait_for_piece()
                self.wfile.write(piece)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", gates
    finally:
        server.shutdown()
        server.server_close()


def pieces(page, cuts):
    """A page cut after each of these texts, wherever it stands first; all of them must stand in it."""
    ends = sorted({page.index(cut) + len(cut) for cut in cuts})
    return [page[start:end] for start, end in zip([0, *ends], [*ends, len(page)])]
