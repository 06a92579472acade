"""What opens something for whoever holds the link, for a time: signatures in URLs, and codes that are changed for tokens."""

from __future__ import annotations

from airlock.core.detect.provider import credential
from airlock.core.detect.strength import token
from airlock.core.model import Confidence, Severity

_ADVICE = "Let it expire, or change the key that signed it; share the address without its query."
_LINK = {"advice": _ADVICE, "severity": Severity.WARNING, "confidence": Confidence.HIGH}
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"


def _is_given(value: str) -> bool:
    """Whether a service may have made it."""
    return token(value) == "strong" and not value.islower() and not value.isdigit()


RULES = (
    credential(
        "signed_url",
        "Signature in a URL",
        "Whoever has the whole link reads or writes what it is for, until it expires.",
        **_LINK,
        source="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html",
        keywords=("x-amz-signature=", "x-goog-signature=", "x-oss-signature=", "q-signature="),
        pattern=(
            r"(?i:x-amz-signature=|x-goog-signature=|x-oss-signature=|q-signature=)"
            r"(?P<secret>[0-9a-fA-F]{40}(?:[0-9a-fA-F]{24}(?:[0-9a-fA-F]{64,960})?)?)(?![0-9A-Za-z])"
        ),
        examples=(
            "https://shop.s3.amazonaws.com/x.pdf?X-Amz-Date=20260301T100000Z&X-Amz-Signature=«" + _HEX + _HEX[::-1] + "»",
            "https://storage.googleapis.com/shop/x.pdf?X-Goog-Signature=«" + 8 * (_HEX + _HEX[::-1]) + "»",
        ),
        counterexamples=("?X-Amz-Signature=<signature>", "X-Amz-Signature=" + _HEX, "params['X-Amz-Signature'] = sign(text)"),
        reach=1200,
    ),
    credential(
        "signed_url_of_key",
        "Signature in a URL beside the key's id",
        "Whoever has the whole link reads what it is for, until it expires.",
        **_LINK,
        kind="signed_url",
        source="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html",
        keywords=("&signature=", "?signature="),
        pattern=(
            r"[?&]Signature=(?P<secret>[A-Za-z0-9+/_~%-]{26,700}=?)(?=&(?:[^\s\"'<>]{0,300}&)?(?:Key-Pair-Id|AWSAccessKeyId|GoogleAccessId|Expires)=)"
        ),
        examples=("https://media.shop.example/x.pdf?Expires=1790000000&Signature=«" + _BODY + "__»&Key-Pair-Id=K2JCJMDEHXQW5F",),
        counterexamples=("?Signature={signature}&Key-Pair-Id={id}", "?Signature=" + _BODY),
        reach=1080,
    ),
    credential(
        "authorization_code",
        "Code that is changed for a token",
        "Until somebody uses it, it can be changed for a token of the user.",
        advice="Let it expire; leave the address of a callback out of what you share.",
        source="https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2",
        keywords=("?code=", "&code="),
        pattern=r"[?&]code=(?P<secret>(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9._~%/-]{20,512})(?=[&#\s\"'<>)]|$)",
        examples=(
            "https://shop.example/callback?code=«" + _BODY + "»&state=abc",
            "grant_type=authorization_code&code=«4/0" + _BODY + "»&client_id=shop",
        ),
        counterexamples=("https://shop.example/?code=SUMMER-2026-SALE-EVERYTHING", "?code=the-quick-brown-fox-2-jumps", "?code=404"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=560,
        validate=_is_given,
    ),
)
