"""Who sees the name of a file, gets its content, may delete it, learns who opened it."""

from itertools import product
from typing import NamedTuple

import httpx
import pytest

from tests.api import files
from tests.people import Somebody, World

PEOPLE = ("opener", "colleague", "other company", "consultant", "other consultant", "admin", "anonymous")
STAFF = {"consultant", "other consultant", "admin"}
COMPANY = {"opener", "colleague"}


class Who(NamedTuple):
    """To whom which aspect of a file is open."""

    sender: str
    name: set[str]
    content: set[str]
    audit: set[str]


MATRIX = {
    "sent by the opener": Who("opener", COMPANY | STAFF, {"opener"} | STAFF, {"opener", "admin"}),
    "sent by a colleague": Who("colleague", COMPANY | STAFF, {"colleague"} | STAFF, {"colleague", "admin"}),
    "sent by a consultant": Who("consultant", COMPANY | STAFF, {"opener"} | STAFF, {"consultant", "admin"}),
    "in a consultant's note": Who("consultant", STAFF, STAFF, {"consultant", "admin"}),
    "not sent yet": Who("opener", set(), {"opener"}, {"opener", "admin"}),
    "not sent yet, a consultant's": Who("consultant", set(), {"consultant"}, {"consultant", "admin"}),
}


class Scene:
    """A ticket of Ana's with one file of each kind."""

    def __init__(self, world: World) -> None:
        self._http = world.http
        self._people = {
            "opener": world.ana,
            "colleague": world.radu,
            "other company": world.maria,
            "consultant": world.consultant,
            "other consultant": world.colleague_consultant,
            "admin": world.admin,
        }
        self.files = {
            kind: files.upload(self._people[who.sender], name=f"{kind}.zip") for kind, who in MATRIX.items()
        }
        self.ticket = world.open(attachments=[self.files["sent by the opener"]])["id"]
        self._attach("colleague", "sent by a colleague")
        self._attach("consultant", "sent by a consultant")
        self._attach("consultant", "in a consultant's note", internal=True)

    def _attach(self, person: str, kind: str, **more: bool) -> None:
        body = {"body": "Vedeți fișierul.", "attachments": [self.files[kind]], **more}
        answer = self._people[person].post(f"/tickets/{self.ticket}/messages", body)
        assert answer.status_code == 201, answer.text

    def ask(self, person: str, method: str, path: str) -> httpx.Response:
        """Calls the API as ``person``."""
        if person == "anonymous":
            return self._http.request(method, path)
        return self._somebody(person).send(method, path)

    def _somebody(self, person: str) -> Somebody:
        return self._people[person]


@pytest.fixture(scope="module")
def scene(world: World) -> Scene:
    """Made once: the questions change nothing."""
    return Scene(world)


def refused(person: str) -> int:
    return 401 if person == "anonymous" else 404


every_pair = pytest.mark.parametrize(("kind", "person"), list(product(MATRIX, PEOPLE)))


@every_pair
def test_a_name_is_seen_by_whoever_reads_the_message(scene: Scene, kind: str, person: str) -> None:
    answer = scene.ask(person, "GET", f"/tickets/{scene.ticket}")
    shown = {file["name"]: file for m in answer.json().get("messages", []) for file in m["attachments"]}
    assert (f"{kind}.zip" in shown) is (person in MATRIX[kind].name)
    if f"{kind}.zip" in shown:
        assert shown[f"{kind}.zip"]["readable"] is (person in MATRIX[kind].content)


@every_pair
def test_content_is_for_few(scene: Scene, kind: str, person: str) -> None:
    answer = scene.ask(person, "GET", f"/attachments/{scene.files[kind]}")
    assert answer.status_code == (200 if person in MATRIX[kind].content else refused(person))
    assert ("url" in answer.text) is (person in MATRIX[kind].content)


@every_pair
def test_who_opened_it_is_told_to_its_sender_and_to_administrators(scene: Scene, kind: str, person: str) -> None:
    answer = scene.ask(person, "GET", f"/attachments/{scene.files[kind]}/downloads")
    assert answer.status_code == (200 if person in MATRIX[kind].audit else refused(person))


@pytest.mark.parametrize(
    ("kind", "person"), [pair for pair in product(MATRIX, PEOPLE) if MATRIX[pair[0]].sender != pair[1]]
)
@pytest.mark.parametrize(
    ("method", "rest"), [("DELETE", ""), ("GET", ""), ("POST", "/complete")], ids=["delete", "look", "complete"]
)
def test_an_upload_is_nobody_elses(scene: Scene, kind: str, person: str, method: str, rest: str) -> None:
    answer = scene.ask(person, method, f"/uploads/{scene.files[kind]}{rest}")
    assert answer.status_code == refused(person)


@pytest.mark.parametrize("kind", [kind for kind in MATRIX if not kind.startswith("not sent")])
def test_what_was_sent_is_not_deleted_even_by_its_sender(scene: Scene, kind: str) -> None:
    answer = scene.ask(MATRIX[kind].sender, "DELETE", f"/uploads/{scene.files[kind]}")
    assert (answer.status_code, answer.json()["type"]) == (409, "upload-complete")


def test_what_was_not_sent_is_given_up_by_its_sender(world: World) -> None:
    file = files.upload(world.ana)
    assert world.ana.send("DELETE", f"/uploads/{file}").status_code == 204
    assert world.ana.get(f"/attachments/{file}").status_code == 404
    assert world.ana.get(f"/uploads/{file}").status_code == 404
