"""Somebody in front of a browser: what they do, and what the browser complained about meanwhile."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, Response, expect

from tests.people import PASSWORD, Somebody

# Chromium itself reports every answer above 399; the portal's refusals are part of the story.
_REFUSAL = re.compile(r"^Failed to load resource: the server responded with a status of 4\d\d")


@dataclass
class Visit:
    """One browser context on the portal; ``complaints`` are console errors, page errors and policy violations."""

    page: Page
    portal: str
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    @classmethod
    def begin(cls, context: BrowserContext, portal: str) -> "Visit":
        """An open page that is listened to."""
        visit = cls(context.new_page(), portal)
        visit.page.on("console", visit._hear)
        visit.page.on("pageerror", lambda error: visit.complaints.append(f"page error: {error}"))
        visit.page.on("response", visit._note)
        return visit

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not _REFUSAL.match(message.text):
            self.complaints.append(f"{message.type}: {message.text}")

    def _note(self, response: Response) -> None:
        self.hosts.add(response.url.split("/")[2])

    def go(self, place: str = "/") -> None:
        """Opens a place of the portal by its address."""
        self.page.goto(f"{self.portal}/#{place}")

    def sign_in(self, who: Somebody, place: str = "/") -> None:
        """Opens ``place`` and signs in on the way."""
        self.go(place)
        self.page.get_by_label("Adresa de e-mail").fill(who.email)
        self.page.get_by_label("Parola", exact=True).fill(PASSWORD)
        self.page.get_by_role("button", name="Conectare").click()
        expect(self.page.locator("main#content")).to_be_visible()

    def button(self, name: str) -> Locator:
        """A button by its name."""
        return self.page.get_by_role("button", name=name, exact=True)

    def heading(self, name: str | re.Pattern[str]) -> Locator:
        """The screen's title."""
        return self.page.get_by_role("heading", level=1, name=name)

    def sees(self, text: str | re.Pattern[str]) -> None:
        """Waits until ``text`` is on the screen."""
        expect(self.page.get_by_text(text).first).to_be_visible()
