"""The portal: its routes, and the functions that events start."""

import json
from typing import Any

from chalice.app import Chalice, Response

from chalicelib.attachments.routes import api as attachments
from chalicelib.audit.routes import api as audit
from chalicelib.contacts.routes import api as contacts
from chalicelib.contracts.routes import api as contracts
from chalicelib.downloads.routes import api as downloads
from chalicelib.identity.people_routes import api as people
from chalicelib.identity.routes import api as session
from chalicelib.kernel.api import PREFIX
from chalicelib.newsletters.routes import api as newsletters
from chalicelib.site.page_routes import pages
from chalicelib.site.routes import api as site
from chalicelib.tickets.routes import api as tickets

APIS = (
    session,
    people,
    contracts,
    contacts,
    tickets,
    attachments,
    newsletters,
    downloads,
    audit,
    site,
)

app = Chalice(app_name="ticket-portal", configure_logs=False)
for api in APIS:
    app.register_blueprint(api.blueprint, url_prefix=PREFIX)
app.register_blueprint(pages)


@app.route(f"{PREFIX}/openapi.json", methods=["GET"])
def openapi() -> Response:
    """The description of everything that the portal serves under `PREFIX`."""
    from chalicelib.kernel.openapi import document

    operations = (operation for api in APIS for operation in api.operations)
    return Response(
        body=json.dumps(document(operations), ensure_ascii=False),
        headers={"Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-cache"},
    )


@app.lambda_function(name="relay_ticket_events")
def relay_ticket_events(event: dict[str, Any], context: object) -> None:  # noqa: ARG001
    """From the tickets table's stream to the queue of ticket mails."""
    from chalicelib.notifications import relay

    relay.forward(event, "TICKET_EVENTS_QUEUE")


@app.lambda_function(name="relay_access_events")
def relay_access_events(event: dict[str, Any], context: object) -> None:  # noqa: ARG001
    """From the access table's stream to the queue of access mails."""
    from chalicelib.notifications import relay

    relay.forward(event, "ACCESS_EVENTS_QUEUE")


@app.lambda_function(name="sweep_tickets")
def sweep_tickets(event: dict[str, Any], context: object) -> None:  # noqa: ARG001
    """By the clock: who is to be reminded, and what is late."""
    from chalicelib.tickets import sweep

    sweep.sweep()


@app.lambda_function(name="send_ticket_mails")
def send_ticket_mails(event: dict[str, Any], context: Any) -> Any:
    """From the queue of ticket events to mails."""
    from chalicelib.notifications import ticket_mails

    return ticket_mails.handle(event, context)


@app.lambda_function(name="send_access_mails")
def send_access_mails(event: dict[str, Any], context: Any) -> Any:
    """From the queue of access events to mails."""
    from chalicelib.notifications import access_mails

    return access_mails.handle(event, context)


@app.lambda_function(name="free_files")
def free_files(event: dict[str, Any], context: object) -> None:  # noqa: ARG001
    """Every hour: files that were never finished or never sent."""
    from chalicelib.attachments import sweeping

    sweeping.sweep()


@app.lambda_function(name="take_scan_verdict")
def take_scan_verdict(event: dict[str, Any], context: object) -> None:  # noqa: ARG001
    """From GuardDuty's event to the state of a file."""
    from chalicelib.attachments import scanning

    scanning.take_verdict(event)


@app.lambda_function(name="find_due_issues")
def find_due_issues(event: dict[str, Any], context: object) -> None:  # noqa: ARG001
    """Every minute: newsletter issues whose time has come."""
    from chalicelib.newsletters import due

    due.hand_out()


@app.lambda_function(name="plan_issues")
def plan_issues(event: dict[str, Any], context: Any) -> Any:
    """From an issue to the copies that its subscribers get, page by page."""
    from chalicelib.newsletters import planning

    return planning.handle(event, context)


@app.lambda_function(name="relay_copies")
def relay_copies(event: dict[str, Any], context: object) -> None:  # noqa: ARG001
    """From the deliveries table's stream to the queue of copies."""
    from chalicelib.notifications import relay

    relay.forward(event, "NEWSLETTER_COPIES_QUEUE")


@app.lambda_function(name="send_copies")
def send_copies(event: dict[str, Any], context: Any) -> Any:
    """From the queue of copies to mails."""
    from chalicelib.newsletters import sending

    return sending.handle(event, context)


@app.lambda_function(name="learn_mail_events")
def learn_mail_events(event: dict[str, Any], context: Any) -> Any:
    """From what SES tells of mails to what became of copies and addresses."""
    from chalicelib.newsletters import outcomes

    return outcomes.handle(event, context)
