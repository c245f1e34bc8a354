"""Run a Python command in this process with every socket refused.

Usage: python without_network.py PATH-TO-SCRIPT [ARGUMENT]...
"""

from __future__ import annotations

import runpy
import socket
import sys


def _refuse(*_args: object, **_kwargs: object) -> None:
    raise OSError("no network in this test")


if __name__ == "__main__":
    socket.socket.connect = _refuse  # type: ignore[method-assign, assignment]
    socket.create_connection = _refuse  # type: ignore[assignment]
    sys.argv = sys.argv[1:]
    runpy.run_path(sys.argv[0], run_name="__main__")
