"""What a sound law file becomes, and the edges of what is sound."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from lexcheck.codebook.model import Codebook
from lexcheck.errors import InvalidFilesError
from lexcheck.law.model import Amendment, Citation, Fact, Jurisdiction, Scope, Terms
from lexcheck.law.read import read_text

HEAD = "jurisdiction: {id: NP, name: Nepal, roles: [origin], as_at: 2026-04-11}\n"
LAWS = 'laws: {fea: {title: "Act", read: 2026-04-11}}\n'


def read(text: str, codebook: Codebook) -> Jurisdiction:
    return read_text(text, "x.yaml", codebook).jurisdiction


def fact(body: str, codebook: Codebook, measure: str = "fees.worker_fee_rule") -> Fact:
    """Return the one fact of a file in which `body` is the entry, in braces."""
    return read(f"{HEAD}{LAWS}facts:\n  {measure}: {body}\n", codebook).facts[measure][0]


def messages(text: str, codebook: Codebook) -> list[str]:
    with pytest.raises(InvalidFilesError) as caught:
        read(text, codebook)
    return [d.message for d in caught.value.diagnostics]


def test_the_head(good_text: str, codebook: Codebook) -> None:
    law_file = read_text(good_text, "x.yaml", codebook)
    read = law_file.jurisdiction
    assert (read.id, read.name, read.roles) == ("NO", "Noreg", ("origin", "destination"))
    assert (read.as_at, read.read) == (date(2026, 4, 11), date(2026, 11, 21))
    assert read.note == "The first paragraph goes on.\n\nThe second paragraph."
    assert read.parent is None and law_file.inherits is None
    assert str(read.place) == "x.yaml:2:1"


def test_the_laws(good_text: str, codebook: Codebook) -> None:
    laws = read(good_text, codebook).laws
    assert list(laws) == ["fea", "never.cited"]
    fea = laws["fea"]
    assert (fea.key, fea.title, fea.number) == ("fea", "Foreign Employment Act, 2064 (2007)", "18")
    assert (fea.adopted, fea.in_force, fea.repealed) == (date(2007, 9, 5), date(2007, 9, 5), date(2030, 1, 1))
    assert fea.amended == (
        Amendment(date(2019, 3, 3), "Amendment Act, 2075"),
        Amendment(None, "an amendment of unknown date", "not seen"),
    )
    assert (fea.language, fea.url, fea.read) == ("no", "https://example.org/fea", date(2026, 11, 21))
    assert (fea.note, str(fea.place)) == ("read whole", "x.yaml:14:3")
    assert laws["never.cited"].title == "नेपाल राजपत्र — القانون"


def test_the_facts(good_text: str, codebook: Codebook) -> None:
    facts = read(good_text, codebook).facts
    former, present, household = facts["fees.worker_fee_rule"]
    assert former == Fact(
        measure="fees.worker_fee_rule",
        value="permitted_up_to_cap",
        evidence="primary",
        begins=date(2007, 9, 5),
        ends=date(2019, 3, 2),
        cite=(Citation("fea", "s. 24(1)"), Citation("fea", "s. 25")),
        says="Government fixes the most an agency may take.",
        source="Law Commission",
        jurisdiction="NO",
    )
    assert former.place.line == 33
    assert (present.value, present.says) == ("prohibited", 'It may take "nothing at all".')
    assert household.where == Scope("destination", "domestic_work", "women", "SE")
    assert household.where.weight == 4
    pays = facts["fees.employer_pays"][0]
    assert (pays.value, pays.unassessed) == (frozenset({"travel", "visa"}), frozenset({"medical"}))
    days = facts["fees.refund_days"][0].value
    assert (days, type(days)) == (30.0, float)
    assert [f.value for f in facts["licence.required"]] == ["yes", "no"]
    silent = facts["entry.sponsorship"][0]
    assert (silent.value, silent.silent, silent.note) == (None, True, "read whole")


@pytest.mark.parametrize(
    ("body", "measure", "value"),
    [
        ("{value: true, says: x, evidence: unverified}", "licence.required", "yes"),
        ('{value: "no", says: x, evidence: unverified}', "licence.required", "no"),
        ("{value: [], says: x, evidence: unverified}", "fees.employer_pays", frozenset()),
        ("{value: 0, says: x, evidence: unverified}", "fees.refund_days", 0.0),
        ("{value: -1e12, says: x, evidence: unverified}", "fees.refund_days", -1e12),
        ("{value: 0x1F, says: x, evidence: unverified}", "fees.refund_days", 31.0),
        ('{value: "prohibited", says: x, evidence: unverified}', "fees.worker_fee_rule", "prohibited"),
    ],
)
def test_values_that_are_taken(body: str, measure: str, value: object, codebook: Codebook) -> None:
    assert fact(body, codebook, measure).value == value


def test_evidence_that_is_enough(codebook: Codebook) -> None:
    for rest in (
        "evidence: unverified",
        "evidence: secondary, source: a",
        "evidence: secondary, cite: [fea s. 1]",
        "evidence: primary, cite: [fea s. 1], source: a",
    ):
        assert fact(f"{{value: prohibited, says: x, {rest}}}", codebook).evidence in rest
    assert fact("{silent: true, evidence: secondary, source: a}", codebook).silent


def test_an_empty_list_is_no_citation(codebook: Codebook) -> None:
    text = HEAD + "facts:\n  fees.worker_fee_rule: {value: prohibited, says: x, cite: [], evidence: %s%s}\n"
    assert messages(text % ("primary", ", source: a"), codebook) == [
        "a fact without a citation cannot be `primary`"
    ]
    assert messages(text % ("secondary", ""), codebook) == [
        "a fact with neither a citation nor a source cannot be `secondary`"
    ]


def test_a_citation_may_have_a_comma_or_no_pinpoint(codebook: Codebook) -> None:
    read = fact('{value: prohibited, says: x, evidence: unverified, cite: ["fea, ss. 1,  2", fea]}', codebook)
    assert read.cite == (Citation("fea", "ss. 1, 2"), Citation("fea", ""))
    assert [str(c) for c in read.cite] == ["fea ss. 1, 2", "fea"]


@pytest.mark.parametrize(
    "says", ["x" * 600, "“" + "w " * 24 + "w”", '\\"' + "w " * 24 + 'w\\"', "it's 5' and 6' " * 9]
)
def test_says_up_to_its_limits(says: str, codebook: Codebook) -> None:
    assert fact(f'{{value: prohibited, evidence: unverified, says: "{says}"}}', codebook).says


@pytest.mark.parametrize(("opening", "closing"), ["“”", "„“", "„”", "«»", "\u2018\u2019", "「」", '""'])
def test_every_kind_of_quotation_mark_counts(opening: str, closing: str, codebook: Codebook) -> None:
    says = f"It says {opening}{'w ' * 25}w{closing} there."
    text = f"{HEAD}facts:\n  licence.required: {{value: yes, evidence: unverified, says: '{says}'}}\n"
    assert messages(text, codebook) == ["`says` quotes 26 words of the law; it may quote at most 25"]


def test_a_rule_and_its_successor_may_share_the_day_of_change(codebook: Codebook) -> None:
    entry = "    - {value: %s, says: x, evidence: unverified, %s}\n"
    text = HEAD + "facts:\n  fees.worker_fee_rule:\n"
    text += entry % ("prohibited", "from: 2019-03-03") + entry % ("permitted_up_to_cap", "to: 2019-03-03")
    assert len(read(text, codebook).facts["fees.worker_fee_rule"]) == 2
    clash = text.replace("to: 2019-03-03", "to: 2019-03-04")
    assert messages(clash, codebook) == [
        "two facts on `fees.worker_fee_rule` hold on the same days; the first is on line 4"
    ]


def test_both_of_two_rules_of_one_day_cannot_hold(codebook: Codebook) -> None:
    entry = "    - {value: %s, says: x, evidence: unverified, from: 2019-03-03, to: 2019-03-03}\n"
    text = HEAD + "facts:\n  licence.required:\n" + entry % "yes" + entry % "no"
    assert len(messages(text, codebook)) == 1


def test_empty_laws_and_facts_are_a_beginning(codebook: Codebook) -> None:
    assert read(HEAD + "laws:\nfacts:\n", codebook).facts == {}
    assert read(HEAD + "facts: {}\n", codebook).laws == {}


def test_an_agreement(codebook: Codebook) -> None:
    text = (
        "jurisdiction: {id: NP-QA-2005, name: Nepal and Qatar, roles: [agreement], as_at: 2026-04-11,\n"
        "  parties: {origin: [NP], destination: [QA, CA-QC]}, in_force: 2005-03-21, ended: 2015-01-01}\n"
        "facts:\n  fees.worker_fee_rule: {value: prohibited, says: x, evidence: unverified}\n"
    )
    found = read(text, codebook)
    assert found.roles == ("agreement",)
    terms = found.terms
    assert terms == Terms(("NP",), ("QA", "CA-QC"), date(2005, 3, 21), date(2015, 1, 1))
    assert terms and terms.covers("NP", "CA-QC") and terms.covers("NP", "QA")
    assert not terms.covers("NP", "CA") and not terms.covers("QA", "NP")
    days = (date(2005, 3, 20), date(2005, 3, 21), date(2015, 1, 1), date(2015, 1, 2))
    assert [terms.holds_on(day) for day in days] == [False, True, True, False]
    other = text.replace("fees.worker_fee_rule", "fees.refund_days").replace("prohibited", "3")
    assert messages(other, codebook) == [
        "`fees.refund_days` is asked for `origin` and `destination`, and this jurisdiction is `agreement`"
    ]


def test_a_role_in_where_stands_for_those_of_the_jurisdiction(codebook: Codebook) -> None:
    text = (
        "jurisdiction: {id: TH, name: Thailand, roles: [origin, destination], as_at: 2026-04-11}\n"
        "facts:\n  entry.sponsorship:\n"
        "    {value: free, says: x, evidence: unverified, where: {role: destination}}\n"
    )
    assert read(text, codebook).facts["entry.sponsorship"][0].where == Scope(role="destination")


def test_a_law_with_a_mistake_may_still_be_cited(codebook: Codebook) -> None:
    text = (
        HEAD + 'laws:\n  fea: {titel: "Act", read: yesterday}\nfacts:\n  licence.required:'
        " {value: yes, says: x, evidence: primary, cite: [fea s. 1], source: a}\n"
    )
    assert messages(text, codebook) == [
        "`titel` is not a field of a law",
        "`read` must be a date, and this is the text `yesterday`",
    ]


def test_a_part_of_a_country_names_what_it_inherits(codebook: Codebook) -> None:
    head = "{id: CA-QC, name: Quebec, roles: [destination], as_at: 2026-04-11, inherits: CA}"
    law_file = read_text(f"jurisdiction: {head}\nfacts: {{}}\n", "x.yaml", codebook)
    assert law_file.inherits is not None
    assert law_file.inherits.raw == "CA"


def test_nothing_heavy_is_imported_before_a_law_file_is_read() -> None:
    code = (
        "import sys, lexcheck.law.library, lexcheck.law.regime, lexcheck.law.schema;"
        "print(sorted({'yaml', 'pydantic', 'difflib', 'jsonschema'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_too_many_mistakes_are_cut_short(codebook: Codebook) -> None:
    wrong = "".join(f"  measure.n{n}: {{}}\n" for n in range(1000))
    found = messages(HEAD + "facts:\n" + wrong, codebook)
    assert len(found) == 201
    assert found[-1] == "200 mistakes were found up to here, and the rest was not looked at"


def test_each_overlap_of_many_is_told_once(codebook: Codebook) -> None:
    entry = "    - {value: yes, says: x, evidence: unverified, from: %s, to: %s}\n"
    text = HEAD + "facts:\n  licence.required:\n"
    text += entry % ("2000-01-01", "2020-01-01")  # line 4, lasts over the two that follow
    text += entry % ("2001-01-01", "2002-01-01")
    text += entry % ("2003-01-01", "2004-01-01")
    text += entry % ("2020-01-01", "2021-01-01")  # begins as the first ends: no overlap
    assert messages(text, codebook) == [
        "two facts on `licence.required` hold on the same days; the first is on line 4",
        "two facts on `licence.required` hold on the same days; the first is on line 4",
    ]
