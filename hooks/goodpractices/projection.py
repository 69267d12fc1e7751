"""The map's projection: Lambert azimuthal equal-area for Europe, EPSG:3035.

Formulas: Snyder, Map Projections - A Working Manual (USGS Professional Paper 1395), chapter 24; ellipsoid GRS 80.
"""

from math import asin, atanh, cos, radians, sin, sqrt

_A = 6_378_137.0
_E2 = 0.006_694_380_022_90
_E = sqrt(_E2)
_LAT0, _LON0 = radians(52), radians(10)
_FALSE_EASTING, _FALSE_NORTHING = 4_321_000.0, 3_210_000.0


def _q(latitude: float) -> float:
    """Return Snyder's q (3-12)."""
    s = sin(latitude)
    return (1 - _E2) * (s / (1 - _E2 * s * s) + atanh(_E * s) / _E)


_QP = _q(radians(90))
_RQ = _A * sqrt(_QP / 2)
_BETA0 = asin(_q(_LAT0) / _QP)
_D = _A * cos(_LAT0) / sqrt(1 - _E2 * sin(_LAT0) ** 2) / (_RQ * cos(_BETA0))


def project(lon: float, lat: float) -> tuple[float, float]:
    """Return easting and northing in metres of a point given in degrees (WGS 84, which equals GRS 80 at this scale)."""
    beta, turn = asin(_q(radians(lat)) / _QP), radians(lon) - _LON0
    b = _RQ * sqrt(2 / (1 + sin(_BETA0) * sin(beta) + cos(_BETA0) * cos(beta) * cos(turn)))
    x = b * _D * cos(beta) * sin(turn)
    y = b / _D * (cos(_BETA0) * sin(beta) - sin(_BETA0) * cos(beta) * cos(turn))
    return _FALSE_EASTING + x, _FALSE_NORTHING + y
