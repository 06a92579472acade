"""scrubadub with its default detectors; user names and passwords side by side, and addresses of the web, are no alarms."""

import scrubadub
from driving import drive


def main() -> None:
    """Drives it."""
    scrubber = scrubadub.Scrubber()
    drive(lambda _, text: ((one.beg, one.end, one.detector_name in ("url", "credential")) for one in scrubber.iter_filth(text)))


main()
