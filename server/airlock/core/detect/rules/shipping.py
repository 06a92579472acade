"""Parcels and prints: EasyPost, Shippo, ShipStation, carriers, print on demand, and post by API."""

from __future__ import annotations

from airlock.core.detect.patterns import RIGHT
from airlock.core.detect.services import named, prefixed, stated
from airlock.core.detect.shapes import UUID, Shape, either, hexes, mixed

_LABELS = "It buys shipping labels at your expense, and reads your customers' addresses."
_PRINTS = "It orders at your expense, and reads your customers' addresses."
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8"

RULES = (
    prefixed(
        "easypost_key",
        "EasyPost API key",
        "https://docs.easypost.com/docs/authentication",
        "EZAK EZTK",
        Shape(rf"[A-Za-z0-9]{{54}}{RIGHT}", _BODY[:54]),
        why=_LABELS,
    ),
    prefixed(
        "shippo_token",
        "Shippo API token",
        "https://docs.goshippo.com/docs/guides_general/authentication/",
        "shippo_live_ shippo_test_",
        Shape(r"[0-9a-f]{40}", _HEX + "5a1d4c8e"),
        why=_LABELS,
    ),
    named(
        "shipstation_key",
        "ShipStation API key or secret",
        "https://www.shipstation.com/docs/api/requirements/",
        "shipstation ship.station",
        hexes(32),
        why=_LABELS,
    ),
    stated(
        "shipengine_key",
        "ShipEngine API key",
        "https://www.shipengine.com/docs/auth/",
        "shipengine ship.engine",
        Shape(r"(?:TEST_)?(?=[A-Za-z+/]{0,42}\d)[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])", "TEST_" + _BODY[:43]),
        why=_LABELS,
    ),
    named(
        "printful_token",
        "Printful token",
        "https://developers.printful.com/docs/#section/Authentication",
        "printful",
        mixed(40),
        why=_PRINTS,
    ),
    named(
        "sendcloud_key",
        "Sendcloud key or secret",
        "https://api.sendcloud.dev/docs/sendcloud-public-api/authentication",
        "sendcloud",
        hexes(32),
        why=_LABELS,
    ),
    prefixed(
        "aftership_key",
        "AfterShip API key",
        "https://www.aftership.com/docs/tracking/quickstart/authentication",
        "asat_ asak_",
        hexes(32),
        why="It reads your parcels and where they go.",
    ),
    named(
        "aftership_legacy_key",
        "AfterShip API key, old form",
        "https://www.aftership.com/docs/tracking/quickstart/authentication",
        "aftership",
        UUID,
        why="It reads your parcels and where they go.",
        kind="aftership_key",
    ),
    stated(
        "easyship_token",
        "Easyship token",
        "https://developers.easyship.com/docs/authentication",
        "easyship",
        Shape(r"(?:prod|sand)_[A-Za-z0-9+/]{43}=", "prod_" + _BODY[:43] + "="),
        why=_LABELS,
    ),
    named(
        "fedex_secret",
        "FedEx API key or secret",
        "https://developer.fedex.com/api/en-us/guides/api-reference.html",
        "fedex",
        either(hexes(32), Shape(r"l7[0-9a-f]{32}", "")),
        why=_LABELS,
    ),
    named(
        "ups_secret",
        "UPS client secret",
        "https://developer.ups.com/api/reference/oauth/client-credentials",
        "ups+ ups.client.secret",
        mixed(64),
        why=_LABELS,
    ),
    named(
        "dhl_key",
        "DHL API key or secret",
        "https://developer.dhl.com/api-reference/authentication-api-post-parcel-germany",
        "dhl",
        either(mixed(32), mixed(16)),
        why=_LABELS,
    ),
    named(
        "usps_key",
        "USPS consumer key or secret",
        "https://developers.usps.com/Oauth",
        "usps",
        either(mixed(64), mixed(48), mixed(32)),
        why=_LABELS,
    ),
    named(
        "postmen_key",
        "AfterShip Shipping API key",
        "https://www.aftership.com/docs/shipping/quickstart/authentication",
        "postmen",
        UUID,
        why=_LABELS,
    ),
    named(
        "trackingmore_key",
        "TrackingMore API key",
        "https://www.trackingmore.com/docs/trackingmore/c5o3z2czbvryd-authentication",
        "trackingmore",
        UUID,
        why="It reads your parcels and where they go.",
    ),
    named(
        "seventeen_track_key",
        "17TRACK API key",
        "https://api.17track.net/en/doc",
        "17track",
        hexes(32),
        why="It reads your parcels and where they go.",
    ),
    stated(
        "lob_key",
        "Lob API key",
        "https://docs.lob.com/#tag/Authentication",
        "lob+ lob_",
        Shape(r"(?:live|test)_[0-9a-f]{35}", "live_" + _HEX + "5a1"),
        why="It prints and posts letters at your expense, and reads your address book.",
    ),
    named(
        "onfleet_key",
        "Onfleet API key",
        "https://docs.onfleet.com/reference/authentication",
        "onfleet",
        hexes(32),
        why="It reads and plans deliveries.",
    ),
    named(
        "shipday_key",
        "Shipday API key",
        "https://docs.shipday.com/reference/authentication",
        "shipday",
        Shape(r"[A-Za-z0-9]{10,12}\.[A-Za-z0-9]{20}", "k3VtQz8WmY." + "xLr7NpB5cJd9HsF4gKa0"),
        why="It reads and plans deliveries.",
    ),
)
