"""The JSON Schema of a law file or bill, generated from the codebook.

Editors complete and check with it while a lawyer types. It says no more than
`read` does; what one field has to do with another file or entry (declared laws,
dates that overlap, the calendar) only `read` can say.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from lexcheck.codebook.model import EVIDENCE, ROLES, Codebook, Measure
from lexcheck.law.model import AGREEMENT_ID, COUNTERPART
from lexcheck.law.read import COUNTRY_ID, FILE_FIELDS, HEAD_FIELDS
from lexcheck.law.read_accepted import ACCEPTED_FIELDS, ACCEPTED_NEEDED
from lexcheck.law.read_bill import AMENDED, BILL_FIELDS, BILL_FILE_FIELDS, BILL_NEEDED
from lexcheck.law.read_facts import FACT_FIELDS, REPEAL_FIELDS, SAYS_MOST, WHERE_FIELDS
from lexcheck.law.read_laws import AMENDMENT_FIELDS, KEY, LAW_FIELDS
from lexcheck.law.read_terms import SIDES, TERMS_FIELDS
from lexcheck.law.read_values import MOST

Schema: TypeAlias = dict[str, Any]

_TEXT = {"$ref": "#/$defs/text"}
_DATE = {"$ref": "#/$defs/date"}
_COUNTRIES = {
    "type": "array",
    "minItems": 1,
    "uniqueItems": True,
    "items": {"type": "string", "pattern": f"^{COUNTERPART}$"},
}


def json_schema(codebook: Codebook) -> Schema:
    """Return the JSON Schema (2020-12) of a law file or bill that answers this codebook's measures."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "lexcheck law file",
        "description": "What the law of one jurisdiction says, measure by measure and article by article.",
        **_object(tuple(dict.fromkeys((*FILE_FIELDS, *BILL_FILE_FIELDS)))),
        "properties": {
            "jurisdiction": {"$ref": "#/$defs/jurisdiction"},
            "bill": {"$ref": "#/$defs/bill"},
            "laws": {
                "type": ["object", "null"],
                "description": "The legal texts that facts cite, each under a short key.",
                "propertyNames": {"pattern": f"^{KEY}$"},
                "additionalProperties": {"$ref": "#/$defs/law"},
            },
            "facts": {
                "type": ["object", "null"],
                "description": "What the law says, by measure. Leave out a measure where nobody has looked.",
                "properties": {m.id: _measure(m) for m in codebook.measures.values()},
                "additionalProperties": False,
            },
            "repeals": {
                "type": ["array", "null"],
                "description": "Of a bill: the rules that it ends, without anything in their place.",
                "items": {"$ref": "#/$defs/repeal"},
            },
            "accepted": {
                "type": ["array", "null"],
                "description": "The gaps that an office answers for, why and until when.",
                "items": {"$ref": "#/$defs/acceptance"},
            },
        },
        "if": {"required": ["bill"]},
        "then": {"properties": {"jurisdiction": False}},
        "else": {"required": ["jurisdiction", "facts"], "properties": {"repeals": False}},
        "$defs": {
            "text": {"type": "string", "pattern": r"\S"},
            "date": {
                "type": "string",
                "format": "date",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                "description": "Year, month and day in the Gregorian calendar, as 2026-04-11.",
            },
            "jurisdiction": _jurisdiction(),
            "bill": _bill(),
            "repeal": _repeal(codebook),
            "acceptance": _acceptance(codebook),
            "law": _law(),
            "amendment": _amendment(),
            "where": _where(codebook),
            "fact": _fact(),
            **{_entry_name(m): _entry(m) for m in codebook.measures.values()},
            **{_choices_name(m): _choices(m) for m in codebook.measures.values() if m.choices},
        },
    }


def _object(fields: tuple[str, ...], required: tuple[str, ...] = ()) -> Schema:
    """Return the frame of a mapping in which every field is a text until it is said otherwise."""
    return {
        "type": "object",
        "properties": {name: dict(_TEXT) for name in fields},
        "required": list(required),
        "additionalProperties": False,
    }


def _described(schema: Schema, description: str) -> Schema:
    return {**schema, "description": description}


