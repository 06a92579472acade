"""Whether a name really names a secret: `db_password` does, `password_reset_url`, `max_tokens` and `tokenizer` don't."""

from __future__ import annotations

from functools import lru_cache

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.words import word_set

KEY_BEFORE = 64
"""How far before the keyword the name may begin."""

_NAME_BACKWARDS = LazyPattern(r"[A-Za-z0-9_.\-$]{0,64}")
_PARTS = LazyPattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")

_AFTER = word_set("""
    add address addresses age algo algorithm alias amount arn attempt attempts attribute attributes auth authenticator backend
    balance based body box branch btn button bytes callback caption change changed check checksum class client clientid code codec
    column command commit complexity confirm_text contains context contract count counter create created criteria days decimals
    decode delimiter description dialog digest dir directory display docs domain duration edit editor encode encoder encoding
    encryption end endpoint endpoints endswith engine entropy env environment error errors event exact exists expiration expire
    expired expires expiry failed fetcher field fieldname fields file filename files filter flags flow folder form format function
    generated generator getter guard guid handler hash hashed hasher hashers header headers help hint hints history icon icontains
    id identifier ids iexact impl in index info input interface interval is isnull issuer kind kit label labels language last len
    length level lib library life lifetime limit link list listener loader location locked login lookup manager map mask masked
    matcher max maximum mechanism message messages method mgmt mgr middleware min minimum mint mismatch missing modal mode model
    modified module name names namespace needed needs new next not number object of offset ok only operation option optional
    options order owner page panel param parameter parameters parser path paths pattern payload placeholder plugin policies policy
    pos position postfix prefix prompt property protected provider reader recovery ref reference refresh regex regexp reminder repo
    repository request required requirements reset resolver response result retries role rotation rounds route row rule rules scan
    scope scopes screen script sdk secret_name section selector separator serial serializer service session set setter settings
    signature size sort source spec specification start startswith state status store strategy strength string_length stub style
    subject suffix support symbol table tag template text time timeout timestamp title to toggle tooltip ttl type types uid uri url
    urls usage use used user username uuid valid validate validation validator validators validity verification version view
    visible warning widget with
    """)
"""A name that goes on, or ends, with one of these names something about the secret, not the secret."""
_BEFORE = word_set("""
    amz async authenticity bad begin bogus bos cancel cancellation change check clear cls continuation count csrf csrfmiddleware
    current_page cursor delete disable dummy enable encode end eof eos error extra fake fetch find forget forgot forgotten get handle
    has hash header hide idempotency ignore incorrect invalid is label last lbl list lock lost malformed mask max min mismatched
    missing mock mocked msg next no non nonexistent num number of on other pad page parse parser peek public read remove render require
    required requires reset resume reveal save send sep set_max show skip special start stop sync syntax test_for text toggle unk
    unknown unmatched update use uses using validate wrong xsrf
    """)
"""A name that begins with one of these, or has it right before the keyword, does something with a secret or names a harmless token."""
_ONE_WAY = word_set("creation sequence action zone idempotent batch resume sync continue pagination paging starting")
"""Tokens behind these words tell requests apart and open nothing."""
_FILES = word_set(
    "c cc cpp cs css go h hpp html java js json jsx kt lua md mjs php pl pm py rb rs scala sh sql swift t ts tsx txt vue xml yaml yml"
)
"""A name that ends so is a file's."""
_PLAIN = (["plain", "text"], ["clear", "text"])
"""What says of a password that it is one, `plain_text_passwd`."""
_SHORT = frozenset(
    ("pass", "pw", "pwd", "auth", "creds", "clave", "salt", "pepper", "mdp", "senha", "parola", "sifre", "heslo", "haslo", "pat")
)
"""Keywords that are parts of many innocent words."""
_OWNERS = (
    *("db", "user", "admin", "root", "sql", "my", "ftp", "smtp", "mail", "ssh"),
    *("remote", "login", "auth", "http", "wifi", "ldap", "vpn", "control"),
)
"""What goes before those in one word, `dbpass`."""
_TAIL_OK = frozenset(("s", "e", "d", "text", "key", "keys"))


def key_prefix(text: str, start: int) -> str:
    """The part of the name before the keyword."""
    found = _NAME_BACKWARDS.match(text[max(start - KEY_BEFORE, 0) : start][::-1])
    return found[0][::-1] if found else ""


