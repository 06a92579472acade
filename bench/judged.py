"""How the credential rules do on judged lines of real code, see labelled/README.md.

    .venv/bin/python bench/judged.py FOLDER

FOLDER holds unpacked packages, one folder `<package>-<version>…` each; packages that are not there are left out and counted.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server"))

from airlock.core.detect import RuleSet, builtin_rules, find
from airlock.core.model import Category, Document, Severity
from airlock.core.syntax import language_of

LABELLED = Path(__file__).parent / "labelled"


def judgements() -> Iterator[dict[str, Any]]:
    """All judged lines."""
    for path in sorted(LABELLED.glob("*.jsonl")):
        yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def text_of(folder: Path, judged: dict[str, Any]) -> str | None:
    """The file of a judged line, None when its package is not there."""
    for root in folder.glob(f"{judged['package']}-{judged['version']}*"):
        path = root / judged["path"]
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="replace")
    return None


def flagged_lines(text: str, path: str, rules: RuleSet) -> dict[int, Severity]:
    """Numbers of the lines on which a credential is found, with the loudest severity."""
    found: dict[int, Severity] = {}
    for one in find(Document(text, path, language_of(Path(path).name, text[:80])), rules, b"judged"):
        line = text.count("\n", 0, one.span.start) + 1
        found[line] = one.severity if found.get(line) in (None, Severity.HINT) else found[line]
    return found


def main() -> int:
    """Compare, and print one line a group."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="name the lines that are judged and found differently")
    options = parser.parse_args()
    rules = RuleSet.build([rule for rule in builtin_rules() if rule.category is Category.CREDENTIAL])
    counts: Counter[str] = Counter()
    for judged in judgements():
        text = text_of(options.folder, judged)
        lines = text.split("\n") if text is not None else []
        line = lines[judged["line"] - 1].strip() if judged["line"] <= len(lines) else ""
        if text is None or hashlib.sha256(line.encode()).hexdigest()[:16] != judged["hash"]:
            counts["not there"] += 1
            continue
        severity = flagged_lines(text, judged["path"], rules).get(judged["line"])
        counts[f"{judged['verdict']}: {severity.value if severity else 'nothing'}"] += 1
        if options.show and (severity is not None) is not judged["verdict"]:
            print(judged["verdict"], judged["kind"], judged["package"], judged["path"], judged["line"])
    found = sum(count for key, count in counts.items() if key.startswith("True: ") and not key.endswith("nothing"))
    wrong = sum(count for key, count in counts.items() if key.startswith("False: ") and not key.endswith("nothing"))
    for key, count in sorted(counts.items()):
        print(f"{count:5} {key}")
    print(f"recall {found / max(found + counts['True: nothing'], 1):.3f}, precision {found / max(found + wrong, 1):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
