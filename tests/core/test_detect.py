"""Finding in whole documents: exact spans, bounded time, no value anywhere but in the text."""

from __future__ import annotations

import base64
import functools
import random
import re
import zlib
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from airlock.core.detect import Comments, Look, RuleSet, builtin_rule_set, builtin_rules, find, fingerprint, merge
from airlock.core.detect.attempts import Attempt
from airlock.core.detect.evidence import base62
from airlock.core.detect.examples import unmarked
from airlock.core.detect.keyed import begins_within
from airlock.core.detect.leads import lead_matches
from airlock.core.detect.matcher import every_candidate, finding, matches
from airlock.core.detect.numbers import number_places
from airlock.core.detect.patterns import needs, vendor
from airlock.core.detect.personal.notation import KEYED
from airlock.core.detect.prefilter import NAMES, haystack
from airlock.core.detect.resolve import Taken, resolved
from airlock.core.model import Category, Confidence, Document, Finding, Rule, Severity, Span
from timing import done_within

KEY = b"fingerprint key"
RULES = builtin_rules()
SET = builtin_rule_set()
PARTS = SET.parted({Category.CREDENTIAL})
RULE = {rule.id: rule for rule in RULES}
NUMBERS = [rule for rule in RULES if rule.at_numbers]
EXAMPLES = [unmarked(example)[0] for rule in RULES for example in rule.examples]
OTHERS = [text for rule in RULES for text in rule.counterexamples]
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(EXAMPLES), st.sampled_from(OTHERS), st.text(max_size=8), st.sampled_from(["\n", "\r\n", '"', "'", " ", "=", ": "])
    ),
    max_size=8,
).map("".join)
TOKEN = "ghp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa" + "4avhho"
PASSWORD = "au4xv8" + "-q2"


def found(text: str, language: str = "") -> list[tuple[str, str]]:
    """Kind and value of everything found."""
    return [(one.kind, text[one.span.start : one.span.end]) for one in find(Document(text, "", language), SET, KEY)]


@pytest.mark.parametrize(
    "text", ["", "\0", "\ud800", "\r", "password", "password=", "-----BEGIN PRIVATE KEY-----", "://:@", "a@b", "AIRLOCK_"]
)
def test_next_to_nothing_is_nothing(text: str) -> None:
    assert find(Document(text), SET, KEY) == ()


@pytest.mark.parametrize("word", ["señorita", "пароль", "ſtraße"])
def test_words_of_other_letters_than_ascii_do_not_raise(word: str) -> None:
    assert all(one != ("password", word) for language in ("markdown", "") for one in found(f"password: {word}\n", language))


@given(st.one_of(TEXTS, st.text()))
def test_never_raises_and_findings_are_in_order_and_apart(text: str) -> None:
    findings = find(Document(text), SET, KEY)
    ends = 0
    for one in findings:
        assert ends <= one.span.start < one.span.end <= len(text)
        ends = one.span.end


@example('"patientName": "Griselda' + ' Ashworth-Kemp"')
@given(TEXTS)
def test_matching_equals_trying_every_rule_at_every_keyword(text: str) -> None:
    found = list(matches(SET.every, text))
    got, wanted = {(attempt.rule.id, hit, match.span()) for hit, attempt, match in found}, naive(text)
    # a list is walked once, for one of the names that open it
    walked = {(rule, where) for rule, _, where in got if RULE[rule].each}
    wanted = {one for one in wanted if one in got or (one[0], one[2]) not in walked}
    telling = [(hit, match.end("whose")) for hit, attempt, match in found if attempt.rule.told_until is not None]
    told = {one for one in wanted - got if any(hit < one[1] < end for hit, end in telling) and RULE[one[0]].told_until is not None}
    assert got == wanted - told


@given(TEXTS)
@example("\n".join(EXAMPLES))
@example(f"key = {TOKEN}, ada@shop.example, " * 600)
def test_a_look_that_goes_on_finds_what_one_look_finds(text: str) -> None:
    document = Document(text)
    look = Look(document, Comments.EVERY)
    for rules in PARTS:
        look.take(rules)
    assert tuple(look.winners(KEY)) == find(document, SET, KEY)


