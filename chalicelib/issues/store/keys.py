"""The range keys of an issue's items, which are stored under the code of its newsletter."""

HEAD = "issue#"


def head_key(issue: str) -> str:
    """The key of an issue's head."""
    return HEAD + issue


def count_key(issue: str, part: int) -> str:
    """The key of a part of an issue's counts; such keys come right behind the head's."""
    return f"{HEAD}{issue}#{part:02}"


def text_key(issue: str) -> str:
    """The key of an issue's text."""
    return f"text#{issue}"


def is_head(key: str) -> bool:
    """Whether ``key``, which begins with `HEAD`, is that of a head and not of a part of its counts."""
    return "#" not in key.removeprefix(HEAD)
