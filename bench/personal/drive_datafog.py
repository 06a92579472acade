"""DataFog's scan with its patterns, which is what it does by default."""

import datafog
from driving import drive


def main() -> None:
    """Drives it."""
    drive(lambda _, text: ((one.start, one.end, one.type in ("DATE", "ZIP_CODE")) for one in datafog.scan(text, engine="regex").entities))


main()