def words_of(name: str) -> list[str]:
    """The words a name is made of, in small letters."""
    return [part.lower() for part in _PARTS.findall(name)]


@lru_cache(maxsize=1024)
def names_secret(key: str, at: int, kind: str) -> bool:
    """Whether `key` names a secret of that kind; the keyword stands at offset `at` in it."""
    cut = max(key.rfind(".", 0, at) + 1, 0)
    before = words_of(key[cut:at])
    rest = key[at:]
    after = words_of(rest)
    if not rest.isascii():
        return True
    if "." in rest and rest.rpartition(".")[2] in _FILES:
        return False
    if _is_about(before) or not after or _runs_on(rest, kind) or (after[0] in _SHORT and not _begins_word(key, at)):
        return False
    # whoever has the token that resets a password sets the next one
    about = before[:-1] if kind == "token" and before[-1:] == ["reset"] else before
    if about and (about[-1] in _BEFORE or about[0] in _BEFORE) and before[-2:] not in _PLAIN:
        return False
    if kind == "token" and (
        after[0] == "tokens"
        or (before and (before[-1] in _ONE_WAY or before[-2:] == ["client", "request"]))
        or key[cut:].startswith("ClientToken")
    ):
        return False
    tail = after[_keyword_parts(after) :]
    tells = "id" in tail or any(part in _AFTER or part in _KEY_WORDS for part in tail)
    return after[0] == "secret" if tail in _EITHER else not tells


_EITHER = (["id"], ["or", "key"])
"""What may stand behind a secret all the same: `secret_id`, and Passport's `secretOrKey`."""
_KEY_WORDS = frozenset(("key", "keys"))
_LINKS = frozenset(("to", "for", "of", "with", "in", "where"))
_HOLDERS = word_set("""
    age bucket cache count date dir directory file folder group keyvault key_vault length list location manager map maximum minimum name
    number path place provider queue size store storage table time topic type url vault
    """)


def _is_about(before: list[str]) -> bool:
    """Whether a name says what something is to secrets, `key_vault_to_store_secrets`: the word before the link is what it names.

    What pulls images with a secret, `image-pull-secret`, is given the name the cluster keeps it by.
    """
    return before[-2:] == ["image", "pull"] or any(
        word in _LINKS and index and before[index - 1] in _HOLDERS for index, word in enumerate(before)
    )


def _begins_word(key: str, at: int) -> bool:
    """Whether a word begins at `at`: behind nothing, no letter, or a small letter before a capital."""
    return (
        not at
        or not key[at].isalpha()
        or not key[at - 1].isalpha()
        or (key[at - 1].islower() and key[at].isupper())
        or key[:at].lower().endswith(_OWNERS)
    )


def _runs_on(rest: str, kind: str) -> bool:
    """Whether the keyword is only the beginning of a longer word, as in `tokenizer` or `secretary`."""
    if kind not in _STEMS:
        return False
    stem = _STEMS[kind].match(rest)
    return stem is not None and stem[1].lower() not in _TAIL_OK and bool(stem[1])


_STEMS = {
    "token": LazyPattern(r"(?:token|TOKEN|Token)([a-z]{1,40}|(?<=[A-Z])[A-Z]{1,40}|)(?![a-z])"),
    "secret": LazyPattern(
        r"(?:secret|SECRET|Secret|credential|Credential|CREDENTIAL|salt|SALT|Salt|geheim|Geheim|GEHEIM)([a-z]{1,40}|(?<=[A-Z])[A-Z]{1,40}|)(?![a-z])"
    ),
    "password": LazyPattern(
        r"(?:password|PASSWORD|Password|passwd|PASSWD|Passwd|pwd|PWD|Pwd|[_.-]pass|[_.-]PASS|[_.-]pw|[_.-]PW|passwort|Passwort|PASSWORT|kennwort|Kennwort"
        r"|senha|SENHA|Senha|clave|CLAVE|Clave)([a-z]{1,40}|(?<=[A-Z])[A-Z]{1,40}|)(?![a-z])"
    ),
}


def _keyword_parts(after: list[str]) -> int:
    """How many of the parts the keyword itself takes: two for `api_key` and its like, three for `pre_shared_key`, else one."""
    if after[:3] == ["pre", "shared", "key"]:
        return 3
    return 2 if len(after) > 1 and after[1] in ("key", "keys", "phrase", "word") else 1
