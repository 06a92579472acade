"""Mails to customers."""

from __future__ import annotations

import json
from urllib.request import Request, urlopen

SENDGRID_API_KEY = "{{sendgrid_api_key}}"
SENDER = "{{employee_support}}"
# Copies of the first orders of a new customer, until the end of the trial.
BLIND_COPIES = ["{{employee_pricing}}", "{{employee_payments}}"]


def confirm(order_number: str, to: str, total: str) -> None:
    message = {
        "from": {"email": SENDER},
        "personalizations": [{"to": [{"email": to}], "bcc": [{"email": address} for address in BLIND_COPIES]}],
        "subject": f"Your order {order_number}",
        "content": [{"type": "text/plain", "value": f"Thank you. We have charged {total}."}],
    }
    request = Request(
        "https://api.sendgrid.com/v3/mail/send",
        data=json.dumps(message).encode(),
        headers={"Authorization": f"Bearer {SENDGRID_API_KEY}", "Content-Type": "application/json"},
    )
    urlopen(request, timeout=10).close()
