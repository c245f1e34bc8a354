"""`law form` and `law import`, from a law file to a form and back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Ran, Run
from tests.report.forms import TEXT, cell_of

RULES = str(Path(__file__).parents[1] / "report" / "form.lex")
OWN = ("--rules", RULES, "--no-shipped-rules")
FORM = ("law", "form", "XX.yaml", *OWN, "--output", "xx.xlsx")
IMPORT = ("law", "import", "xx.xlsx", *OWN)


@pytest.fixture
def form(run: Run) -> Path:
    Path("XX.yaml").write_text(TEXT, encoding="utf-8")
    assert run(*FORM) == Ran(0, "", "")
    return Path("xx.xlsx")


def spoil(form: Path) -> None:
    book = openpyxl.load_workbook(form)
    cell_of(book["Fees"], "fees.rule", "value").value = '=WEBSERVICE("http://example.org")'
    cell_of(book["Fees"], "fees.cap", "value").value = "much"
    book.save(form)


def test_there_and_back(run: Run, form: Path) -> None:
    assert run(*IMPORT) == Ran(0, TEXT, "")
    assert run(*IMPORT, "--output", "again.yaml") == Ran(0, "", "")
    assert Path("again.yaml").read_text(encoding="utf-8") == TEXT
    assert run("law", "check", "again.yaml", *OWN).out == "no mistakes: 1 law file, 5 facts\n"


def test_a_new_file_of_the_shipped_questions(run: Run) -> None:
    run("law", "new", "LK", "--name", "Sri Lanka", "--role", "origin", "--output", "LK.yaml")
    assert run("law", "form", "LK.yaml", "-o", "lk.xlsx", "--spare", "2") == Ran(0, "", "")
    assert run("law", "import", "lk.xlsx", "-o", "new.yaml") == Ran(0, "", "")
    assert "nothing assessed yet: LK" in run("law", "check", "new.yaml").out


def test_a_part_of_a_country_inherits_still(run: Run) -> None:
    Path("ZZ.yaml").write_text(TEXT.replace("id: XX", "id: ZZ"), encoding="utf-8")
    Path("ZZ-1.yaml").write_text(TEXT.replace("id: XX", "id: ZZ-1\n  inherits: ZZ"), encoding="utf-8")
    assert run("law", "form", "ZZ-1.yaml", *OWN, "-o", "xx.xlsx").code == 0
    assert "  inherits: ZZ\n" in run(*IMPORT).out


def test_a_bill_has_no_form(run: Run, form: Path) -> None:
    bill = 'bill: {amends: XX, name: "A Bill", as_at: 2026-03-01}\nfacts:\n'
    Path("bill.yaml").write_text(bill, encoding="utf-8")
    ran = run("law", "form", "bill.yaml", *OWN, "-o", "bill.xlsx")
    assert ran.code == 2 and ran.err.startswith("error: `bill.yaml` is a bill, and a bill has no form\n")
    assert not Path("bill.xlsx").exists()


def test_mistakes_are_told_with_their_cells_and_nothing_is_written(run: Run, form: Path) -> None:
    spoil(form)
    Path("old.yaml").write_text("mine")
    assert run(*IMPORT, "--output", "old.yaml", "--force") == Ran(
        3,
        "",
        "xx.xlsx, sheet Fees, cell C5: this cell holds a formula\n"
        '  | =WEBSERVICE("http://example.org")\n'
        "  | ^\n"
        "  help: write the value itself; nothing in a form is ever computed\n"
        "\n"
        "xx.xlsx, sheet Fees, cell C10: `fees.cap` is a number (national_currency), and this is the text "
        "`much`\n"
        "  | much\n"
        "  | ^^^^\n"
        "  help: write digits only, with a point for decimals\n"
        "\n"
        "2 mistakes found\n",
    )
    assert Path("old.yaml").read_text() == "mine"
    assert {path.name for path in Path().iterdir()} == {"XX.yaml", "xx.xlsx", "old.yaml"}


def test_files_that_exist_stay(run: Run, form: Path) -> None:
    data = form.read_bytes()
    for arguments in (FORM, (*IMPORT, "--output", "XX.yaml")):
        ran = run(*arguments)
        assert ran.code == 2 and "exists already" in ran.err
    assert form.read_bytes() == data
    assert run(*FORM, "--force").code == 0
    assert form.read_bytes() == data


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("form", "XX.yaml", *OWN), 2, "needs a file to go to\n  help: add --output FILE.xlsx"),
        (("form", "XX.yaml", *OWN, "-o", "xx.xls"), 2, "`xx.xls` is not the name of an Excel workbook"),
        (("form", "XX.yaml", *OWN, "-o", "no/x.xlsx"), 2, "cannot be written"),
        (("form", "Atlantis", "-o", "x.xlsx"), 2, "there is no jurisdiction `Atlantis`"),
        (("form", "XX.yaml", *OWN, "-o", "x.xlsx", "--spare", "0"), 2, "--spare"),
        (("import", "xy.xlsx"), 2, "there is no file `xy.xlsx`\n  help: did you mean `xx.xlsx`?"),
        (("import", "."), 2, "is a folder, not a form"),
        (("import", "XX.yaml"), 3, "XX.yaml: this file is not an Excel workbook\n  help: open it in Excel"),
        (("check", "xx.xlsx"), 3, "`lexcheck law import` makes one of a form that was filled in"),
    ],
)
def test_what_cannot_be_done_is_told(
    run: Run, form: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    ran = run("law", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err


def test_a_file_too_large_is_not_opened(run: Run, form: Path) -> None:
    with form.open("r+b") as file:
        file.truncate(10_000_001)
    ran = run(*IMPORT)
    assert ran.code == 3 and "larger than 10 MB, the most a form may have" in ran.err


@pytest.mark.parametrize(
    ("arguments", "package"),
    [((*FORM, "--force"), "xlsxwriter"), (IMPORT, "openpyxl")],
    ids=["form", "import"],
)
def test_a_package_that_is_not_installed_is_named(
    process: Run, form: Path, arguments: tuple[str, ...], package: str
) -> None:
    """A module that finds nothing stands in its way, as where it is not installed."""
    Path(f"{package}.py").write_text(f"raise ModuleNotFoundError('no', name='{package}')")
    ran = process(*arguments)
    assert ran == Ran(
        2,
        "",
        f"error: an Excel workbook needs the package `{package}`, which is not installed\n"
        "  help: pip install 'lexcheck[documents]'\n",
    )
