"""Bash's table. Node types: https://github.com/tree-sitter/tree-sitter-bash (0.25), fields added to them in `core.syntax.fields`.

An unquoted word is as much a value as a quoted one: both go.
"""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Body, Kind, Where

_STATEMENTS = frozenset({"if_statement", "elif_clause", "else_clause", "case_item", "do_group", "list", "redirected_statement"})
_COMMANDS = frozenset({
    "[", "[[", ":", ".", "alias", "awk", "base64", "basename", "bash", "bc", "bg", "break", "builtin", "cat", "cd", "chgrp", "chmod",
    "chown", "clear", "cmp", "column", "command", "complete", "continue", "cp", "curl", "cut", "date", "dd", "declare", "df", "diff",
    "dirname", "dirs", "du", "echo", "egrep", "enable", "env", "eval", "exec", "exit", "export", "expr", "false", "fc", "fg", "fgrep",
    "file", "find", "fold", "getopt", "getopts", "git", "grep", "gunzip", "gzip", "hash", "head", "help", "hostname", "id", "install",
    "jobs", "join", "jq", "kill", "less", "let", "ln", "local", "logout", "ls", "make", "mapfile", "md5sum", "mkdir", "mkfifo", "mktemp",
    "more", "mv", "nohup", "od", "openssl", "paste", "patch", "perl", "pgrep", "pkill", "popd", "printf", "ps", "pushd", "pwd", "python",
    "python3", "read", "readarray", "readlink", "readonly", "realpath", "return", "rm", "rmdir", "rsync", "sed", "select", "seq", "set",
    "sh", "sha256sum", "shift", "shopt", "sleep", "sort", "source", "split", "ssh", "stat", "stty", "su", "sudo", "suspend", "tac",
    "tail", "tar", "tee", "test", "time", "timeout", "times", "touch", "tput", "tr", "trap", "true", "truncate", "tty", "type", "typeset",
    "ulimit", "umask", "unalias", "uname", "uniq", "unset", "unzip", "wait", "watch", "wc", "wget", "which", "whoami", "xargs", "yes",
    "zip", "BASH", "BASH_SOURCE", "BASH_REMATCH", "BASH_VERSION", "EDITOR", "EUID", "FUNCNAME", "HOME", "HOSTNAME", "IFS", "LANG",
    "LC_ALL", "LINENO", "OLDPWD", "OPTARG", "OPTIND", "PATH", "PIPESTATUS", "PPID", "PS1", "PWD", "RANDOM", "REPLY", "SECONDS", "SHELL",
    "TERM", "TMPDIR", "UID", "USER", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "@", "*", "#", "?", "-", "$", "!", "_",
})  # fmt: skip
_RUNNERS = frozenset({
    "bash", "command", "compgen", "complete", "eval", "exec", "find", "hash", "nice", "nohup", "parallel", "sh", "ssh", "su", "sudo",
    "time", "timeout", "trap", "type", "unset", "watch", "xargs",
})  # fmt: skip

BASH = Table(
    definitions=MappingProxyType(
        {"function_definition": Kind.FUNCTION, "variable_assignment": Kind.VARIABLE, "declaration_command": Kind.VARIABLE}
    ),
    definers=MappingProxyType({"variable_assignment": "name", "declaration_command": EVERY}),
    wrappers=MappingProxyType({}),
    namers=MappingProxyType({}),
    anonymous=frozenset(),
    bodies=MappingProxyType({"program": Body.INDENT, "compound_statement": Body.BRACES}),
    blocks=_STATEMENTS | {"for_statement", "c_style_for_statement", "while_statement", "case_statement", "compound_statement"},
    clauses=frozenset({"elif_clause", "else_clause", "case_item"}),
    statement_places=frozenset((kind, "") for kind in _STATEMENTS),
    requires=frozenset({"source", "."}),
    naming_calls=MappingProxyType({"source": Kind.IMPORT, ".": Kind.IMPORT}),
    specifiers=frozenset(),
    sources=frozenset({"argument"}),
    references=frozenset({"variable_name", "word"}),
    reference_parents=MappingProxyType({"word": frozenset({"command_name"})}),
    not_references=frozenset({("function_definition", "name")}),
    separate_calls=True,
    runs=_RUNNERS,
    binders=MappingProxyType(
        {
            "declaration_command": (("bound", Where.FUNCTION),),
            "for_statement": (("variable", Where.FUNCTION),),
        }
    ),
    patterns=MappingProxyType({"variable_assignment": frozenset({"value"}), "subscript": frozenset({"index"})}),
    scopes=frozenset({"function_definition"}),
    functions=frozenset({"function_definition"}),
    members=MappingProxyType({}),
    calls=MappingProxyType({"command": "name", "command_name": ""}),
    typed=MappingProxyType({}),
    receivers=frozenset(),
    builtins=_COMMANDS,
    comments=frozenset({"comment"}),
    strings=MappingProxyType(
        dict.fromkeys(
            (
                "string",
                "raw_string",
                "ansi_c_string",
                "translated_string",
                "word",
                "regex",
                "extglob_pattern",
                "brace_expression",
                "heredoc_body",
            ),
            '"…"',
        )
    ),
    name_places=frozenset({("function_definition", "name")}),
    flags="-[A-Za-z]{1,5}|[0:]",
    numbers=frozenset({"number"}),
    constants=frozenset(),
    opaque=MappingProxyType({"heredoc_redirect": "", "herestring_redirect": "", "concatenation": '"…"'}),
    elided=frozenset({("function_definition", "body")}),
    defaults=frozenset(),
    values=frozenset({("variable_assignment", "value")}),
    holes=MappingProxyType({"": '"…"', "array": "()"}),
    body_hole="{ :; }",
    arguments=frozenset({"command_name"}),
    delimiters=('"', "'", "`"),
    opening=r"<<",
    closers=("}", ")", "fi", "done", "esac"),
    middles=("then", "else", "elif", "do"),
    unit="  ",
    statement="{name}={hole}",
    keyword="function",
    header=r"^[ \t]*(?:function[ \t]+[\w:.-]+|[\w:.-]+[ \t]*\([ \t]*\))",
)
