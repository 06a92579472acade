"""Whether a name really names a secret: `db_password` does, `password_reset_url`, `max_tokens` and `tokenizer` don't."""

from __future__ import annotations

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.words import word_set

_PARTS = LazyPattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_KEYWORD_TAIL = LazyPattern(r"[a-z]+")

_AFTER = word_set("""
    age algorithm alias algo arn attempt attempts attribute attributes auth authenticator backend based body box bytes callback
    change changed check class client code codec column command complexity confirm_text context count counter created criteria
    days description digest display docs duration encoder encoding endpoint endpoints encode decode encryption entropy env
    environment error errors event exists expiration expire expired expires expiry failed fetcher field fields file filename files
    filter flow form format function generated generator handler hash hashed hasher hashers header headers help hint hints history
    id identifier ids in index info input interval is issuer key keys kind label labels language last length len level life
    lifetime limit link list loader location locked login lookup manager map mask matcher max maximum message mgr messages method
    min minimum mismatch missing mode model modified module name names namespace needed needs new next number object of offset ok
    flags end kind pos start only option optional options page param parameter parameters parser path paths pattern payload
    placeholder plugin policies policy position prefix prompt property protected provider reader recovery ref reference refresh
    regex regexp reminder request required requirements reset resolver response result retries role rotation rounds route rule
    rules scope scopes script secret_name section selector serializer service set settings signature size source state status
    store strategy strength string_length stub suffix support symbol table template text time timeout timestamp title to toggle
    ttl type types uri url urls usage used user username valid validate validation validator validators verification version view
    visible warning with
    """)
"""A name that goes on, or ends, with one of these names something about the secret, not the secret."""
_BEFORE = word_set("""
    amz async bos cancel cancellation change check cls continuation csrf csrfmiddleware delete enable eos extra find forgot
    forgotten get has header hide idempotency ignore invalid is last list lock lost mask max min missing next no num number of
    other pad page parse pass public read remove require requires reset resume reveal save sep show special start stop sync
    test_for toggle unk update use uses using validate verify wrong xsrf
    """)
"""A name that begins with one of these, or has it right before the keyword, does something with a secret or names a harmless token."""
_SHORT = frozenset(("pass", "pw", "pwd", "auth", "creds"))
"""Keywords that are parts of many innocent words."""
_TAIL_OK = frozenset(("s", "e", "d", "text"))


def names_secret(key: str, at: int, kind: str) -> bool:
    """Whether `key` names a secret of that kind; the keyword stands at offset `at` in it."""
    cut = max(key.rfind(".", 0, at) + 1, 0)
    before = [part.lower() for part in _PARTS.findall(key[cut:at])]
    rest = key[at:]
    after = [part.lower() for part in _PARTS.findall(rest)]
    if not after or _runs_on(rest, kind) or (after[0] in _SHORT and not _begins_word(key, at)):
        return False
    if before and (before[-1] in _BEFORE or before[0] in _BEFORE):
        return False
    if kind == "token" and after[0] == "tokens":
        return False
    return not any(part in _AFTER for part in after[_keyword_parts(after) :])


def _begins_word(key: str, at: int) -> bool:
    """Whether a word begins at `at`: behind nothing, no letter, or a small letter before a capital."""
    return (
        not at
        or not key[at].isalpha()
        or not key[at - 1].isalpha()
        or (key[at - 1].islower() and key[at].isupper())
        or key[:at].lower().endswith(("db", "user", "admin", "root"))
    )


def _runs_on(rest: str, kind: str) -> bool:
    """Whether the keyword is only the beginning of a longer word, as in `tokenizer` or `secretary`."""
    if kind not in _STEMS:
        return False
    stem = _STEMS[kind].match(rest)
    return stem is not None and stem[1].lower() not in _TAIL_OK and bool(stem[1])


_STEMS = {
    "token": LazyPattern(r"(?:token|TOKEN|Token)([a-z]{0,40}|[A-Z]{0,40})(?![a-z])"),
    "secret": LazyPattern(r"(?:secret|SECRET|Secret|credential|Credential|CREDENTIAL)([a-z]{0,40}|[A-Z]{0,40})(?![a-z])"),
    "password": LazyPattern(
        r"(?:password|PASSWORD|Password|passwd|PASSWD|pwd|PWD|Pwd|_pass|_PASS|_pw|_PW)([a-z]{0,40}|[A-Z]{0,40})(?![a-z])"
    ),
}


def _keyword_parts(after: list[str]) -> int:
    """How many of the parts the keyword itself takes: two for `api_key` and its like, else one."""
    return 2 if len(after) > 1 and after[1] in ("key", "keys", "phrase", "word") else 1
