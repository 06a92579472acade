"""Passwords in rows whose columns are named before or behind them: the cases of tests that are run with several users.

`parametrize("user,password", [("ada", "…")])`, `[InlineData("ada", "…")]` above `Login(string user, string password)`, `it.each([[…]])`.
"""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER, PREFIX
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_LITERAL = r"(?:\"[^\"\r\n]{0,100}\"|'[^'\r\n]{0,100}')"
_CELL = rf"(?:{_LITERAL}|[\w.]{{1,40}}),\s{{0,20}}"
_HELD = rf"{NEVER}{PREFIX}(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\]){{4,100}})(?P=quote)"
_USER = r"\w{0,20}(?i:user|login|mail|name|account)\w{0,12}"
_PASSWORD = r"\w{0,20}(?i:password|passwd|pass|pwd|pw)\w{0,4}"
_ROW_ENDS = r"(?:,[^()\[\]{}\r\n]{0,80})?\s{0,20}[)\]}]\s{0,4},?\s{0,60}"
_LEVEL = {
    "kind": "password",
    "label": "PASSWORD",
    "advice": "Change it if the account is a real one; let the test make one up.",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
    "reach": 2400,
}
_WHY = "Whoever reads it can sign in with it, if the account is a real one."

RULES = (
    credential(
        "parametrized_password",
        "Password in the cases of a test",
        _WHY,
        source="https://docs.pytest.org/en/stable/how-to/parametrize.html",
        keywords=("parametrize(", "parameterized.expand("),
        pattern=rf"(?:parametrize\(\s{{0,20}}[\"']{_USER},[ ]?{_PASSWORD}[\"'][^\[\r\n]{{0,20}}|parameterized\.expand\((?=(?s:.{{0,1200}}?)self,[ ]{_USER},[ ]{_PASSWORD}))[\[(]\s{{0,60}}",
        each=rf"[(\[]\s{{0,20}}(?P<key>{_CELL})(?:{_HELD}|[^()\[\]\r\n]{{1,100}}){_ROW_ENDS}",
        examples=('@pytest.mark.parametrize("user,password", [("ada", "«au4xv8' + '-q2»"), ("eve", "«orchid9' + '!x»")])',),
        counterexamples=('@pytest.mark.parametrize("user,password", [("ada", make(1)), ("eve", "password")])',),
        **_LEVEL,
    ),
    credential(
        "data_row_password",
        "Password in the cases of a test",
        _WHY,
        source="https://learn.microsoft.com/en-us/dotnet/core/testing/unit-testing-with-dotnet-test",
        keywords=("inlinedata(", "testcase(", "datarow("),
        pattern=(
            rf"(?i:inlinedata|testcase|datarow)\((?P<key>{_LITERAL},[ ]?){_HELD}(?=(?s:[^;{{}}]{{0,900}})\([^)]{{0,60}}string[ ]{_USER},[ ]string[ ]{_PASSWORD}[,)])"
        ),
        examples=(
            "[InlineData('ada', '«au4xv8" + "-q2»')]\npublic void Login(string user, string password)",
            "[TestCase('eve', '«orchid9" + "!x»', true)]\npublic void SignIn(string login, string password, bool ok)",
        ),
        counterexamples=('[InlineData("ada", "au4xv8' + '-q2")]\npublic void Rename(string user, string name)',),
        **_LEVEL,
    ),
    credential(
        "csv_source_password",
        "Password in the cases of a test",
        _WHY,
        source="https://docs.junit.org/current/user-guide/#writing-tests-parameterized-tests-sources-CsvSource",
        keywords=("@csvsource(",),
        pattern=rf"(?i:@csvsource)\((?=(?s:.{{0,1200}}?)String[ ]\w)(?:value[ ]=[ ])?\{{?\s{{0,40}}(?=(?s:.{{0,1200}}?)\([^)]{{0,60}}String[ ]{_USER},[ ]String[ ]{_PASSWORD}[,)])",
        each=rf"\"(?P<key>[^\",\r\n]{{1,60}},[ ]{{0,4}}){NEVER}(?:(?P<secret>[^\s\",\r\n]{{4,100}})|[^\"\r\n]{{0,100}})(?:,[^\"\r\n]{{0,60}})?\",?\s{{0,40}}",
        examples=(
            '@CsvSource({\n    "ada, «au4xv8' + '-q2»",\n    "eve, «orchid9' + '!x»"\n})\nvoid login(String user, String password) {',
        ),
        counterexamples=('@CsvSource({ "ada, au4xv8' + '-q2" })\nvoid rename(String user, String city) {',),
        near=("String ",),
        **_LEVEL,
    ),
    credential(
        "each_case_password",
        "Password in the cases of a test",
        _WHY,
        source="https://jestjs.io/docs/api#testeachtablename-fn-timeout",
        keywords=("it.each(", "test.each(", "describe.each("),
        pattern=rf"(?:it|test|describe)\.each\(\[\s{{0,60}}(?=(?s:.{{0,1600}}?)\]\)\([^\r\n]{{0,160}}\([^)\r\n]{{0,40}}{_USER},[ ]{_PASSWORD}[,)])",
        each=rf"\[\s{{0,20}}(?P<key>{_CELL})(?:{_HELD}|[^()\[\]\r\n]{{1,100}}){_ROW_ENDS}",
        examples=(
            "it.each([\n  ['ada', '«au4xv8" + "-q2»'],\n  ['eve', '«orchid9" + "!x»'],\n])('logs in %s', async (user, password) => {",
        ),
        counterexamples=("it.each([['ada', 'au4xv8" + "-q2']])('greets %s', (user, city) => {",),
        **_LEVEL,
    ),
    credential(
        "struct_row_password",
        "Password in the cases of a test",
        _WHY,
        source="https://go.dev/wiki/TableDrivenTests",
        keywords=("struct{ ", "struct {"),
        pattern=rf"struct[ ]?\{{\s{{0,20}}{_USER}(?:,[ ]|[ ]{{1,8}}string(?:;[ ]|\s{{1,20}})){_PASSWORD}[ ]{{1,8}}string\s{{0,20}}\}}\{{\s{{0,40}}",
        each=rf"\{{\s{{0,20}}(?P<key>{_CELL})(?:{_HELD}|[^{{}}\r\n]{{1,100}}){_ROW_ENDS}",
        examples=('tests := []struct{ user, pass string }{\n\t{"ada", "«au4xv8' + '-q2»"},\n\t{"eve", "«orchid9' + '!x»"},\n}',),
        counterexamples=('tests := []struct{ user, pass string }{\n\t{"ada", password2},\n}',),
        **_LEVEL,
    ),
)
