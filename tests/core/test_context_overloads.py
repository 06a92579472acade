"""Of several functions of one name those are shown that can be called as the target does; all of them when that is not known."""

from __future__ import annotations

import pytest

from airlock.core.context import excerpt
from airlock.core.model import Document, Span
from airlock.core.syntax import never
from core.test_context_names import outside

JAVA = """class Own {{
    int count; String text;
    Own() {{ }}
    Own(int one) {{ }}
    Own(int one, String two) {{ }}
    void go() {{ }}
    void go(int one) {{ }}
    void go(int one, int two) {{ }}
    void say(String one) {{ }}
    void say(int one) {{ }}
    void say(String one, Object... more) {{ }}
    void put(Object one) {{ }}
    void put(String one) {{ }}
    void put(String one, Object two) {{ }}
    void put(Object one, String two) {{ }}
    {}
}}
"""
KOTLIN = """class Own(val count: Int) {{
    constructor() : this(1)
    constructor(one: Int, two: Int) : this(one)
    fun go() {{ }}
    fun go(one: Int) {{ }}
    fun go(one: Int, two: Int = 4711) {{ }}
    fun go(one: Int, two: Int, three: Int) {{ }}
    fun every(one: Int, done: () -> Unit) {{ }}
    fun every(done: () -> Unit) {{ }}
    fun every(one: Int) {{ }}
    fun say(vararg all: String) {{ }}
    fun say(one: Int, two: Int) {{ }}
    fun say(one: Int) {{ }}
    fun put(one: Any) {{ }}
    fun put(one: String) {{ }}
    {}
}}
"""
SWIFT = """class Own {{
    init() {{ }}
    init(one: Int) {{ }}
    init(two: Int, three: Int = 4711) {{ }}
    func go() {{ }}
    func go(_ one: Int) {{ }}
    func go(by one: Int) {{ }}
    func go(by one: Int, at two: Int = 4711) {{ }}
    func go(to one: Int, at two: Int) {{ }}
    func every(one: Int, done: () -> Void) {{ }}
    func every(done: () -> Void) {{ }}
    func every(one: Int) {{ }}
    func say(_ all: String...) {{ }}
    func say(one: Int, two: Int) {{ }}
    func put(one: Any) {{ }}
    func put(one: Int) {{ }}
    {}
}}
"""
CSHARP = """class Own {{
    public Own() {{ }}
    public Own(int one) {{ }}
    public Own(int one, string two) {{ }}
    void Go() {{ }}
    void Go(int one) {{ }}
    void Go(int one, int two = 4711) {{ }}
    void Go(int one, int two, int three) {{ }}
    void Say(string one, params object[] more) {{ }}
    void Say(int one) {{ }}
    void Say() {{ }}
    bool Try(string one, out int two) {{ two = 1; return true; }}
    bool Try(string one) {{ return true; }}
    void Put(object one) {{ }}
    void Put(string one) {{ }}
    {}
}}
static class More {{
    public static void Add(this Own own, params int[] all) {{ }}
    public static void Add(this Own own, int one, string two) {{ }}
}}
"""
G0, G1, G2, G3 = "go()", "go(int one)", "go(int one, int two)", ""
CASES = [
    # by number
    ("java", "void run() { go(1); }", "go(int one)", "go()|go(int one, int two)"),
    ("java", "void run() { this.go(); }", "go()", "go(int one)|go(int one, int two)"),
    ("java", "void run(Own o) { o.go(1, 2); }", "go(int one, int two)", "go()|go(int one)"),
    ("java", "void run() { go(1); go(1, 2); }", "go(int one)|go(int one, int two)", "go()"),
    ("java", "void go(String run, int two, int three) { go(1); }", "go(int one)", "go()|go(int one, int two)"),
    ("java", "void run() { new Own(1); }", "Own(int one)", "Own()|Own(int one, String two)"),
    ("java", "void run() { new Own(1) { }; }", "Own(int one)", "Own()"),
    ("java", "Own(String a, int run, int b) { this(b); }", "Own(int one)", "Own()|Own(int one, String two)"),
    # nothing fits, or not known
    ("java", "void run() { go(1, 2, 3, 4); }", "go()|go(int one)|go(int one, int two)", ""),
    ("java", "void run(List<Integer> l) { go(1); l.forEach(this::go); }", "go()|go(int one)|go(int one, int two)", ""),
    ("java", "void run(List<Integer> l) { l.forEach(this::go); }", "go()|go(int one)|go(int one, int two)", ""),
    ("java", "void run(Own o) { go(1); o.<String>go(1, 2); }", "go(int one)|go(int one, int two)", ""),
    ("java", "void run(Own o) { go(1); Own.super.go(1, 2); }", "go(int one)|go(int one, int two)", ""),
    ("java", "void run() { new Own(1); Supplier<Own> s = Own::new; }", "Own()|Own(int one)|Own(int one, String two)", ""),
    ("java", "void run() { new Own(1); new Own<>(); }", "Own()|Own(int one)", "Own(int one, String two)"),
    ("java", "void run() {\n        go(1, );\n    }", "go(int one)|go(int one, int two)", ""),
    ("kotlin", "fun run() {\n        go(1,, )\n    }", "go(one: Int, two: Int =|three: Int", ""),
    ("swift", "func run() { go(by: 1, ) }", "go(by one: Int)|go(by one: Int, at two", ""),
    ("csharp", "void run() {\n        Go(1, );\n    }", "Go(int one)|three", ""),
    ("java", "void run() { go(1); go(1, 2, 3, 4); }", "go()|go(int one)|go(int one, int two)", ""),
    ("java", "void run(Object s) { if (s instanceof String) put((String) s); put(s); }", "put(String one)|put(Object one)", ""),
    ("kotlin", "fun run(s: Any) { if (s is String) put(s) }", "put(one: String)|put(one: Any)", ""),
    ("kotlin", "fun run(s: String, l: List<Any>) { for (s in l) put(s) }", "put(one: String)|put(one: Any)", ""),
    ("kotlin", "fun run(s: String) { any { s -> put(s) } }", "put(one: String)|put(one: Any)", ""),
    # any number
    ("java", 'void run() { say("a", 1, 2, 3); }', "say(String one, Object... more)", "say(int one)"),
    ("java", 'void run() { say("a"); }', "say(String one)|say(String one, Object... more)", ""),
    # by type
    ("java", "void run(String s) { put(s); }", "put(String one)", "put(Object one)|put(String one, Object two)"),
    ("java", "void run(String[] s) { put(s); }", "put(String one)|put(Object one)", ""),
    ("java", "void run(List<String> s) { put(s); }", "put(String one)|put(Object one)", ""),
    ("java", "void run(String s, Own o) { put(s, o.text); }", "put(String one, Object two)|put(Object one, String two)", ""),
    ("java", "void run(String s) { put(s); put(1); }", "put(String one)|put(Object one)", ""),
    ("java", "void run(String s) { { Own s = null; put(s); } }", "put(String one)|put(Object one)", ""),
    ("kotlin", "fun run() { go() }", "go()", "go(one: Int)|go(one: Int, two: Int, three: Int)"),
    ("kotlin", "fun run() { go(1) }", "go(one: Int)|go(one: Int, two: Int =", "go()|go(one: Int, two: Int, three: Int)"),
    ("kotlin", "fun run() { go(two = 1, one = 2) }", "go(one: Int, two: Int =", "go()|go(one: Int)|three: Int"),
    ("kotlin", "fun run(o: Own?) { o?.go(1, 2, 3) }", "three: Int", "go()|go(one: Int)"),
    ("kotlin", "fun run() { go(1, 2, 3, 4, 5) }", "go()|go(one: Int)|three: Int", ""),
    ("kotlin", "fun run(l: List<Int>) { go(); l.forEach(::go) }", "go()|go(one: Int)", ""),
    ("kotlin", "fun run() { every(1) { } }", "every(one: Int, done", "every(done|every(one: Int)"),
    ("kotlin", "fun run() { every { } }", "every(done", "every(one: Int, done"),
    ("kotlin", "fun run() { every() { } }", "every(done", "every(one: Int, done"),
    ("kotlin", "fun run(f: () -> Unit) { every(1, f) }", "every(one: Int, done", "every(done|every(one: Int)"),
    ("kotlin", "fun run() { every(1) { every { } } }", "every(one: Int, done|every(done", ""),
    ("kotlin", 'fun run() { say("a", "b", "c") }', "say(vararg", "say(one: Int, two|say(one: Int)"),
    ("kotlin", "fun run(a: Array<String>) { say(*a) }", "say(vararg", "say(one: Int, two"),
    ("kotlin", "fun run(s: String) { put(s) }", "put(one: String)", "put(one: Any)"),
    ("kotlin", "fun run(s: String?) { put(s) }", "put(one: String)|put(one: Any)", ""),
    ("kotlin", "fun run(s: List<String>) { put(s) }", "put(one: String)|put(one: Any)", ""),
    ("kotlin", "}\nclass Other { fun run() { Own(1, 2) }", "constructor(one: Int, two: Int)", "constructor()"),
    ("kotlin", "}\nclass Other { fun run() { Own(1, 2); listOf(1).map(::Own) }", "constructor(one: Int, two: Int)|constructor()", ""),
    ("swift", "func run() { go() }", "go()", "go(_ one|go(by one|go(to one"),
    ("swift", "func run() { go(1) }", "go(_ one", "go()|go(by one|go(to one"),
    ("swift", "func run() { self.go(by: 1) }", "go(by one: Int)|go(by one: Int, at two", "go()|go(_ one|go(to one"),
    ("swift", "func run() { go(by: 1, at: 2) }", "go(by one: Int, at two", "go()|go(_ one|go(by one: Int)|go(to one"),
    ("swift", "func run() { go(to: 1, at: 2) }", "go(to one", "go()|go(_ one|go(by one"),
    ("swift", "func run(o: Own?) { o?.go(to: 1, at: 2) }", "go(to one", "go()|go(_ one|go(by one"),
    ("swift", "func run() { go(what: 1) }", "go()|go(_ one|go(by one|go(to one", ""),
    ("swift", "func run() { go(); [1].map(go) }", "go()|go(_ one|go(by one|go(to one", ""),
    ("swift", "func run() { go(); [1].map(self.go(by:)) }", "go()|go(by one", ""),
    ("swift", "func run() { every(one: 1) { } }", "every(one: Int, done", "every(done|every(one: Int)"),
    ("swift", "func run() { every { } }", "every(done", "every(one: Int, done"),
    ("swift", "func run() { every(one: 1, done: { }) }", "every(one: Int, done", "every(done|every(one: Int)"),
    ("swift", 'func run() { say("a", "b") }', "say(_ all", ""),
    ("swift", "func run(i: [Int]) { put(one: i) }", "put(one: Any)|put(one: Int)", ""),
    ("swift", "}\nclass Other { func run() { Own(two: 1) }", "init(two", "init()|init(one"),
    ("swift", "}\nclass Other { func run() { Own.init(one: 1) }", "init(one", "init()|init(two"),
    ("swift", "}\nclass Other { func run() { let o: Own = .init(one: 1); Own() }", "init(one|init()", ""),
    ("swift", "}\nclass Other { func run() { Own(one: 1); [1].map(Own.init) }", "init(one|init()|init(two", ""),
    ("csharp", "void run() { Go(); }", "Go()", "Go(int one)|Go(int one, int two|three"),
    ("csharp", "void run() { Go(1); }", "Go(int one)|Go(int one, int two", "Go()|three"),
    ("csharp", "void run() { this.Go(two: 1, one: 2); }", "Go(int one, int two", "Go()|Go(int one)|three"),
    ("csharp", "void run(Own o) { o?.Go(1, 2, 3); }", "three", ""),
    ("csharp", "void run(Own o) { Go(); o?.Go(1, 2, 3); }", "Go()|three", ""),
    ("csharp", "void run() { Go(); Go<int>(1, 2, 3); }", "Go()|three", ""),
    ("csharp", "void run() { Go(); list.Select(Go); }", "Go()|Go(int one)|three", ""),
    ("csharp", "void run() { Go(1, 2, 3, 4); }", "Go()|Go(int one)|three", ""),
    ("csharp", 'void run() { Say("a"); }', "Say(string one, params|Say(int one)", "Say()"),
    ("csharp", 'void run() { Say("a", 1, 2, 3); }', "Say(string one, params", "Say()|Say(int one)"),
    ("csharp", 'void run() { Try("a", out var x); }', "Try(string one, out int two)", "Try(string one)"),
    ("csharp", 'void run() { Try("a"); }', "Try(string one)", "Try(string one, out"),
    ("csharp", "void run(string s) { Put(s); }", "Put(string one)", "Put(object one)"),
    ("csharp", "void run(string[] s) { Put(s); }", "Put(string one)|Put(object one)", ""),
    ("csharp", "void run() { new Own(1); }", "Own(int one)", "Own()|Own(int one, string two)"),
    ("csharp", "void run() { new Own { }; new Own(1); }", "Own(int one)|Own()", ""),
    ("csharp", 'void run() { Own o = new(1, ""); new Own(); }', "Own(int one, string two)|Own()", ""),
    ("csharp", "void run(Own o) { o.Add(); }", "params int[] all", ""),
    ("csharp", "void run(Own o) { o.Add(1, 2, 3, 4); }", "params int[] all", "int one, string two"),
    ("csharp", 'void run(Own o) { o.Add(1, ""); }', "int one, string two", ""),
]
FILES = {"java": JAVA, "kotlin": KOTLIN, "swift": SWIFT, "csharp": CSHARP}


@pytest.mark.parametrize(("language", "target", "kept", "gone"), CASES)
def test_overloads_are_chosen_by_what_a_call_gives(language: str, target: str, kept: str, gone: str) -> None:
    text = FILES[language].format(target)
    cursor = text.index(target) + target.index("run")
    found = excerpt(Document(text, "", language), [Span(cursor, cursor)], never)
    assert found is not None
    shown = outside(found)
    assert [word for word in kept.split("|") if word and word not in shown] == []
    assert [word for word in gone.split("|") if word and word in shown] == []
