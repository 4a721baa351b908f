"""The texts of the mails in both languages. ``{author}`` and ``{ticket}`` are filled in."""

from typing import NamedTuple, assert_never

from chalicelib.kernel.language import Text
from chalicelib.tickets.states_model import TicketMail


class Wording(NamedTuple):
    """The texts of one kind of mail; ``todo`` says what the reader does next."""

    subject: Text
    lead: Text
    todo: Text


GREETING = Text("Bună ziua, {name},", "Hello {name},")
GREETING_DESK = Text("Bună ziua,", "Hello,")

OPEN_TICKET = Text("Deschide tichetul", "Open the ticket")
SIGN_IN = Text("Intră în portal", "Go to the portal")

TICKET = Text("Tichet", "Ticket")
SUMMARY = Text("Scurtă descriere", "Summary")
OPENED_BY = Text("Deschis de", "Opened by")
PRODUCT = Text("Produs", "Product")
PRIORITY = Text("Prioritate", "Priority")
FILES = Text("Fișiere anexate", "Attachments")
ADDRESS = Text("Adresă de e-mail", "E-mail address")
TEMPORARY_PASSWORD = Text("Parolă temporară", "Temporary password")
CODE = Text("Cod", "Code")

WAITS_SINCE = Text("Așteaptă din", "Waiting since")
LATE_RESPONSE = Text("{summary} ({company}), până la {due}", "{summary} ({company}), by {due}")
AND_MORE = Text("și încă {count}", "and {count} more")
OPEN_DESK = Text("Deschide biroul", "Open the desk")
DESK_FOOTER = Text(
    "Mesaj trimis automat, o singură dată pentru fiecare tichet.", "Sent automatically, once for each ticket."
)

TICKET_FOOTER = Text(
    "Nu răspundeți la acest e-mail: răspunsurile se scriu în tichet.",
    "Please do not answer this e-mail: answers are written in the ticket.",
)
ACCESS_FOOTER = Text(
    "Mesaj trimis automat. Nu dați nimănui codul sau parola, nici consultanților noștri.",
    "Sent automatically. Give the code or the password to nobody, not even to our consultants.",
)

OPENED = Wording(
    Text("Tichet deschis", "Ticket opened"),
    Text("Am înregistrat solicitarea cu numărul {ticket}.", "The request is registered under number {ticket}."),
    Text(
        "Vă scriem când un consultant preia tichetul. Dacă aveți ceva de adăugat, scrieți în tichet.",
        "We write to you when a consultant takes the ticket. If there is more to say, add it to the ticket.",
    ),
)

OPENED_DESK = Wording(
    Text("Tichet nou", "New ticket"),
    Text("{author} a deschis tichetul {ticket}.", "{author} opened ticket {ticket}."),
    Text("Tichetul așteaptă să fie preluat.", "The ticket waits to be taken."),
)

TAKEN = Wording(
    Text("Tichet preluat", "Ticket taken"),
    Text("{author} a preluat tichetul {ticket}.", "{author} took ticket {ticket}."),
    Text(
        "Nu trebuie să faceți nimic: vă scriem când avem un răspuns sau o întrebare.",
        "There is nothing to do: we write to you when we have an answer or a question.",
    ),
)

NEEDS_DETAILS = Wording(
    Text("Tichetul necesită detalii", "Ticket needs details"),
    Text("{author} are nevoie de detalii la tichetul {ticket}:", "{author} needs details on ticket {ticket}:"),
    Text(
        "Tichetul așteaptă răspunsul dumneavoastră. Deschideți-l, scrieți detaliile și anexați fișierele "
        "cerute. Îl găsiți și la „Tichet de actualizat”.",
        "The ticket waits for your answer. Open it, write the details and attach the files that are asked for. "
        "It is also listed under “To update”.",
    ),
)

IN_TESTING = Wording(
    Text("Tichet în testare", "Ticket in testing"),
    Text(
        "{author} v-a trimis spre testare rezolvarea tichetului {ticket}:",
        "{author} gave you the solution of ticket {ticket} to test:",
    ),
    Text(
        "Verificați rezolvarea și scrieți în tichet dacă problema a dispărut. Îl găsiți și la „Tichet de "
        "actualizat”.",
        "Try the solution and write in the ticket whether the problem is gone. It is also listed under “To update”.",
    ),
)

