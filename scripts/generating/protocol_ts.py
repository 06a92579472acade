"""`client/src/generated/protocol.ts`: the custom requests as types for the extension.

Where the extension is the sender, a field with a default may be left out (`?`); the server always sends every field.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping

from msgspec import inspect as shape

from airlock.frontends.lsp import protocol
from generating.typescript import HEAD, comment, literal

Struct = type[protocol.Message]


def render(_current: str) -> str:
    """The module."""
    sent = _reachable([params for params, _ in protocol.REQUESTS.values()] + list(protocol.NOTIFICATIONS.values()))
    docs = _documentation()
    interfaces = "\n".join(_interface(struct, docs, optional=struct in sent) for struct in _declared())
    return HEAD.format(source="server/airlock/frontends/lsp/protocol.py") + interfaces + _methods()


def _declared() -> list[Struct]:
    """Every message in the order of the source."""
    found = (value for value in vars(protocol).values() if inspect.isclass(value))
    return [value for value in found if issubclass(value, protocol.Message) and value is not protocol.Message]


def _reachable(roots: list[Struct]) -> set[Struct]:
    seen: set[Struct] = set()
    todo = list(roots)
    while todo:
        struct = todo.pop()
        if struct not in seen:
            seen.add(struct)
            todo.extend(inner for field in _fields(struct) for inner in _structs(field.type))
    return seen


def _fields(struct: Struct) -> tuple[shape.Field, ...]:
    info = shape.type_info(struct)
    assert isinstance(info, shape.StructType)
    return info.fields


def _structs(kind: shape.Type) -> Iterator[Struct]:
    if isinstance(kind, shape.StructType) and issubclass(kind.cls, protocol.Message):
        yield kind.cls
    elif isinstance(kind, shape.ListType):
        yield from _structs(kind.item_type)
    elif isinstance(kind, shape.UnionType):
        for member in kind.types:
            yield from _structs(member)


def _interface(struct: Struct, docs: Mapping[str, str], *, optional: bool) -> str:
    doc = comment(docs.get(struct.__name__, ""))
    if not _fields(struct):
        return f"{doc}export type {struct.__name__} = Readonly<Record<string, never>>;\n"
    lines = [doc, f"export interface {struct.__name__} {{\n"]
    for field in _fields(struct):
        mark = "?" if optional and not field.required else ""
        lines.append(comment(docs.get(f"{struct.__name__}.{field.name}", ""), "  "))
        lines.append(f"  readonly {field.encode_name}{mark}: {_type(field.type)};\n")
    return "".join(lines) + "}\n"


def _type(kind: shape.Type) -> str:
    if isinstance(kind, shape.ListType):
        item = _type(kind.item_type)
        return f"readonly ({item})[]" if " | " in item else f"readonly {item}[]"
    if isinstance(kind, shape.LiteralType):
        return " | ".join(literal(value) for value in kind.values)
    if isinstance(kind, shape.UnionType):
        return " | ".join(_type(member) for member in kind.types)
    if isinstance(kind, shape.StructType):
        return kind.cls.__name__
    plain: dict[type, str] = {
        shape.StrType: "string",
        shape.IntType: "number",
        shape.FloatType: "number",
        shape.BoolType: "boolean",
        shape.NoneType: "null",
    }
    return plain[type(kind)]


def _methods() -> str:
    return "".join(
        (
            _table("Client to server, with an answer.", "Request", {name: _pair(*both) for name, both in protocol.REQUESTS.items()}),
            _table(
                "Client to server, without an answer.",
                "Notification",
                {name: params.__name__ for name, params in protocol.NOTIFICATIONS.items()},
            ),
            _table(
                "Server to client.", "ClientNotification", {name: params.__name__ for name, params in protocol.CLIENT_NOTIFICATIONS.items()}
            ),
        )
    )


def _pair(params: Struct, result: Struct) -> str:
    return f"{{ readonly params: {params.__name__}; readonly result: {result.__name__} }}"


def _table(doc: str, name: str, rows: Mapping[str, str]) -> str:
    """An interface from method name to types, and the constant with the names."""
    constant = {"Request": "REQUESTS", "Notification": "NOTIFICATIONS", "ClientNotification": "CLIENT_NOTIFICATIONS"}[name]
    types = "".join(f"  readonly {literal(method)}: {kind};\n" for method, kind in rows.items())
    names = "".join(f"  {method.rpartition('/')[2]}: {literal(method)},\n" for method in rows)
    checked = f"as const satisfies Readonly<Record<string, keyof {name}Types>>"
    return (
        f"\n/** {doc} Method name to its types. */\nexport interface {name}Types {{\n{types}}}\n"
        f"\n/** {doc} Method names. */\nexport const {constant} = {{\n{names}}} {checked};\n"
    )


def _documentation() -> dict[str, str]:
    """Docstrings of messages, and of fields where a string follows the declaration, by `Message` and `Message.field`."""
    docs: dict[str, str] = {}
    for node in ast.parse(inspect.getsource(protocol)).body:
        if isinstance(node, ast.ClassDef):
            docs[node.name] = ast.get_docstring(node) or ""
            docs.update({f"{node.name}.{name}": text for name, text in _field_docs(node)})
    return docs


def _field_docs(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, after in zip(node.body, node.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(after, ast.Expr):
            yield field.target.id, str(ast.literal_eval(after.value))
