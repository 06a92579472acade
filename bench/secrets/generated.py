"""Labelled text made on the spot: settings and code of several languages with planted credentials, and with what only looks like one.

The values are random, of published formats or of the shapes that people choose, so no tool can know them; the same seed makes the same
texts. What it says is coarse: real code is harder.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable

from corpora import Text

_ALNUM = string.ascii_letters + string.digits
_WORDS = ("harbour", "Lantern", "copper", "Willow", "granite", "Meadow", "falcon", "Ember", "juniper", "Cobalt")
_CREDENTIALS: dict[str, Callable[[random.Random], str]] = {
    "aws_access_key_id": lambda r: "AKIA" + _pick(r, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16),
    "github_pat": lambda r: "github_" + "pat_" + _pick(r, _ALNUM, 22) + "_" + _pick(r, _ALNUM, 59),
    "gitlab_token": lambda r: "glpat-" + _pick(r, _ALNUM, 20),
    "slack_bot_token": lambda r: f"xoxb-{_pick(r, string.digits, 12)}-{_pick(r, string.digits, 13)}-{_pick(r, _ALNUM, 24)}",
    "stripe_key": lambda r: "sk_live_" + _pick(r, _ALNUM, 24),
    "sendgrid_key": lambda r: f"SG.{_pick(r, _ALNUM, 22)}.{_pick(r, _ALNUM, 43)}",
    "npm_token": lambda r: "npm_" + _pick(r, _ALNUM, 36),
    "google_api_key": lambda r: "AIza" + _pick(r, _ALNUM, 35),
    "digitalocean_token": lambda r: "dop_v1_" + _pick(r, "0123456789abcdef", 64),
    "shopify_token": lambda r: "shpat_" + _pick(r, "0123456789abcdef", 32),
    "db_password": lambda r: r.choice(_WORDS) + _pick(r, string.digits, 3) + r.choice("!#%") + r.choice(_WORDS),
    "admin_password": lambda r: _pick(r, _ALNUM, 9) + _pick(r, string.digits, 2),
    "client_secret": lambda r: _pick(r, _ALNUM, 32),
    "session_secret": lambda r: _pick(r, "0123456789abcdef", 48),
}
_HARMLESS: dict[str, Callable[[random.Random], str]] = {
    "checksum": lambda r: _pick(r, "0123456789abcdef", 64),
    "commit": lambda r: _pick(r, "0123456789abcdef", 40),
    "request_id": lambda r: "-".join(_pick(r, "0123456789abcdef", n) for n in (8, 4, 4, 4, 12)),
    "password_label": lambda r: f"Your {r.choice(_WORDS)} password",
    "password_field": lambda _: "new_password_confirmation",
    "token_url": lambda r: f"https://{r.choice(_WORDS).lower()}.example.com/oauth/token",
    "secret_name": lambda r: f"prod/{r.choice(_WORDS).lower()}/credentials",
    "api_key_header": lambda _: "X-Api-Key",
    "public_key_algorithm": lambda _: "ssh-ed25519",
    "tokenizer": lambda r: f"{r.choice(_WORDS).lower()}-base-uncased",
    "auth_token_placeholder": lambda _: "<your-token-here>",
    "css_integrity": lambda r: "sha384-" + _pick(r, _ALNUM + "+/", 64),
    "version_key": lambda r: f"v{r.randint(1, 9)}.{r.randint(0, 20)}.{r.randint(0, 30)}",
    "image_data": lambda r: "data:image/png;base64," + _pick(r, _ALNUM + "+/", 96),
}
_FORMS = (
    ("settings.py", '{key} = "{value}"'),
    ("config.ts", "export const {key}: string = '{value}';"),
    ("application.yaml", "{key}: {value}"),
    ("config.json", '  "{key}": "{value}",'),
    ("Main.java", 'static final String {key} = "{value}";'),
    ("main.go", '{key} := "{value}"'),
    ("deploy.sh", "export {key}='{value}'"),
    (".env", "{key}={value}"),
)


def make(count: int, seed: int = 11) -> list[Text]:
    """That many texts, half of them without a secret."""
    chance = random.Random(seed)
    return [_text(chance, secret=number % 2 == 0) for number in range(count)]


def _text(chance: random.Random, *, secret: bool) -> Text:
    name, form = chance.choice(_FORMS)
    lines = [_line(chance, form, _HARMLESS)[0] for _ in range(chance.randint(1, 4))]
    at, span = chance.randint(0, len(lines)), ()
    if secret:
        line, inside = _line(chance, form, _CREDENTIALS)
        start = sum(len(before) + 1 for before in lines[:at]) + inside[0]
        lines.insert(at, line)
        span = ((start, start + inside[1] - inside[0]),)
    return Text(name, "\n".join(lines) + "\n", span)


def _line(chance: random.Random, form: str, values: dict[str, Callable[[random.Random], str]]) -> tuple[str, tuple[int, int]]:
    key = chance.choice(tuple(values))
    value = values[key](chance)
    line = form.format(key=key.upper() if "=" in form else key, value=value)
    start = line.rindex(value)
    return line, (start, start + len(value))


def _pick(chance: random.Random, letters: str, count: int) -> str:
    return "".join(chance.choices(letters, k=count))