def _jurisdiction() -> Schema:
    schema = _object(HEAD_FIELDS, required=("id", "name", "roles", "as_at"))
    schema["properties"] |= {
        "id": _described(
            _TEXT, "Code of ISO 3166: NP, or CA-QC for a part of a country; NP-QA-2005 for an agreement."
        ),
        "roles": {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"enum": list(ROLES)}},
        "as_at": _described(_DATE, "The state of the law that the file describes."),
        "read": _described(_DATE, "When the law was last read."),
        "inherits": _described(
            _TEXT, "For a part of a country: the id of the country whose facts hold here too."
        ),
        "parties": _described(
            _object(SIDES, required=SIDES) | {"properties": {s: _COUNTRIES for s in SIDES}},
            "Of an agreement: the countries from which and to which workers go under it.",
        ),
        "in_force": _described(_DATE, "Of an agreement: the day on which it came into force."),
        "ended": _described(_DATE, "Of an agreement: the last day on which it was in force."),
    }
    is_agreement = {
        "properties": {"roles": {"type": "array", "contains": {"const": "agreement"}}},
        "required": ["roles"],
    }
    is_part = {"properties": {"id": {"type": "string", "pattern": r"^\s*[A-Z]{2}-"}}, "required": ["id"]}
    schema["if"] = is_agreement
    schema["then"] = {
        "properties": {
            "id": {"pattern": rf"^\s*{AGREEMENT_ID}\s*$"},
            "roles": {"maxItems": 1},
            "inherits": False,
        },
        "required": ["parties"],
    }
    schema["else"] = {
        "properties": {
            **{name: False for name in TERMS_FIELDS},
            "id": {"pattern": rf"^\s*{COUNTRY_ID}\s*$"},
            "inherits": {"pattern": rf"^\s*{COUNTRY_ID}\s*$"},
        },
        "if": is_part,
        "then": {"required": ["inherits"]},
        "else": {"properties": {"inherits": False}},
    }
    return schema


def _bill() -> Schema:
    schema = _object(BILL_FIELDS, required=BILL_NEEDED)
    schema["properties"] |= {
        "amends": {"type": "string", "pattern": rf"^\s*{AMENDED}\s*$", "description": "Id of a law file."},
        "as_at": _described(_DATE, "The day whose text of the bill the file describes."),
        "read": _described(_DATE, "When the bill was last read."),
        "in_force": _described(
            _DATE, "The day on which the bill would come into force; without it, it holds on any day asked."
        ),
    }
    return schema


def _repeal(codebook: Codebook) -> Schema:
    schema = _object(REPEAL_FIELDS, required=("measure", "says", "evidence"))
    schema["properties"] |= {
        "measure": _enum({m.id: m.title for m in codebook.measures.values()}),
        **_common_properties(),
        "evidence": {"enum": [kind for kind in EVIDENCE if kind != "unverified"]},
    }
    schema["allOf"] = _evidenced()
    return schema


def _acceptance(codebook: Codebook) -> Schema:
    schema = _object(ACCEPTED_FIELDS, required=ACCEPTED_NEEDED)
    schema["properties"] |= {
        "rule": _enum({r.id: r.title for r in codebook.rules.values()}),
        "by": _described(_TEXT, "The office that answers for it: a role, not the name of a person."),
        "since": _described(_DATE, "The first day of the acceptance."),
        "until": _described(_DATE, "The last day of the acceptance."),
    }
    return schema


def _law() -> Schema:
    schema = _object(LAW_FIELDS, required=("title",))
    schema["properties"] |= {
        "number": {"anyOf": [_TEXT, {"type": "number"}]},
        "adopted": _DATE,
        "in_force": _DATE,
        "repealed": _DATE,
        "amended": {"type": "array", "items": {"$ref": "#/$defs/amendment"}},
        "language": _described(_TEXT, "The language in which the text was read."),
        "url": _described(_TEXT, "The official address of the text."),
        "read": _described(_DATE, "Only where the text itself was opened and read: the day on which it was."),
    }
    return schema


def _amendment() -> Schema:
    schema = _object(AMENDMENT_FIELDS)
    schema["properties"]["date"] = _DATE
    schema["anyOf"] = [{"required": ["date"]}, {"required": ["by"]}]
    return schema


def _where(codebook: Codebook) -> Schema:
    schema = _object(WHERE_FIELDS)
    schema["minProperties"] = 1
    schema["description"] = "For whom the fact holds, where it does not hold for all workers."
    schema["properties"] |= {
        "role": {"enum": list(ROLES)},
        "sector": _enum(codebook.sectors),
        "category": _enum(codebook.categories),
        "counterpart": {"type": "string", "pattern": rf"^\s*{COUNTERPART}\s*$"},
    }
    return schema


