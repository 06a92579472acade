"""Where a file stands in a project, as severity and not as a gate.

In tests, documentation, examples, translations, vendored code, lock files and bundles most values beside telling names are made up or
labels, and so are most people. They become hints there: quiet in the editor, still redacted wherever something leaves. A credential that
a vendor's format, a checksum or a structure gives away is as real there as anywhere and keeps its level; check digits of persons' numbers
are what tests are full of. A dump of data is the opposite: what stands in it is real. People by the dozen who all differ are a dump,
whatever its folder is called: where a project's own people put it they stay a warning.
"""

from __future__ import annotations

from functools import lru_cache

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.records import AMONG_MANY
from airlock.core.detect.resolve import GENERIC
from airlock.core.detect.words import word_set
from airlock.core.model import Category, Finding, Severity

_FOLDERS = {
    "stands in test code": word_set("""
        __fixtures__ __mocks__ __snapshots__ __tests__ androidtest cypress e2e fixture fixtures integration-test integration-tests
        integration_tests integrationtest mock mocks spec specs test test-data test-fixtures test_data test_fixtures testcase testcases
        testdata testing tests testsuite unittest unittests
        """),
    "stands in documentation": word_set("doc docs documentation javadoc wiki"),
    "stands in an example": word_set("demo demos example examples quickstart sample samples tutorial tutorials"),
    "stands in translations": word_set("i18n intl l10n lang langs languages locale locales nls translation translations"),
    "stands in vendored code": word_set("""
        .venv bower_components dist-packages node_modules site-packages third-party third_party thirdparty vendor vendored vendors venv
        """),
}
_OF_FOLDER = {folder: place for place, folders in _FOLDERS.items() for folder in folders}
_NAMES = (
    ("stands in test code", LazyPattern(r"test_[^/]*\.\w+|[^/]*[._-](?:test|tests|spec|specs)\.\w+|conftest\.py|[^/]*\.snap")),
    (
        "stands in documentation",
        LazyPattern(
            r"(?:readme|changelog|changes|history|contributing|upgrading)(?:[._-][^/]*)?|metadata|pkg-info|codeowners|\.mailmap"
            r"|(?:authors?|contributors|maintainers|committers|credits|thanks|copying|copyright|licen[cs]e|notice)(?:-[\w-]+)?(?:\.(?:md|rst|txt|adoc))?"
        ),
    ),
    (
        "stands in an example",
        LazyPattern(r"[^/]*\.(?:example|examples|sample|template|tmpl|dist)(?:\.\w+)?|[^/]*[._-](?:example|sample)\.\w+"),
    ),
    ("stands in translations", LazyPattern(r"messages(?:_\w+)?\.properties|strings\.xml|[^/]*\.(?:po|pot|arb|xliff|xlf|ftl|strings)")),
    (
        "stands in a lock file",
        LazyPattern(
            r"(?:package-lock|npm-shrinkwrap|packages\.lock|project\.assets)\.json|pnpm-lock\.ya?ml|go\.(?:sum|work\.sum)"
            r"|[^/]*\.lock(?:file|\.hcl|b)?|\.secrets\.baseline|airlock\.baseline\.json"
        ),
    ),
    ("stands in a bundle", LazyPattern(r"[^/]*[.-](?:min|bundle|chunk)\.(?:js|mjs|cjs|css)|[^/]*\.(?:js|css|mjs|cjs)\.map")),
)
_OWN = frozenset(("stands in test code", "stands in documentation", "stands in an example"))
"""Places that whoever works on a project fills."""
_LABELS = "stands in translations"
"""Where words are for people to read, but a key is as real as elsewhere."""
_DUMP = "stands in a dump of data"
_DUMPS = LazyPattern(
    r"(?:[^/]*[._-])?(?:dump|backup|bak|export|exported|prod|production|live)(?:[._-][^/]*)?\.(?:sql|csv|tsv|psv|json|jsonl|ndjson|xml|txt|log|ya?ml)"
    r"|[^/]*\.(?:dump|bak|sql\.gz)"
)
_CAMEL_TEST = LazyPattern(r"[^/]*[a-z0-9](?:Tests?|TestCase|IT|Spec)\.(?:java|kt|kts|cs|scala|groovy|swift|php|vb|fs)")


@lru_cache(maxsize=1024)
def place_of(path: str) -> str:
    """What a path with forward slashes, relative to its project, says about what stands in it, in words; empty where it says nothing."""
    *folders, name = path.split("/")
    for folder in folders:
        place = _OF_FOLDER.get(folder.lower())
        if place:
            return place
    if _CAMEL_TEST.fullmatch(name):
        return "stands in test code"
    lowered = name.lower()
    return next((place for place, pattern in _NAMES if pattern.fullmatch(lowered)), _DUMP if _DUMPS.fullmatch(lowered) else "")


def leveled(finding: Finding, place: str) -> Finding:
    """The finding as loud as it should be at a place."""
    personal = finding.category in (Category.PERSONAL_DATA, Category.INTERNAL)
    if not place or finding.severity is Severity.HINT or not (personal or finding.kind in GENERIC):
        return finding
    loud: Severity = finding.severity
    if place == _DUMP:
        loud = Severity.ERROR if finding.category is Category.PERSONAL_DATA else loud
    elif AMONG_MANY in finding.evidence and place in _OWN:
        loud = Severity.WARNING
    elif personal or (loud is Severity.WARNING and place != _LABELS):
        loud = Severity.HINT
    return finding if loud is finding.severity else finding._replace(severity=loud, evidence=(*finding.evidence, place))
