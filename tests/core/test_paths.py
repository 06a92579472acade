"""Where a file stands makes generic findings and personal data quieter or louder, never others, and never drops one."""

from __future__ import annotations

import pytest

from airlock.core.detect.paths import leveled, place_of
from airlock.core.detect.records import AMONG_MANY
from airlock.core.model import Category, Confidence, Finding, Severity, Span


@pytest.mark.parametrize(
    ("place", "paths"),
    [
        ("stands in test code", ["tests/a.py", "src/test/java/A.java", "web/__tests__/a.ts", "pkg/testdata/x.yaml"]),
        ("stands in test code", ["test_shop.py", "shop_test.go"]),
        ("stands in test code", ["cart.spec.ts", "cart.test.js", "conftest.py", "src/CartTest.java", "CartTests.cs", "x/Fixtures/a.json"]),
        ("stands in documentation", ["docs/setup.md", "README.md", "readme", "CHANGELOG.rst", "shop-1.0.dist-info/METADATA", "PKG-INFO"]),
        ("stands in documentation", ["AUTHORS", "contributors.md", "LICENSE-MIT", "COPYING", "web/license.txt", ".mailmap", "CODEOWNERS"]),
        ("", ["authors.sql", "credits.csv", "license.key", "notice.py", "contributors.json"]),
        ("stands in an example", ["examples/a.py", ".env.example", "config.sample.yml", "settings.py.dist", "app-sample.conf"]),
        ("stands in vendored code", ["vendor/x/y.go", "web/node_modules/a/b.js", "lib/python3/site-packages/a.py", "third_party/a.c"]),
        ("stands in a lock file", ["package-lock.json", "poetry.lock", "go.sum", "web/pnpm-lock.yaml", ".terraform.lock.hcl"]),
        ("stands in translations", ["web/locales/fr.json", "i18n/a.y", "messages_fr.properties", "res/strings.xml", "de.po", "lang/a.js"]),
        ("stands in a bundle", ["web/app.min.js", "static/main.bundle.js", "a.js.map"]),
        ("", ["src/shop/cart.py", "latest/contest.py", "attestation.go", "src/testify.py", "documents/a.txt", "notes.md", "messages.json"]),
        ("stands in a dump of data", ["db/customers-dump.sql", "export.csv", "prod_users.json", "shop.sql.bak", "backup-2024.sql"]),
        ("", ["src/Unit.java", "src/contest/Contest.java", "src/minify.js", ".env", "deploy/prod.env", "config/settings.py", "", "/"]),
    ],
)  # fmt: skip
def test_a_path_tells_what_kind_of_file_it_is(place: str, paths: list[str]) -> None:
    assert {path: place_of(path) for path in paths} == dict.fromkeys(paths, place)


def finding(kind: str, severity: Severity) -> Finding:
    return Finding(Span(0, 8), "rule", kind, Category.CREDENTIAL, severity, Confidence.MEDIUM, ("why",), "0" * 32, "LABEL")


@pytest.mark.parametrize("kind", ["password", "secret", "token", "api_key"])
def test_generic_findings_become_hints_and_say_why(kind: str) -> None:
    quiet = leveled(finding(kind, Severity.WARNING), "stands in test code")
    assert (quiet.severity, quiet.evidence) == (Severity.HINT, ("why", "stands in test code"))
    assert leveled(finding(kind, Severity.WARNING), "") == finding(kind, Severity.WARNING)
    assert leveled(finding(kind, Severity.WARNING), "stands in translations") == finding(kind, Severity.WARNING)


@pytest.mark.parametrize("kind", ["github_token", "private_key", "url_password"])
@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize("place", ["stands in test code", "stands in a dump of data"])
def test_all_other_credentials_keep_their_level_everywhere(kind: str, severity: Severity, place: str) -> None:
    assert leveled(finding(kind, severity), place) == finding(kind, severity)


@pytest.mark.parametrize(
    ("place", "levels"),
    [
        ("", [Severity.ERROR, Severity.WARNING, Severity.HINT]),
        ("stands in test code", [Severity.HINT] * 3),
        ("stands in vendored code", [Severity.HINT] * 3),
        ("stands in a dump of data", [Severity.ERROR, Severity.ERROR, Severity.HINT]),
    ],
)
def test_people_in_tests_are_made_up_and_those_in_dumps_are_real(place: str, levels: list[Severity]) -> None:
    people = [finding("phone", severity)._replace(category=Category.PERSONAL_DATA) for severity in Severity]
    assert [leveled(one, place).severity for one in people] == levels


def test_many_different_people_are_a_warning_even_in_tests() -> None:
    one = finding("phone", Severity.ERROR)._replace(category=Category.PERSONAL_DATA, evidence=("why", AMONG_MANY))
    assert leveled(one, "stands in test code").severity is Severity.WARNING
    assert leveled(one, "stands in vendored code").severity is Severity.HINT
    assert leveled(one, "").severity is Severity.ERROR