def test_what_a_rule_needs_stands_wherever_it_matches() -> None:
    for rule in RULES:
        here, behind = (re.compile(one, re.ASCII) for one in needs(rule.pattern))
        for text in (unmarked(one)[0] for one in rule.examples if here.pattern):
            for hit in (place.start() for keyword in rule.keywords for place in re.finditer(re.escape(keyword), text.lower())):
                if compiled(rule).match(text, hit):
                    assert here.match(text, hit, hit + rule.reach), rule.id
                    assert behind.search(text, hit, hit + rule.reach), rule.id


def test_an_expression_is_not_compiled_before_its_value_may_be_there() -> None:
    attempt = Attempt(RULES[0]._replace(pattern=vendor("shopkeep", "[0-9a-f]{32}"), reach=512))
    assert attempt.match("shopkeep_key = 'some-longer-words-1'", 0) is None
    assert attempt.at == attempt._first
    assert attempt.match(f"shopkeep_key = '{'0a1b' * 8}'", 0) is not None
    assert attempt.at != attempt._first


def test_rules_that_need_a_word_near_are_left_out_of_texts_without_it() -> None:
    text = "kind: Secret\ndata:\n  shop: YXU0eHY4LXEy\n"
    found = {attempt.rule.id for _, attempt, _ in matches(SET.every, text)}
    assert "kubernetes_secret" in found
    assert found - {attempt.rule.id for _, attempt, _ in matches(SET.every, text.replace("Secret", "ConfigMap"))} == {"kubernetes_secret"}


def test_rules_for_long_values_are_left_out_of_texts_without_so_many_signs_in_a_row() -> None:
    """Names that run on with signs between them make no such row, however long a word they are."""
    rules = RuleSet.build((RULE["long_token"],))
    value = "k3VtQz8WmY2x" + "Lr7NpB5cJd9H" * 20
    tried = []
    for text in ("name=token:" * 60, f"name=token: '{value}'"):
        assert len(list(matches(rules.every, text))) == (value in text)
        tried += [group[0].at != group[0]._first for groups in rules.every.attempts for group in groups or ()]
    assert not tried[0]
    assert any(tried)


class Members:
    """The expression for a list's members, which keeps where it was tried."""

    def __init__(self, rule: Rule) -> None:
        self._pattern, self.tried = re.compile(rule.each, re.ASCII), list[int]()

    def match(self, text: str, start: int, end: int) -> re.Match[str] | None:
        self.tried.append(start)
        return self._pattern.match(text, start, end)


def test_a_list_of_literals_is_looked_at_up_to_its_last_quote() -> None:
    text = "users = ['Au4xv8" + "-q2!', first, second, third]"
    attempt, each = Attempt(RULE["user_list"]), Members(RULE["user_list"])
    attempt._each = each  # type: ignore[assignment]
    opened = attempt.match(text, 0)
    assert opened is not None
    assert [match["secret"] for _, _, match in attempt.members(opened, 0, set())] == ["Au4xv8" + "-q2!"]
    assert each.tried == [opened.end()]


LISTED = RULE["token_below"]._replace(
    pattern=r"list:(?=\n(?P<indent>[ ]{0,9}))", each=r"\n(?P<indent>[ ]{0,9})(?:(?P<secret>\d)|\w{1,3})(?=\n|$)"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("list:\n 1\n 2\n x\n 3\n", "123"),
        ("list:\n 1\n  2\n 3\n", "13"),
        ("list:\n  1\n 2\n  3\n", "1"),
        ("  list:\n  1\n", ""),
        ("  list:\n   1\n  2\n", "1"),
        ("list:\n 1\nlist: x\n 2\n", "1"),
        ("list:\n" + " 1\n" * 9, "111111"),
        ("list:\n" + " 1\n" * 4 + " xx\n 2x5\n", "1111"),
    ],
    ids=("plain", "deeper", "shallower", "not below", "nested", "ended", "beyond reach", "cut off by reach"),
)
def test_each_member_of_a_list_is_a_match(text: str, expected: str) -> None:
    rules = RuleSet.build((LISTED._replace(keywords=("list:",), chosen_by=None, reach=24),))
    assert "".join(match["secret"] for _, _, match in matches(rules.every, text)) == expected


