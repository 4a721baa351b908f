"""The portal: its routes, and the functions that events start."""

from chalice.app import Chalice

from chalicelib.attachments.routes import api as attachments
from chalicelib.audit.routes import api as audit
from chalicelib.contacts.routes import api as contacts
from chalicelib.contracts.routes import api as contracts
from chalicelib.downloads.routes import api as downloads
from chalicelib.identity.people_routes import api as people
from chalicelib.identity.routes import api as session
from chalicelib.issues.routes import api as issues
from chalicelib.kernel.process.event_functions import EventFunctions
from chalicelib.kernel.web.routing import PREFIX, serve_description
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
    issues,
    downloads,
    audit,
    site,
)

app = Chalice(app_name="ticket-portal", configure_logs=False)
for api in APIS:
    app.register_blueprint(api.blueprint, url_prefix=PREFIX)
app.register_blueprint(pages)
serve_description(app, APIS)

functions = EventFunctions(app)

# From the tickets table's stream to the queue of ticket mails, and from there to mails.
relay_ticket_events = functions.add("relay_ticket_events", "chalicelib.notifications.events:relay_ticket_events")
send_ticket_mails = functions.add("send_ticket_mails", "chalicelib.notifications.events:send_ticket_mails")

# From the access table's stream to the queue of access mails, and from there to mails.
relay_access_events = functions.add("relay_access_events", "chalicelib.notifications.events:relay_access_events")
send_access_mails = functions.add("send_access_mails", "chalicelib.notifications.events:send_access_mails")

# On a schedule (15 minutes by default): remind clients whose answer is missing, report late responses to the desk.
sweep_tickets = functions.add("sweep_tickets", "chalicelib.tickets.events:sweep_tickets")

# Every hour: free files that were not finished or not sent with a message in time.
free_files = functions.add("free_files", "chalicelib.attachments.events:free_files")

# From GuardDuty's event to the state of a file.
take_scan_verdict = functions.add("take_scan_verdict", "chalicelib.tickets.events:take_scan_verdict")

# Every minute: newsletter issues that are due; then their copies, page by page; then their mails.
find_due_issues = functions.add("find_due_issues", "chalicelib.issues.events:find_due_issues")
plan_issues = functions.add("plan_issues", "chalicelib.issues.events:plan_issues")
relay_copies = functions.add("relay_copies", "chalicelib.issues.events:relay_copies")
send_copies = functions.add("send_copies", "chalicelib.issues.events:send_copies")

# From SES's reports on the mails that it took to the states of copies and contacts.
learn_mail_events = functions.add("learn_mail_events", "chalicelib.issues.events:learn_mail_events")
