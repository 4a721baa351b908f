"""`make mutants`: whether the fast tests notice when a rule is changed (mutation testing, with mutmut).

Prints for each group of modules how many changed programs the tests noticed, and the names of those that they did
not; exits 1 where a group is below its bound. `python -m tools.mutants models` runs one group.
"""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

_PRODUCT = Path(__file__).resolve().parent.parent
_MUTMUT = str(Path(sys.executable).with_name("mutmut"))
_NOTICED = {"killed", "timeout", "suspicious", "segfault", "caught by type check"}
_MODELS = ("model", "_model")
_NOT_USE_CASES = ("routes", "schemas", "events", "problems", "__init__")


class Group(NamedTuple):
    """Modules that are held to one bound: the least share, in percent, of changes that the tests notice."""

    name: str
    bound: int
    modules: tuple[str, ...]


def groups() -> list[Group]:
    """The models and the kernel, and the use cases."""
    modules = list(_modules())
    models = tuple(m for m in modules if m.endswith(_MODELS) and not m.startswith("chalicelib.kernel."))
    kernel = tuple(m for m in modules if m.startswith("chalicelib.kernel."))
    use_cases = tuple(m for m in modules if m not in models + kernel and _is_use_case(m))
    return [Group("models", 96, models), Group("kernel", 96, kernel), Group("use cases", 85, use_cases)]


def _modules() -> Iterator[str]:
    for path in sorted((_PRODUCT / "chalicelib").rglob("*.py")):
        yield ".".join(path.relative_to(_PRODUCT).with_suffix("").parts)


def _is_use_case(module: str) -> bool:
    return ".store." not in module and not module.endswith(_NOT_USE_CASES)


def _run(modules: Iterable[str]) -> None:
    patterns = [f"{module}.*" for module in modules]
    subprocess.run([_MUTMUT, "run", *patterns], cwd=_PRODUCT, check=False)


def _results() -> dict[str, str]:
    """What became of each mutant, by its name, such as ``chalicelib.tickets.life_model.x_taken__mutmut_3``."""
    done = subprocess.run(
        [_MUTMUT, "results", "--all", "true"], cwd=_PRODUCT, capture_output=True, text=True, check=True
    )
    lines = (line.strip().rpartition(": ") for line in done.stdout.splitlines() if ": " in line)
    return {name: outcome for name, _, outcome in lines}


def _report(group: Group, results: dict[str, str]) -> bool:
    """Prints the group's share; answers whether it keeps the bound."""
    modules = set(group.modules)
    own = {name: outcome for name, outcome in results.items() if _module_of(name) in modules}
    judged = {name: outcome for name, outcome in own.items() if outcome != "not checked"}
    noticed = sum(outcome in _NOTICED for outcome in judged.values())
    share = 100 * noticed / len(judged) if judged else 0.0
    print(f"{group.name}: {noticed} of {len(judged)} noticed, {share:.1f} % (at least {group.bound} %)")
    for name, outcome in judged.items():
        if outcome not in _NOTICED:
            print(f"  {name}: {outcome}")
    return share >= group.bound


def _module_of(mutant: str) -> str:
    return mutant.rpartition(".")[0]


def main(wanted: list[str]) -> int:
    """Run and report the groups ``wanted``, all if none is named; 1 where a bound is not kept."""
    chosen = [group for group in groups() if not wanted or group.name in wanted]
    for group in chosen:
        _run(group.modules)
    results = _results()
    kept = [_report(group, results) for group in chosen]  # every group is reported
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
