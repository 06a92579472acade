"""Words that are nobody's own: those that stand in the identifiers and comments of many unrelated public packages.

Counted over some six hundred packages and standard library modules of two languages; kept are words that at least twenty-five have.
"""

from __future__ import annotations

import functools
from collections.abc import Collection

from airlock.core.detect.words import word_set

FOLDERS = word_set("app apps bench benchmarks conftest core docs examples lib scripts shared src test testing tests tools")
"""Packages that are named after what is in every workspace."""
EVERYBODYS = word_set(
    """
    april august december february january july june march may november october september monday tuesday wednesday thursday friday
    saturday sunday arabic chinese dutch english french german greek hebrew italian japanese korean latin polish portuguese russian
    spanish turkish european american christmas easter android ansible apple aws azure bitbucket celery chrome chromium cython
    debian discord django docker eclipse elasticsearch emacs facebook fedora firefox flask github gitlab gmail google gradle grafana
    heroku ipython java javascript jenkins jinja jira jupyter kafka kotlin kubernetes linux mastodon maven microsoft mongo mongodb
    mozilla mypy mysql netlify middleware pager ping reply route router trailer websocket nginx nuitka numpy openai openssl oracle
    pandas paypal poetry postgres postgresql prometheus pycharm pytest rabbitmq rails react redis ruby rust safari selenium sentry
    slack sphinx sqlalchemy sqlite stripe svelte swift terraform travis twitter typescript ubuntu unix vercel vite vue webpack
    windows youtube zoom
    """
)
"""What English writes with a capital although it is nobody's name, the names of what is known everywhere, and words of networks."""
_OPENINGS = ("auto", "counter", "de", "dis", "inter", "meta", "mis", "multi", "non", "over", "pre", "re", "sub", "super", "un", "under")
_ENDINGS = (
    *("s", "es", "d", "ed", "r", "er", "rs", "ers", "or", "ors", "ing", "ings", "able", "ible", "ly", "ness", "less", "ful"),
    *("al", "ion", "ions", "ation", "ations", "ment", "ments", "ity", "ist", "ize", "ized", "izer", "izers"),
)
_LEAST_STEM = 4


@functools.cache
def common_words() -> frozenset[str]:
    """The words, in small letters, of three letters and more."""
    return word_set(_WORDS)


def is_derived(word: str, common: Collection[str]) -> bool:
    """Whether a word in small letters is made of a common one by what English puts before and behind words: `sessions`, `multipart`."""
    bare = next((word[len(one) :] for one in _OPENINGS if word.startswith(one) and word[len(one) :] in common), "")
    if len(bare) >= _LEAST_STEM:
        return True
    stems = (word[: -len(one)] for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= _LEAST_STEM)
    return any(stem in common or f"{stem}e" in common or (stem[-1] == stem[-2] and stem[:-1] in common) for stem in stems)


