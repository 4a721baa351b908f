"""The refusals of the rules for tickets."""

from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import Conflict


class TicketClosed(Conflict):
    """Closed is final: a new request needs a new ticket."""

    slug = "ticket-closed"
    title = Text("Tichet finalizat", "Ticket closed")
    detail = Text(
        "Tichetul {ticket} este finalizat și nu mai poate fi actualizat. Deschideți un tichet nou.",
        "The ticket {ticket} is closed and cannot be updated any more. Open a new ticket.",
    )


class ChangedMeanwhile(Conflict):
    """Somebody else's change came first."""

    slug = "ticket-changed"
    title = Text("Modificat chiar acum", "Changed just now")
    detail = Text(
        "Altcineva a modificat tichetul {ticket} chiar acum. Recitiți-l și încercați din nou.",
        "Somebody else changed the ticket {ticket} just now. Read it again and retry.",
    )
