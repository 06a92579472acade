"""Run by the interpreter of kingfisher's own environment: scans the folder it is in, one process, and tells every visible find.

python drive_kingfisher.py RULES_CACHE [RULES.toml]
"""

import json
import os
import sys

from kingfisher_sdk.inputs import ScanInput
from kingfisher_sdk.rules import Rules
from kingfisher_sdk.scanner import DetectionPolicy, Scanner


def main() -> None:
    cache, *more = sys.argv[1:]
    os.makedirs(cache, mode=0o700, exist_ok=True)  # noqa: PTH103 - this runs without the project
    scanner = Scanner(Rules(more, cache_dir=cache, confidence="low" if more else "medium"), policy=DetectionPolicy())
    for root, _, names in os.walk("."):
        for name in names:
            path = os.path.join(root, name)  # noqa: PTH118
            with open(path, "rb") as file:  # noqa: PTH123
                data = file.read()
            try:
                findings = scanner.scan_input(ScanInput(path, data), timeout=30)
            except TimeoutError:
                continue
            for finding in findings:
                if finding.visible:
                    tell(path, data, finding.location)


def tell(path: str, data: bytes, place: dict[str, int]) -> None:
    start, end = (len(data[: place[name]].decode("utf-8", "replace")) for name in ("start_offset", "end_offset"))
    print(json.dumps({"path": path, "line": place["line"], "start": start, "end": end}))


main()
