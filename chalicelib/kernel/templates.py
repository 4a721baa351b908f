"""The templates of mails."""

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape


def template_environment(package: str, *, trim_blocks: bool = False) -> Environment:
    """Loads templates from the folder ``templates`` of ``package``; escapes values in HTML, refuses missing ones.

    ``trim_blocks`` removes the line breaks and blanks around block tags.
    """
    return Environment(
        loader=PackageLoader(package),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=trim_blocks,
        lstrip_blocks=trim_blocks,
        keep_trailing_newline=True,
    )
