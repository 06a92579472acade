"""The extension package's parts that would be wrong in silence: merging libraries, foreign machines, what ships."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module", autouse=True)
def scripts() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "scripts"))
        import vsix.libs
        import vsix.stage
        import vsix.targets
        import vsix.verify

        assert vsix.verify


def write(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def wheel(name: str, tag: str, files: dict[str, bytes]) -> dict[str, bytes]:
    """What an installed wheel leaves in a folder."""
    record = "".join(f"{path},,\n" for path in files).encode()
    return {**files, f"{name}-1.dist-info/WHEEL": f"Tag: {tag}\n".encode(), f"{name}-1.dist-info/RECORD": record}


def test_versions_stand_side_by_side_and_the_oldest_stable_module_serves_all(tmp_path: Path) -> None:
    from vsix.libs import merge

    old = write(
        tmp_path / "3.10", {"a/__init__.py": b"1", "a/_x.cpython-310-x.so": b"10"} | wheel("s", "cp39-abi3-linux", {"s/_s.abi3.so": b"old"})
    )
    new = write(
        tmp_path / "3.11",
        {"a/__init__.py": b"1", "a/_x.cpython-311-x.so": b"11"} | wheel("s", "cp311-abi3-linux", {"s/_s.abi3.so": b"new"}),
    )
    merge([old, new], tmp_path / "out")
    merged = {path.relative_to(tmp_path / "out").as_posix(): path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert merged == {"a/__init__.py": b"1", "a/_x.cpython-310-x.so": b"10", "a/_x.cpython-311-x.so": b"11", "s/_s.abi3.so": b"old"}


@pytest.mark.parametrize(
    "different",
    [{"a.py": b"%d"}, wheel("n", "cp311-cp311-win_amd64", {"n/_n.pyd": b"%d"})],
    ids=["a source file", "a native module without a version in its name"],
)
def test_a_file_that_differs_between_versions_ends_the_build(different: dict[str, bytes], tmp_path: Path) -> None:
    from vsix.libs import BuildError, merge

    folders = [
        write(tmp_path / str(number), {name: data.replace(b"%d", b"%d" % number) for name, data in different.items()})
        for number in (10, 11)
    ]
    with pytest.raises(BuildError, match="differs between Python versions"):
        merge(folders, tmp_path / "out")


@pytest.mark.parametrize(
    "name", ["tests/test_a.py", "a/tests/b.py", "a/b.pyi", "bin/tool", "a-1.dist-info/RECORD", "yaml/_yaml.so", "a/c.h"]
)
def test_what_no_user_needs_does_not_ship(name: str, tmp_path: Path) -> None:
    from vsix.libs import merge

    merge([write(tmp_path / "3.10", {name: b"", "a/__init__.py": b"", "a-1.dist-info/licenses/LICENSE": b"MIT"})], tmp_path / "out")
    assert not (tmp_path / "out" / name).exists()
    assert (tmp_path / "out/a-1.dist-info/licenses/LICENSE").exists()


ELF = b"\x7fELF" + bytes(14)
HEADERS = {
    "elf-x64": ELF + struct.pack("<H", 0x3E),
    "elf-arm64": ELF + struct.pack("<H", 0xB7),
    "pe-x64": b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + struct.pack("<H", 0x8664),
    "pe-arm64": b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + struct.pack("<H", 0xAA64),
    "macho-x64": b"\xcf\xfa\xed\xfe" + struct.pack("<I", 0x01000007),
    "macho-arm64": b"\xcf\xfa\xed\xfe" + struct.pack("<I", 0x0100000C),
}


def libraries(folder: Path, header: bytes, versions: tuple[str, ...], suffix: str) -> Path:
    return write(folder, {f"a/_x.cp{version.replace('.', '')}-m.{suffix}": header for version in versions})


def test_a_module_for_another_machine_ends_the_build(tmp_path: Path) -> None:
    from vsix.libs import BuildError
    from vsix.targets import TARGETS
    from vsix.verify import check_headers

    for target in TARGETS:
        suffix = "pyd" if target.machine.startswith("pe") else "so"
        for machine, header in HEADERS.items():
            folder = libraries(tmp_path / target.name / machine, header, target.pythons, suffix)
            if machine == target.machine:
                check_headers(folder, target)
                continue
            with pytest.raises(BuildError, match="another machine"):
                check_headers(folder, target)


def test_a_python_without_its_modules_ends_the_build(tmp_path: Path) -> None:
    from vsix.libs import BuildError
    from vsix.targets import by_name
    from vsix.verify import check_headers

    target = by_name("linux-x64")
    assert target is not None
    with pytest.raises(BuildError, match="per Python version"):
        check_headers(libraries(tmp_path, HEADERS["elf-x64"], target.pythons[1:], "so"), target)


def test_the_package_holds_what_is_named_and_nothing_of_development(tmp_path: Path) -> None:
    import json

    from vsix.stage import lay_out
    from vsix.targets import by_name

    manifest = {"name": "x", "main": "./dist/e.js", "icon": "media/i.png", "scripts": {"a": "b"}, "devDependencies": {"c": "1"}}
    root = write(
        tmp_path / "root",
        {
            "package.json": json.dumps(manifest).encode(),
            "README.md": b"![see](docs/see.png) [more](docs/more.md)",
            "LICENSE": b"",
            "dist/NOTICES.txt": b"",
            "dist/e.js": b"",
            "media/i.png": b"",
            "docs/see.png": b"",
            "docs/more.md": b"",
            "server/launch.py": b"",
            "server/airlock/__init__.py": b"",
            "server/airlock/__pycache__/x.pyc": b"",
            "secret.env": b"",
        },
    )
    target = by_name("win32-arm64")
    assert target is not None
    lay_out(root, write(tmp_path / "libs", {"lib/__init__.py": b""}), target, tmp_path / "stage")
    staged = {path.relative_to(tmp_path / "stage").as_posix() for path in (tmp_path / "stage").rglob("*") if path.is_file()}
    pages = {"package.json", "README.md", "LICENSE", "dist/e.js", "dist/NOTICES.txt", "media/i.png", "docs/see.png"}
    bundled = {"bundled/launch.py", "bundled/target.json", "bundled/libs/lib/__init__.py", "bundled/libs/airlock/__init__.py"}
    assert staged == pages | bundled
    assert json.loads((tmp_path / "stage/package.json").read_text()).keys() == {"name", "main", "icon"}
    assert json.loads((tmp_path / "stage/bundled/target.json").read_text()) == {
        "target": "win32-arm64",
        "pythons": ["3.12", "3.13", "3.14"],
    }
