"""Two real Syncthing instances on this machine, each with a copy of one vault; nothing leaves the loopback."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("syncthing")


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@dataclass
class Device:
    """One instance: its home, its copy of the vault, and how to speak to it."""

    home: Path
    vault: Path
    web: int
    listen: int
    process: subprocess.Popen[bytes] | None = None
    name: str = ""
    key: str = ""

    def make(self) -> None:
        assert PROGRAM
        subprocess.run(
            [PROGRAM, "generate", f"--home={self.home}", "--no-default-folder"], check=True, capture_output=True
        )
        config = (self.home / "config.xml").read_text("utf-8")
        self.name = _one(r'<device id="([A-Z0-9-]{63})"', config)
        self.key = _one(r"<apikey>(.+?)</apikey>", config)
        config = re.sub(r"(<gui.*?<address>).*?(</address>)", rf"\g<1>127.0.0.1:{self.web}\2", config, flags=re.DOTALL)
        for option in (
            "globalAnnounceEnabled",
            "localAnnounceEnabled",
            "relaysEnabled",
            "natEnabled",
            "crashReportingEnabled",
        ):
            config = re.sub(rf"<{option}>.*?</{option}>", f"<{option}>false</{option}>", config)
        config = re.sub(
            r"<listenAddress>.*?</listenAddress>",
            f"<listenAddress>tcp://127.0.0.1:{self.listen}</listenAddress>",
            config,
        )
        config = re.sub(r"<urAccepted>.*?</urAccepted>", "<urAccepted>-1</urAccepted>", config)
        config = re.sub(
            r"<reconnectionIntervalS>.*?</reconnectionIntervalS>",
            "<reconnectionIntervalS>5</reconnectionIntervalS>",
            config,
        )
        (self.home / "config.xml").write_text(config, "utf-8")

    def start(self) -> None:
        assert PROGRAM
        environment = {**os.environ, "STNOUPGRADE": "1", "STNODEFAULTFOLDER": "1"}
        self.process = subprocess.Popen(
            [PROGRAM, "serve", f"--home={self.home}", "--no-browser", "--no-restart"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 60
        while time.monotonic() < until:
            try:
                self.ask("system/ping")
            except OSError:
                time.sleep(0.3)
            else:
                return
        raise TimeoutError("syncthing did not start")

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(60)

    def ask(self, what: str, body: object = None, method: str | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.web}/rest/{what}", data=data, method=method, headers={"X-API-Key": self.key}
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            text = answer.read()
        return json.loads(text) if text.strip() else None

    def share(self, other: Device, delay: int) -> None:
        self.ask("config/devices", {"deviceID": other.name, "addresses": [f"tcp://127.0.0.1:{other.listen}"]}, "POST")
        folder = {
            "id": "vault",
            "path": str(self.vault),
            "fsWatcherEnabled": True,
            "fsWatcherDelayS": delay,
            "rescanIntervalS": 3600,
            "devices": [{"deviceID": self.name}, {"deviceID": other.name}],
        }
        self.ask("config/folders", folder, "POST")

    def pause(self, other: Device, *, paused: bool) -> None:
        self.ask(f"config/devices/{other.name}", {"paused": paused}, "PATCH")


def _one(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    assert found
    return found[1]


@contextmanager
def pair(folder: Path, delay: int = 10) -> Iterator[tuple[Device, Device]]:
    """Start two instances that share a vault; `delay` is Syncthing's own, 10 s where nobody changed it."""
    one, other = (Device(folder / f"home-{name}", folder / name, free_port(), free_port()) for name in "ab")
    try:
        for device in (one, other):
            device.vault.mkdir(parents=True, exist_ok=True)
            device.make()
            device.start()
        one.share(other, delay)
        other.share(one, delay)
        yield one, other
    finally:
        one.stop()
        other.stop()


def texts(vault: Path) -> dict[str, bytes]:
    """Return all notes of a vault."""
    return {
        path.relative_to(vault).as_posix(): path.read_bytes()
        for path in vault.rglob("*.md")
        if ".stversions" not in path.parts
    }


def at_rest(one: Device, other: Device, seconds: float, still: float = 50) -> bool:
    """Wait until both copies are equal and have stayed so for a while: `still` seconds."""
    until, since = time.monotonic() + seconds, None
    before: tuple[dict[str, bytes], dict[str, bytes]] | None = None
    while time.monotonic() < until:
        now = texts(one.vault), texts(other.vault)
        if now != before or now[0] != now[1]:
            before, since = now, time.monotonic()
        elif since and time.monotonic() - since > still:
            return True
        time.sleep(0.5)
    return False