@functools.cache
def compiled(rule: Rule) -> re.Pattern[str]:
    return re.compile(rule.pattern, re.ASCII)


def naive(text: str) -> set[tuple[str, int, tuple[int, int]]]:
    """Each rule at each place where one of its keywords stands or a number may begin, the slow way."""
    low = haystack(text).decode("latin-1")
    found = {
        (rule.id, hit, one.span())
        for rule in RULES
        if not rule.near or any(word in text for word in rule.near)
        for keyword in rule.keywords
        for searched, form in ([(low, keyword)] if keyword.isascii() else [(text, form) for form in cases(keyword)])
        if form in searched
        for hit in (place.start() for place in re.finditer(f"(?={re.escape(form)})", searched))
        if (match := naive_match(compiled(rule), text, hit, rule.lead, len(keyword)))
        and (rule.chosen_by is None or rule.chosen_by(match) == rule.kind)
        for one in (members(rule, match) if rule.each else (match,))
    }
    places = list(number_places(text, 0, len(text)))
    return found | {(rule.id, at, match.span()) for rule in NUMBERS for at in places if (match := compiled(rule).match(text, at))}


def cases(keyword: str) -> set[str]:
    return {keyword, keyword.capitalize(), keyword.upper()}


def members(rule: Rule, opened: re.Match[str]) -> Iterator[re.Match[str]]:
    """Those members of a list that have a secret."""
    text, at = opened.string, opened.end()
    before = text[text.rfind("\n", 0, opened.start()) + 1 : opened.start()]
    indent = opened.groupdict().get("indent") or ""
    if 0 < len(indent) <= len(before) - len(before.lstrip(" \t")):
        return
    while (member := re.compile(rule.each, re.ASCII).match(text, at)) and member.end() > at:
        own = member.groupdict().get("indent") if indent else None
        if own is not None and not own.startswith(indent):
            return
        if member["secret"] is not None and own in (None, indent):
            yield member
        at = member.end()


def naive_match(pattern: re.Pattern[str], text: str, hit: int, lead: int, length: int) -> re.Match[str] | None:
    """The match at the hit; for rules with a lead the leftmost one that takes in the keyword."""
    if not lead:
        return pattern.match(text, hit)
    tried = (pattern.match(text, start) for start in range(max(hit - lead, 0), hit + 1))
    return next((match for match in tried if match and match.end() >= hit + length), None)


LEAD_PATTERNS = ["[ab]{1,3}x", "[abx]{3,5}", "(?<![a])b[abx]{1,4}", "a.{0,3}x", "x[ab]{0,4}"]


@example("[abx]{3,5}", 5, "aaaaabx")
@given(st.sampled_from(LEAD_PATTERNS), st.integers(1, 6), st.text(alphabet="abx ", max_size=40))
def test_rules_with_a_lead_match_leftmost_around_their_keyword(pattern: str, lead: int, text: str) -> None:
    rule = RULES[0]._replace(pattern=pattern, keywords=("abx", "bx"), lead=lead, reach=16)
    got = {(hit, match.span()) for hit, _, match in matches(RuleSet.build((rule,)).every, text)}
    expected = {
        (place.start(), match.span())
        for keyword in rule.keywords
        for place in re.finditer(f"(?={keyword})", text)
        if (match := naive_match(re.compile(pattern), text, place.start(), lead, len(keyword)))
    }
    assert got == expected


@settings(max_examples=40)
@given(TEXTS)
def test_all_prefilters_lead_to_the_same_findings(text: str) -> None:
    answers = {find(Document(text), rule_set, KEY) for rule_set in BY_NAME}
    assert len(answers) == 1


BY_NAME = [RuleSet.build(RULES, name) for name in NAMES]


