"""An update package for each product: published by the administrator, taken by companies that have the product."""

from collections.abc import Iterable

import httpx

from tools.portal_client import PortalClient
from tools.replay import transfer
from tools.replay.files import SentFile
from tools.replay.progress import Progress

TOPIC = "GENERAL"
_LEAST = 20_000  # bytes


def content_of(product: str) -> SentFile:
    """Return the file of a product's package, the same every time."""
    return SentFile(f"Actualizări {product} – țări & județe.zip", _LEAST + len(product), f"update/{product}")


def publish(http: httpx.Client, admin: PortalClient, progress: Progress, products: Iterable[str]) -> dict[str, str]:
    """Publish a package of each product; return their ids by product. Again in the same run they are the same.

    Raises Refused, httpx.HTTPError.
    """
    return {product: _publish(http, admin, progress, product) for product in products}


def _publish(http: httpx.Client, admin: PortalClient, progress: Progress, product: str) -> str:
    case = f"update {product}"
    upload = transfer.send(http, admin, content_of(product), progress.key(case, 0))
    body = {"product": product, "topic": TOPIC, "title": f"Actualizare {product}", "version": "1.0", "upload": upload}
    return str(admin.post("/updates", body=body, key=progress.key(case, 1))["id"])
