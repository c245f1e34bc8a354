"""Whatever a file holds, it becomes a jurisdiction or gets plain sentences: never a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexcheck.codebook.model import Codebook
from lexcheck.errors import InvalidFilesError
from lexcheck.law.library import known, load

HERE = Path(__file__).parent
GOOD = (HERE / "good" / "full.yaml").read_bytes()
SEEDS = [GOOD, *(p.read_bytes() for p in sorted((HERE / "mistakes").glob("*.yaml")))]
PIECES = [
    *(b"\t", b"\n", b": ", b":", b"- ", b"#", b'"', b"'", b"[", b"]", b"{", b"}", b"&a ", b"*a", b"!!x "),
    *(b"<<: ", b"---\n", b"...\n", b"%YAML 1.2\n", b"|", b">", b"? ", b"\\", b"@", b"\x00", b"\xff"),
    *(b"\xe0\xa4", b"\r", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"9" * 400, b"0x" + b"f" * 400, b".inf", b"null"),
    *(b"true", b"2026-02-30"),
]


def _edited(seed: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    """Replace, at each place, a few bytes of the seed by a piece."""
    for at, gone, piece in edits:
        place = at % (len(seed) + 1)
        seed = seed[:place] + piece + seed[place + gone :]
    return seed


edited = st.builds(
    _edited,
    st.sampled_from(SEEDS),
    st.lists(
        st.tuples(st.integers(0, 5000), st.integers(0, 30), st.sampled_from(PIECES) | st.binary(max_size=4)),
        min_size=1,
        max_size=6,
    ),
)


@pytest.fixture(scope="module", params=["with C", "without C"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty folder; what is put there is read with each of PyYAML's parsers."""
    import yaml

    with pytest.MonkeyPatch.context() as patch:
        if request.param == "without C":
            patch.delattr(yaml, "CSafeLoader")
        yield tmp_path_factory.mktemp("any")


def _hold(data: bytes, path: Path, codebook: Codebook) -> None:
    path.write_bytes(data)
    known(path.parent)
    try:
        load(path, codebook, root=path.parent / "none")
    except InvalidFilesError as error:
        lines = data.count(b"\n") + data.count(b"\r") + 1
        assert error.diagnostics
        for diagnostic in error.diagnostics:
            assert 1 <= diagnostic.place.line <= lines
            assert diagnostic.place.column >= 1
            assert "\n" not in diagnostic.message
            assert diagnostic.render().encode("utf-8")


@settings(max_examples=300, deadline=None)
@given(data=st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_random_bytes(data: bytes, folder: Path, codebook: Codebook) -> None:
    _hold(data, folder / "x.yaml", codebook)


@settings(max_examples=600, deadline=None)
@given(data=edited)
def test_spoilt_files(data: bytes, folder: Path, codebook: Codebook) -> None:
    _hold(data, folder / "x.yaml", codebook)