CONSULTANT_MESSAGE = Wording(
    Text("Mesaj nou de la consultant", "New message from the consultant"),
    Text("{author} v-a scris în tichetul {ticket}:", "{author} wrote to you in ticket {ticket}:"),
    Text("Dacă aveți de răspuns, scrieți în tichet.", "If there is something to answer, write in the ticket."),
)

CLIENT_REPLY = Wording(
    Text("Răspuns de la client", "Reply from the client"),
    Text("{author} a răspuns în tichetul {ticket}:", "{author} replied in ticket {ticket}:"),
    Text("Deschideți tichetul pentru a continua.", "Open the ticket to go on."),
)

CLOSED = Wording(
    Text("Tichet finalizat", "Ticket closed"),
    Text("{author} a finalizat tichetul {ticket}:", "{author} closed ticket {ticket}:"),
    Text(
        "Un tichet finalizat nu mai poate fi actualizat. Pentru o solicitare nouă deschideți un tichet nou.",
        "A closed ticket cannot be updated any more. For a new request, open a new ticket.",
    ),
)

REMINDER = Wording(
    Text("Reamintire: așteptăm răspunsul dumneavoastră", "Reminder: we are waiting for your answer"),
    Text(
        "Tichetul {ticket} așteaptă răspunsul dumneavoastră. {author} v-a scris:",
        "Ticket {ticket} is waiting for your answer. {author} wrote to you:",
    ),
    Text(
        "Nu putem continua fără răspunsul dumneavoastră. Deschideți tichetul și scrieți acolo. Îl găsiți și la "
        "„Tichet de actualizat”.",
        "We cannot go on without your answer. Open the ticket and write there. It is also listed under “To update”.",
    ),
)

LATE = Wording(
    Text("Termen de răspuns depășit", "Response overdue"),
    Text(
        "Termenul de răspuns din contract a trecut, iar nimeni nu a răspuns încă:",
        "The contract's response time has passed, and nobody has responded yet:",
    ),
    Text(
        "Preluați tichetul sau scrieți clientului: oricare dintre ele este răspunsul.",
        "Take the ticket or write to the client: either is the response.",
    ),
)

INVITATION = Wording(
    Text("Contul dumneavoastră în portalul de suport", "Your account in the support portal"),
    Text(
        "Aveți un cont în portalul de suport. Conectați-vă cu adresa și parola de mai jos.",
        "You have an account in the support portal. Sign in with the address and the password below.",
    ),
    Text(
        "La prima conectare alegeți o parolă proprie. Parola temporară este valabilă 7 zile.",
        "At the first sign-in you choose your own password. The temporary one is valid for 7 days.",
    ),
)

RESET = Wording(
    Text("Codul pentru o parolă nouă", "The code for a new password"),
    Text(
        "Ați cerut o parolă nouă pentru portalul de suport. Introduceți acest cod în pagina „Am uitat parola”.",
        "You asked for a new password to the support portal. Enter this code in the page “Forgotten password”.",
    ),
    Text(
        "Codul este valabil 15 minute și se folosește o singură dată. Dacă nu l-ați cerut, nu faceți nimic: "
        "parola rămâne neschimbată.",
        "The code is valid for 15 minutes and can be used once. If you did not ask for it, do nothing: the "
        "password stays as it is.",
    ),
)


def wording_of(mail: TicketMail) -> Wording:  # noqa: PLR0911  a table with one line for each mail
    """The texts of a mail about a ticket."""
    match mail:
        case TicketMail.OPENED:
            return OPENED
        case TicketMail.OPENED_DESK:
            return OPENED_DESK
        case TicketMail.TAKEN:
            return TAKEN
        case TicketMail.NEEDS_DETAILS:
            return NEEDS_DETAILS
        case TicketMail.IN_TESTING:
            return IN_TESTING
        case TicketMail.CONSULTANT_MESSAGE:
            return CONSULTANT_MESSAGE
        case TicketMail.CLIENT_REPLY:
            return CLIENT_REPLY
        case TicketMail.CLOSED:
            return CLOSED
        case _:
            assert_never(mail)
