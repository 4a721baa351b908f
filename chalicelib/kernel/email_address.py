"""The form in which e-mail addresses are stored and compared."""

import re

_LONGEST = 254  # characters (RFC 5321, 4.5.3.1.3, less the brackets around a path)
_ORDINARY = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")


def email_address(text: str) -> str | None:
    """``text`` as a lower-case address of the ordinary form ``local@host.domain``; None where it has another form."""
    found = text.strip().lower()
    return found if len(found) <= _LONGEST and _ORDINARY.fullmatch(found) else None