BESIDE = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["API_KEY=", 'password: "', "<token>", "secret = '", '"key": "', "export TOKEN=", "$password = "]),
    st.sampled_from(EXAMPLES),
    st.sampled_from(["", '"', "'", "</token>", ", ", "\n"]),
    TEXTS,
)


@settings(max_examples=40)
@given(st.one_of(TEXTS, BESIDE), st.sampled_from(["", "powershell", "yaml", "python"]))
def test_what_is_not_judged_would_have_lost(text: str, language: str) -> None:
    everything = (finding(one, text, KEY) for one in every_candidate(SET, text, language))
    assert find(Document(text, "", language), SET, KEY) == tuple(resolved(everything))


def test_what_a_format_claims_is_not_judged_by_its_name() -> None:
    text = f"API_TOKEN={TOKEN}\n"
    match = next(match for _, attempt, match in matches(SET.every, text) if attempt.rule.id == "generic_token")
    within = begins_within(match)
    assert within is not None
    assert Taken(find(Document(text), SET, KEY)).holds(*within)


def test_offsets_are_code_points_after_any_character() -> None:
    for before in ("😀", "\ud800", "\r\n", "e\u0301", "\t", "İ", "ß" * 100):
        text = f"{before} token = {TOKEN}\n"
        assert found(text) == [("github_token", TOKEN)]


def test_a_checksum_raises_or_lowers_but_never_drops() -> None:
    right = find(Document(TOKEN), SET, KEY)[0]
    wrong = find(Document(TOKEN[:-1] + "z"), SET, KEY)[0]
    assert (right.severity, right.confidence) == (Severity.ERROR, Confidence.HIGH)
    assert (wrong.severity, wrong.confidence) == (Severity.WARNING, Confidence.MEDIUM)
    assert right.evidence[-1] != wrong.evidence[-1]


def test_a_right_checksum_counts_whatever_words_the_letters_make() -> None:
    body = "k3VtQz8WmY2x" + "TODO" + "NpB5cJd9HsF4gK"
    token = f"ghp_{body}{base62(zlib.crc32(body.encode()))}"
    assert found(f'key = "{token}"') == [("github_token", token)]


def test_the_most_telling_claim_wins() -> None:
    assert found(f'github_token = "{TOKEN}"') == [("github_token", TOKEN)]
    assert found(f"https://ada:{TOKEN}@github.com/") == [("github_token", TOKEN)]
    header = f"Authorization: Bearer {TOKEN}"
    assert found(header) == [("github_token", TOKEN)]


def test_equal_values_are_all_found_and_share_a_fingerprint() -> None:
    findings = find(Document(f"a = '{TOKEN}'\nb = '{TOKEN}'\n"), SET, KEY)
    assert len(findings) == 2
    assert len({one.fingerprint for one in findings}) == 1


def test_a_fingerprint_depends_on_key_kind_and_value() -> None:
    one = fingerprint("password", "value", KEY)
    assert re.fullmatch("[0-9a-f]{32}", one)
    others = {fingerprint("token", "value", KEY), fingerprint("password", "Value", KEY), fingerprint("password", "value", b"other")}
    assert len(others | {one}) == 4
    assert fingerprint("password", "\ud800", b"") != fingerprint("password", "\ud800", b"long" * 100)


def test_no_value_in_what_findings_say() -> None:
    text = f'password = "{PASSWORD}"\ntoken = {TOKEN}\nmail ada@' + "engines.org\n"
    for one in find(Document(text), SET, KEY):
        assert text[one.span.start : one.span.end] not in repr(one)
        assert one.evidence
        assert all(one.evidence)


PLACEHOLDER = "AIRLOCK_PASSWORD_" + "7F3AQZ"


@pytest.mark.parametrize(
    "text",
    [
        f'password = "{PLACEHOLDER}"',
        f"postgres://ada:{PLACEHOLDER}@db.shop.example/x",
        f"token={PLACEHOLDER}1x2y3z",
        f"https://{PLACEHOLDER}.prod.internal/",
    ],
)
def test_our_own_placeholders_are_no_findings(text: str) -> None:
    assert found(text) == []