_WORDS = """
    aaa abc abcdef ability able abort aborted about above abs absent absolute abspath abstract abstractmethod acc accept acceptable
    accepted accepting accepts access accessed accessible accessing accessor accidentally according accordingly account accurate
    acquire across act action actions activate active acts actual actually adapted adapter add added adding addition additional
    additionally addr address addresses adds adheres adjacent adjust adjusted advance advanced advantage advised affect affected
    affects after afterwards again against age agent aggregate agree agreement ahead aka algorithm algorithms alias aliases align
    alive all alloc allocate allocated allow allowed allowing allows almost alone along alpha already also alt alter alternate
    alternative alternatively alternatives although always ambiguous amd among amount amp analysis analyze ancestor ancestors anchor
    and angle annotated annotation annotations anonymous another ansi answer any anymore anyone anything anyway anywhere apache
    apart api app appear appears append appended appending appends apple applicable application applications applied applies apply
    applying approach appropriate appropriately apps arbitrary architecture archive are area aren arg argparse args argument
    arguments argv arising around arr array arrays arrow ascii ask asked assert assertion assertions asserts assign assigned
    assigning assignment assignments associated assume assumed assumes assuming ast asterisk async asynchronous asynchronously
    atomic attach attached attempt attempted attempting attempts attr attribute attributes attrs audit auth authentication author
    authorization authors auto automatic automatically available avoid avoiding avoids await aware away azure back backend
    background backslash backslashes backward backwards bad badge bar bare base based basename bases bash basic basically basis baz
    because become becomes been before begin beginning begins behave behaves behavior behaviour behind being belong belongs below
    benchmark benchmarks benefit besides best beta better between beyond big bigint bin binary bind binding bindings bit bits
    bitwise black blank blob block blocked blocking blocks blue body bold bom book bool boolean booleans bootstrap both bother
    bottom bound boundaries boundary bounded bounds box bpo brace braces bracket brackets branch branches break breaking breaks
    broken browser browsers bsd buf buffer buffered buffering buffers bug bugs build builder building builds built builtin builtins
    bump bundle bundled business but button bypass byte bytearray bytecode bytes cache cached caches caching calculate calculated
    calculating calculation call callable callback callbacks called callee caller callers calling calls came campaign can cancel
    canceled candidate candidates cannot canonical cap capabilities caps capture captured captures care careful carefully carriage
    carry case cased cases cast cat catch categories category caught cause caused causes causing caution cdn ceil cell center
    certain certificate cgi chain chained chaining chance change changed changelog changes changing channel char character
    characters charge chars charset charts chdir check checked checker checking checkout checks child children chmod choice choices
    choose chosen chr chrome chunk chunks circular cjs claim claims class classes classmethod clause clean cleanup clear cleared
    clears cli click client clients clock clone close closed closes closest closing closure cloud cls cmd cmp code codecov codecs
    codes coding coerce coerced col collapse collapsed collect collected collection collections colon color colors column columns
    com combination combinations combine combined combining come comes comma command commands commas comment comments commercial
    commit commits common commonly community comp compact companies compare compared compares comparing comparison comparisons
    compat compatibility compatible compilation compile compiled compiler compiles complete completed completely completion complex
    complexity compliance compliant complicated component components compose composed composite compound compress compressed
    compression computation compute computed computer computing concat concatenated concatenation concept concrete concurrent
    condition conditional conditions config configs configurable configuration configurations configure configured conflict
    conflicts conform confusing connect connected connection consecutive consequential consider considered consist consistency
    consistent consisting consists console const constant constants constraint constraints construct constructed constructing
    construction constructor constructors constructs consume consumed consumer consumers consumes consuming contact contain
    contained container containers containing contains content contents context contextlib contextmanager contexts continuation
    continue continues continuing contract contribute contributing contributor contributors control controlled controller
    controlling controls convenience convenient convention conventions conversion convert converted converter converting converts
    cookie coordinate copied copies copy copying copyright core corporation correct correctly correspond corresponding corresponds
    cost could couldn count counted counter counting counts course cover coverage coveralls covered covers cpu cpython crash create
    created creates creating creation creator credentials critical crlf cross crypto css ctor ctrl ctx cur curly current currently
    cursor custom customize cut cwd cycle cycles cyclic cygwin damages darwin dash data database dataclass dataclasses date dates
    datetime david day days dead deal dealing dealings debug debugger debugging dec decide decimal declaration declarations declare
    declared decode decoded decoder decodes decoding decorated decorator decorators dedent dedicated deep deepcopy def default
    defaulting defaults defer deferred define defined defines defining definitely definition definitions defs del delay delayed
    delegate delete deleted deletes deleting deletion delimited delimiter delimiters delitem deliver delta demand demo denote dep
    depend dependencies dependency dependent depending depends deprecated deprecation deps depth deque derive derived desc
    descendant descending describe described describes describing description descriptions descriptor descriptors deserialize design
    designed desired despite dest destination destroy destroyed detail detailed details detect detected detection detects determine
    determined determines determining deterministic dev developer developers development device diagnostic diagnostics dict
    dictionaries dictionary dicts did didn diff differ difference differences different differently differs digest digit digits dir
    direct direction directive directives directly directories directory dirname dirs disable disabled disables disabling disallow
    disallowed discard discarded discover discussion disk dispatch display displayed dist distinct distinguish distribute
    distributed distribution div divide division dns doc docs docstring docstrings doctest document documentation documented
    documents does doesn doing dollar dom domain don done dont dos dot dots dotted double down download downloads draft drive drop
    dropped drops dst due dummy dump dumps duplicate duplicated duplicates duration during dynamic dynamically each earlier early
    easier easily easy echo ecma edge edit editor editors effect effective effectively effects efficient efficiently effort either
    elem element elements elif ellipsis else elsewhere email embed embedded emit emits emitted emitter emitting empty enable enabled
    enables enabling enc enclosed enclosing encode encoded encoder encodes encoding encodings encounter encountered encrypted end
    ended endian ending endpoint ends endswith enforce engine engines enoent enough ensure ensures ensuring enter entered enterprise
    entire entirely entities entity entries entry enum enumerable enumerate env environ environment environments eof eol epoch equal
    equality equals equivalent err errno error errors escape escaped escapes escaping eslint esm especially essentially established
    etc eval evaluate evaluated evaluation even event events eventually ever every everything exact exactly example examples exc
    exceed exceeded exceeds except exception exceptions exclamation exclude excluded excludes excluding exclusive exe exec
    executable execute executed executes executing execution exhausted exist existence existing exists exit exited exiting exits exp
    expand expanded expands expansion expect expected expecting expects expensive experimental expired expires explanation explicit
    explicitly exponent exponential export exported exports expose exposed exposes expr express expressed expression expressions ext
    extend extended extending extends extension extensions external extra extract extracted fact factor factory fail failed failing
    fails failure failures fake fall fallback falls false family faq far fast faster fastest fatal favor feature features fee feed
    fetch fetching few fewer fff ffff field fields figure file filename filenames fileno filepath files filesystem fill filled
    filter filtered filtering filters final finalize finalizer finally find findall finding finds fine finish finished finite fire
    first fit fitness five fix fixed fixes fixing fixme fixtures flag flags flat flatten flattened float floating floats floor flow
    flush fmt fname fnmatch fold folded folder folding follow followed following follows font foo for forbidden force forever forget
    fork form format formats formatted formatter formatting formed former forms forward found foundation four fraction fragment
    frame frames framework free freeze frequently fresh friendly from front frozen frozenset fspath full fullname fully func
    function functionality functions functools furnished further future garbage gen general generally generate generated generates
    generating generation generator generators generic get getattr getcwd getitem gets getstate getter getting getvalue git github
    give given gives giving glob global globally globals globs gmail gnu goal goes going good google got grammar granted graph
    graphs great greater green group grouped grouping groups guarantee guaranteed guarantees guard guess guide gzip hack had half
    hand handle handled handler handlers handles handling happen happened happens hard has hasattr hash hashable hasn have haven
    having head header headers heading health height held hello help helper helpers helpful helps hence here hereby hex hexadecimal
    hidden hide hierarchy high higher highest highlight highlights hint hints historical history hit hold holder holders holding
    holds home hook hooks horizontal host hostname hosts hot hour hours how however href html http https hub human hyphen icon idea
    ident identical identified identifier identifiers identifies identify identifying identity ids idx ietf iff ignore ignorecase
    ignored ignores ignoring illegal image images img immediate immediately immutable impl implement implementation implementations
    implemented implementing implements implicit implicitly implied implies import important imported importing importlib imports
    impossible improve improvements inc include included includes including inclusive incoming incompatible incomplete inconsistent
    incorrect incorrectly increase increasing increment incremental indent indentation indented independent index indexed indexes
    indexing indicate indicated indicates indicating indicator indices indirect individual infer inferred infinite infinity info
    information inherit inheritance inherited inherits init initial initialization initialize initialized initializer initially
    inject inline inner input inputs insensitive insert inserted insertion inserts inside inspect inspired inst install installation
    installed installing instance instanceof instances instantiate instantiated instantiation instead instruction instructions int
    intact integer integers intended intentionally interaction interactive interested interesting interface interfaces intermediate
    internal internally internals international internet interpret interpretation interpreted interpreter interrupt interrupted
    intersection interval into intrinsic introduced ints invalid invariant inverse invert invocation invoke invoked invokes invoking
    isaacs isdigit isdir isfile isinstance isn iso isolated issubclass issue issuecomment issued issues istanbul item items iter
    iterable iterables iterate iterates iterating iteration iterator iterators itertools its itself jan java javascript job join
    joined json jsx jump just keep keepachangelog keeping keeps kept kernel key keyboard keyed keyof keys keyword keywords kill kind
    kinds know known knows kwargs kwds label labeled labels lack lacks lambda lang language languages large larger last late later
    latest latin latter law layer layout lazily lazy lead leading leaf leak learn least leave leaves leaving left legacy legal len
    length lengths less let lets letter letters level levels liability liable lib libraries library license licensed licenses
    licensing life light like likely limit limitation limitations limited limits line linear lineno lines link linked links lint
    linux list listdir listed listen listener listeners listening listing lists literal literals little live ljharb load loaded
    loader loading loads loc local locale localhost locally locals locate located location locations lock lockfiles log logged
    logger logging logic logical login logo logs long longer longest look looked looking looks lookup lookups loop loops lose loss
    lost lot low lower lowercase lowest lru lstat lstrip mac machine machinery made magic mail main mainly maintain maintained
    maintainers maintenance major make makes making malformed man manage managed management manager manages managing mandatory
    manipulation manner manual manually many map mapped mapping mappings maps mark markdown marked marker markers marks markup mask
    master match matched matcher matches matching math matrix matter matters max maximum maxsize may maybe mean meaning meaningful
    means meant measure mechanism media medium member members memo memory memoryview mentioned merchantability merge merged merges
    merging message messages met meta metaclass metadata meth method methods micro microsoft mid middle might migrate milliseconds
    mime mimic min minimal minimum minor minus minute minutes misc mismatch miss missing mit mix mixed mixin mjs mkdir mock mod mode
    model models modern modes modification modifications modified modifier modifiers modify modifying modname module modules moment
    month more most mostly move moved moves moving mozilla mro msg mtime much multi multiline multiple must mutable mutate mutated
    mutually name named namedtuple names namespace namespaces naming nan nargs narrow native natural near nearest necessarily
    necessary need needed needs neg negate negated negative negligence neither nested nesting net network never new newer newline
    newlines newly next nice node nodei nodejs nodes non none noninfringement nonlocal noop noqa nor normal normalization normalize
    normalized normalizes normally normpath not notable notation note notes nothing notice notify now npm null nullable num
    number numbers numeric obj object objects obtain obtained obtaining occur occurred occurrence occurrences occurs oct octal octet
    odd off offer offers official offset offsets often old older oldest omit omitted once one onerror ones only onto open opened
    opening opens opensource operand operate operating operation operations operator operators opposed ops opt optimization
    optimizations optimize optimized option optional optionally options opts ord order ordered ordering ordinary org orig origin
    original originally other others otherwise our ourselves out outer output outputs outside over overall overflow overhead overlap
    overlapping overload overridden override overrides overriding overview overwrite overwrites overwritten own owned owner pack
    package packages packed pad padded padding page pages pair pairs paragraph parallel param parameter parameters params paren
    parens parent parentheses parenthesis parents parse parsed parser parsers parses parsing part partial partially particular
    particularly partition parts party pass passed passes passing password past pat patch path pathlib pathname paths pathsep
    pattern patterns pause pay payload peek peer pending people pep per percent perf perform performance performed performing
    performs perhaps period permission permissions permit permitted person persons phase php pick pickle pid pieces pipe pkg place
    placed placeholder places plain plan platform platforms play please plugin plugins plus png point pointer pointing points
    policies policy pool pop popen popular populate populated port portion portions pos position positional positions positive posix
    possibility possible possibly post potential potentially pow power practice pragma pre precedence preceding precision predefined
    predicate prefer preference preferred prefix prefixed prefixes prepare prepend prepended presence present presented preserve
    preserved preserves preserving pretty prev prevent preventing prevents previous previously primarily primary primitive
    primitives print printable printed printing prints prior priority private probably problem problems proc proceed process
    processed processes processing processor produce produced produces producing product production profile profits prog program
    programming programs progress project projects promise promises prompt prop propagate proper properly properties property props
    protect protected protection proto protocol protocols prototype provide provided provider providers provides providing proxy
    pseudo public publish published pull punctuation pure purpose purposes push put pwd python qualified qualname queries query
    question questions queue quick quickly quite quot quote quoted quotes race raise raised raises raising ran random range ranges
    rare rate rather ratio raw reach reached reaches react read readable reader reading readline readlines readme readonly reads
    ready real really realpath reason reasonable reasons receive received receives receiving recent recently recognize recognized
    recommend recommended record recorded records recurse recursion recursive recursively red redirect reduce reduced redundant ref
    refactor refer reference referenced references referencing referral refers reflect refresh refs reg regarding regardless regex
    regexes regexp region register registered registers registration registry regular reject rejected rejects rel related relative
    relatively release released releases relevant reliable reliably relies rely relying remain remainder remaining remains remember
    remote removal remove removed removes removing rename renamed render rendered rendering repeat repeated repeatedly replace
    replaced replacement replacements replaces replacing repo report reported reporting reports repos repository repr represent
    representation representations represented representing represents reproduce req request requested requests require required
    requirement requirements requires requiring res reserved reset resets resolution resolve resolved resolver resolves resolving
    resource resources respect respective respectively response responses responsible rest restore restrict restricted restriction
    result resulting results resume ret retain retained retries retrieve retrieved retrieves retry return returned returning returns
    reuse reused reverse reversed rewrite rfc rfind right rights risk role root roughly round routine row rows rstrip rule rules run
    runkit runner running runs runtime safe safely safety same sample samples sanitize satisfied satisfies satisfy save saved saves
    saving say says scale scan scanning scenarios schedule scheduled schema scheme schemes scm scope scoped scopes script scripts
    sdk search searched searches searching sec second seconds secret section sections secure security see seek seem seems seen
    segment segments select selected selection selector selectors self sell semantic semantics semi semicolon semver send sending
    sends sense sensitive sent sentinel sep separate separated separately separator separators seq sequence sequences serialization
    serialize serialized serializer series serve server servers service services session set setattr setdefault setitem sets
    setstate setter setting settings setup several severity sha shall shallow shape share shared sharing shell shields shift shim
    short shortcut shorter shorthand should shouldn show showing shown shows shutdown sibling side sig sign signal signals signature
    signatures signed significant significantly silent silently similar similarly simple simpler simplified simplify simply since
    sindresorhus single site sitter situation situations six size sizes skip skipped skipping skips slash slashes sleep slice
    slightly slot slots slow slower small smaller snapshot snippet sock socket sockets soft software solution some someone something
    sometimes somewhat somewhere soon sort sorted sorting source sources space spaces spacing span spawn spec special specialized
    specially specific specifically specification specified specifier specifiers specifies specify specifying specs speed splice
    split splitext splitlines splits splitting spread sql square src ssl stable stack stacklevel stale stand standalone standard
    standards star stars start started starting starts startswith startup stat state statement statements states static statically
    staticmethod statistics stats status stay stays std stderr stdin stdlib stdout step steps still stop stopped stops storage store
    stored stores storing str straight strategy stream streaming streams strict strictly string stringify strings strip stripped
    stripping strips strong strongly struct structure structured structures stuff style styles sub subclass subclasses subject
    sublicense submit submodule subprocess subscription subsequent subset substantial substitute substitution substr substring
    subtle subtract subtype succeed succeeds success successful successfully such sufficient suffix suffixes suitable suite sum
    summary sun sup super superset supplied supply support supported supporting supports supposed suppress suppressed sure surrogate
    svg swap switch symbol symbolic symbols symlink symlinks sync synchronous synchronously syntax sys system systems tab table
    tables tabs tag tagged tags tail take taken takes taking tape target targets task tasks team technically tell tells temp
    tempfile template temporarily temporary term terminal terminate terminated terminator terms test tested testing tests text
    textwrap than thanks that the their them themselves then theory there therefore these they thing things think third this those
    though thousands thread threading threads three threshold through throw throwing thrown throws thus tick tidelift tilde time
    timeout timer times timestamp timing title tls tmp todo together token tokenize tokens too tool tools top tort total touch trace
    traceback tracing track tracker tracking tracks traditional trailing transfer transform transformation transformed transforms
    translate translated translation transport traversal traverse traversing travis treat treated treating treats tree trees trick
    tried tries trigger triggered triggers trim trimmed triple trivial true truncate truncated trusted truth truthy try trying
    tsconfig tty tuple tuples turn turned turns twice twitter two txt type typed typedef typeof types typescript typical typically
    typing ucs uid uint unable unary unavailable unbound unbounded unchanged unconditionally undefined under underlying underscore
    underscores understand undocumented unescape unescaped unexpected unfortunately unhandled unicode unicorn union unique unit
    units universal unix unknown unless unlike unlink unnecessary unpack unreachable unrecognized unsafe unset unshift unsigned
    unspecified unsupported until unused unwrap update updated updates updating upgrade upon upper uppercase uri url urllib urls
    usable usage use used useful user username users uses using usr usual usually utc utf util utilities utility utils utm uuid val
    valid validate validated validates validating validation validator validity value values var variable variables variant variants
    various vars vary ver verbose verification verified verify versa version versioning versions vertical very via vice view views
    virtual visible visit visited visitor visual void vulnerability wait waiting walk want wanted wants warn warning warnings
    warranties warranty was wasn watch way ways weak weakref web website weird welcome well were what whatever whatwg when whenever
    where whereas whether which while white whitespace who whole whom whose why wide width wiki wikipedia wildcard wildcards will
    win window windows wish with within without won word words work workaround worker workflow workflows working works world worth
    would wouldn wrap wrapped wrapper wrappers wrapping wraps writable write writer writes writing written wrong www xff xml xor xxx
    xyz yaml yarn year yellow yes yet yield yielding yields yml you your yourself zero zeros zip zlib zone
"""
