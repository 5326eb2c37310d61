"""Serves one file, ranges of it too, on a free port of this machine, in a process of its own: prints the address, ends with its input."""

import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Handler(BaseHTTPRequestHandler):
    content = b""
    path_served = ""

    def do_HEAD(self) -> None:
        self._head(200, len(self.content))

    def do_GET(self) -> None:
        first, _, last = self.headers.get("Range", "bytes=0-").removeprefix("bytes=").partition("-")
        part = self.content[int(first) : int(last) + 1 if last else None]
        self._head(206, len(part), f"bytes {first}-{int(first) + len(part) - 1}/{len(self.content)}")
        if self.path == self.path_served:
            self.wfile.write(part)

    def _head(self, status: int, length: int, content_range: str = "") -> None:
        if self.path != self.path_served:  # GDAL looks for sidecars, too
            self.send_error(404)
            return
        self.send_response(status)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(length))
        if content_range:
            self.send_header("Content-Range", content_range)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


if __name__ == "__main__":
    path = Path(sys.argv[1])
    Handler.content, Handler.path_served = path.read_bytes(), f"/{path.name}"
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"http://127.0.0.1:{server.server_port}/{path.name}\n")
    sys.stdout.flush()
    sys.stdin.read()
