"""`server/airlock/core/detect/personal/key_index.py`: what keytable.py amounts to, so that nobody works it out at each start."""

from __future__ import annotations

import json
from collections.abc import Iterator

from airlock.core.detect.catalogue import BETWEEN
from airlock.core.detect.personal.keytable import PHRASES
from airlock.core.detect.personal.keywords import joined, keywords

_HEAD = '''"""By which keywords the keys of each kind of personal data are looked for, and its phrases written together, a line a kind.

Written by `npm run generate` from keytable.py. Do not edit.
"""

from __future__ import annotations

BETWEEN = "\\x1f"
"""What stands between two entries of a list."""

KEYS: dict[str, tuple[str, str]] = {
    # kind: keywords, phrases, each put together
'''


def render(_current: str) -> str:
    """The module: one line a kind, in the table's order."""
    return _HEAD + "".join(_rows()) + "}\n"


def _rows() -> Iterator[str]:
    for kind in PHRASES:
        words = [json.dumps(BETWEEN.join(part), ensure_ascii=False) for part in (keywords(kind), joined(kind))]
        yield f'    "{kind}": ({", ".join(words)}),\n'
