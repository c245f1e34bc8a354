"""The JSON Schema of a law file agrees with the reader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from lexcheck import resources
from lexcheck.codebook.load import load_codebook
from lexcheck.codebook.model import Codebook
from lexcheck.law.schema import describe, json_schema
from lexcheck.law.source import Source
from lexcheck.law.yaml12 import compose, plain

MISTAKES = Path(__file__).parent / "mistakes"
GOOD = Path(__file__).parent / "good"

# What a schema of one file cannot tell: other files, other entries, the calendar, YAML itself.
BEYOND_A_SCHEMA = {
    "accepted_ends_before_it_begins",
    "accepted_twice",
    "agreement_ended_before_it_began",
    "amendment_before_adoption",
    "bill_amends_nothing_known",
    "bill_cites_unknown_law",
    "bill_declares_a_law_again",
    "bill_fact_ends_before_the_bill",
    "bill_law_in_force_and_bill_not",
    "bill_of_a_bill",
    "citation_of_misspelt_law",
    "citation_of_unknown_law",
    "citation_without_laws",
    "counterpart_is_the_jurisdiction",
    "date_that_is_not_in_the_calendar",
    "fact_before_adoption",
    "inherits_from_broken_file",
    "inherits_from_itself",
    "inherits_from_unknown",
    "inherits_in_a_circle_1",
    "inherits_in_a_circle_2",
    "law_date_of_another_calendar",
    "law_in_force_before_adopted",
    "law_repealed_before_adopted",
    "law_repealed_before_in_force",
    "measure_of_another_role",
    "note_quotes_the_law",
    "primary_on_a_law_not_read",
    "says_quotes_the_law",
    "repeal_and_change",
    "repeal_of_another_scope",
    "repeal_of_nothing",
    "to_before_from",
    "two_facts_of_one_scope",
    "two_facts_on_the_same_days",
    "unassessed_also_in_value",
    "where_role_not_of_jurisdiction",
    "where_role_not_of_measure",
}


@pytest.fixture(scope="module")
def validator(codebook: Codebook) -> Draft202012Validator:
    return Draft202012Validator(json_schema(codebook))


@pytest.fixture(scope="module")
def shipped() -> Draft202012Validator:
    return Draft202012Validator(json_schema(load_codebook()))


def data(text: str) -> Any:
    return plain(compose(Source(text, "x.yaml")))


def _readable() -> list[str]:
    """Return the mistakes that are YAML: the others never come before a schema."""
    from lexcheck.errors import InvalidFilesError

    names = []
    for path in sorted(MISTAKES.glob("*.yaml")):
        try:
            data(path.read_text(encoding="utf-8"))
        except InvalidFilesError:
            continue
        names.append(path.stem)
    return names


READABLE = _readable()


def test_the_schema_is_valid_and_can_be_written(codebook: Codebook) -> None:
    schema = json_schema(codebook)
    Draft202012Validator.check_schema(schema)
    assert json.loads(json.dumps(schema)) == schema
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("path", sorted(GOOD.glob("*.yaml")), ids=lambda p: p.stem)
def test_a_good_file_validates(validator: Draft202012Validator, path: Path) -> None:
    assert [e.message for e in validator.iter_errors(data(path.read_text(encoding="utf-8")))] == []


@pytest.mark.parametrize("name", sorted(set(READABLE) - BEYOND_A_SCHEMA))
def test_a_mistake_fails(name: str, validator: Draft202012Validator) -> None:
    assert not validator.is_valid(data((MISTAKES / f"{name}.yaml").read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", sorted(BEYOND_A_SCHEMA))
def test_the_list_of_what_only_the_reader_tells_is_true(name: str, validator: Draft202012Validator) -> None:
    assert validator.is_valid(data((MISTAKES / f"{name}.yaml").read_text(encoding="utf-8")))


def test_there_is_enough_to_fail() -> None:
    assert len(set(READABLE) - BEYOND_A_SCHEMA) > 60


@pytest.mark.parametrize(
    "text",
    [
        "jurisdiction: {id: CA-QC, name: Quebec, roles: [destination], as_at: 2026-04-11, inherits: CA}\n"
        "facts:\n",
        "jurisdiction: {id: NP-QA-2005, name: x, roles: [agreement], as_at: 2026-04-11,\n"
        "  parties: {origin: [NP], destination: [QA]}, in_force: 2005-03-21}\nfacts:\nlaws:\n",
        "jurisdiction: {id: NP, name: Nepal, roles: [origin, destination], as_at: 2026-04-11}\n"
        "facts: {fees.refund_days: [{value: 1.5, says: x, evidence: unverified}]}\n",
    ],
)
def test_edges_that_the_reader_takes(text: str, validator: Draft202012Validator) -> None:
    assert [e.message for e in validator.iter_errors(data(text))] == []


def test_options_are_offered_with_their_definitions(codebook: Codebook) -> None:
    schema = json_schema(codebook)
    measure = schema["properties"]["facts"]["properties"]["fees.worker_fee_rule"]
    assert measure["title"] == "Title of fees.worker_fee_rule"
    assert "- prohibited: the law has prohibited" in measure["description"]
    choices = schema["$defs"]["choices.fees.worker_fee_rule"]
    assert choices["enum"] == list(codebook.measures["fees.worker_fee_rule"].choice_ids)
    assert choices["enumDescriptions"][0] == "the law has permitted_without_cap"


def test_a_measure_is_described_in_full(codebook: Codebook) -> None:
    assert describe(codebook.measures["fees.employer_pays"]).splitlines() == [
        "What does the law say on fees.employer_pays?",
        "",
        "Items:",
        "- travel: the law has travel",
        "- visa: the law has visa",
        "- medical: the law has medical",
        "- training: the law has training",
    ]
    assert describe(codebook.measures["fees.refund_days"]).splitlines()[1] == "In days."


@pytest.mark.parametrize("path", sorted(resources.jurisdictions().rglob("*.yaml")), ids=lambda p: p.stem)
def test_every_shipped_file_validates(path: Path, shipped: Draft202012Validator) -> None:
    assert [e.message for e in shipped.iter_errors(data(path.read_text(encoding="utf-8")))] == []
