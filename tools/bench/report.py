"""The measurements, each as a ratio with the bound that it must keep."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Measurement:
    """``milliseconds`` of something, beside those of what it is measured against; None bounds nothing."""

    name: str
    milliseconds: float
    against: str
    base: float
    bound: float | None

    @property
    def ratio(self) -> float:
        """Return how many times as long it took."""
        return self.milliseconds / self.base

    @property
    def kept(self) -> bool:
        """Tell whether the ratio is within its bound."""
        return self.bound is None or self.ratio <= self.bound


def show(found: list[Measurement], console: Console) -> None:
    """Print the measurements; those past their bound in red."""
    table = Table("what", "ms", "against", "ms", "ratio", "at most", title="Measurements")
    for each in found:
        numbers = (f"{each.milliseconds:.1f}", each.against, f"{each.base:.1f}", f"{each.ratio:.2f}")
        bound = "" if each.bound is None else f"{each.bound:.1f}"
        table.add_row(each.name, *numbers, bound, style="" if each.kept else "red")
    console.print(table)


def write(found: list[Measurement], path: Path) -> None:
    """Write the measurements as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [asdict(each) | {"ratio": each.ratio, "kept": each.kept} for each in found]
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=2), encoding="utf-8")
