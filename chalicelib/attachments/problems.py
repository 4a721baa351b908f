"""The refusals of sending and of opening files."""

from collections.abc import Mapping

from chalicelib.attachments.model import State
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import Conflict, FieldError, Invalid, TooManyRequests


class FileChanged(Exception):
    """Another call changed the file after it was read; nothing was written."""


class TooManyUploads(TooManyRequests):
    """The person has too many files that were not sent with a message; the limit protects the bucket."""

    slug = "too-many-uploads"
    title = Text("Prea multe fișiere în lucru", "Too many files under way")
    detail = Text(
        "Aveți deja {most} fișiere netrimise. Trimiteți-le sau renunțați la unele, apoi încercați din nou.",
        "You have {most} files already that were not sent. Send them with a ticket or drop some, then try again.",
    )


class UploadIncomplete(Conflict):
    """Not every part has arrived as announced."""

    slug = "upload-incomplete"
    title = Text("Fișier incomplet", "File incomplete")
    detail = Text(
        "Fișierul nu a ajuns întreg: lipsesc {missing} din {parts} părți. Reluați trimiterea; ce a ajuns rămâne.",
        "The file has not arrived whole: {missing} of {parts} parts are missing. Go on; what arrived is kept.",
    )


class UploadComplete(Conflict):
    """The file is complete and cannot be changed any more."""

    slug = "upload-complete"
    title = Text("Fișier deja primit", "File received already")
    detail = Text(
        "Fișierul a fost primit și nu mai poate fi înlocuit. Trimiteți altul.",
        "The file has been received and cannot be replaced. Send another one.",
    )


class StillChecked(Conflict):
    """The malware scan is not finished: nobody gets the content yet."""

    slug = "attachment-being-checked"
    title = Text("Fișier în verificare", "File being checked")
    detail = Text(
        "Fișierul este verificat împotriva virușilor. Încercați din nou peste câteva minute.",
        "The file is being checked for viruses. Try again in a few minutes.",
    )


class Infected(Conflict):
    """The malware scan found something: nobody gets the content."""

    slug = "attachment-infected"
    title = Text("Fișier infectat", "Infected file")
    detail = Text(
        "Fișierul conține un virus și nu poate fi descărcat. Cereți expeditorului un fișier curat.",
        "The file contains a virus and cannot be downloaded. Ask its sender for a clean one.",
    )


class Unchecked(Conflict):
    """The file could not be scanned: nobody gets the content."""

    slug = "attachment-unchecked"
    title = Text("Fișier neverificat", "File not checked")
    detail = Text(
        "Fișierul nu a putut fi verificat împotriva virușilor (de exemplu este o arhivă cu parolă) și nu poate fi "
        "descărcat. Cereți-l din nou, fără parolă.",
        "The file could not be checked for viruses (an archive with a password, for example) and cannot be "
        "downloaded. Ask for it again, without a password.",
    )


REFUSALS: Mapping[State, type[Conflict]] = {
    State.CHECKING: StillChecked,
    State.INFECTED: Infected,
    State.UNCHECKED: Unchecked,
}


def not_attachable(position: int) -> Invalid:
    """The attachment at ``position`` cannot be sent: not the caller's, not complete, or sent already."""
    text = Text(
        "Fișierul nu poate fi anexat: nu este întreg, a expirat sau a fost deja trimis. Alegeți-l din nou.",
        "The file cannot be attached: it is not whole, has expired or was sent already. Choose it again.",
    )
    return Invalid(FieldError(f"attachments.{position}", text))


def not_publishable() -> Invalid:
    """The upload cannot become an update package: not the caller's, not complete, or used already."""
    text = Text(
        "Fișierul nu poate fi publicat: nu este întreg, a expirat sau a fost deja folosit. Alegeți-l din nou.",
        "The file cannot be published: it is not whole, has expired or was used already. Choose it again.",
    )
    return Invalid(FieldError("upload", text))
