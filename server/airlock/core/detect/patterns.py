"""Pieces of expressions that rule files share: a name with a value beside it, in the notations of all the languages people write.

Every piece is bounded, and begins where the name's keyword stands. Most attempts fail, so `re` shall see early that they do: a branch that
begins with a literal is passed over unless that stands there, what need not be there is an empty branch (an optional group is begun first),
and of what runs on, a look ahead at one literal tells whether its end comes at all.
"""

from __future__ import annotations

from functools import cache

_CLOSE = (
    r"(?:(?P<close>(?:[\"'`]|\\{1,3}[\"'`])(?:\]|\}(?=[ ]?(?:=|\|\||//))|\.(?:to_(?:string|owned)|into)\(\)(?=,)|)"
    r"|\]|\}(?=[ ]?(?:=|\|\||//))|\*\*|\*|</(?:b|strong|code|em|span|label)>)|)(?:\[\w{0,14}\]|)"
)
_TYPED = (
    r"(?:[ \t]{0,4}\??:[ \t]{0,3}(?=[\w.|?; \t\[\]<>&':]{0,48}=)(?:&(?:'[a-z]{1,8}[ ])?|\[\]|)\[?[A-Za-z_][\w.|?; \[\]<>]{0,30}?"
    r"(?:[ \t]{1,3}(?=:?=[^=>])|(?==[ \t]?[A-Za-z]{0,3}[\"'`]))"
    r"|[ \t]\{[ ]get;[^{}\r\n]{0,30}\}[ \t]{0,3}(?==)"
    r"|[ \t]{1,4}(?:[Aa]s[ \t]{1,4}|)(?:string|String|str|char)(?:\[\])?[ \t]{0,4}(?==|:=)"
    r"|,[ ](?:_|err|ok)[ ](?=:?=[ ])|)"
)
"""Between a name and its operator: the type of what it holds, or what else a function of Go gives back, `secret, err := …`."""
_ALONE = r"\{(?=[\"'`][^\"'`\r\n]{1,70}[\"'`]\})"
"""Before a literal that stands alone in braces, as C++ initialises with one and JSX gives one to an attribute."""
_PARAMETER_VALUE = r"\r?\n[ \t]{1,40}(?:(?:Type:[ ]String\r?\n[ \t]{1,40})?Default|value):[ ]"
"""Between a name and its value in YAML where a parameter has fields of its own: CloudFormation's, or GitLab's variables."""
_OPERATOR = (
    r"\){0,2}[ \t]{0,24}(?P<operator>=>|:=|::=|:::=|\?=|\?(?<=[ )\]]\?):|\|\|=?|\?\?=?|or\b=?|/(?<=\}[ ]/)/=?"
    r"|\.(?<=\)\.)(?:unwrap_or(?:_else)?|orElse(?:Get)?|getOrElse)\((?:\|_?\||\(\)[ ]->)?"
    r"|\.=|\+=|===|==|=|!==?|:-|<<-|<-|<<<|::(?=[ ])|:|->|\uff1a|\u2192|,|\(|is\b"
    rf"|{_ALONE}|\{{(?<=\)[ ]\{{)(?=[ ][\"'])|\{{(?=[ ][\"'][^\"'\r\n]{{1,70}}[\"'][ ]\}}))[ \t]{{0,24}}"
    rf"(?:\(?\\?\r?\n[ \t]{{0,60}}(?=[\"'`]|\\\\)|{_PARAMETER_VALUE}(?=[\"'])|)"
)
_GAP = r"(?P<gap>[ \t]{1,8})(?=[\"']|\$\w{0,12}\$|[^\s=:,]{0,40}\d)"
_FIELD = r"\s{0,24}[\"'][A-Za-z]{2,20}[\"']:[ ]?(?:[\"'][^\"'\r\n]{0,20}[\"']|\w{1,8})"
_NAMED = (
    r"(?:(?:[ \t]{1,4}[a-z-]{2,12}=[\"'][^\"'\r\n]{0,30}[\"']){0,2}|[ \t]{0,3}\{(?:\s{1,40}[a-z]{2,12}[ \t]{0,12}=[^\r\n]{0,38}){0,2}"
    rf"|,{_FIELD}|:[ ]?\{{(?:{_FIELD},)?)"
    r"[ \t]{0,3}(?:,\s{0,32}|\s{1,32}|(?<=[{,]))[\"']?(?:android:)?(?P<named>(?:Parameter|string|default)?[Vv]alue"
    r"|VALUE|content|default|S|string)[\"']?[ \t]{0,12}[:=][ \t]{0,3}"
)
"""Between a name and its value where both have a key, an attribute or a field of their own: `"name": "…", "type": "…", "value": `."""
_WRAP = (
    r"(?:!{1,2}(?:unsafe|str|binary)[ ]|\((?=[\"'][^\"'\s]{1,70}[\"']\))|string\(\d{1,3}\)[ ](?=\")"
    r"|(?:new[ ]|)(?:[Rr]ef|s(?:hallowRef|ignal|tr(?:ing)?|td::string(?:_view)?)|observable|u(?:seState|seRef|nhexlify)"
    r"|S(?:ome|ensitive(?:\.new)?|tring(?:::(?:new|from))?|ecret(?:Str(?:ing(?:::(?:new|from))?)?)?|ecureString|ystem\.Text\.Encoding\.\w{3,8}\.GetBytes)"
    r"|G(?:uardedString|uid)|JSON\.stringify|Buffer\.from|Data|Q(?:String(?:Literal)?|Latin1String)|TEXT|_T|a(?:tob|ws\.String)"
    r"|Base64\.(?:get(?:Url)?Decoder\(\)\.)?decode(?:Base64)?|b(?:ase64_decode|(?:ase64\.b|)64decode|ytes(?:\.fromhex)?|ytearray|inascii\.unhexlify)|hex(?:\.DecodeString|2bin)"
    r"|[Mm][Dd]5|[Ss][Hh][Aa](?:1|256|512)?|[Cc]rypt|Encoding\.\w{3,8}\.GetBytes|p(?:ointer|tr|roto)\.(?:String|To)|to\.(?:Ptr|String)"
    r"|c(?:oncat!)?|\[(?:\.\.\.)?\](?:byte|rune))\("
    rf"|{_ALONE}|\[(?=[\"'][^\"'\s.#/:]{{1,70}}[\"']\])|pack[ ]|T\.pack[ ]|cstring(?=\")|\$\((?:echo|printf)[ ](?:-n[ ])?)"
)
_WRAPPED = rf"(?:{_WRAP}(?:{_WRAP}|)|)"
"""What holds a value as it is, decodes it, or hashes it where it stands, one call in another at most."""
LOOKED_UP = (
    r"(?:(?:[A-Z]\w{3,12}\()?default(?:=|Value:[ ])|\$\{\w{1,40}:?[-=]"
    r"|[\w.$]{1,32}(?:\([^()\r\n]{0,30}\)|\[[^\]\r\n]{0,30}\])?[ ](?:\|\||\?\?|\?:|or)[ ]"
    r"|Field\((?=[\"'])|optional\(string,[ ]"
    r"|(?=[\w.]{3,31}\()[\w.]{0,25}(?:get|getenv|env|config)\([\"'][\w.-]{1,40}[\"'],[ ]?(?:default=)?|)"
)
"""What is looked up before the value that serves where nothing is found: `process.env.PW || "…"`, `os.getenv("PW", "…")`."""
_WHOM = r"[\w./@\u00c0-\u1fff-]{1,24}"
OF_WHOM = rf"(?:[ ](?i:for|of|on|to|in|at|f[uü]r|von|para|pour|per|d[aeo]l?|dla|от|для|к)[ ](?:{_WHOM}[ ]){{0,4}}{_WHOM})?"
"""Whose it is, or what it opens: `for the admin account`."""
QUOTES = ('"', "'", "`")
"""One of these stands in every text that has a literal."""
PREFIX = r"[A-Za-z&@$~8]{0,3}"
"""What may stand right before a literal's quote and belongs to it: `rb"…"`, `$@"…"`, `U&'…'`, `~s"…"`, `raw"…"`."""
LITERAL = rf"{PREFIX}(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\$]){{4,100}})(?P=quote)"
"""A literal that is a secret, all of it."""
_HELD = (
    r"(?=[%~@#$/\[{<\\]|[A-Za-z]{0,3}[\"'#]|q[qw ]{0,2}\W)(?:\$\(cat[ ]|)"
    r"(?P<opener>(?:[bc]?r)?#{1,3}\"(?:\"\")?|[A-Za-z$]{0,3}(?:\"{3}|'{3})|@[\"'](?=\r?\n)"
    r"|(?:(?:%[qQwW]?|q[qw]?[ ]?|~[A-Za-z])[(\[{</|!~^#]|\[={0,4}\[|[{\[]\w{0,8}\|)(?=\r?\n|[^\s\"'`,]{1,200}[)\]}>/|!~^#](?!\w))"
    r"|(?P<mark>\$?/|\$(?:[A-Za-z]\w{0,11})?\$)(?=[^\s\"'`$/]{1,200}(?:(?P=mark)|/\$)(?!\w))"
    r"|<<<?[~-]?[ ]?[\"']?\w{1,20}[\"']?[^\r\n]{0,40}(?=\r?\n)|\\\\)"
    r"(?:\\(?=\r?\n)|)\s{0,80}\|?(?P<held>[^\s|][^\r\n]{0,255})"
)
"""A literal in other than plain quotes; quoting.py tells where it ends."""
_QUOTED = (
    rf"(?:{LOOKED_UP}{_WRAPPED}(?:(?:\*\*[ ]|<<(?=[^\r\n]{{1,270}}>>))?{PREFIX}(?P<quote>\\{{0,3}}[\"'`])(?:\{{noop\}})?"
    r"(?P<quoted>(?:(?!(?P=quote))(?:\\[^\r\n]|[^\r\n\\])){1,256}|[\w+/=.\-]{257,470})(?P=quote)"
    rf"|{_HELD})"
)
_BLOCK = (
    rf"(?:{_PARAMETER_VALUE}|"
    r"[|>][+-]?[ \t]{0,4}\r?\n[ \t]{1,40}|\*\*[ ]|</(?:b|strong|em|span|label)>[ ]{0,2}(?:<(?:code|b|em|i|kbd|span)>)?"
    r"|\$\{\w{1,40}:?[-=](?=[^\s{}]{1,250}\})|)"
)
"""Before the first line of a block of YAML, behind a name in bold letters of Markdown or HTML, before a default in braces."""
RUN_ON = r"[^\w\s\"'`<>]{0,3}(?:(?:[\w.-]{1,40}[=:][^\w\s\"'`<>,;&|]{1,3}|[A-Za-z_.-]{1,40}=){3}|(?:[A-Za-z_.-]{1,40}[=:]){4})"
"""No value is made of names that run on, with equals signs or colons between them: keywords that are put together would each be looked at
to the end of them all."""
_RUNS_ON = rf"(?![\w.-]{{80}}|[\w.-]{{1,64}}(?![\w.-]){RUN_ON})"
"""Before a name in ASCII that goes on and on, or behind which others do: told before the name is, which takes as long as all the rest."""
_BARE = rf"{_BLOCK}(?!{RUN_ON})" + r"(?P<bare>[^\s\"'`<>(){}\[\]|&,;=][^\s\"'`<>]{0,300}(?:(?<=\w)'\w[^\s\"'`<>]{0,99})?))"
_ELEMENT = (
    r"(?:[\"']?[ \t](?:(?=[^<>\r\n]{0,80}>)|(?=[^<>\r\n]{0,80}<))[^<>\r\n]{0,80}|[\"']|)(?:>\s{0,40}(?:<[Vv]alue>\s{0,20})?(?:<!\[CDATA\[)?"
    r"|</\w{1,16}>\s{0,40}<\w{1,16}(?:[ ][^<>\r\n]{0,60})?>)"
    r"(?P<element>[^<>\s](?:[^<>\r\n]{0,255}[^<>\s])?)\s{0,40}(?:\]\]>)?</"
)

