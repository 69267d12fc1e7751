"""The projection EPSG:3035."""

import pytest
from goodpractices.projection import project


def test_the_worked_example_of_the_projections_guidance_note_comes_out() -> None:
    """IOGP guidance note 7-2 gives this point for EPSG:3035."""
    assert project(lon=5, lat=50) == pytest.approx((3_962_799.45, 2_999_718.85), abs=0.01)


def test_the_centre_has_the_false_easting_and_northing() -> None:
    assert project(lon=10, lat=52) == pytest.approx((4_321_000, 3_210_000), abs=1e-6)


@pytest.mark.parametrize(("west", "east"), [((0, 50), (20, 50)), ((-10, 40), (30, 40))])
def test_points_as_far_west_as_east_of_the_centre_mirror_each_other(
    west: tuple[float, float], east: tuple[float, float]
) -> None:
    (x1, y1), (x2, y2) = project(*west), project(*east)
    assert x1 + x2 == pytest.approx(2 * 4_321_000)
    assert y1 == pytest.approx(y2)
