"""News from the operating system, by watchdog, with its known traps closed."""

from __future__ import annotations

import logging
import os
import queue
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from followup_notes.disk.files import TASKS_SETTINGS
from followup_notes.watch.source import Heard

_OVERFLOW = "overflowed"
_STOP = object()


class Events:
    """An `EventSource` over the files below a folder.

    The handler only queues names: one that raises would kill watchdog's thread without a word.
    """

    def __init__(self, root: Path) -> None:
        # A watch on a symbolic link hears nothing, and says nothing about it.
        self.root = os.path.realpath(root)
        self.queue: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.observer: Any = None
        self.log = _Overflow(self.queue)

    def start(self) -> str | None:
        logging.getLogger("watchdog.observers").addHandler(self.log)
        try:
            self.observer = _observer(self.root, self.queue)
        except OSError as error:
            self.observer = None
            return f"File events cannot be used here ({error.strerror})."
        return self.blind()

    def stop(self) -> None:
        logging.getLogger("watchdog.observers").removeHandler(self.log)
        if self.observer is not None:
            self.observer.stop()
            self.observer.join(5)
            self.observer = None

    def wake(self) -> None:
        self.queue.put(_STOP)

    def wait(self, seconds: float) -> Heard:
        if self.observer is not None and not self._alive():
            self.stop()
            self.start()
            return Heard(rescan="the listening for file events had died and was started again")
        until = time.monotonic() + seconds
        news: list[object] = []
        while not news and (left := until - time.monotonic()) > 0:
            try:
                news.append(self.queue.get(timeout=left))
            except queue.Empty:
                break
        while not self.queue.empty():
            news.append(self.queue.get())
        return self._heard(news)

    def _heard(self, news: list[object]) -> Heard:
        paths = {path for item in news if isinstance(item, str) and (path := self._relative(item))}
        reasons = [item[0] for item in news if isinstance(item, tuple)]
        return Heard(frozenset(paths), reasons[0] if reasons else None, any(item is _STOP for item in news))

    def _relative(self, path: str) -> str | None:
        if not path.startswith(self.root + os.sep):
            return None
        inside = path[len(self.root) + 1 :].replace(os.sep, "/")
        return inside if wanted(inside) else None

    def _alive(self) -> bool:
        return self.observer.is_alive() and all(emitter.is_alive() for emitter in self.observer.emitters)

    def blind(self) -> str | None:
        """Say so where the system allowed fewer watches than there are folders: that is no error to watchdog."""
        if sys.platform != "linux":
            return None
        folders = sum(1 for _ in os.walk(self.root))
        watched = sum(line.startswith("inotify wd:") for line in _lines(Path("/proc/self/fdinfo")))
        if watched >= folders:
            return None
        return f"The system lets only {watched} of {folders} folders be watched (fs.inotify.max_user_watches)."


def wanted(path: str) -> bool:
    """Tell whether a change of this file can matter."""
    if path == TASKS_SETTINGS:
        return True
    hidden = path.startswith(".") or "/." in path
    return not hidden and path.lower().endswith((".md", ".yaml", ".yml"))


def _lines(folder: Path) -> list[str]:
    lines: list[str] = []
    for file in folder.iterdir():
        try:
            lines += file.read_text("ascii").splitlines()
        except OSError:
            continue
    return lines


def _observer(root: str, news: queue.SimpleQueue[object]) -> Any:
    from watchdog import events
    from watchdog.observers import Observer

    _hurry()

    class Handler(events.FileSystemEventHandler):
        def dispatch(self, event: events.FileSystemEvent) -> None:
            if event.is_directory and event.event_type != "deleted":
                # A folder may arrive filled, or be filled before its watch stands.
                news.put(("a folder came or moved",))
            else:
                news.put(os.fsdecode(event.src_path))
                news.put(os.fsdecode(event.dest_path or ""))

    observer = Observer()
    observer.schedule(Handler(), root, recursive=True, event_filter=_filter(events))
    try:
        observer.start()
    except OSError:
        observer.stop()
        raise
    return observer


def _filter(events: Any) -> list[Any]:
    # Without a filter our own reading of the notes would be news, enough to overflow the queue.
    names = ["FileCreated", "FileDeleted", "FileMoved", "DirCreated", "DirDeleted", "DirMoved"]
    names += ["FileClosed"] if sys.platform == "linux" else ["FileModified"]
    return [getattr(events, f"{name}Event") for name in names]


def _hurry() -> None:
    # A file that leaves the vault would hold up all later events for half a second.
    from importlib import import_module
    from warnings import filterwarnings

    # A folder that comes back is watched twice, which is as good as once.
    filterwarnings("ignore", "Callback with id", RuntimeWarning)

    for module, name in (
        ("watchdog.observers.inotify_move_event_grouper", "InotifyMoveEventGrouper"),
        ("watchdog.observers.inotify_buffer", "InotifyBuffer"),
    ):
        with suppress(ImportError, AttributeError):
            getattr(import_module(module), name).delay = 0.02


class _Overflow(logging.Handler):
    """Hears watchdog's only word about lost events: a warning in its log."""

    def __init__(self, news: queue.SimpleQueue[object]) -> None:
        super().__init__(logging.WARNING)
        self.news = news

    def emit(self, record: logging.LogRecord) -> None:
        if _OVERFLOW in record.getMessage():
            self.news.put(("more happened at once than the system could report",))
