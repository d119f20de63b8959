"""The YAML language server of editors, spoken to over its pipes as an editor does."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

SETTINGS = {"yaml": {"validate": True, "completion": True, "schemaStore": {"enable": False}}}
Message = dict[str, Any]


class LanguageServer:
    """One server process; files are opened under a folder and never written."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self.folder, self.asked, self.files = folder, 0, 0
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.heard: Queue[Message] = Queue()
        self.listener = Thread(target=self._listen, daemon=True)
        self.listener.start()
        self.ask(
            "initialize", {"processId": None, "rootUri": None, "capabilities": {"workspace": {"configuration": True}}}
        )
        self._send({"method": "initialized", "params": {}})

    def close(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.wait()
        self.listener.join()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe
            pipe.close()

    def diagnostics(self, text: str) -> tuple[str, list[Message]]:
        """Open a text as a new file; return its address and what an editor would underline."""
        self.files += 1
        uri = (self.folder / f"{self.files}.yaml").as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        told = self._wait(
            lambda said: said.get("method", "").endswith("publishDiagnostics") and said["params"]["uri"] == uri
        )
        return uri, told["params"]["diagnostics"]

    def completion(self, text: str) -> list[str]:
        """Return what an editor would offer where "|" stands."""
        before, _, after = text.partition("|")
        uri, _ = self.diagnostics(before + after)
        place = {"line": before.count("\n"), "character": len(before.rsplit("\n", 1)[-1])}
        found = self.ask("textDocument/completion", {"textDocument": {"uri": uri}, "position": place})
        return [item["label"] for item in found["items"]]

    def ask(self, method: str, params: Message) -> Any:
        """Ask and wait for the answer."""
        self.asked += 1
        number = self.asked
        self._send({"id": number, "method": method, "params": params})
        return self._wait(lambda said: said.get("id") == number and "method" not in said)["result"]

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _wait(self, fits: Callable[[Message], bool]) -> Message:
        while True:
            said = self.heard.get(timeout=60)
            if said.get("method") == "workspace/configuration":
                asked = said["params"]["items"]
                self._send({"id": said["id"], "result": [SETTINGS.get(one["section"], {}) for one in asked]})
            elif "method" in said and "id" in said:
                self._send({"id": said["id"], "result": None})
            elif fits(said):
                return said

    def _listen(self) -> None:
        stream = self.process.stdout
        assert stream
        while head := stream.readline():
            if head.lower().startswith(b"content-length:"):
                length = int(head.split(b":")[1])
                while stream.readline().strip():
                    pass
                self.heard.put(json.loads(stream.read(length)))
