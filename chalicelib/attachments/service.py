"""What other packages may use of files."""

from chalicelib.attachments.attaching import attach, lookups, require_own
from chalicelib.attachments.ledger import downloads_of, record_download
from chalicelib.attachments.publishing import (
    PACKAGE_LINK_SECONDS,
    package_file_lookup,
    package_link,
    publish,
    publishable_lookup,
    require_publishable,
)
from chalicelib.attachments.scope import package_key
from chalicelib.attachments.store.files import put_verdict
from chalicelib.attachments.verdicts import file_awaiting_verdict, verdict_of

__all__ = [
    "PACKAGE_LINK_SECONDS",
    "attach",
    "downloads_of",
    "file_awaiting_verdict",
    "lookups",
    "package_file_lookup",
    "package_key",
    "package_link",
    "publish",
    "publishable_lookup",
    "put_verdict",
    "record_download",
    "require_own",
    "require_publishable",
    "verdict_of",
]