ALLOWED = [
    'password = "{}"  # airlock:allow',
    "password = '{}'  # airlock:allow[password]",
    "password = '{}'  # airlock:allow[token, password] for the tests",
    "password = '{}'  // airlock:allow[generic_password]",
    "/* airlock:allow */ password = '{}'",
    "password = '{}'  # pragma: allowlist secret",
    "password = '{}'  # pragma: whitelist secret",
    "password = '{}'  # GitLeaks:Allow",
    "# airlock:allow\npassword = '{}'",
    "    // airlock:allow[password]\r\n    password = '{}'",
    "<!-- airlock:allow -->\r<password>{}</password>",
    "# pragma: allowlist nextline secret\npassword = '{}'",
    "-- gitleaks:allow\nALTER ROLE ada WITH PASSWORD '{}';",
]
NOT_ALLOWED = [
    "password = '{}'  # airlock:allow[email]",
    "password = '{}'  # airlock: allow",
    "x = 1  # airlock:allow\npassword = '{}'",
    "# airlock:allow\n\npassword = '{}'",
    "password = '{}'\n# airlock:allow",
    "password = '{}'  # pragma: allowlist nextline secret",
    "password = '{}'  # nosec",
    "password = '{}'" + " " * 500 + "# airlock:allow",
    "# airlock:allow\n" + "x" * 1100 + "; password = '{}'",
]


@pytest.mark.parametrize("template", ALLOWED)
def test_a_comment_allows(template: str) -> None:
    assert found(template.format(PASSWORD)) == []


@pytest.mark.parametrize("template", NOT_ALLOWED)
def test_a_comment_does_not_allow(template: str) -> None:
    assert [value for _, value in found(template.format(PASSWORD))] == [PASSWORD]


def test_a_comment_allows_a_whole_private_key() -> None:
    begin, end = "-----BEGIN " + "PRIVATE KEY-----", "-----END " + "PRIVATE KEY-----"
    body = base64.b64encode(random.Random(1).randbytes(150)).decode()
    assert [kind for kind, _ in found(f"{begin}\n{body}\n{end}\n")] == ["private_key"]
    for text in (
        f"# airlock:allow\n{begin}\n{body}\n{end}",
        f"{begin}\n{body}\n{end}  # airlock:allow",
        f"x = '''{begin}  # airlock:allow\n{body}\n{end}'''",
    ):
        assert found(text) == []


def test_a_long_private_key_is_found_to_its_end() -> None:
    lines = base64.encodebytes(random.Random(4).randbytes(8_000)).decode()
    key = "-----BEGIN " + "RSA PRIVATE KEY-----\n" + lines + "-----END " + "RSA PRIVATE KEY-----"
    assert found(f"x\n{key}\ny") == [("private_key", key)]


def borrowed(start: int, end: int, kind: str = "aws_access_key_id") -> Finding:
    return Finding(
        Span(start, end), "other", kind, Category.CREDENTIAL, Severity.WARNING, Confidence.MEDIUM, ("a reason",), "0" * 32, "KEY", "other"
    )


