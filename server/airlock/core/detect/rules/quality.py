"""What checks code: coverage, analysis and security services: Codecov, Coveralls, Codacy, Snyk, Semgrep, DeepSource and more."""

from __future__ import annotations

from airlock.core.detect.patterns import secret_name, vendor
from airlock.core.detect.provider import credential
from airlock.core.detect.shapes import UUID, hexes, lower, mixed, url_safe

_WHY = "It reads what the service knows of your code, its weaknesses included."
_UPLOAD = "It uploads false reports in your name."

RULES = (
    credential(
        "codecov_token",
        "Codecov token",
        _UPLOAD,
        source="https://docs.codecov.com/docs/codecov-tokens",
        keywords=("codecov",),
        pattern=vendor(secret_name("codecov"), rf"{UUID.pattern}|{mixed(32).pattern}"),
        examples=("CODECOV_TOKEN=«" + UUID.sample + "»", 'codecov_api_token: "«' + lower(32).sample + '»"'),
        counterexamples=("codecov_flags = 'unit'", "CODECOV_TOKEN: ${{ secrets.CODECOV_TOKEN }}"),
    ),
    credential(
        "coveralls_token",
        "Coveralls token",
        _UPLOAD,
        source="https://docs.coveralls.io/api-introduction",
        keywords=("coveralls", "repo_token"),
        pattern=vendor(rf"{secret_name('coveralls')}|repo_token", url_safe(32, 37).pattern),
        examples=("COVERALLS_REPO_TOKEN=«" + mixed(33).sample + "»", "repo_token: «" + mixed(33).sample + "»"),
        counterexamples=("coveralls_service = 'github'",),
    ),
    credential(
        "codacy_token",
        "Codacy token",
        _UPLOAD,
        source="https://docs.codacy.com/codacy-api/api-tokens/",
        keywords=("codacy",),
        pattern=vendor(secret_name("codacy"), rf"{hexes(32).pattern}|{mixed(20).pattern}"),
        examples=("CODACY_PROJECT_TOKEN=«" + hexes(32).sample + "»", "CODACY_API_TOKEN=«" + mixed(20).sample + "»"),
        counterexamples=("codacy_provider = 'gh'",),
    ),
    credential(
        "code_climate_token",
        "Code Climate token",
        _UPLOAD,
        source="https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
        keywords=("codeclimate", "code_climate", "cc_test_reporter_id"),
        pattern=vendor(rf"{secret_name('codeclimate|code_climate')}|cc_test_reporter_id", rf"{hexes(64).pattern}|{hexes(40).pattern}"),
        examples=("CC_TEST_REPORTER_ID=«" + hexes(64).sample + "»",),
        counterexamples=("CC_TEST_REPORTER_ID=$CC_REPORTER",),
    ),
    credential(
        "deepsource_dsn",
        "DeepSource DSN or token",
        _UPLOAD,
        source="https://docs.deepsource.com/docs/analyzers-test-coverage",
        keywords=("@app.deepsource.com", "@deepsource.io"),
        pattern=r"(?<=://)(?P<secret>[0-9a-f]{32})@(?:app\.)?deepsource\.(?:com|io)",
        examples=("DEEPSOURCE_DSN=https://«" + hexes(32).sample + "»@app.deepsource.com",),
        counterexamples=("https://app.deepsource.com",),
        lead=40,
    ),
    credential(
        "scrutinizer_token",
        "Scrutinizer access token",
        _WHY,
        source="https://scrutinizer-ci.com/docs/api/",
        keywords=("scrutinizer",),
        pattern=vendor(secret_name("scrutinizer"), hexes(64).pattern),
        examples=("SCRUTINIZER_TOKEN=«" + hexes(64).sample + "»",),
        counterexamples=("scrutinizer_repo = 'g/shop/shop'",),
    ),
    credential(
        "nvd_key",
        "NVD API key",
        "It spends your quota at the vulnerability database.",
        source="https://nvd.nist.gov/developers/start-here",
        keywords=("nvd_api", "nvdapikey", "nvd-api"),
        pattern=vendor(r"nvd[_-]?api[_-]?(?:key|token)?", UUID.pattern),
        examples=("NVD_API_KEY=«" + UUID.sample + "»",),
        counterexamples=("nvd_api_delay = 6000",),
    ),
)
