"""Writes every generated file from its one declaration; with `--check`, only says which ones are stale.

Sources: `airlock.settings`, `airlock.frontends.lsp.protocol` and the built-in rules. Nothing here decides anything: to change a
generated file, change its source. Run it by `npm run generate`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from generating import key_index, manifest, protocol_ts, rule_index, rules_md, settings_md, settings_ts

ROOT = Path(__file__).resolve().parent.parent

OUTPUTS: dict[str, Callable[[str], str]] = {
    "server/airlock/core/detect/personal/key_index.py": key_index.render,  # first: the rules are made with it
    "package.json": manifest.render,
    "docs/settings.md": settings_md.render,
    "docs/rules.md": rules_md.render,
    "server/airlock/core/detect/rule_index.py": rule_index.render,
    "client/src/generated/settings.ts": settings_ts.render,
    "client/src/generated/protocol.ts": protocol_ts.render,
}
"""Path from the root to the function that makes the file's text from the text it has now (empty when there is none)."""


def main(arguments: list[str]) -> int:
    """Write the stale files, or with `--check` name them; 1 means there were stale files and nothing was written."""
    check = "--check" in arguments
    stale = 0
    for name, render in OUTPUTS.items():
        new = render(_current(name))
        if new == _current(name):
            continue
        stale += 1
        print(f"{'stale' if check else 'wrote'} {name}")
        if not check:
            path = ROOT / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(new, encoding="utf-8", newline="\n")
    if check and stale:
        print("cure: npm run generate")
        return 1
    print(f"{len(OUTPUTS) - stale} of {len(OUTPUTS)} generated files were up to date")
    return 0


def _current(name: str) -> str:
    path = ROOT / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
