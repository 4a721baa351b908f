"""The attachments of a ticket's messages, in the ticket's own partition, so that opening it stays one Query."""

from chalicelib.attachments.model import Attachment, Person, Place, State
from chalicelib.kernel.dynamodb.tables import Values
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.tickets.model import company_of
from chalicelib.tickets.store.items import FILE, AttachmentItem


def put(transaction: Transaction, attachment: Attachment) -> None:
    """Writes ``attachment`` beside its message."""
    place = attachment.place
    item = AttachmentItem(
        ticket=place.ticket,
        item=_key(place),
        id=attachment.id,
        name=attachment.name,
        size=attachment.size,
        sha256=attachment.sha256,
        state=attachment.state.value,
        sender=attachment.sender.id,
        sender_name=attachment.sender.name,
        sender_company=attachment.sender.company,
        opener_id=place.opener,
        internal=place.internal,
    )
    transaction.put(f"attachment {attachment.id}", item)


def put_state(transaction: Transaction, place: Place, state: State) -> None:
    """Writes what became of the attachment at ``place``."""
    item = AttachmentItem(ticket=place.ticket, item=_key(place))
    transaction.update("attachment", item, [AttachmentItem.state.set(state.value)], AttachmentItem.id.exists())


def of_message(ticket: str, number: int) -> tuple[Attachment, ...]:
    """The attachments of one message, in their order."""
    found = AttachmentItem.query(ticket, AttachmentItem.item.startswith(_prefix(number)), consistent_read=True)
    return tuple(as_attachment(item.attribute_values) for item in found)


def as_attachment(item: Values) -> Attachment:
    """The attachment that ``item`` holds."""
    number, position = item["item"].removeprefix(FILE).split("#")
    ticket = item["ticket"]
    return Attachment(
        id=item["id"],
        name=item["name"],
        size=int(item["size"]),
        sha256=item["sha256"],
        state=State(item["state"]),
        sender=Person(item["sender"], item["sender_name"], item["sender_company"]),
        place=Place(ticket, int(number), int(position), company_of(ticket), item["opener_id"], item["internal"]),
    )


def _key(place: Place) -> str:
    return f"{_prefix(place.number)}{place.position:02}"


def _prefix(number: int) -> str:
    return f"{FILE}{number:08}#"