SAID_ENDS = r"(?=[.,;:!?)\]}\"'`*>]{0,6}(?:\s|\Z|[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3]))"
"""Where a value ends in a sentence, also in one of a script without blanks."""

LEFT = r"(?:(?<![A-Za-z0-9])|(?<=\\[nrt])|(?<=%[0-9A-Fa-f]{2}))"
"""Where a token may begin: not inside a word; after an escape such as `\\n` or `%3D` it may."""
RIGHT = r"(?![A-Za-z0-9])"
"""Where a token of letters and digits ends."""
RIGHT_URL = r"(?![A-Za-z0-9_-])"
"""Where a token of the URL-safe base-64 alphabet ends."""

SHUT = r"(?![A-Za-z0-9+/=_-])"
"""Where a value of either base-64 alphabet ends, its filling included."""
PAIRED = r"(?![A-Za-z0-9])(?:[^\r\n]{0,50}\r?\n)?[^\r\n]{0,50}[ \t\"'`=:,;|]"
"""Between a key's id and its secret: on the same line or the next, whatever the secret is called."""

_TYPE = r"(?::[ \t]{0,3}[A-Za-z]{3,12}[ \t]{0,3}(?==))?"
ASSIGN = (
    rf"[\"'`\]]{{0,3}}[ \t]{{0,8}}{_TYPE}(?:=>|:{{1,3}}=|\?=|={{1,3}}|!==?|:|,|->|\|\||\?\?|\()[ \t]{{0,8}}"
    r"[\"'`]{0,3}"
)
"""Between a name and a value of a known form, quoted or not."""

