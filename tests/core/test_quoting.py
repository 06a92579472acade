"""Values in every form of literal that languages have: the value alone is found, without what opens and closes it."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rules, find
from airlock.core.detect.examples import unmarked
from airlock.core.model import Category, Document

SET = RuleSet.build([rule for rule in builtin_rules() if rule.category is Category.CREDENTIAL])
VALUE = "au4xv8" + "-q2Lm"  # stands for V below

FOUND = {
    "javascriptreact": ["const password = `«V»${suffix}`;", 'password: "«V»"'],
    "rust": [
        'let password = r"«V»";',
        'password: r#"«V»"#.to_string(),',
        'const PASSWORD: &[u8; 11] = b"«V»";',
        'String::from(password = c"«V»")',
    ],
    "ruby": [
        "password = %q(«V»)",
        'password = "«V»#{suffix}"',
        "password: %Q{«V»},",
        "password = %|«V»|",
        "password = <<~EOS\n  «V»\nEOS",
        "password = <<-'X'.strip\n«V»\n  X",
    ],
    "kotlin": ['val password = """«V»""".trim()', 'val password = """\n    |«V»\n    """.trimMargin()'],
    "scala": ['val password = raw"«V»"', 'val password = s"""«V»"""'],
    "swift": [
        'let password = #"«V»"#',
        'let password = """\n    «V»\n    """',
        'let password = #"""\n«V»\n"""#',
        'let password = Data("«V»".utf8)',
    ],
    "java": ['String password = """\n    «V»""";'],
    "perl": ["my $password = q{«V»};", "my $password = qq~«V»~;", "password => q[«V»],", "my $password = <<'EOT';\n«V»\nEOT"],
    "python": ["password = '''«V»'''", 'password = rb"""«V»"""', 'password = """\\\n«V»\n"""', "password = bytearray(b'«V»')"],
    "sql": [
        "SET @password = N'«V»';",
        "password := q'[«V»]';",
        "ALTER ROLE ada PASSWORD $pw$«V»$pw$;",
        "CREATE USER ada WITH PASSWORD U&'«V»';",
        "CREATE USER ada WITH PASSWORD '«x7Qp''wr9\"tz»';",
        "SET @password = '«x7Qp''wr''9tz»', @name = 'ada''s';",
    ],
    "lua": ["local password = [[«V»]]", "password = [=[«V»]=],"],
    "go": ["password := string([]byte(`«V»`))", 'var password = [...]byte("«V»")', 'Password: aws.String("«V»"),'],
    "c": ['const char *password = u8"«V»";', '#define PASSWORD TEXT("«V»")'],
    "cpp": ['auto password = u8R"x(«V»)x";', 'std::string password{"«V»"};', 'std::string password = {"«V»"};'],
    "csharp": [
        'var password = $@"«V»";',
        'var password = @"«x7Qp""wr9tz»";',
        'var password = $$"""\n    «V»\n    """;',
        'var password = Encoding.UTF8.GetBytes("«V»");',
    ],
    "php": ["$password = <<<'EOT'\n«V»\nEOT;", "$password = <<<X\n    «V»\n    X;"],
    "powershell": ['$password = @"\n«V»\n"@', "$password = @'\r\n«V»\r\n'@", '$password = "«x7`"Qp2`$wr»"'],
    "elixir": ["password = ~s(«V»)", "password: ~S|«V»|,", 'password = ~c"«V»"'],
    "erlang": ['Password = <<"«V»"/utf8>>,'],
    "haskell": ["password = [r|«V»|]", 'password = T.pack "«V»"'],
    "ocaml": ["let password = {|«V»|}", "let password = {id|«V»|id}"],
    "groovy": ["def password = /«V»/", "def password = $/«V»/$"],
    "dart": ["final password = r'«V»';"],
    "objective-c": ['[self setPassword:@"«V»"];', '@{@"password": @"«V»"}'],
    "julia": ['password = raw"«V»"'],
    "r": ['password <- r"---(«V»)---"', 'password <<- "«V»"'],
    "nim": ['const password* = "«V»"'],
    "zig": ["const password =\n    \\\\«V»\n;", 'const password: []const u8 = "«V»";'],
    "bat": ['set "PASSWORD=«V»"', 'setx DB_PASSWORD "«V»"', "setx DB_PASSWORD «V» /M"],
    "shellscript": [
        "PASSWORD=$'«V»'",
        "PASSWORD='«x7Qp'\\''wr9tz»'",
        "PASSWORD='«x7Qp'\"'\"'wr9tz»' ./run 'x y'",
        "PASSWORD=${1:-«V»}",
        'PASSWORD=${1:-"«V»"}',
        'read -r PASSWORD <<< "«V»"',
        "PASSWORD=$(cat <<'EOF'\n«V»\nEOF\n)",
    ],
    "vb": ['Dim password = "«x7Qp""wr9tz»" & ""'],
    "yaml": ["password: '«x7Qp''wr9tz»'", "password: '«V»'  # ada''s"],
    "": ["password: '«x7Qp''wr9tz»'", 'password = "«V»""', 'set -gx DB_PASSWORD "«V»"', 'setenv DB_PASSWORD "«V»"', "password = %q(«V»)"],
}
NOTHING = {
    "rust": ['let password = r#"{}"#;'],
    "ruby": ["password = <<~EOS\n  Dear ada, 1 more\nEOS", "password = %w[a1 b2].sample", "token = rest << 'x1y2z3w4'"],
    "python": ['password = """Says 1 thing."""', "'%s password=%(db_pass2)s' % x", 'token = """{token1}"""'],
    "javascript": ["password = /^(?=.*[0-9])[a-z]{8,}$/", "token = q(a1b2c3d4e5)", "password: t[i18n2]", "tokens = [[101,2023],[4,5]]"],
    "c": ['std::cout << "password: " << x1y2z3w4 << "\\n";'],
    "yaml": ["password: $(db_password1)", "token: [[ x1.y2 ]]"],
    "swift": ['let token = #"\\#(token1)"#', 'let token = #"\\#(prefix)-\\#(id2)"#', 'let token = "\\(kind)-\\(id2)x"'],
}
SHORT = ['api_key = "x7Qp2w"', "auth_token: 'a8f3c1'"]


@pytest.mark.parametrize(("language", "example"), [(language, text) for language, texts in FOUND.items() for text in texts])
def test_is_found(language: str, example: str) -> None:
    text, spans = unmarked(example.replace("«V»", f"«{VALUE}»"))
    assert [one.span for one in find(Document(text, "", language), SET, b"key")] == list(spans)


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in NOTHING.items() for text in texts])
def test_is_nothing(language: str, text: str) -> None:
    assert [text[one.span.start : one.span.end] for one in find(Document(text, "", language), SET, b"key")] == []


@pytest.mark.parametrize("text", SHORT)
def test_short_tokens_are_hints(text: str) -> None:
    assert [one.severity.value for one in find(Document(text, "", "python"), SET, b"key")] == ["hint"]


def test_what_begins_like_another_literal_is_still_a_value() -> None:
    text = "secret: /XNvEG1EXY9B9/YNvEasdf.YNvE7XEXY9BS"
    assert [text[one.span.start :][:3] for one in find(Document(text, "", "yaml"), SET, b"key")] == ["/XN"]


def test_names_and_values_that_run_on_are_cut() -> None:
    text = "".join(f"DB_PASSWORD=x{number}Qp{number}wr9" for number in range(10, 60))
    found = find(Document(text, "", "dotenv"), SET, b"key")
    assert len(found) > 40
    assert all(one.span.end - one.span.start < 12 for one in found[:40])
