"""The attachments of a ticket's messages, in the ticket's own partition, so that one Query reads all of it."""

from chalicelib.attachments.model import Attachment, Person, Place, State
from chalicelib.kernel.dynamodb.codec import Codec, Custom, Group
from chalicelib.kernel.dynamodb.reads import Lookup, Query, everything
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import Values, text_in
from chalicelib.kernel.problems import NotFound
from chalicelib.tickets.model import TicketKey, stored_key
from chalicelib.tickets.store.items import FILE, AttachmentItem


def _range_key(number: int, position: int) -> str:
    return f"{_prefix(number)}{position:02}"


def _prefix(number: int) -> str:
    return f"{FILE}{number:08}#"


def _place(values: Values) -> Place:
    number, position = text_in(values, AttachmentItem.item).removeprefix(FILE).split("#")
    ticket = text_in(values, AttachmentItem.ticket)
    return Place(
        ticket=ticket,
        number=int(number),
        position=int(position),
        company=stored_key(ticket).company,
        opener=text_in(values, AttachmentItem.opener_id),
        internal=bool(values["internal"]),
    )


ATTACHMENTS = Codec(
    AttachmentItem,
    Attachment,
    sender=Group(
        Person, id=AttachmentItem.sender, name=AttachmentItem.sender_name, company=AttachmentItem.sender_company
    ),
    place=Custom(
        {
            "ticket": lambda file: file.place.ticket,
            "item": lambda file: _range_key(file.place.number, file.place.position),
            "opener_id": lambda file: file.place.opener,
            "internal": lambda file: file.place.internal,
        },
        _place,
    ),
)


def put_new(transaction: Transaction, attachment: Attachment) -> None:
    """Writes ``attachment`` in the partition of its message."""
    transaction.put(ATTACHMENTS.item(attachment))


def put_state(transaction: Transaction, place: Place, state: State) -> None:
    """Writes the state of the attachment at ``place``; refused with NotFound where there is none."""
    lookup = Lookup(AttachmentItem, place.ticket, _range_key(place.number, place.position), ATTACHMENTS.read)
    transaction.update(
        lookup, [AttachmentItem.state.set(state)], when=AttachmentItem.id.exists(), otherwise=NotFound()
    )


def of_message(ticket: TicketKey, number: int) -> tuple[Attachment, ...]:
    """The attachments of one message, in their order."""
    query = Query(AttachmentItem, ticket.id, AttachmentItem.item.startswith(_prefix(number)), consistent=True)
    return tuple(ATTACHMENTS.read(values) for values in everything(query))
