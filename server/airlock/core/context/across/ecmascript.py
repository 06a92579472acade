"""Where the imports of JavaScript and TypeScript lead: relative paths, endings left out, index files, aliases, packages of the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.across.packages import aliased
from airlock.core.context.across.workspace import ALL, Imports, Link, Workspace, folder_of, joined, says_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

_STATEMENTS = frozenset({"import_statement", "export_statement", "lexical_declaration", "variable_declaration", "expression_statement"})
_ENDINGS = (".ts", ".tsx", ".d.ts", ".js", ".jsx", ".mts", ".cts", ".mjs", ".cjs")
_COMPILED = {".js": (".ts", ".tsx"), ".jsx": (".tsx",), ".mjs": (".mts",), ".cjs": (".cts",)}
_DEFAULT = "default"
_SPECIFIERS = frozenset({"import_specifier", "export_specifier"})


def _links(syntax: Syntax, _imports: Sequence[Node]) -> Sequence[Link]:
    return [link for node in syntax.root.named_children if node.type in _STATEMENTS for link in _statement(node, syntax)]


def _statement(node: Node, syntax: Syntax) -> Iterator[Link]:
    if node.type == "import_statement":
        yield from _imported(node, syntax)
    elif node.type == "export_statement":
        yield from _exported(node, syntax)
    elif node.type == "expression_statement":
        yield from _assigned(node, syntax)
    else:
        for declarator in node.named_children:
            yield from _required(declarator.field("name"), declarator.field("value"), syntax)


def _imported(node: Node, syntax: Syntax) -> Iterator[Link]:
    source = _string(node.field("source"), syntax)
    for clause in (child for child in node.named_children if child.type in ("import_clause", "import_require_clause")):
        source = source or _string(clause.field("source"), syntax)
        for child in clause.named_children:
            if child.type == "identifier":
                yield Link(_text(child, syntax), source, "" if clause.type == "import_require_clause" else _DEFAULT, public=False)
            elif child.type == "namespace_import":
                yield Link(_text(child.named_children[-1], syntax), source, public=False)
            elif child.type == "named_imports":
                yield from (Link(alias, source, name, public=False) for name, alias in _specifiers(child, syntax))


def _exported(node: Node, syntax: Syntax) -> Iterator[Link]:
    source = _string(node.field("source"), syntax)
    for child in node.named_children:
        if child.type == "export_clause":
            yield from (Link(alias, source, name) for name, alias in _specifiers(child, syntax))
        elif child.type == "namespace_export":
            yield Link(_text(child.named_children[-1], syntax), source)
    if any(child.type == "*" for child in node.children):
        yield Link(ALL, source, ALL)
    if any(child.type in (_DEFAULT, "=") for child in node.children):
        yield from (Link(_DEFAULT, "", name) for name in _default(node, syntax))
        value = node.field("value")
        yield from _object(value, syntax) if value is not None else ()


def _default(node: Node, syntax: Syntax) -> Iterator[str]:
    """What the default export is called in the file; for a call, the functions and classes that it may wrap."""
    declared, value = node.field("declaration"), node.field("value")
    name = declared.field("name") if declared is not None else None
    if name is not None:
        yield _text(name, syntax)
    value = value or next((child for child in node.named_children if child.type == "identifier"), None)
    while value is not None and value.type in ("as_expression", "satisfies_expression", "parenthesized_expression"):
        value = value.named_children[0] if value.named_children else None
    if value is not None and value.type == "identifier":
        yield _text(value, syntax)
    arguments = value.field("arguments") if value is not None else None
    yield from (_text(one, syntax) for one in (arguments.named_children if arguments is not None else ()) if one.type == "identifier")


def _assigned(statement: Node, syntax: Syntax) -> Iterator[Link]:
    """`module.exports = …` and `exports.name = …`, as far as they name what is in the file or in another."""
    node = statement.named_children[0] if statement.named_children else statement
    left, right = _text(node.field("left"), syntax), node.field("right")
    if node.type != "assignment_expression" or right is None or not left.startswith(("module.exports", "exports.")):
        return
    name = left.removeprefix("module.").removeprefix("exports").lstrip(".")
    required = _require(right, syntax)
    if required:
        yield Link(name or ALL, required, "" if name else ALL)
    elif right.type == "identifier":
        yield Link(name or _DEFAULT, "", _text(right, syntax))
    elif not name:
        yield from _object(right, syntax)


def _object(node: Node, syntax: Syntax) -> Iterator[Link]:
    """The members of an exported object that are only names of something else."""
    for pair in node.named_children if node.type == "object" else ():
        value = pair.field("value")
        if pair.type == "shorthand_property_identifier":
            yield Link(_text(pair, syntax), "", _text(pair, syntax))
        elif value is not None and value.type == "identifier":
            yield Link(_text(pair.field("key"), syntax), "", _text(value, syntax))


def _required(name: Node | None, value: Node | None, syntax: Syntax) -> Iterator[Link]:
    """`const a = require("…")`, `const { a, b: c } = require("…")`, `const d = require("…").e`."""
    member = _text(value.field("property"), syntax) if value is not None else ""
    source = _require(value.field("object") if member and value is not None else value, syntax)
    if name is None or not source:
        return
    if name.type == "identifier":
        yield Link(_text(name, syntax), source, member, public=False)
    for child in name.named_children if name.type == "object_pattern" and not member else ():
        key, inner = child.field("key") or child, child.field("value") or child
        yield Link(_text(inner, syntax), source, _text(key, syntax), public=False)


def _require(value: Node | None, syntax: Syntax) -> str:
    arguments = value.field("arguments") if value is not None and _text(value.field("function"), syntax) == "require" else None
    return _string(arguments.named_children[0], syntax) if arguments is not None and arguments.named_children else ""


def _specifiers(node: Node, syntax: Syntax) -> Iterator[tuple[str, str]]:
    for child in node.named_children:
        if child.type in _SPECIFIERS:
            name = _text(child.field("name"), syntax).strip("\"'")
            yield name, _text(child.field("alias"), syntax).strip("\"'") or name


def _string(node: Node | None, syntax: Syntax) -> str:
    return _text(node, syntax)[1:-1] if node is not None and node.type == "string" else ""


def _text(node: Node | None, syntax: Syntax) -> str:
    return syntax.text[node.start : node.end] if node is not None else ""


def _gives(text: str, name: str, _stem: str = "") -> bool:
    return says_word(text, name) or (name in text and "exports" in text)  # `module.exports = require("…")` gives all of another


def _files(link: Link, path: str, workspace: Workspace) -> Sequence[str]:
    if link.source.startswith("."):
        place = joined(folder_of(path), link.source)
        places = [place] if place is not None else []
    else:
        places = aliased(link.source, path, workspace)
    return next(([file] for place in places if (file := _module(place, workspace))), ())


def _module(place: str, workspace: Workspace) -> str:
    """The file a module's path means, with or without its ending."""
    stem, dot, ending = place.rpartition(".")
    written = [f"{stem}{other}" for other in _COMPILED.get(f".{ending}", ())] if dot else []
    named = [place, *written, *(f"{place}{one}" for one in _ENDINGS), *(f"{place}/index{one}".lstrip("/") for one in _ENDINGS)]
    return next((one for one in named if one.endswith(_ENDINGS) and workspace.has(one)), "")


ECMASCRIPT = Imports(
    languages=("javascript", "javascriptreact", "typescript", "typescriptreact"),
    links=_links,
    files=_files,
    gives=_gives,
    exported=("module.exports", "exports"),
    default=_DEFAULT,
)
