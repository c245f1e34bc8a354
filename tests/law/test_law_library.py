"""Law files by id, name and path, and what they inherit."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lexcheck.codebook.model import Codebook
from lexcheck.errors import InvalidFilesError, UsageError
from lexcheck.law.library import Known, find, known, load, locate
from lexcheck.law.model import Context
from lexcheck.law.regime import regime

PARTIES = ", parties: {origin: [NP], destination: [QA]}"


def text(id: str, name: str, more: str = "", value: str = "prohibited", role: str = "origin") -> str:
    return (
        f'jurisdiction: {{id: {id}, name: "{name}", roles: [{role}], as_at: 2026-04-11{more}}}\n'
        f"facts:\n  fees.worker_fee_rule: {{value: {value}, says: x, evidence: unverified}}\n"
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder as the shipped one."""
    folder = tmp_path / "jurisdictions"
    (folder / "agreements").mkdir(parents=True)
    (folder / "NP.yaml").write_text(text("NP", "Nepal"))
    (folder / "civ.yml").write_text(text("CI", "Co\u0302te d'Ivoire"), encoding="utf-8")
    (folder / "CA.yaml").write_text(text("CA", "Canada"))
    (folder / "CA-QC.yaml").write_text(text("CA-QC", "Quebec", ", inherits: CA"))
    (folder / "agreements" / "NP-QA.yaml").write_text(
        text("NP-QA", "Nepal and Qatar", PARTIES, role="agreement")
    )
    (folder / "README.md").write_text("not a law file")
    return folder


def test_known_lists_ids_and_names(root: Path) -> None:
    (root / "broken.yaml").write_text("jurisdiction: {id: XX\n")
    (root / "later.yaml").write_text("facts: {}\njurisdiction:\n  name: Later\n  id: ZA\nlaws: [")
    assert known(root) == [
        Known("CA", "Canada", root / "CA.yaml"),
        Known("CA-QC", "Quebec", root / "CA-QC.yaml"),
        Known("CI", "Co\u0302te d'Ivoire", root / "civ.yml"),
        Known("NP", "Nepal", root / "NP.yaml"),
        Known("ZA", "Later", root / "later.yaml"),
        Known("broken", "", root / "broken.yaml"),
        Known("NP-QA", "Nepal and Qatar", root / "agreements" / "NP-QA.yaml"),
    ]
    assert [k.id for k in known(root) if k.agreement] == ["NP-QA"]


def test_no_folder_has_no_files(tmp_path: Path) -> None:
    assert known(tmp_path / "none") == []


@pytest.mark.parametrize(
    ("argument", "id"),
    [
        ("NP", "NP"),
        ("np", "NP"),
        ("Nepal", "NP"),
        ("  nepal ", "NP"),
        ("ca-qc", "CA-QC"),
        ("C\u00f4te D'ivoire", "CI"),
        ("np-qa", "NP-QA"),
        ("nepal and qatar", "NP-QA"),
    ],
)
def test_find_by_id_and_name(argument: str, id: str, root: Path, codebook: Codebook) -> None:
    assert find(argument, codebook, root).id == id


def test_find_by_path(root: Path, codebook: Codebook, monkeypatch: pytest.MonkeyPatch) -> None:
    assert find(str(root / "NP.yaml"), codebook, root).id == "NP"
    monkeypatch.chdir(root)
    (root / "draft").write_text(text("QA", "Qatar"))
    assert find("civ.yml", codebook, root).id == "CI"
    assert find("draft", codebook, root).id == "QA"
    assert find(os.path.join(".", "draft"), codebook, root).id == "QA"


def test_an_id_goes_before_a_file_of_that_name(
    root: Path, tmp_path: Path, codebook: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "NP").write_text(text("QA", "Qatar"))
    assert find("NP", codebook, root).id == "NP"
    assert find("./NP", codebook, root).id == "QA"


@pytest.mark.parametrize(
    ("argument", "message", "help"),
    [
        (
            "Nepl",
            "there is no jurisdiction `Nepl`",
            "did you mean `Nepal`? run `lexcheck law list` for all of them",
        ),
        (
            "CA-QD",
            "there is no jurisdiction `CA-QD`",
            "did you mean `CA-QC`? run `lexcheck law list` for all of them",
        ),
        ("ZZ", "there is no jurisdiction `ZZ`", "run `lexcheck law list`"),
        ("", "there is no jurisdiction ``", "run `lexcheck law list`"),
        ("a\x00b", "there is no jurisdiction `a b`", "run `lexcheck law list`"),
        ("none/NP.yaml", "there is no file `none/NP.yaml`", ""),
    ],
)
def test_what_cannot_be_found(argument: str, message: str, help: str, root: Path, codebook: Codebook) -> None:
    with pytest.raises(UsageError) as caught:
        find(argument, codebook, root)
    assert (caught.value.message, caught.value.help) == (message, help)