BEGINS = r"(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z])|(?<=-D))"
"""Where a service's name may begin: `pcloud` is no part of `jumpcloud`, though `Pcloud` is one of `myPcloudKey`; `-D` gives a property."""
BEGINS_ANY = r"(?:(?<![A-Za-z])|(?<![A-Z])(?=[A-Z])|(?=[^\x00-\x7f]))"
"""Where a word of any script may begin; what is not ASCII may stand anywhere."""
_WHOLE = r"(?!(?<=[a-z][A-Z])[a-z])"
"""Where it may end: `sumo` is no part of `sumOfCounts`."""
_WORDS = (
    "access|account|admin|ai|api|app|auth|bearer|client|cloud|cred|credentials?|dev|is|keys?|live|license|maps?|master|my|oauth|pass|password"
    "|personal|private|prod|production|project|public|read|rest|search|secret|server|service|str|string|subscription|test|text|token|user|value"
    "|write"
)
_MORE = rf"[\w.\-]{{0,40}}(?=\W)(?: (?i:{_WORDS})){{0,4}}(?=\W)"
"""What else a name may hold: parts of it, or such words behind it."""
_QUOTES = r"[\\\"'`]{0,4}"
_OPERATORS = r"(?:=>|:{1,3}=|[?.+]=|={1,3}|!==?|->|:|,|\|\||\?\?|\()[ \t]{0,8}"
_CALL = r"\([\s{]{0,12}(?i:(?:api|access|auth|secret)?_?(?:key|token))[ \t]{0,2}[=:][ \t]{0,2}"
_PARAMETER = r"/[^\s\"'<>]{0,160}?[?&](?i:[a-z]{0,12}[_-]?(?:key|token|secret)|auth|app_?id)="
_INSIDE = r"(?:[ \t][^<>\r\n]{0,60})?>\s{0,40}"
_PAIR = (
    r"(?:</[a-z]{2,8}>\s{0,40}<[a-z]{5,8}>\s{0,10}"
    r"|[\"']?(?:,\s{0,40}|\s{1,40})[\"']?(?:android:)?(?i:value|default)[\"']?[ \t]{0,3}[:=][ \t]{0,3})"
)
_SPOKEN = r"[ \t]{1,3}"
_LINK = (
    rf"(?:[\\\"'`\]]{{0,4}}\)?[ \t]{{0,8}}(?:{_TYPE}{_OPERATORS}|{_INSIDE})|{_PAIR}|{_PARAMETER}|{_CALL}|{_SPOKEN}){_QUOTES}"
    r"(?:(?i:bearer|token|key) )?"
)
"""Between a service's name and its key: an assignment, an element, a pair of name and value, a URL's parameter, a call's argument, or only
a space, as people write to each other."""

