"""`make lock`: pin every package, and in a second file those of the functions, in the same versions."""

import subprocess
import sys

_COMMON = ["--universal", "--python-version", "3.11", "--no-annotate", "--no-header", "--upgrade", "--quiet"]


def _compile(*options: str) -> None:
    command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", *_COMMON, *options]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    _compile("--extra", "dev", "--output-file", "requirements-dev.txt")
    _compile("--constraint", "requirements-dev.txt", "--output-file", "requirements.txt")
