"""Types that a macro makes: shown with what is wanted of them, and nothing of what may be a value or code in the macro's tokens."""

from __future__ import annotations

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, Span
from airlock.core.syntax import never
from core.test_context_names import outside

FLAGS = """bitflags! {
    #![doc = "secret"]
    /// secret
    #[derive(Debug, Secret)]
    pub(crate) struct Flags: u32 {
        /// secret
        const OPEN = 0x4711; // secret
        #[doc = "secret"]
        #[cfg(any(secret, feature = "secret"))]
        const SHUT = secret_code(4712, "secret", b"secret", 'x', r#"secret"#);
        const BOTH = { let secret_one = 4713; secret_one << 14 };
        const ANGLES: Map<u8, Item = u8> = secret_two::<OPEN, SHUT>(|x, OPEN| secret_three);
        const UNUSED = 4714;
    }
}
"""
FLAGS_SHOWN = """bitflags! { pub(crate) struct Flags: u32 { const OPEN = 0; const SHUT = 0; const BOTH = 0;
    const ANGLES: Map<u8, Item = u8> = 0; } }"""
ERRORS = """quick_error! {
    /* secret */
    pub enum Failed {
        Io(err: io::Error) { from() display("secret {}", err) cause(secret_err) description: secret_text, }
        Other(text: &'static str, code: [u8; 4711]) { display("secret") from(secret_fn) }
        Gone { since: u64, at: [u8; { secret_size }], port: u16 = 4712, } { display("secret") }
        Idle
    }
}
"""
ERRORS_SHOWN = """quick_error! { pub enum Failed { Io(err: io::Error) {} Other(text: &'static str, code: [u8; 0]) {}
    Gone { since: u64, at: [u8; {}], port: u16, } Idle } }"""
PLACES = """cfg_if! {
    if #[cfg(feature = "secret")] {
        pub struct Place { port: u16, name: String }
        impl Place { fn go(&self) -> u8 { "secret".len() + secret_more } }
        fn inner() { struct Local { secret: u8 } enum Hidden { Fine } }
    } else if #[cfg(secret)] {
        pub struct Place { port: u32, secret: String }
        pub enum Other { Secret, Fine }
    } else { }
}
"""
ODD = """custom! {
    enum Status { Fine => "secret", Bad => 4711, Worse = secret_call(x, y), Held(u16, "secret", key = secret_key, 4712) => secret_fn,
        Fifth secret_five secret_six, #[code(4713)] Sixth "secret" secret_seven, Tokens(secret! { 4714 }) }
    type Key = [u8; 4715];
    struct Pair(u8, pub [u8; LENGTH + 4716]);
    struct Calls { pub name: String = "secret", count: usize = secret_count(4717), back: fn(u8) -> u8, raw: *const u8,
        fn call(&self, by: u8) -> u8 { secret_body(4718) } }
}
"""
STATUS_SHOWN = "custom! { enum Status { Fine, Bad, Worse, Held(u16, key, 0), Fifth, Sixth, Tokens(secret! {}) } }"
CALLS_SHOWN = """custom! { struct Calls { pub name: String, count: usize, back: fn(u8) -> u8, raw: *const u8,
    fn call(&self, by: u8) -> u8 { todo!() } } }"""
NONE = """
custom! { struct Words "secret" secret_one }
custom! { struct Many secret_one secret_two }
custom! { struct Listed, "secret", struct Second, secret_one }
custom! { type Text = "secret"; type Code = { secret_code }; }
custom! { select union secret from secret_table where secret = 4711 }
custom! { struct Sized<const N: usize = { secret_size }> { name: u8 } }
custom!(struct Round { name: u8 });
custom! { if secret { struct Inner { name: u8 } } fn call() { struct Local { name: u8 } } mod deep { pub struct Deep { name: u8 } } }
"""
BIG = "custom! {{\n    struct Big {{ name: u8 }}\n    {}\n}}\n".format("secret 4711; " * 2000)