def test_merging_keeps_the_better_of_two_and_everything_else() -> None:
    text = f'password = "{PASSWORD}"; key = "{TOKEN}"'
    ours = find(Document(text), SET, KEY)
    at = text.index(TOKEN)
    same, stranger, cut, outside = (
        borrowed(at, at + 40, "github_token"),
        borrowed(0, 8),
        borrowed(at, at + 20, "password"),
        borrowed(0, 999),
    )
    password, token = ours
    named = token._replace(evidence=(*token.evidence, "also found by other"))
    assert merge(text, ours, (same, stranger, cut, outside)) == (stranger, password, named)
    assert merge(text, (same, stranger, cut, outside), ours) == (stranger, password, named)
    assert merge(text, ours) == ours
    assert merge(text) == ()
    provider, generic = borrowed(at, at + 9, "stripe_key"), borrowed(at, at + 40, "password")
    assert merge(text, (generic,), (provider,)) == (provider,)
    sure = same._replace(confidence=Confidence.HIGH)
    doubtful = token._replace(confidence=Confidence.MEDIUM, evidence=("its checksum is wrong",))
    third = same._replace(engine="third")
    (kept,) = merge(text, (third, sure), (doubtful,))
    assert kept.evidence == ("its checksum is wrong", "also found by other and third")
    guess = borrowed(*password.span, "aws_secret_access_key")._replace(severity=Severity.HINT, confidence=Confidence.LOW)
    assert [one.kind for one in merge(text, ours[:1], (guess,))] == ["password"]
    assert merge(f"x {PLACEHOLDER} y", (borrowed(2, 2 + len(PLACEHOLDER)),)) == ()


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12), st.sampled_from(["password", "email", "stripe_key"])), max_size=12))
def test_merged_findings_never_overlap_and_leave_out_nothing_apart(places: list[tuple[int, int, str]]) -> None:
    claims = [borrowed(start, start + length, kind) for start, length, kind in places]
    kept = merge("x" * 60, claims)
    assert all(one.span.end <= two.span.start for one, two in pairwise(kept))
    assert all(any(one.span.overlaps(claim.span) for one in kept) for claim in claims)


HOSTILE = {
    "one keyword": "password" * 12_500,
    "one keyword and a sign": "token: " * 14_000,
    "a keyword that never comes to its value": "password" + " " * 100_000,
    "open quotes": "password='" * 10_000,
    "curl": "curl -u a:" * 10_000,
    "addresses": "a@" * 50_000,
    "hosts": "a.internal." * 9_000,
    "bare addresses of the web": "://a:" * 20_000,
    "beginnings of keys": ("-----BEGIN " + "PRIVATE KEY-----") * 4_000,
    "a key without end": "-----BEGIN " + "RSA PRIVATE KEY-----\n" + "A" * 100_000,
    "beginnings of tokens": ("eyJ" + "a" * 20 + ".") * 4_000,
    "random base 64": base64.b64encode(random.Random(2).randbytes(750_000)).decode(),
    "nested brackets": "password=" + "({[" * 30_000,
    "a minified bundle": ";".join(f"function t{i}(e){{return e.token{i}||a.key[{i}]}}" for i in range(2_500)),
    "minified data": ",".join(f'{{"id":{i},"name":"item {i}","url":"https://shop.example/i/{i}"}}' for i in range(2_000)),
    "keys that run into each other": ("DD_API_KEY=3f9c" + "2b7e5a") * 3_000,
    "foreign letters": "".join(f"{'電話' * 40}{i}" for i in range(1_200)),
    "the end of a German word": "".join(f"{'ße ' * 66}{i}\n" for i in range(500)),
    "names in quotes": "".join('mac"' * 50 + f"{i}\n" for i in range(180)),
    "names like addresses of the web": "".join("passwd://" * 22 + f"{i}\n" for i in range(490)),
    "names with signs of their own": "".join("core_api_key:=" * 14 + f"{i}\n" for i in range(490)),
    "names by turns": "".join("name=token:" * 36 + f"{i}\n" for i in range(245)),
    "a path of names": "".join("ón.a.b." * 28 + f"{i}\n" for i in range(490)),
    "a name in pieces": "".join("地址-" * 66 + f"{i}\n" for i in range(245)),
    "a service over and over": "".join("kontent-" * 25 + f"{i}\n" for i in range(490)),
    "lists in brackets": "".join("[users] := " * 18 + f"{i}\n" for i in range(490)),
    "members that end in none": 'password = "'
    + "".join(f"{letters}_wkqxzjvbt." for letters in ("xqzvk", "gtbdw", "pmrhj", "ckwzf", "vnxtg", "hqbzs"))
    + '2{"\n',
    "tables of logins": "".join(f"| user | password |\n|---|---|\n| ada | au4xv8-{i}q2 |\n" for i in range(2_000)),
    "beginnings of test data": "".join("@CsvSource(\r\n" * 15 + f"{i}\n" for i in range(490)),
}


