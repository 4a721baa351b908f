"""Values that the deployment decides."""

import pytest

from chalicelib.kernel.process import settings
from chalicelib.kernel.process.settings import MissingSetting, setting


def test_a_setting_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_TABLE", "some-1")
    assert setting("SOME_TABLE") == "some-1"
    monkeypatch.setenv("SOME_TABLE", "")
    assert setting("SOME_TABLE") == ""


def test_a_setting_that_is_missing_is_named_and_not_assumed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOME_TABLE", raising=False)
    with pytest.raises(MissingSetting) as missing:
        setting("SOME_TABLE")
    assert str(missing.value) == "The environment variable SOME_TABLE is not set; infra/ defines it."
    assert missing.value.__suppress_context__


def test_names_of_settings_that_several_modules_read() -> None:
    names = settings.SUMMARY_MAX_LENGTH, settings.PORTAL_PATH, settings.PORTAL_URL
    assert names == ("SUMMARY_MAX_LENGTH", "PORTAL_PATH", "PORTAL_URL")
