"""A plain web host for a folder, below a path of its own: index.html for folders, 301 to the slash, 404.html with 404."""

import contextlib
import http.server
import pathlib
import threading
import urllib.parse

MEDIA_TYPES = {
    ".atom": "application/atom+xml",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
}

# The policy that README gives to hosts. Here every page is served under it, so that whatever needs more is found.
POLICY = (
    "default-src 'none'; style-src 'self' 'sha256-Lqelb6pVzEGnaBEnXqzlEbv6f1ZzI5U8HDqvvij4lg0='; img-src 'self'; "
    "script-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@contextlib.contextmanager
def serve(folder, prefix):
    """Serves `folder` on loopback below `prefix`, such as "/any/sub/path/"; gives the address of its root.

    Whatever lies outside the prefix answers 404, as on a host that has other sites there.
    """
    root = pathlib.Path(folder).resolve()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
            file = (root / path.removeprefix(prefix)).resolve()
            if not path.startswith(prefix) or not file.is_relative_to(root):
                return self.answer(404, b"outside the site", ".txt")
            if file.is_dir() and not path.endswith("/"):
                return self.answer(301, b"", ".txt", location=path + "/")
            if path.endswith("/"):
                file /= "index.html"
            if file.is_file():
                return self.answer(200, file.read_bytes(), file.suffix)
            missing = root / "404.html"
            self.answer(404, missing.read_bytes() if missing.is_file() else b"", ".html")

        do_HEAD = do_GET

        def answer(self, status, body, suffix, location=None):
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            self.send_header("Content-Type", MEDIA_TYPES.get(suffix, "application/octet-stream"))
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Security-Policy", POLICY)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
