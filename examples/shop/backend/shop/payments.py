"""Taking money, and giving it back."""

from __future__ import annotations

import hashlib
import hmac
import json
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from .money import Money

API = "https://api.stripe.com/v1"
SECRET_KEY = "{{stripe_secret_key}}"
WEBHOOK_SECRET = "{{stripe_webhook_secret}}"


class PaymentRefused(Exception):
    """The card issuer said no."""


def charge(amount: Money, source: str, customer_email: str) -> str:
    """Charge a card and answer the payment's number."""
    body = {
        "amount": amount.cents,
        "currency": amount.currency.lower(),
        "source": source,
        "receipt_email": customer_email,
        "metadata[shop]": "harbour-lane",
    }
    answer = call("charges", body)
    if answer.get("status") != "succeeded":
        raise PaymentRefused(answer.get("failure_message", "refused"))
    return answer["id"]


def refund(payment: str, amount: Money | None = None) -> str:
    body = {"charge": payment} | ({"amount": amount.cents} if amount else {})
    return call("refunds", body)["id"]


def call(path: str, body: dict[str, object]) -> dict[str, str]:
    request = Request(f"{API}/{path}", data=urlencode(body).encode(), headers={"Authorization": f"Bearer {SECRET_KEY}"})
    with urlopen(request, timeout=10) as response:
        return json.load(response)


def is_genuine(payload: bytes, signature: str) -> bool:
    """Whether a webhook call comes from the payment provider."""
    expected = hmac.new(WEBHOOK_SECRET.encode(), payload, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)
