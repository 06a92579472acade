"""One row a language: what it is called, how its files are recognised, how it is commented, where its grammar is.

Identifiers are VS Code's language identifiers (https://code.visualstudio.com/docs/languages/identifiers). A language without a grammar
still has a row, because comments and file names are needed for every text. Adding a language is adding a row.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Language(NamedTuple):
    """One language.

    `extensions` are lower case with their dot, `files` whole lower-case file names; one that ends in `*` stands for every name that begins
    so. `interpreters` are the words a `#!` line may name, without version. `wheel` is the grammar's module and the function in it that
    gives the grammar, `legacy` its name in `tree_sitter_languages`.
    """

    id: str
    aliases: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    interpreters: tuple[str, ...] = ()
    line: str = ""
    """What begins a comment that ends with the line."""
    block: tuple[str, str] | None = None
    """What begins and ends a comment."""
    wheel: tuple[str, str] | None = None
    shipped: bool = False
    """Whether the wheel is a dependency of Airlock, so that its absence is a fault."""
    legacy: str = ""
    config: bool = False
    """Whether its files mostly hold settings rather than code."""


_SLASHES = ("/*", "*/")
_ANGLES = ("<!--", "-->")


def languages() -> tuple[Language, ...]:
    """Every known language; identifiers and aliases are unique."""
    return _ROWS


def by_id(language: str) -> Language | None:
    """The row of an editor language identifier or one of its aliases."""
    return _index().ids.get(language)


def language_of(name: str, first_line: str = "") -> str:
    """The language identifier of a file, from its name (a bare name, a path or a URI) and else from its first line; empty when unknown."""
    index = _index()
    base = name.replace("\\", "/").rsplit("/", 1)[-1].lower()
    found = index.files.get(base) or _by_extension(base, index.extensions) or _by_prefix(base, index.prefixes)
    return found or _by_interpreter(first_line, index.interpreters)


class _Index(NamedTuple):
    ids: Mapping[str, Language]
    files: Mapping[str, str]
    prefixes: tuple[tuple[str, str], ...]
    extensions: Mapping[str, str]
    interpreters: Mapping[str, str]


@functools.cache
def _index() -> _Index:
    names = [(name, row.id) for row in _ROWS for name in row.files]
    return _Index(
        MappingProxyType({name: row for row in _ROWS for name in (row.id, *row.aliases)}),
        MappingProxyType({name: language for name, language in names if not name.endswith("*")}),
        tuple((name[:-1], language) for name, language in names if name.endswith("*")),
        MappingProxyType({extension: row.id for row in _ROWS for extension in row.extensions}),
        MappingProxyType({word: row.id for row in _ROWS for word in row.interpreters}),
    )


def _by_prefix(base: str, prefixes: tuple[tuple[str, str], ...]) -> str:
    return next((language for prefix, language in prefixes if base.startswith(prefix)), "")


def _by_extension(base: str, extensions: Mapping[str, str]) -> str:
    """Longest extension first, so that `.blade.php` wins over `.php`."""
    rest = base
    while "." in rest:
        rest = rest[rest.index(".") + 1 :]
        if found := extensions.get(f".{rest}"):
            return found
    return ""


def _by_interpreter(first_line: str, interpreters: Mapping[str, str]) -> str:
    """From `#!/usr/bin/env -S python3.12 -u` and the like: the first word that names an interpreter."""
    if not first_line.startswith("#!"):
        return ""
    words = first_line[2:200].replace("\\", "/").split()
    names = (word.rsplit("/", 1)[-1].removesuffix(".exe").rstrip("0123456789.-") for word in words)
    return next((interpreters[name] for name in names if name in interpreters), "")


_ROWS: tuple[Language, ...] = (
    Language(
        id="python",
        extensions=(".py", ".pyi", ".pyw", ".pyt", ".cpy", ".gyp", ".gypi", ".ipy", ".rpy"),
        files=("sconstruct", "sconscript", "wscript"),
        interpreters=("python", "pypy", "ipython", "uv"),
        line="#",
        wheel=("tree_sitter_python", "language"),
        shipped=True,
        legacy="python",
    ),
    Language(
        id="javascript",
        extensions=(".js", ".mjs", ".cjs", ".es6", ".pac"),
        files=("jakefile",),
        interpreters=("node", "nodejs", "bun"),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_javascript", "language"),
        shipped=True,
        legacy="javascript",
    ),
    Language(
        id="javascriptreact",
        extensions=(".jsx",),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_javascript", "language"),
        shipped=True,
        legacy="javascript",
    ),
    Language(
        id="typescript",
        extensions=(".ts", ".mts", ".cts"),
        interpreters=("deno", "ts-node", "tsx"),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_typescript", "language_typescript"),
        shipped=True,
        legacy="typescript",
    ),
    Language(
        id="typescriptreact",
        extensions=(".tsx",),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_typescript", "language_tsx"),
        shipped=True,
        legacy="tsx",
    ),
    Language(
        id="java",
        extensions=(".java", ".jav"),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_java", "language"),
        shipped=True,
        legacy="java",
    ),
    Language(id="go", extensions=(".go",), line="//", block=_SLASHES, wheel=("tree_sitter_go", "language"), shipped=True, legacy="go"),
    Language(id="go.mod", files=("go.mod", "go.work"), line="//", legacy="gomod", config=True),
    Language(
        id="ruby",
        extensions=(".rb", ".rbx", ".rjs", ".gemspec", ".rake", ".ru", ".erb.rb", ".podspec", ".rbi"),
        files=("rakefile", "gemfile", "guardfile", "podfile", "capfile", "vagrantfile", "brewfile", "fastfile", "appfile", "dangerfile"),
        interpreters=("ruby", "jruby"),
        line="#",
        wheel=("tree_sitter_ruby", "language"),
        shipped=True,
        legacy="ruby",
    ),
    Language(
        id="php",
        extensions=(".php", ".php4", ".php5", ".phtml", ".ctp", ".inc.php"),
        interpreters=("php",),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_php", "language_php"),
        shipped=True,
        legacy="php",
    ),
    Language(
        id="csharp",
        extensions=(".cs", ".csx", ".cake"),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_c_sharp", "language"),
        shipped=True,
        legacy="c_sharp",
    ),
    Language(
        id="rust", extensions=(".rs",), line="//", block=_SLASHES, wheel=("tree_sitter_rust", "language"), shipped=True, legacy="rust"
    ),
    Language(
        id="shellscript",
        aliases=("bash", "sh", "zsh"),
        extensions=(
            ".sh",
            ".bash",
            ".zsh",
            ".ksh",
            ".bashrc",
            ".zshrc",
            ".bats",
            ".ebuild",
            ".profile",
            ".bash_profile",
            ".bash_aliases",
            ".zprofile",
            ".zshenv",
        ),
        files=("apkbuild", "pkgbuild", ".envrc", ".bash_login", ".bash_logout", ".xprofile", ".xsession", ".zlogin", ".zlogout"),
        interpreters=("bash", "sh", "zsh", "ksh", "dash", "ash", "mksh", "bats"),
        line="#",
        wheel=("tree_sitter_bash", "language"),
        shipped=True,
        legacy="bash",
    ),
    Language(
        id="json",
        extensions=(".json", ".webmanifest", ".geojson", ".topojson", ".har", ".ipynb", ".avsc", ".tfstate", ".jsonld", ".map"),
        files=(".prettierrc", ".watchmanconfig", "composer.lock", "pipfile.lock", ".ember-cli"),
        wheel=("tree_sitter_json", "language"),
        shipped=True,
        legacy="json",
        config=True,
    ),
    Language(
        id="jsonc",
        aliases=("json5",),
        extensions=(
            ".jsonc",
            ".json5",
            ".code-workspace",
            ".code-snippets",
            ".hujson",
            ".babelrc",
            ".eslintrc",
            ".eslintrc.json",
            ".jshintrc",
            ".swcrc",
        ),
        files=(
            "tsconfig.json",
            "tsconfig.base.json",
            "tsconfig.build.json",
            "tsconfig.app.json",
            "tsconfig.node.json",
            "jsconfig.json",
            "devcontainer.json",
            ".devcontainer.json",
        ),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_json", "language"),
        shipped=True,
        legacy="json",
        config=True,
    ),
    Language(
        id="jsonl", extensions=(".jsonl", ".ndjson"), wheel=("tree_sitter_json", "language"), shipped=True, legacy="json", config=True
    ),
    Language(
        id="yaml",
        aliases=("dockercompose", "github-actions-workflow", "ansible", "helm"),
        extensions=(".yaml", ".yml", ".eyaml", ".cff", ".yaml-tmlanguage"),
        files=(".clang-format", ".clang-tidy", ".gemrc"),
        line="#",
        wheel=("tree_sitter_yaml", "language"),
        shipped=True,
        legacy="yaml",
        config=True,
    ),
    Language(
        id="toml",
        aliases=("airlock-toml",),
        extensions=(".toml",),
        files=("pipfile", "cargo.lock", "poetry.lock", "uv.lock"),
        line="#",
        wheel=("tree_sitter_toml", "language"),
        shipped=True,
        legacy="toml",
        config=True,
    ),
    Language(id="dotenv", aliases=("env",), extensions=(".env",), files=(".env.*", ".flaskenv"), line="#", config=True),
    Language(
        id="properties",
        extensions=(".properties", ".cfg", ".conf", ".directory", ".gitconfig", ".gitattributes", ".gitmodules", ".editorconfig"),
        files=(".npmrc", ".yarnrc", "config"),
        line="#",
        config=True,
    ),
    Language(id="ini", extensions=(".ini", ".pypirc"), files=(".my.cnf", "my.cnf", ".netrc", "_netrc", ".aws"), line="#", config=True),
    Language(
        id="ignore", extensions=(".gitignore", ".npmignore", ".dockerignore", ".vscodeignore", ".gitignore_global"), line="#", config=True
    ),
    Language(
        id="sql",
        aliases=("plsql", "mssql", "postgres", "mysql", "sqlite"),
        extensions=(".sql", ".dsql", ".ddl", ".dml", ".pgsql", ".psql", ".hql"),
        line="--",
        block=_SLASHES,
        wheel=("tree_sitter_sql", "language"),
        shipped=True,
        legacy="sql",
    ),
    Language(
        id="html",
        extensions=(".html", ".htm", ".shtml", ".xhtml", ".xht", ".mdoc", ".jshtm", ".volt", ".ejs", ".rhtml"),
        block=_ANGLES,
        wheel=("tree_sitter_html", "language"),
        shipped=True,
        legacy="html",
    ),
    Language(id="vue", extensions=(".vue",), block=_ANGLES),
    Language(id="svelte", extensions=(".svelte",), block=_ANGLES),
    Language(id="astro", extensions=(".astro",), block=_ANGLES),
    Language(id="css", extensions=(".css",), block=_SLASHES, wheel=("tree_sitter_css", "language"), shipped=True, legacy="css"),
    Language(id="scss", extensions=(".scss",), line="//", block=_SLASHES),
    Language(id="sass", extensions=(".sass",), line="//"),
    Language(id="less", extensions=(".less",), line="//", block=_SLASHES),
    Language(id="stylus", extensions=(".styl",), line="//", block=_SLASHES),
    Language(
        id="markdown",
        aliases=("mdx", "instructions", "prompt", "chatagent", "skill"),
        extensions=(".md", ".mkd", ".mdwn", ".mdown", ".markdown", ".markdn", ".mdtxt", ".mdtext", ".workbook", ".mdc", ".mdx"),
        block=_ANGLES,
        wheel=("tree_sitter_markdown", "language"),
        shipped=True,
        legacy="markdown",
    ),
    Language(id="restructuredtext", extensions=(".rst",), line="..", legacy="rst"),
    Language(id="latex", aliases=("tex", "bibtex"), extensions=(".tex", ".ltx", ".sty", ".cls", ".bib"), line="%"),
    Language(id="c", extensions=(".c", ".i"), line="//", block=_SLASHES, wheel=("tree_sitter_c", "language"), shipped=True, legacy="c"),
    Language(
        id="cpp",
        aliases=("cuda-cpp",),
        extensions=(
            ".cpp",
            ".cppm",
            ".cc",
            ".ccm",
            ".cxx",
            ".cxxm",
            ".c++",
            ".hpp",
            ".hh",
            ".hxx",
            ".h++",
            ".h",
            ".ii",
            ".ino",
            ".inl",
            ".ipp",
            ".ixx",
            ".tpp",
            ".txx",
            ".cu",
            ".cuh",
        ),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_cpp", "language"),
        shipped=True,
        legacy="cpp",
    ),
    Language(
        id="objective-c",
        aliases=("objective-cpp",),
        extensions=(".m", ".mm"),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_objc", "language"),
        legacy="objc",
    ),
    Language(
        id="kotlin",
        extensions=(".kt", ".kts"),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_kotlin", "language"),
        shipped=True,
        legacy="kotlin",
    ),
    Language(
        id="swift",
        extensions=(".swift",),
        interpreters=("swift",),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_swift", "language"),
        shipped=True,
    ),
    Language(
        id="scala",
        extensions=(".scala", ".sc", ".sbt"),
        interpreters=("scala",),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_scala", "language"),
        shipped=True,
        legacy="scala",
    ),
    Language(
        id="groovy",
        extensions=(".groovy", ".gvy", ".gradle", ".jenkinsfile", ".nf"),
        files=("jenkinsfile*",),
        interpreters=("groovy",),
        line="//",
        block=_SLASHES,
        wheel=("tree_sitter_groovy", "language"),
    ),
    Language(id="dart", extensions=(".dart",), line="//", block=_SLASHES),
    Language(
        id="dockerfile",
        extensions=(".dockerfile", ".containerfile"),
        files=("dockerfile*", "containerfile*"),
        line="#",
        wheel=("tree_sitter_containerfile", "language"),
        shipped=True,
        legacy="dockerfile",
        config=True,
    ),
    Language(
        id="terraform",
        aliases=("hcl", "terraform-vars", "opentofu"),
        extensions=(".tf", ".tfvars", ".hcl", ".nomad", ".tofu"),
        files=(".terraformrc", "terraform.rc"),
        line="#",
        block=_SLASHES,
        wheel=("tree_sitter_hcl", "language"),
        shipped=True,
        legacy="hcl",
        config=True,
    ),
    Language(
        id="powershell",
        extensions=(".ps1", ".psm1", ".psd1", ".pssc", ".psrc"),
        interpreters=("pwsh", "powershell"),
        line="#",
        block=("<#", "#>"),
        wheel=("tree_sitter_powershell", "language"),
    ),
    Language(id="bat", extensions=(".bat", ".cmd"), line="REM"),
    Language(
        id="makefile",
        extensions=(".mak", ".mk"),
        files=("makefile", "gnumakefile", "ocamlmakefile"),
        interpreters=("make",),
        line="#",
        wheel=("tree_sitter_make", "language"),
        legacy="make",
    ),
    Language(id="cmake", extensions=(".cmake",), files=("cmakelists.txt",), line="#"),
    # No legacy grammar: the one tree_sitter_languages bundles misreads every string under today's tree-sitter.
    Language(id="lua", extensions=(".lua",), interpreters=("lua", "luajit"), line="--", wheel=("tree_sitter_lua", "language")),
    Language(
        id="perl",
        aliases=("perl6", "raku"),
        extensions=(".pl", ".pm", ".pod", ".t", ".psgi", ".raku", ".rakumod"),
        interpreters=("perl", "raku"),
        line="#",
        legacy="perl",
    ),
    Language(id="r", extensions=(".r", ".rhistory", ".rprofile", ".rt"), interpreters=("rscript", "Rscript"), line="#", legacy="r"),
    Language(id="julia", extensions=(".jl",), interpreters=("julia",), line="#", wheel=("tree_sitter_julia", "language"), legacy="julia"),
    Language(
        id="elixir",
        extensions=(".ex", ".exs", ".heex"),
        files=("mix.lock",),
        interpreters=("elixir",),
        line="#",
        wheel=("tree_sitter_elixir", "language"),
        legacy="elixir",
    ),
    Language(
        id="erlang", extensions=(".erl", ".hrl", ".escript"), files=("rebar.config",), interpreters=("escript",), line="%", legacy="erlang"
    ),
    Language(id="elm", extensions=(".elm",), line="--", block=("{-", "-}"), legacy="elm"),
    Language(
        id="haskell",
        extensions=(".hs", ".lhs"),
        interpreters=("runhaskell", "runghc"),
        line="--",
        block=("{-", "-}"),
        wheel=("tree_sitter_haskell", "language"),
        legacy="haskell",
    ),
    Language(
        id="ocaml",
        extensions=(".ml", ".mli"),
        interpreters=("ocaml",),
        block=("(*", "*)"),
        wheel=("tree_sitter_ocaml", "language_ocaml"),
        legacy="ocaml",
    ),
    Language(id="fsharp", extensions=(".fs", ".fsi", ".fsx", ".fsscript"), line="//", block=("(*", "*)")),
    Language(id="vb", extensions=(".vb", ".brs", ".vbs", ".bas", ".vba"), line="'"),
    Language(id="pascal", extensions=(".pas", ".p", ".dpr", ".lpr"), line="//"),
    Language(
        id="fortran", aliases=("FortranFreeForm", "fortran-modern"), extensions=(".f90", ".f95", ".f03", ".f08"), line="!", legacy="fortran"
    ),
    Language(
        id="FortranFixedForm", aliases=("fortran_fixed-form",), extensions=(".f", ".for", ".f77"), line="!", legacy="fixed_form_fortran"
    ),
    Language(id="clojure", extensions=(".clj", ".cljs", ".cljc", ".cljx", ".clojure", ".edn"), interpreters=("bb", "clojure"), line=";"),
    Language(
        id="commonlisp",
        aliases=("lisp",),
        extensions=(".lisp", ".lsp", ".asd", ".cl"),
        interpreters=("sbcl", "clisp"),
        line=";",
        legacy="commonlisp",
    ),
    Language(id="emacs-lisp", aliases=("elisp",), extensions=(".el",), files=(".emacs",), line=";", legacy="elisp"),
    Language(id="scheme", aliases=("racket",), extensions=(".scm", ".ss", ".rkt"), interpreters=("racket", "guile"), line=";"),
    Language(id="zig", extensions=(".zig", ".zon"), line="//", wheel=("tree_sitter_zig", "language")),
    Language(id="nim", extensions=(".nim", ".nims"), line="#"),
    Language(id="nix", extensions=(".nix",), line="#", block=_SLASHES),
    Language(id="solidity", extensions=(".sol",), line="//", block=_SLASHES, wheel=("tree_sitter_solidity", "language")),
    Language(id="hack", extensions=(".hack", ".hh.php"), interpreters=("hhvm",), line="//", block=_SLASHES, legacy="hack"),
    Language(id="ql", extensions=(".ql", ".qll"), line="//", block=_SLASHES, legacy="ql"),
    Language(id="coffeescript", extensions=(".coffee", ".cson", ".iced"), files=("cakefile",), interpreters=("coffee",), line="#"),
    Language(id="d", extensions=(".d", ".di"), line="//", block=_SLASHES),
    Language(id="awk", extensions=(".awk",), interpreters=("awk", "gawk", "mawk"), line="#"),
    Language(id="tcl", extensions=(".tcl",), interpreters=("tclsh", "wish"), line="#"),
    Language(id="graphql", extensions=(".graphql", ".gql", ".graphqls"), line="#"),
    Language(id="proto3", aliases=("proto", "protobuf"), extensions=(".proto",), line="//", block=_SLASHES),
    Language(id="bicep", extensions=(".bicep",), line="//", block=_SLASHES, config=True),
    Language(id="prisma", extensions=(".prisma",), line="//", config=True),
    Language(id="bazel", aliases=("starlark",), extensions=(".bzl", ".bazel", ".star"), files=("build", "workspace", "tiltfile"), line="#"),
    Language(
        id="xml",
        aliases=("xsl",),
        extensions=(
            ".xml",
            ".xsd",
            ".xsl",
            ".xslt",
            ".svg",
            ".plist",
            ".csproj",
            ".vbproj",
            ".fsproj",
            ".props",
            ".targets",
            ".resx",
            ".config",
            ".wsdl",
            ".pom",
            ".xaml",
            ".axml",
            ".rss",
            ".atom",
            ".storyboard",
            ".xib",
            ".nuspec",
        ),
        block=_ANGLES,
        wheel=("tree_sitter_xml", "language_xml"),
        shipped=True,
        config=True,
    ),
    Language(
        id="jinja", aliases=("jinja-html", "django-html", "twig"), extensions=(".jinja", ".j2", ".jinja2", ".twig"), block=("{#", "#}")
    ),
    Language(id="handlebars", extensions=(".handlebars", ".hbs", ".hjs", ".mustache"), block=("{{!--", "--}}")),
    Language(id="erb", extensions=(".erb", ".html.erb"), block=("<%#", "%>"), legacy="embedded_template"),
    Language(id="razor", aliases=("aspnetcorerazor",), extensions=(".cshtml", ".razor"), block=("@*", "*@")),
    Language(id="pug", aliases=("jade",), extensions=(".pug", ".jade"), line="//-"),
    Language(id="haml", extensions=(".haml",), line="-#"),
    Language(id="slim", extensions=(".slim",), line="/"),
    Language(id="blade", extensions=(".blade.php",), block=("{{--", "--}}")),
    Language(id="dot", extensions=(".dot", ".gv"), line="//", block=_SLASHES, legacy="dot"),
    Language(id="git-commit", files=("commit_editmsg", "merge_msg"), line="#"),
    Language(id="git-rebase", files=("git-rebase-todo",), line="#"),
    Language(id="diff", extensions=(".diff", ".patch", ".rej")),
    Language(id="csv", extensions=(".csv",)),
    Language(id="tsv", extensions=(".tsv",)),
    Language(id="log", extensions=(".log",)),
    Language(id="regexp", aliases=("regex",), extensions=(".regexp",), wheel=("tree_sitter_regex", "language"), legacy="regex"),
    Language(id="jsdoc", legacy="jsdoc"),
    Language(id="plaintext", aliases=("plain", "text"), extensions=(".txt", ".text")),
)
