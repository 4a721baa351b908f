"""The conversations of the demonstration, kept beside this module as TOML: one file per product."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "conversations"


@dataclass(frozen=True, slots=True)
class Step:
    """What somebody does to a ticket; ``by`` counts among the consultants, or the clients for a reply."""

    do: str
    by: int
    body: str
    priority: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """A ticket and its history; ``client`` counts among the company's users."""

    company: str
    client: int
    product: str
    summary: str
    priority: str
    request_type: str
    details: str
    steps: tuple[Step, ...]


def read_conversations(folder: Path = FOLDER) -> list[Conversation]:
    """Return all conversations, in the order in which they are played. KeyError names a missing field."""
    conversations: list[Conversation] = []
    for file in sorted(folder.glob("*.toml")):
        conversations += [_conversation(found) for found in tomllib.loads(file.read_text(encoding="utf-8"))["ticket"]]
    return conversations


def _conversation(found: dict[str, Any]) -> Conversation:
    client = found.get("client", 0)
    return Conversation(
        company=found["company"],
        client=client,
        product=found["product"],
        summary=found["summary"],
        priority=found["priority"],
        request_type=found["request_type"],
        details=_unwrapped(found["details"]),
        steps=tuple(_step(step, client) for step in found["steps"]),
    )


def _step(found: dict[str, Any], client: int) -> Step:
    author = client if found["do"] == "reply" else 0
    return Step(found["do"], found.get("by", author), found.get("body", ""), found.get("priority", ""))


def _unwrapped(text: str) -> str:
    """The files wrap their lines; the portal's readers have screens of their own width."""
    return re.sub(r"(?<!\n)\n(?!\n)", " ", text.strip())