_BESIDE_NEEDS = rf"{BEGINS}[^\r\n\"'`=<>,;|{{}}\[\]]{{2,140}}?{_LINK}(?=[^\s\"'`<>]{{0,80}}\d|[^\s\"'`<>]{{16}})[^\s\"'`<>]{{8}}"
"""What every match of `beside` needs: a name, what links it to a value, and a value that is no short word."""
_TOKEN_NEEDS = rf"{LEFT}[^\s\"'<>]{{8}}"

_VALUE = rf"{_LINK}(?P<secret>"
"""What stands between name and value in `beside`."""
_LINK_ENDS = r"[\s\\\"'`>=:?|,(]"
"""The last sign of any link."""

NEVER = r"(?:(?!)(?P<loose>))?"
"""The group `loose` for rules in whose place simple passwords may stand as well: it never takes part."""

_NEXT = r"(?:[ \t]{1,4}|[ ]\\\r?\n[ \t]{0,4})"
OPTIONS = rf"(?:{_NEXT}(?!-p)[^\s|;&<>]{{1,55}}){{0,8}}?{_NEXT}"
"""Between a command and an option of it: other options and their values, at most eight; a backslash goes on with the next line."""
_BARE_WORD = r"[^\s\"'`$<>{}()|&;,\\-][^\s\"'`$<>{}|&;\\]{3,200}"
_DOLLAR = r"\$(?:(?![A-Za-z_{(])|(?=[^'\"\r\n]{0,199}'))"
"""A dollar sign that stands for itself: before what is no name, or in single quotes."""
OPTION_VALUE = (
    rf"(?P<quote>\\?[\"'])?(?P<secret>(?(quote)(?:(?!(?P=quote))(?:[^\r\n\\$]|{_DOLLAR})){{4,200}}|{_BARE_WORD}))(?(quote)(?P=quote))"
)
"""The value of an option, in quotes or not; nothing that a shell puts in its place."""


