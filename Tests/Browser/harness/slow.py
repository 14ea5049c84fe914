"""A host that takes its time: pages arrive in pieces, style sheets and scripts late."""

import contextlib
import http.server
import pathlib
import threading
import time

from harness.server import MEDIA_TYPES, POLICY


@contextlib.contextmanager
def slowly(folder, cuts, pause):
    """Serves files of `folder`; a page pauses after each text of `cuts`, anything else comes after a pause (seconds)."""
    root = pathlib.Path(folder).resolve()

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
                time.sleep(pause)
                return self.wfile.write(file.read_bytes())
            for piece in _pieces(file.read_bytes(), cuts):
                self.wfile.write(piece)
                self.wfile.flush()
                time.sleep(pause)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def _pieces(page, cuts):
    ends = sorted(page.index(cut) + len(cut) for cut in cuts if cut in page)
    return [page[start:end] for start, end in zip([0, *ends], [*ends, len(page)])]
