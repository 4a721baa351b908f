"""Companies, products and maintenance contracts, and what a contract permits."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Invalid, NotFound
from chalicelib.kernel.tenant import Tenant


class Choice(NamedTuple):
    """A topic or a request type of a product."""

    code: str
    name: str


class Product(NamedTuple):
    """A product of the vendor."""

    code: str
    name: str
    topics: tuple[Choice, ...] = ()
    request_types: tuple[Choice, ...] = ()

    def require_topic(self, code: str) -> None:
        """Raises Invalid where the product has no topic ``code``."""
        if code not in {topic.code for topic in self.topics}:
            raise Invalid(unknown_topic())


class Priority(NamedTuple):
    """An urgency as the contract defines it; times in minutes."""

    code: str
    name: str
    response_minutes: int
    resolution_minutes: int


class Contract(NamedTuple):
    """A company's maintenance contract for one product, valid up to and including ``valid_until``."""

    product: str
    priorities: tuple[Priority, ...]
    valid_until: date

    def priority(self, code: str) -> Priority:
        """The contract's priority ``code``; raises Invalid where it does not define one."""
        for priority in self.priorities:
            if priority.code == code:
                return priority
        permitted = ", ".join(p.code for p in self.priorities)
        raise Invalid(
            FieldError(
                "priority",
                Text(
                    f"Contractul nu prevede această prioritate. Alegeți una dintre: {permitted}.",
                    f"The contract does not define this priority. Choose one of: {permitted}.",
                ),
            )
        )


class Company(NamedTuple):
    """A client company. ``tickets_opened`` is the number of its last ticket."""

    code: Tenant
    name: str
    contracts: Mapping[str, Contract] = MappingProxyType({})
    tickets_opened: int = 0

    def covers(self, product: str, on: date) -> bool:
        """Whether a contract covers ``product`` on the day ``on``."""
        contract = self.contracts.get(product)
        return contract is not None and on <= contract.valid_until

    def priority_of(self, product: str, code: str) -> Priority:
        """The priority ``code`` of the contract for ``product``, expired or not.

        Raises:
            NotFound: there is no such contract.
            Invalid: the contract does not define the priority.
        """
        contract = self.contracts.get(product)
        if contract is None:
            raise NotFound
        return contract.priority(code)

    def contract_for(self, product: str, on: date) -> Contract:
        """The contract that covers ``product`` on the day ``on``; raises Invalid where none does."""
        contract = self.contracts.get(product)
        if contract is None:
            raise Invalid(
                FieldError(
                    "product",
                    Text(
                        "Compania nu are contract de mentenanță pentru acest produs.",
                        "The company has no maintenance contract for this product.",
                    ),
                )
            )
        if contract.valid_until < on:
            day = contract.valid_until
            raise Invalid(
                FieldError(
                    "product",
                    Text(
                        f"Contractul de mentenanță a expirat la {day:%d.%m.%Y}. Sunați la WizRom pentru prelungire.",
                        f"The maintenance contract expired on {day:%d.%m.%Y}. Call WizRom to renew it.",
                    ),
                )
            )
        return contract


def unknown_product() -> FieldError:
    """The error for a product that the vendor does not have."""
    return FieldError("product", Text("Produs necunoscut.", "Unknown product."))


def unknown_topic() -> FieldError:
    """The error for a topic that the product does not have."""
    return FieldError("topic", Text("Produsul nu are acest topic.", "The product does not have this topic."))


def unknown_request_type() -> FieldError:
    """The error for a request type that the product does not have."""
    return FieldError(
        "request_type",
        Text("Produsul nu are acest tip de solicitare.", "The product does not have this request type."),
    )
