"""The benchmark of names of other files asks for those that a function takes from there, and no others."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEXT = """from .models import Cart
from flask import Response
from . import rates

def own(): ...

def here(total):
    count = own()
    return Cart(total, count), Response(), rates.daily(), total.Far
"""
TAGS = {
    "Cart": {"shop/models.py"},
    "Response": {"shop/web.py"},
    "daily": {"shop/rates.py"},
    "own": {"shop/other.py"},
    "count": {"shop/models.py"},
    "Far": {"shop/far.py"},
}


def test_names_are_wanted_where_imports_lead(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "bench/context"))
    from across import Place
    from definers import Definers
    from sources import File
    from targets import Target

    from airlock.core.context import Shelf
    from airlock.core.model import Span
    from airlock.engine.workspace.index import Index

    index = Index(str(tmp_path), lambda _path, _text: True, None, b"")
    place = Place(tmp_path, "python", Definers(TAGS, {"shop/use.py": {"own", "here"}}), index, Shelf())
    start = TEXT.index("def here")
    target = Target(File("shop", "shop/use.py", "python", TEXT), Span(start, len(TEXT)), Span(start + 4, start + 8), start + 4)
    assert place.wanted(target) == {"Cart": {"shop/models.py"}, "daily": {"shop/rates.py"}}