def test_two_files_of_one_name(root: Path) -> None:
    (root / "other.yaml").write_text(text("NX", "Nepal"))
    with pytest.raises(UsageError) as caught:
        locate("nepal", root)
    assert caught.value.message == (
        f"`nepal` is the name of more than one law file: `{root / 'NP.yaml'}` and `{root / 'other.yaml'}`"
    )
    assert locate("NX", root) == root / "other.yaml"


def test_a_broken_file_is_found_by_its_file_name_and_says_what_is_wrong(
    root: Path, codebook: Codebook
) -> None:
    (root / "XX.yaml").write_text("jurisdiction: {id: XX\n")
    with pytest.raises(InvalidFilesError) as caught:
        find("xx", codebook, root)
    assert "the `{` that opens here is never closed" in str(caught.value)


def test_a_broken_file_does_not_stop_the_others(root: Path, codebook: Codebook) -> None:
    (root / "XX.yaml").write_bytes(b"\xff\x00")
    assert find("Nepal", codebook, root).id == "NP"


def test_inheritance_from_the_same_folder_goes_first(root: Path, tmp_path: Path, codebook: Codebook) -> None:
    shipped = find("CA-QC", codebook, root).parent
    assert shipped is not None
    assert Path(shipped.place.path) == root / "CA.yaml"
    own = tmp_path / "mine"
    own.mkdir()
    (own / "draft.yaml").write_text(text("CA-ON", "Ontario", ", inherits: CA"))
    parent = load(own / "draft.yaml", codebook, root).parent
    assert parent is not None and Path(parent.place.path) == root / "CA.yaml"
    (own / "federal.yaml").write_text(text("CA", "Canada, amended", value="permitted_up_to_cap"))
    parent = load(own / "draft.yaml", codebook, root).parent
    assert parent is not None and Path(parent.place.path) == own / "federal.yaml"


def test_a_file_under_the_usual_name_with_another_id_is_not_the_parent(
    root: Path, codebook: Codebook
) -> None:
    (root / "CA.yaml").write_text(text("NX", "Nowhere"))
    with pytest.raises(InvalidFilesError) as caught:
        find("CA-QC", codebook, root)
    assert caught.value.diagnostics[0].message == "there is no law file of `CA` to inherit from"


def test_inheritance_over_three_levels(root: Path, codebook: Codebook) -> None:
    (root / "CA-M.yaml").write_text(text("CA-M", "Montreal", ", inherits: CA-QC"))
    montreal = find("CA-M", codebook, root)
    assert montreal.parent is not None and montreal.parent.parent is not None
    assert montreal.parent.parent.id == "CA"


def test_a_parent_that_cannot_be_read(
    root: Path, codebook: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lexcheck.law import library

    original = library.read_file

    def read(path: Path, codebook: Codebook) -> object:
        if Path(path).name == "CA.yaml":
            raise UsageError("`CA.yaml` cannot be read: you have no permission to read it")
        return original(path, codebook)

    monkeypatch.setattr(library, "read_file", read)
    with pytest.raises(InvalidFilesError) as caught:
        find("CA-QC", codebook, root)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.message == (
        "the law file to inherit from cannot be used: "
        "`CA.yaml` cannot be read: you have no permission to read it"
    )


def test_laws_of_the_country_are_told_apart(root: Path, codebook: Codebook) -> None:
    (root / "CA.yaml").write_text(text("CA", "Canada") + 'laws: {act: {title: "Federal Act"}}\n')
    (root / "CA-QC.yaml").write_text(
        text("CA-QC", "Quebec", ", inherits: CA") + 'laws: {act: {title: "Loi"}}\n'
    )
    laws = find("CA-QC", codebook, root).all_laws
    assert {k: law.title for k, law in laws.items()} == {"act": "Loi", "CA:act": "Federal Act"}


def test_the_facts_of_the_country_keep_their_origin(root: Path, codebook: Codebook) -> None:
    (root / "CA-QC.yaml").write_text(
        text("CA-QC", "Quebec", ", inherits: CA").split("facts:")[0] + "facts: {}\n"
    )
    quebec = find("CA-QC", codebook, root)
    fact = regime(quebec, Context("origin", quebec.as_at)).facts["fees.worker_fee_rule"]
    assert fact.jurisdiction == "CA"