def _enum(definitions: dict[str, str]) -> Schema:
    # `enumDescriptions` is no keyword of JSON Schema; editors show it, validators pass it by.
    return {"enum": list(definitions), "enumDescriptions": list(definitions.values())}


def _fact() -> Schema:
    """Return what holds for a fact on any measure."""
    return {
        "required": ["evidence"],
        "oneOf": [{"required": ["value"]}, {"required": ["silent"]}],
        "dependentRequired": {"value": ["says"], "unassessed": ["value"]},
        "allOf": [
            *_evidenced(),
            {"if": _evidence_is("unverified"), "then": {"not": {"required": ["silent"]}}},
        ],
    }


def _evidenced() -> list[Schema]:
    """Return what each kind of evidence needs."""
    cited = {"required": ["cite"], "properties": {"cite": {"minItems": 1}}}
    return [
        {"if": _evidence_is("primary"), "then": {**cited, "required": ["cite", "source"]}},
        {"if": _evidence_is("secondary"), "then": {"anyOf": [cited, {"required": ["source"]}]}},
    ]


def _evidence_is(kind: str) -> Schema:
    return {"properties": {"evidence": {"const": kind}}, "required": ["evidence"]}


def _measure(measure: Measure) -> Schema:
    entry = {"$ref": f"#/$defs/{_entry_name(measure)}"}
    return {
        "title": measure.title,
        "description": describe(measure),
        "if": {"type": "array"},
        "then": {"type": "array", "minItems": 1, "items": entry},
        "else": entry,
    }


def describe(measure: Measure) -> str:
    """Return a measure for the window that an editor shows: question, choices, note."""
    choices = [f"- {c.id}: {c.definition}" for c in measure.choices]
    heading = {"scale": ["", "From least to most protective:"], "set": ["", "Items:"]}.get(measure.kind, [])
    unit = [f"In {measure.unit}."] if measure.unit else []
    note = ["", measure.note] if measure.note else []
    return "\n".join([measure.ask, *unit, *heading, *choices, *note])


def _entry(measure: Measure) -> Schema:
    schema = _object(tuple(f for f in FACT_FIELDS if f != "unassessed" or measure.kind == "set"))
    schema["properties"] |= {
        "value": _value(measure),
        "silent": {"const": True, "description": "The law was read and has no such provision."},
        **_common_properties(),
        "evidence": {
            "enum": list(EVIDENCE),
            "enumDescriptions": [
                "the article itself was read",
                "a reputable description was read",
                "nobody has checked it yet",
            ],
        },
    }
    if measure.kind == "set":
        schema["properties"]["unassessed"] = _described(
            _value(measure),
            "Items that nobody has looked at; an item here or in `value` is not asserted absent.",
        )
    schema["allOf"] = [{"$ref": "#/$defs/fact"}]
    return schema


def _common_properties() -> Schema:
    """Return the fields of a fact or repeal that are the same on any measure."""
    return {
        "from": _described(_DATE, "The first day on which the rule holds."),
        "to": _described(_DATE, "The last day on which the rule held."),
        "where": {"$ref": "#/$defs/where"},
        "cite": _described(
            {"type": "array", "items": _TEXT}, "Key of a law, then the article: fea s. 24(1)."
        ),
        "says": {
            **_TEXT,
            "maxLength": SAYS_MOST,
            "description": "What the law says, in one or two sentences of your own.",
        },
        "source": _described(_TEXT, "Where the text was read."),
    }


def _value(measure: Measure) -> Schema:
    choices = {"$ref": f"#/$defs/{_choices_name(measure)}"}
    if measure.kind == "set":
        return {"type": "array", "uniqueItems": True, "items": choices}
    if measure.kind == "number":
        return {"type": "number", "minimum": -MOST, "maximum": MOST}
    if measure.kind == "yes_no":
        return {"enum": [*measure.choice_ids, True, False]}
    return choices


def _choices(measure: Measure) -> Schema:
    return _enum({c.id: c.definition for c in measure.choices})


def _entry_name(measure: Measure) -> str:
    return f"fact.{measure.id}"


def _choices_name(measure: Measure) -> str:
    return f"choices.{measure.id}"
