"""The demonstration's packages fit its products."""

from tools.demo.catalogue import PRODUCTS, TOPICS
from tools.demo.updates import PACKAGES


def test_every_package_is_of_a_product_and_a_topic_that_there_are() -> None:
    assert {package.product for package in PACKAGES} <= set(PRODUCTS)
    assert {package.topic for package in PACKAGES} <= set(TOPICS)


def test_what_tells_packages_apart_is_distinct_and_their_bytes_stay_the_same() -> None:
    told = {(package.product, package.title, package.version) for package in PACKAGES}
    assert len(told) == len(PACKAGES)
    assert [package.content for package in PACKAGES] == [package.content for package in PACKAGES]
