"""Sends files as people do before their message, and opens those of others."""

import hashlib

import httpx

from tools.portal_client import PortalClient, Refused
from tools.replay.files import SentFile


def send(http: httpx.Client, person: PortalClient, file: SentFile, key: str) -> str:
    """Send a file of one part; return its id. Done again with the same ``key`` it is the same file.

    Raises Refused, httpx.HTTPError.
    """
    content = file.content
    begun = person.post("/uploads", body={"name": file.name, "size": file.size}, key=key)
    if begun["parts"] != 1:
        raise ValueError(f"{file.size} bytes in {begun['parts']} parts: the replay sends files of one")
    digest = hashlib.sha256(content).digest()
    try:
        [link] = person.post("/uploads/{id}/parts", begun["id"], body=[{"number": 1, "sha256": digest.hex()}])
    except Refused as refused:
        if refused.type != "upload-complete":  # the run was killed behind this point
            raise
    else:
        http.put(link["url"], content=content, headers=link["headers"]).raise_for_status()
    done = person.post("/uploads/{id}/complete", begun["id"])
    return str(done["id"])


def fetch(http: httpx.Client, person: PortalClient, file_id: str) -> bytes:
    """Return what the portal has ``person`` open. Raises Refused, httpx.HTTPError."""
    link = person.get("/attachments/{id}", file_id)
    return http.get(link["url"]).raise_for_status().content