def telling(names: str) -> str:
    """A pattern for values beside a telling name; `names` are alternatives of it, in small letters.

    Its groups are read by keyed.py: `key` (from the keyword on), `close`, then `operator`, `named` or `gap`, and the value as `quoted`,
    `held` (behind its `opener`), `bare` or `element`.
    """
    key = rf"(?P<key>(?i:{names})[\w.\-]{{0,40}}(?:[ ](?i:key|token|value|phrase|code)(?=[\"'`]?[ ]?[:=]))?)(?!\w)"
    return rf"{_RUNS_ON}{key}(?:{_CLOSE}(?:{_NAMED}|{_TYPED}{_OPERATOR}|{_GAP}){_QUOTED}|{_BARE}|{_ELEMENT})"


LONG_SIGNS = "+/.~%|!@#*^-"
LONG_OF = rf"\w{LONG_SIGNS}"
"""What long values are made of, for a class; no sign is an operator's, so that names that run on are no value."""
SHORTEST_LONG = 201
LONG = rf"(?:[{LONG_OF}]{{1,80}}:|)[{LONG_OF}]{{{SHORTEST_LONG},16000}}={{0,2}}"
"""What machines make, too long for other expressions."""
_NONE = r"(?:(?!)(?P<gap>)(?P<held>)(?P<opener>)(?P<mark>)(?P<named>))?"
"""Groups that keyed.py reads, and that never take part."""


def telling_long(names: str) -> str:
    """Like `telling`, for values that are too long for it, 16,000 code points at most: what machines make, in the plainest notations.

    That such a value comes soon is told before the names, which are many.
    """
    operator = r"[ \t]{0,24}(?P<operator>=>|:=|={1,3}|:|,|\()[ \t]{0,8}(?:\\?\r?\n[ \t]{1,40})?"
    value = rf"{PREFIX}(?P<quote>\\{{0,3}}[\"'`])(?P<quoted>{LONG})(?P=quote)|(?P<bare>{LONG})(?=[\s\"'`<>&;,)}}\]]|$)"
    runs = rf"(?:[{LONG_OF}]{{1,80}}:|)[{LONG_OF}]{{{SHORTEST_LONG}}}"
    soon = rf"(?=[^\W\d][^\s\"'`:=>(,]{{2,80}}[\s\"'`:=>(,]\W{{0,39}}?(?:\w{{3,12}}[ ]?=\W{{1,4}}?)?{runs})"
    return rf"{soon}(?P<key>(?i:{names})[\w.\-]{{0,40}})(?!\w){_CLOSE}(?:{_TYPED}{operator}(?:{value})|>(?P<element>{LONG})</){_NONE}"


def beside(names: str, value: str, group: str = "name", end: str = "") -> str:
    """A pattern for a value of a known form beside one of `names` (case does not matter); the value becomes the group `secret`.

    The whole name becomes `group`; `end` is looked for where it ends.
    """
    return rf"{BEGINS}(?P<{group}>(?i:{names}){_WHOLE}{_MORE}{end}){_VALUE}{value})"


def vendor(names: str, value: str) -> str:
    """Like `beside`, for a value whose shape many things have: the whole name becomes the group `vendor`, which vendor.py weighs."""
    return beside(names, value, "vendor") + RIGHT_URL


def secret_name(names: str) -> str:
    """Names that begin with a service and say that it is secret, or are the service alone; `names` are alternatives in small letters.

    Ids are no secrets.
    """
    said = r"[\w.\- ]{0,24}(?:key|token|secret|pass|pwd|auth|cred|api|access|licen[cs]e)|[\w.\-]{0,24}[_.-]pat\b"
    alone = r"(?=[\"'`]?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}[\"'`])"
    return rf"(?:{names})(?:(?:{said})(?![_.\- ]?ids?\b)|{alone})"


@cache
def needs(pattern: str) -> tuple[str, str]:
    """What stands wherever such a pattern matches, and what then stands somewhere behind; empty where nothing is known of it.

    Most services are only ever spoken of: what many rules need alike is looked for first, then the value, and their own expressions are
    hardly ever compiled.
    """
    if pattern.startswith(f"{BEGINS}(?P<"):
        value = pattern.partition(_VALUE)[2]
        return _BESIDE_NEEDS, "" if "(?P=" in value or not value else f"{_LINK_ENDS}(?:{value}"
    return (_TOKEN_NEEDS if pattern.startswith(LEFT) else ""), ""
