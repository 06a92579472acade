"""What the files of a trace are called in a workspace."""

from __future__ import annotations

from pathlib import Path

import pytest

from airlock.core.trace import Frame
from airlock.engine.traces import Places

FILES = (
    "src/main/java/com/acme/Cart.java",
    "src/main/java/com/other/Cart.java",
    "app/cart.py",
    "app/models.py",
    "lib/models.py",
    "lib/deep/only.py",
    "node_modules/x/index.js",
    "web/src/a.ts",
    "hidden/plan.py",
)


@pytest.fixture(name="root")
def a_root(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    return tmp_path


def named(root: Path, file: str, function: str = "", *, trusted: bool = True) -> str:
    places = Places(str(root), trusted=trusted, document=str(root / "app/cart.py"), shown="cart", protected=("hidden/*",))
    return places(Frame(file, 1, function))


@pytest.mark.parametrize(
    ("file", "function", "name"),
    [
        ("{root}/lib/models.py", "", "lib/models.py"),
        ("file://{root}/lib/models.py", "", "lib/models.py"),
        ("{root}/app/cart.py", "", "cart"),
        ("./lib/models.py", "", "lib/models.py"),
        ("/build/lib/models.py", "", "lib/models.py"),
        ("D:\\build\\lib\\models.py", "", "lib/models.py"),
        ("/build/models.py", "", ""),
        ("models.py", "", ""),
        ("only.py", "", "lib/deep/only.py"),
        ("/build/other/only.py", "", ""),
        ("Cart.java", "com.acme.Cart.total", "src/main/java/com/acme/Cart.java"),
        ("Cart.java", "com.acme.Cart$Line.total", "src/main/java/com/acme/Cart.java"),
        ("Cart.java", "org.else.Cart.total", ""),
        ("webpack-internal:///./web/src/a.ts", "", "web/src/a.ts"),
        ("http://localhost:5173/web/src/a.ts?t=1", "", "web/src/a.ts"),
        ("{root}/node_modules/x/index.js", "", ""),
        ("/usr/lib/python3.12/site-packages/lib/models.py", "", ""),
        ("{root}/hidden/plan.py", "", ""),
        ("/build/hidden/plan.py", "", ""),
        ("../lib/models.py", "", "lib/models.py"),
        ("/etc/passwd", "", ""),
        ("", "", ""),
        ("a\0b/\ud800", "", ""),
    ],
)
def test_files_of_the_workspace_have_names(root: Path, file: str, function: str, name: str) -> None:
    assert named(root, file.replace("{root}", str(root)), function) == name


def test_without_trust_only_what_the_path_says_counts(root: Path) -> None:
    assert named(root, str(root / "lib/models.py"), trusted=False) == "lib/models.py"
    assert named(root, "/build/lib/models.py", trusted=False) == ""
    assert named(root, "lib/models.py", trusted=False) == ""
    assert named(root, str(root / "node_modules/x/index.js"), trusted=False) == ""
