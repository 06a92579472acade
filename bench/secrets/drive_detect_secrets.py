"""Run by the interpreter of detect-secrets' own environment: scans the folder it is in, one process, and tells every find.

The library's default settings verify nothing; only its command line does.
"""

import json
import os

from detect_secrets import SecretsCollection
from detect_secrets.settings import default_settings


def main() -> None:
    for root, _, names in os.walk("."):
        for name in names:
            path = os.path.join(root, name)  # noqa: PTH118 - this runs without the project
            found = SecretsCollection()
            with default_settings():
                found.scan_file(path)
            for _, secret in found:
                print(json.dumps({"path": path, "line": secret.line_number, "value": secret.secret_value or ""}))


main()
