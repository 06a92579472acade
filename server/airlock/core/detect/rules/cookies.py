"""Sessions: cookies that sign a browser in, by the names frameworks give them."""

from __future__ import annotations

import re

from airlock.core.detect.decoding import json_object
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.provider import credential
from airlock.core.detect.values import has_digit, is_code, is_name, is_uuid
from airlock.core.detect.wordlike import CHANCE, wordiness
from airlock.core.model import Confidence, Severity

_WHY = "Whoever has it is signed in as the user, until the session ends."
_COOKIE = {
    "kind": "session_cookie",
    "advice": "Sign out, which ends the session; leave cookies out of what you share.",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"
_VALUE = r"[A-Za-z0-9%._+/=:~*!-]"
_PAIR = r"[\w.%-]{1,60}=[^;\s\"']{0,240}"
_NAME = r"(?i:[\w.-]{0,40}(?:session|sess|sid|auth|token|jwt|login|remember)[\w.-]{0,20}(?<!csrf)(?<!xsrf)(?<!csrftoken))"
"""What a cookie is called that holds a session."""
_TELLING = rf"(?:{_NAME}=(?=[A-Za-z%._+/=:~*!-]{{0,80}}\d)|(?!_|utm)[\w.-]{{1,60}}=(?=[A-Za-z_-]{{0,80}}\d)(?=[A-Za-z0-9_-]{{24}}))"
"""Such a name, or any before a long value of chance; what is counted about visitors begins with a line."""
_ENTRY = r"[\"']?[\w.-]{1,60}[\"']?[:=][ ]?[\"'][^\"'\r\n]{0,120}"
_TELLING_ENTRY = rf"[\"']?{_NAME}[\"']?[:=][ ]?[\"'](?=[^\"']{{0,80}}\d)"
_HELD = r"[A-Za-z0-9%._+/=:~*!|-]{16,700}"
"""Cookies as code writes them, one that is any and one that holds a session."""
_EXPORTS = "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/cookies/Cookie"


_VISITS = LazyPattern(r"G[AS]1\.|fb\.1\.|\d{4}-\d\d-\d\d|[\d.:-]{12}")
"""What is counted about visitors, and times."""


def _is_session(value: str) -> bool:
    """Whether it is more than a name, a number or code."""
    return has_digit(value) and not value.isdigit() and len(set(value)) > 7 and not is_name(value) and not is_code(value)


def _is_exported(value: str) -> bool:
    """Whether what a browser gives out is more than when somebody came, and how often."""
    return _is_session(value) and _VISITS.match(value) is None


def _is_logged(value: str) -> bool:
    """Whether it tells more than which visit of many it was."""
    return _is_exported(value) and not is_uuid(value) and wordiness(value) < CHANCE


def _is_signed(value: str) -> bool:
    """Whether it begins with a JSON object that is no JSON Web Token header."""
    found = json_object(value.lstrip(".").split(".", 1)[0])
    return found is not None and "alg" not in found


RULES = (
    credential(
        "session_cookie",
        "Session cookie",
        _WHY,
        **_COOKIE,
        source="https://www.rfc-editor.org/rfc/rfc6265#section-8.4",
        keywords=(
            *(
                "phpsessid",
                "jsessionid",
                "asp.net_sessionid",
                "aspsessionid",
                "_gitlab_session",
                "laravel_session",
                "connect.sid",
                "connect%2esid",
            ),
            *(
                "ci_session",
                ".aspxauth",
                ".aspnetcore.",
                "wordpress_logged_in_",
                "wordpress_sec_",
                "remember_web_",
                "ltpatoken2",
                "cakephp",
            ),
            *("_session_id=", "user_session=", "__secure-next-auth", "next-auth.session-token", "authjs.session-token"),
            *("__host-session", "__secure-session", "grafana_session", "_oauth2_proxy", "sessionid=", "sb-access-token"),
        ),
        pattern=r"(?i:phpsessid|jsessionid|asp\.net_sessionid|aspsessionid[a-z]{8}|_gitlab_session|laravel_session|connect(?:\.|%2e)sid|ci_session|\.aspxauth"
        r"|\.aspnetcore\.[\w.]{4,40}|wordpress_(?:logged_in|sec)_[0-9a-f]{32}|remember_web_[0-9a-f]{40}|ltpatoken2|cakephp|_session_id|user_session"
        r"|(?:__secure-)?(?:next-auth|authjs)\.session-token(?:\.\d)?|__(?:host|secure)-session(?:id)?|grafana_session|_oauth2_proxy|(?<![A-Za-z_-])sessionid"
        rf"|sb-access-token)(?:=|[\"'],?[ \t]{{0,4}}[:,=]?[ \t]{{0,4}}[\"'])(?P<secret>(?=[A-Za-z%._+/=:~*!-]{{0,80}}\d){_VALUE}{{16,3000}})(?!{_VALUE})",
        examples=(
            "Cookie: PHPSESSID=«k3vtqz8wmy2xlr7npb5c" + "jd9hsf»; theme=dark",
            "Set-Cookie: connect.sid=«s%3Ak3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0T." + _BODY + "»; Path=/; HttpOnly",
            "curl -b 'JSESSIONID=«" + _HEX.upper() + "»' https://shop.example",
        ),
        counterexamples=(
            "PHPSESSID=abc",
            "session.name = PHPSESSID",
            "JSESSIONID=${sessionId}",
            "sessionid = request.cookies['sessionid']",
        ),
        reach=3200,
        validate=_is_session,
    ),
    credential(
        "cookie_header_session",
        "Session in a Cookie header",
        _WHY,
        **_COOKIE,
        source="https://www.rfc-editor.org/rfc/rfc6265#section-8.4",
        keywords=(
            *(
                "cookie:",
                'cookie":',
                "cookie':",
                "cookie=",
                "cookie '",
                'cookie "',
                'document.cookie = "',
                "document.cookie = '",
                'cookie",',
                "cookie',",
                "-b '",
                '-b "',
                "-b $'",
            ),
        ),
        pattern=(
            r"(?:(?i:(?:document\.)?cookie)(?:[\"']?[:= ][ \t]{0,4}|[ ]=[ ](?=[\"'])|[\"'],\s{0,24}(?:[\"']value[\"']:[ ]?)?)|(?<![\w-])-b[ ](?=\$?[\"'](?:[^\"'=\s]{1,60}=)))\$?[\"']?"
            rf"(?:{_PAIR};[ \t]{{0,4}}){{0,12}}?{_TELLING}(?P<secret>{_VALUE}{{16,3000}}(?:(?:;[ \t]{{0,4}}{_PAIR}){{0,16}}"
            rf";[ \t]{{0,4}}{_TELLING}{_VALUE}{{16,3000}})?)(?!{_VALUE})"
        ),
        examples=(
            "Cookie: theme=dark; shop_session=«" + _BODY + "»; lang=en",
            "-H 'cookie: auth-token=«" + _HEX + "»'",
            "Cookie: session=«" + _HEX + "; theme=dark; cid=" + _HEX + "»; lang=en",
            '{"name": "Cookie", "value": "cid=«' + _HEX + '»"}',
            "document.cookie = 'session=«" + _HEX + "»; path=/';",
            "curl https://shop.example -b 'theme=dark; session=«" + _HEX + "»; lang=en'",
        ),
        counterexamples=(
            "Cookie: theme=dark; lang=en",
            "cookie = session.get_cookie_value_1()",
            "git checkout -b 'session=2'",
            "Cookie: _ga=GA1.2.1234567890.1700000000; lang=en",
            "cookie: utm_source=newsletter-of-november-2026; lang=en",
        ),
        reach=16000,
        validate=lambda value: _is_session(value.partition(";")[0]),
    ),
    credential(
        "cookie_map_session",
        "Session among cookies",
        _WHY,
        **_COOKIE,
        source="https://requests.readthedocs.io/en/latest/user/quickstart/#cookies",
        keywords=("cookies = {", "cookies={", 'cookies": {', "cookies': {", "cookies: {", "cookies = dict(", "cookies=dict("),
        pattern=(
            rf"(?i:cookies)[\"']?(?:[ ]?[:=][ ]?\{{|[ ]?=[ ]?dict\()\s{{0,24}}(?:{_ENTRY}[\"'],\s{{0,24}}){{0,8}}?{_TELLING_ENTRY}"
            rf"(?P<secret>{_HELD}(?:(?:[\"'],\s{{0,24}}{_ENTRY}){{0,8}}[\"'],\s{{0,24}}{_TELLING_ENTRY}{_HELD})?)[\"']"
        ),
        examples=(
            "cookies = {'theme': 'dark', 'session': '«" + _HEX + "»', 'lang': 'en'}",
            "cookies={'sid': '«" + _HEX + "', 'lang': 'en', 'auth_token': '" + _HEX + "»'}",
        ),
        counterexamples=("cookies = {'theme': 'dark', 'session': session_id}", "cookies = {'session': 'a-new-session-1'}"),
        reach=6000,
        validate=lambda value: _is_session(re.split("[\"']", value, maxsplit=1)[0]),
    ),
    credential(
        "cookie_call_session",
        "Session in a call that sets a cookie",
        _WHY,
        **_COOKIE,
        source="https://developer.mozilla.org/en-US/docs/Web/API/CookieStore/set",
        keywords=(
            *("cookie('", 'cookie("', "cookies.set('", 'cookies.set("', "cookies.add('", 'cookies.add("', "cookies.put('", 'cookies.put("'),
            *("jar.set('", 'jar.set("', "cookiestore.set('", 'cookiestore.set("'),
        ),
        pattern=(
            r"(?i:cookie|cookies\.(?:set|add|put)|jar\.set|cookiestore\.set)\([\"'](?i:[\w.-]{0,40}(?:session|sess|sid|auth|token|jwt|login|remember)[\w.-]{0,20})"
            rf"[\"'],[ ]?[\"'](?P<secret>{_VALUE}{{16,700}})[\"'][ ]?[,)]"
        ),
        examples=(
            'New-Object System.Net.Cookie("session", "«' + _HEX + '»", "/", "shop.example")',
            "cy.setCookie('auth_token', '«" + _HEX + "»')",
            'cookies.set("sid", "«' + _HEX + '»", { path: "/" })',
        ),
        counterexamples=("setCookie('session', 'a-session-of-1')", "cookies.set('theme', '" + _HEX + "')", "cookie('session', session1)"),
        reach=840,
        validate=_is_session,
    ),
    credential(
        "exported_session",
        "Session in exported cookies",
        _WHY,
        **_COOKIE,
        source=_EXPORTS,
        keywords=('"value"', "'value'"),
        pattern=(
            rf"[\"']value[\"'][ ]?:[ ]?[\"'](?P<secret>{_VALUE}{{12,700}})[\"']"
            r"(?=,[^{}]{0,280}[\"'](?:httpOnly|path|sameSite)[\"'])"
        ),
        examples=('{"name": "session", "value": "«' + _HEX + '»", "domain": ".shop.example", "httpOnly": true}',),
        counterexamples=(
            '{"name": "lang", "value": "en-gb-variant", "domain": ".shop.example", "httpOnly": true}',
            '{"name": "_ga", "value": "GA1.2.1234567890.1700000000", "path": "/", "httpOnly": false}',
            '{"name": "id", "value": "' + _HEX + '", "path": "/"}',
        ),
        reach=1080,
        near=("httpOnly",),
        validate=_is_exported,
    ),
    credential(
        "exported_session_last",
        "Session in exported cookies",
        _WHY,
        **_COOKIE,
        source=_EXPORTS,
        keywords=('"value"', "'value'"),
        pattern=(
            rf"[\"']httpOnly[\"'][ ]?:[^{{}}]{{0,220}}?[\"']value[\"'][ ]?:[ ]?[\"'](?P<secret>{_VALUE}{{12,700}})[\"'](?=\s{{0,24}}[,}}])"
        ),
        examples=('{"domain": ".shop.example", "httpOnly": true, "name": "session", "storeId": "0", "value": "«' + _HEX + '»"}',),
        counterexamples=('{"httpOnly": true, "name": "lang", "value": "en-gb-variant"}',),
        lead=250,
        reach=1080,
        near=("httpOnly",),
        validate=_is_exported,
    ),
    credential(
        "logged_session",
        "Session in a log or a note",
        _WHY,
        **{**_COOKIE, "severity": Severity.HINT, "confidence": Confidence.LOW},
        source="https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude",
        keywords=(
            "session id",
            "session_id",
            "sessionid",
            "session-id",
            "session token",
            "session key",
            "session_key",
            "session: ",
            "session=",
        ),
        pattern=rf"(?i:session(?:[ _-]?(?:id|token|key))?)[\"']?(?:[ ]?[:=][ ]?|[ ])[\"'`]?(?P<secret>(?=[A-Za-z%._~-]{{0,80}}\d){_VALUE}{{16,700}}?)(?=[\s\"'`,;)\]}}]|\Z)",
        examples=("INFO opened session id: «" + _HEX + "» for ada", "session_key=«" + _BODY + "1»"),
        counterexamples=(
            "session id: 2026-11-23T10:00:00Z",
            "session_id=3f9c2b7e-5a1d-4c8e-9b6f-7d2e4a6c8b1f",
            "session: opened-for-orders-1",
            "session id 4711",
        ),
        languages=("", "http", "log", "markdown", "plaintext", "text"),
        reach=800,
        validate=_is_logged,
    ),
    credential(
        "cookie_jar_session",
        "Session in a file of cookies",
        _WHY,
        **_COOKIE,
        source="https://curl.se/docs/http-cookies.html",
        keywords=("\ttrue\t/", "\tfalse\t/"),
        pattern=rf"\t(?:TRUE|FALSE)\t/[^\t\r\n]{{0,80}}\t(?:TRUE|FALSE)\t\d{{1,12}}\t[^\t\r\n]{{1,80}}\t(?P<secret>{_VALUE}{{12,3000}})(?=\s|\Z)",
        examples=(".shop.example\tTRUE\t/\tTRUE\t1790000000\tsession\t«" + _HEX + "»\n",),
        counterexamples=(".shop.example\tTRUE\t/\tTRUE\t1790000000\tlang\ten-gb-variant\n",),
        reach=3400,
        validate=_is_exported,
    ),
    credential(
        "signed_session",
        "Signed session (Flask, Django)",
        _WHY,
        **_COOKIE,
        source="https://itsdangerous.palletsprojects.com/en/stable/timed/",
        keywords=(".ej", "eyj"),
        pattern=r"(?<![A-Za-z0-9_.-])(?:\.eJ|eyJ)[A-Za-z0-9_-]{8,3000}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])",
        examples=("session=«eyJ1c2VyX2lkIjo0Mn0" + ".aQz8Wg.k3VtQz8WmY2xLr7NpB5cJd9HsF4»",),
        counterexamples=("eyJ1c2VyX2lkIjo0Mn0" + ".aQz8Wg.short",),
        reach=3200,
        validate=lambda value: value.startswith(".eJ") or _is_signed(value),
    ),
)
