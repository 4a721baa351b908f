"""The files that some tickets carry: their number, names, sizes and contents follow from the case alone."""

import hashlib
import random
import unicodedata
from dataclasses import dataclass

from tools.replay.expected import Act

EVERY = 7  # one case of so many carries files
WITH_FILES = frozenset({Act.REPLY, Act.NOTE, Act.NEEDS_DETAILS, Act.IN_TESTING, Act.CLOSE})
LATER = 3  # one of so many later messages of such a case carries some as well
COUNTS = (1, 1, 1, 2, 3)
SIZES = ((1, 1), (2, 100), (100, 10_000), (1_000, 50_000), (10_000, 300_000), (10_000, 300_000))
LARGE, LARGE_SIZES = 40, (2_000_000, 4_000_000)  # one of so many files is as large as that

NAMES = (
    "factura.pdf",
    "Ștat de plată – iulie (final).xlsx",
    "Țintă & \"ghilimele\" 'apostrof'.txt",
    "multe   spații la rând .csv",
    "Отчёт за июль.docx",
    "報告書 2026.zip",
    "captură 🧾👩‍💻.png",
    "a\u0306 s\u0326 e\u0301 combinate.txt",
    f"{'ă' * 125}.docx",  # 255 bytes, the longest that file systems take
    "100% sigur; filename=fals.exe",
    "fără extensie",
    ".ascuns",
    "backup.tar.gz",
)


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file as its sender has it; ``size`` in bytes."""

    name: str
    size: int
    seed: str

    @property
    def content(self) -> bytes:
        """What is in it, the same every time."""
        return random.Random(self.seed).randbytes(self.size)  # noqa: S311 - content, not a secret

    @property
    def shown_name(self) -> str:
        """What everybody must read: the same characters, composed."""
        return unicodedata.normalize("NFC", self.name)

    @property
    def sha256(self) -> str:
        """Of its content, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()


def files_of(case: str, index: int, act: Act) -> tuple[SentFile, ...]:
    """Return what goes with step ``index`` of ``case``: nothing, most of the time."""
    if random.Random(case).randrange(EVERY):  # noqa: S311
        return ()
    dice = random.Random(f"{case}/{index}")  # noqa: S311
    if act is not Act.OPEN and (act not in WITH_FILES or dice.randrange(LATER)):
        return ()
    return tuple(_file(dice, f"{case}/{index}/{number}") for number in range(dice.choice(COUNTS)))


def _file(dice: random.Random, seed: str) -> SentFile:
    sizes = dice.choice(SIZES) if dice.randrange(LARGE) else LARGE_SIZES
    return SentFile(dice.choice(NAMES), dice.randint(*sizes), seed)
