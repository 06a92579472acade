"""`server/airlock/core/detect/rule_index.py`: what would call for each rule file, so that most of them need not be loaded."""

from __future__ import annotations

import json
from collections.abc import Iterator

from airlock.core.detect.catalogue import BETWEEN, rule_files
from airlock.core.detect.shelves import contents_of

_HEAD = '''"""Which rule file has which rules and keywords, a line a file. Written by `npm run generate` from rules/. Do not edit."""

from __future__ import annotations

FILES: tuple[tuple[str, str, str, str, str, str, bool], ...] = (
    # name; ids, kinds, keywords, keywords of wide rules, categories, each list put together; whether any rule is tried at numbers
'''


def render(_current: str) -> str:
    """The module: one line a rule file, in their order."""
    return _HEAD + "".join(_rows()) + ")\n"


def _rows() -> Iterator[str]:
    for name, rules in rule_files():
        known = contents_of(rules)
        lists = (known.ids, known.kinds, known.keywords, known.wide, sorted(category.value for category in known.categories))
        words = [json.dumps(BETWEEN.join(part), ensure_ascii=False) for part in lists]
        yield f'    ("{name}", {", ".join(words)}, {known.at_numbers}),\n'
