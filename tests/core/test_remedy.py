"""Reading a value from the environment instead, in each language's own way."""

from __future__ import annotations

import pytest

from airlock.core.model import Category, Confidence, Document, Finding, Severity, Span
from airlock.core.remedy import applied, environment_edits

CASES = {
    "python": ('api_key = "«v»"\n', 'import os\napi_key = os.environ["API_KEY"]\n'),
    "python with imports": (
        '"""Doc."""\nfrom __future__ import annotations\nimport json\npay(stripeKey="«v»")\n',
        '"""Doc."""\nfrom __future__ import annotations\nimport os\nimport json\npay(stripeKey=os.environ["STRIPE_KEY"])\n',
    ),
    "python with os": ('import os, sys\nD = {"db-password": r"«v»"}\n', 'import os, sys\nD = {"db-password": os.environ["DB_PASSWORD"]}\n'),
    "python annotated": ('TOKEN: Final[str] = "«v»"  # prod\n', 'import os\nTOKEN: Final[str] = os.environ["TOKEN"]  # prod\n'),
    "python part of a url": ('db = "postgres://app:«v»@db/shop"\n', 'import os\ndb = os.environ["DB"]\n'),
    "javascript": ("const apiKey = '«v»';\n", "const apiKey = process.env.API_KEY;\n"),
    "javascript template": ("const apiKey = `«v»`;\n", "const apiKey = process.env.API_KEY;\n"),
    "typescript": ("const o: Options = { authToken: '«v»' };\n", "const o: Options = { authToken: process.env.AUTH_TOKEN! };\n"),
    "javascriptreact": ('<Map apiKey="«v»" />\n', "<Map apiKey={process.env.API_KEY} />\n"),
    "java": ('String key = "«v»";\n', 'String key = System.getenv("KEY");\n'),
    "go": ('package main\n\nvar key = "«v»"\n', 'package main\nimport "os"\n\nvar key = os.Getenv("KEY")\n'),
    "go with os": (
        'package main\n\nimport (\n\t"os"\n)\n\nfunc f() { key := "«v»" }\n',
        'package main\n\nimport (\n\t"os"\n)\n\nfunc f() { key := os.Getenv("KEY") }\n',
    ),
    "ruby": ("key = '«v»'\n", 'key = ENV.fetch("KEY")\n'),
    "ruby hash": ('{ :secret_key => "«v»" }\n', '{ :secret_key => ENV.fetch("SECRET_KEY") }\n'),
    "php": ("$apiKey = '«v»';\n", "$apiKey = getenv('API_KEY');\n"),
    "csharp": ('var key = @"«v»";\n', 'using System;\nvar key = Environment.GetEnvironmentVariable("KEY");\n'),
    "rust": ('let key = "«v»";\n', 'let key = &std::env::var("KEY").expect("KEY is set");\n'),
    "shellscript": ("export API_KEY='«v»'\n", 'export API_KEY="${API_KEY:?}"\n'),
    "python no key": ('connect("«v»")\n', 'import os\nconnect(os.environ["CONNECT"])\n'),
    "python list": ('API_KEYS = ["k1", "«v»"]\n', 'import os\nAPI_KEYS = ["k1", os.environ["API_KEYS"]]\n'),
    "python list, the second": (
        'import os\nAPI_KEYS = [os.environ["API_KEYS"], "«v»"]\n',
        'import os\nAPI_KEYS = [os.environ["API_KEYS"], os.environ["API_KEYS_2"]]\n',
    ),
    "typescript choice": (
        "const shopToken: string = isProd ? '«v»' : other;\n",
        "const shopToken: string = isProd ? process.env.SHOP_TOKEN! : other;\n",
    ),
    "python crlf": ('import json\r\nkey = "«v»"\r\n', 'import os\r\nimport json\r\nkey = os.environ["KEY"]\r\n'),
}

NOTHING = {
    "python f-string": 'key = f"{prefix}«v»"\n',
    "python triple": 'key = """«v»"""\n',
    "python joined": 'key = "«v»" "more"\n',
    "python comment": "# the key is «v»\n",
    "javascript woven": "const key = `${a}«v»`;\n",
    "java plus": 'String key = "«v»" + suffix;\n',
    "json": '{"key": "«v»"}\n',
    "python two lines": 'key = "«v\nw»"\n',
    "python escaped": 'key = "\\"«v»\n',
}


def marked(text: str) -> tuple[str, Finding]:
    start, end = text.index("«"), text.index("»") - 1
    finding = Finding(Span(start, end), "r", "k", Category.CREDENTIAL, Severity.ERROR, Confidence.HIGH, (), "0", "API_KEY")
    return text.replace("«", "").replace("»", ""), finding


@pytest.mark.parametrize("name", CASES)
def test_the_literal_becomes_a_read_from_the_environment(name: str) -> None:
    before, after = CASES[name]
    text, finding = marked(before)
    assert applied(text, environment_edits(Document(text, "", name.split(maxsplit=1)[0]), finding)) == after


@pytest.mark.parametrize("name", NOTHING)
def test_where_it_cannot_be_done_nothing_is_offered(name: str) -> None:
    text, finding = marked(NOTHING[name])
    assert environment_edits(Document(text, "", name.split(maxsplit=1)[0]), finding) == ()