def made(text: str, at: str) -> Excerpt:
    """The excerpt of the last place where something stands."""
    found = excerpt(Document(text, "", "rust"), [Span(text.rindex(at), text.rindex(at))], never)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "target", "shown"),
    [
        (FLAGS, "fn run(f: Flags) { f.set(1) }", "bitflags! { pub(crate) struct Flags: u32 {} }"),
        (FLAGS, "fn run(f: Flags) { f.set(Flags::OPEN | Flags::SHUT, Flags::BOTH, Flags::ANGLES) }", FLAGS_SHOWN),
        (ERRORS, "fn run(e: Failed) -> bool { e == Failed::Idle }", "quick_error! { pub enum Failed { Idle } }"),
        (ERRORS, "fn run() { Failed::Io(1); Failed::Other(2); Failed::Gone { since: 1, at: 2, port: 3 }; Failed::Idle }", ERRORS_SHOWN),
        (PLACES, "fn run(p: Place) -> u16 { p.port }", "pub struct Place { port: u16, }"),
        (PLACES, "fn run(p: Other, h: Hidden) -> bool { p == Other::Fine }", "pub enum Other { Fine }"),
        (ODD, "fn run(s: Status) { s.go(Fine, Bad, Worse, Held, Fifth, Sixth, Tokens) }", STATUS_SHOWN),
        (ODD, "fn run(k: Key, p: Pair) { }", "custom! { type Key = [u8; 0]; struct Pair(u8, pub [u8; LENGTH + 0]); }"),
        (ODD, "fn run(c: Calls) { c.call(1); c.back; c.raw; c.name + c.count }", CALLS_SHOWN),
        ("m! { pub struct One; }\n" + FLAGS, "fn run(o: One) { }", "m! { pub struct One; }"),
    ],
)
def test_a_type_that_a_macro_makes_is_shown_with_what_is_wanted_and_nothing_else(text: str, target: str, shown: str) -> None:
    found = made(text + target, "fn run")
    assert outside(found).split() == shown.split()
    assert found.target == "run"
    assert found.warnings == ()
    assert syntax.error_count(found.text, "rust") == 0


@pytest.mark.parametrize("text", [*NONE.strip().split("\n"), BIG])
def test_what_has_not_the_form_of_a_type_is_none(text: str) -> None:
    names = ("Words", "Many", "Listed", "Second", "Text", "Code", "Sized", "Round", "Inner", "Local", "Deep", "Big")
    target = "fn run({}) {{ w.name }}".format(", ".join(f"{name.lower()}: {name}" for name in names))
    assert outside(made(text + target, "fn run")).strip() == ""


@pytest.mark.parametrize("macro", [FLAGS, ERRORS, PLACES, ODD])
def test_nothing_of_a_macro_is_shown_wherever_it_ends(macro: str) -> None:
    uses = "f.set(Flags::OPEN, Flags::SHUT, Failed::Io, Status::Held, Status::Worse, p.port, c.name, c.count)"
    target = f"fn run(f: Flags, e: Failed, p: Place, o: Other, s: Status, k: Key, c: Calls) {{\n    {uses};\n}}\n"
    for end in range(0, len(macro), 3):
        text = target + macro[:end]
        found = excerpt(Document(text, "", "rust"), [Span(4, 4)], never)
        shown = outside(found) if found is not None else ""
        assert not [word for word in ("secret_", '"secret', "471", "// ") if word in shown], text[-200:]


@pytest.mark.parametrize("macro", [FLAGS, ERRORS, PLACES, ODD])
@pytest.mark.parametrize("gone", ['"', "{", "}", "(", ")", "=", ";", ",", "'", "[", "]", "/*", "*/", "//", "#"])
def test_nothing_of_a_macro_is_shown_where_a_mark_of_it_is_lost(macro: str, gone: str) -> None:
    uses = "f.set(Flags::OPEN, Flags::SHUT, Failed::Io, Status::Held, Status::Worse, p.port, c.name, c.count)"
    target = f"fn run(f: Flags, e: Failed, p: Place, o: Other, s: Status, k: Key, c: Calls) {{\n    {uses};\n}}\n"
    places = [at for at in range(len(macro)) if macro.startswith(gone, at)]
    for at in places:
        text = macro[:at] + macro[at + len(gone) :] + target
        cursor = text.rindex("fn run")
        found = excerpt(Document(text, "", "rust"), [Span(cursor, cursor)], never)
        shown = outside(found) if found is not None else ""
        assert not [word for word in ('"secret', "471") if word in shown], (text, shown)


def test_a_type_of_a_macro_that_only_a_signature_mentions_is_the_one_shown() -> None:
    text = "m! { struct First { a: u8 } struct Second { b: u8 } }\nfn made() -> Second { todo!() }\nfn run() -> u8 { made().b }\n"
    assert " ".join(outside(made(text, "made")).split()) == "m! { struct Second { b: u8 } } fn made() -> Second { todo!() }"


@pytest.mark.parametrize(
    "text",
    [
        "use flags::make;\nmake! { struct Made { a: u8 } }\nfn run(m: Made) { m.a }",
        "mod inner {\n    use flags::make;\n    make! { pub struct Made { a: u8 } }\n}\nfn run(m: inner::Made) { m.a }",
        "macro_rules! make { ($x:tt) => { secret_one(4711) }; }\nmake! { struct Made { a: u8 } }\nfn run(m: Made) { m.a }",
    ],
)
def test_the_macro_that_makes_a_type_is_shown_too(text: str) -> None:
    shown = outside(made(text, "fn run"))
    assert "struct Made { a: u8 }" in shown
    assert "use flags::make;" in shown or "macro_rules! make" in shown
    assert "secret" not in shown


def test_the_file_is_no_type_because_it_begins_with_a_macro() -> None:
    assert made(FLAGS + "fn run() { go() }", "go").target == "run"
