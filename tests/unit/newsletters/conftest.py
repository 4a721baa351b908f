"""The tables of newsletters are those of their issues."""

from tests.unit.issues.conftest import newsletters_cloud

__all__ = ["newsletters_cloud"]
