"""Pages of lists."""

from chalicelib.kernel.paging import Page


def test_a_page_is_changed_item_by_item_and_leads_to_the_same_next_one() -> None:
    assert Page([1, 2], {"item": "2"}).map(str) == Page(["1", "2"], {"item": "2"})
    assert Page[int]([], None).map(str) == Page([], None)
