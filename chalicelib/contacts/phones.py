"""Phone numbers: stored in E.164, shown as people dial them in Romania."""

from chalicelib.contacts.model import Mobile

_HOME = "RO"
_HOME_CODE = 40


def mobile(text: str) -> Mobile:
    """The number that somebody in Romania means by ``text``; raises ValueError where it is not a number."""
    import phonenumbers  # noqa: PLC0415  40 ms that only those pay who enter a number

    try:
        number = phonenumbers.parse(text, _HOME)
    except phonenumbers.NumberParseException:
        raise ValueError(text) from None
    if not phonenumbers.is_valid_number(number):
        raise ValueError(text)
    formats = phonenumbers.PhoneNumberFormat
    shown = formats.NATIONAL if number.country_code == _HOME_CODE else formats.INTERNATIONAL
    return Mobile(
        phonenumbers.format_number(number, formats.E164),
        phonenumbers.format_number(number, shown),
    )