class Watched(Attempt):
    """An attempt that counts the letters its expression is looked for in."""

    searched = 0

    @property
    def pattern(self) -> Watched:  # type: ignore[override]
        return self

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        self.searched += end - start
        return super().pattern.search(text, start, end)


def test_nothing_is_looked_for_between_keywords_that_stand_far_apart() -> None:
    """But where they stand close together, no part of the text is looked at over and over."""
    rule = next(rule for rule in builtin_rules() if rule.id == "postal_address_written_fr")
    address = "au 12 rue de" + " la Birche, 75002 Paris, "
    for apart in (5, 200, 4000):
        watched = Watched(rule)
        text = (" rue " + "x" * apart) * 50 + address
        hits = [(match.start(), 5) for match in re.finditer(" rue ", text)]
        assert [hit for hit, _ in lead_matches(watched, text, hits)] == [len(text) - len(address) + 5]
        assert watched.searched < min(len(hits) * (rule.lead + rule.reach + 6), len(text) * 1.3 + 400)


def test_letters_that_go_on_and_on_are_no_key_at_once() -> None:
    keyed, text = re.compile(KEYED, re.ASCII), "電話" * 100_000
    places = range(0, len(text) - 512, 2)
    assert done_within(0.12, lambda: [keyed.match(text, place, place + 512) for place in places])
    assert keyed.match(text[:46] + ": 1", 0) is not None
    assert keyed.match("phone.of.the.house" + ": 1", 0) is not None
    assert all(keyed.match(piece * 20 + ": 1", 0) is None for piece in ("phone.of.", "phone-of-"))


MANY = {
    "social security numbers": "".join(f"ssn: {100 + i % 500}-{10 + i % 89}-{1000 + i}\n" for i in range(5_000)),
    "telephones": "".join(f"+49 30 {90180000 + 7 * i}\n" for i in range(6_000)),
    "American telephones": "".join(f"+1 415 60{i % 10}-{1000 + i}\n" for i in range(5_000)),
    "passwords": "".join(f"password = 'k3Vt{i:x}Qz8W{i * 7:x}'\n" for i in range(3_300)),
}


@pytest.mark.parametrize("text", MANY.values(), ids=MANY)
def test_thousands_of_findings_take_no_longer_than_other_hostile_texts(text: str) -> None:
    document = Document(text)
    found: list[tuple[Finding, ...]] = []
    assert done_within(0.6, lambda: found.append(find(document, SET, KEY)))
    assert len(found[0]) > 3_000


def test_members_that_several_lists_have_are_found_once() -> None:
    """A table in a document goes on where the next one's head looks like a row of it."""
    secrets = [f"au4xv8-{at}q2" for at in range(6)]
    text = "".join(f"| user | password |\n|---|---|\n| ada | {secret} |\n" for secret in secrets)
    assert [match["secret"] for _, attempt, match in matches(SET.every, text) if attempt.each][::-1] == secrets


def test_rules_for_everyday_words_are_not_wide() -> None:
    """Wide rules are tried in a far larger window on each key press, but for those that need a run which hardly any text has."""
    hit = {keyword for keyword, _, _ in SET.wide.hits("password: secret token api_key phone name key=")}
    assert [
        attempt.rule.id for keyword in hit for group in SET.wide.load(keyword, narrow=False) for attempt in group if not attempt.run
    ] == []


def test_what_is_said_over_and_over_is_found_each_time() -> None:
    """Such texts are looked at in part; the blocks far behind must give what the first ones do."""
    block = "password = 'k3Vt" + "Qz8WmY2x'\nphone: +49 30 " + "90182034\nphone number\nmail jo.doe@" + "northwind-traders.com\n"
    found = [one.span for one in find(Document(block * 1500), SET, KEY)]
    each = len(found) // 1500
    assert each >= 3
    assert [(span.start % len(block), span.end - span.start) for span in found] == [
        (span.start, span.end - span.start) for span in found[:each]
    ] * 1500


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_takes_no_more_than_200_ms(text: str) -> None:
    document = Document(text)
    assert done_within(0.2, lambda: find(document, SET, KEY))
