"""Excerpts of C and C++: declarators, macros, headers, members beside their class, and a second reading of what a preprocessor changes."""

from __future__ import annotations

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, Span
from airlock.core.syntax import never
from core.test_context_names import outside

LIST = """/* secret */
#include <stdio.h>
#include "list.h"
#define LIMIT 4711 /* secret */
#define NAME "secret"
#define TWICE(x) ((x) * 4712 + base)
#define UNUSED 4713

static int base = 4714, other = 4715;
enum kind { PLAIN, LOUD = 4716, QUIET };
typedef struct node {
  int count;
  char label[4717];
  struct node *next;
  union { int small; double large; };
} node_t;
struct pair { node_t *left, *right; };
static const char *names[] = { "secret", NAME };

int total(const node_t *node);
static node_t *make(int count) { return fill(4718, "secret"); }

int total(const node_t *node) {
  struct pair pair = { 0 };
  if (node->small > LIMIT || kind_of(node) == LOUD)
    return TWICE(node->count);
  pair.left = make(12);
  return puts(names[0]) + total(node->next);
}

#ifdef SECRET
int hidden(void) { return 4719; }
#endif
"""
TOTAL = """#include <stdio.h>
#include "list.h"
#define LIMIT 0
#define NAME "…"
#define TWICE(x) 0
static int base = 0, other = 0;
enum kind { LOUD };
typedef struct node { int count; struct node *next; union { int small; }; } node_t;
struct pair { node_t *left, *right; };
static const char *names[] = { "…", NAME };
static node_t *make(int count);
"""
SHAPES = """#include <vector>
namespace shapes {
namespace { constexpr int kLimit = 4711; }
enum class Color { Red, Green = 4712 };
class Base { public: virtual int area() const; protected: int width_ = 4713; };
template <typename T>
class Box : public Base {
 public:
  explicit Box(int size) : size_(size) { fill("secret"); }
  int area() const override { return size_ * 4714; }
  void fill(const char *what = "secret");
  static Box make();
 private:
  struct Cell { int value; };
  std::vector<Cell> cells_;
  int size_ = 4715;
};
int scale(int by = 4716);

template <typename T>
void Box<T>::fill(const char *what) {
  for (const auto &cell : cells_) scale(cell.value + width_);
  if (color_of(what) == Color::Red && size_ > kLimit) this->area();
}
}
"""
FILL = """#include <vector>
namespace shapes {
namespace { constexpr int kLimit = 0; }
enum class Color { Red };
class Base { public: virtual int area() const; protected: int width_; };
template <typename T> class Box : public Base {
public: int area() const override; void fill(const char *what = "…");
private: struct Cell { int value; }; std::vector<Cell> cells_; int size_;
};
int scale(int by = 0);
}
"""
AREA = """namespace shapes {
class Base {};
template <typename T> class Box : public Base { public: private: int size_; };
}
"""


def made(text: str, language: str, at: str) -> Excerpt:
    """The excerpt of a cursor at the last occurrence of a text."""
    found = excerpt(Document(text, "", language), [Span(text.rindex(at), text.rindex(at))], never)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "language", "at", "target", "shown"),
    [
        (LIST, "c", "pair.left", "total", TOTAL),
        (LIST, "c", "int hidden", "hidden", "#ifdef SECRET\n#endif"),
        (LIST, "c", "fill(", "make", '#include <stdio.h>\n#include "list.h"\ntypedef struct node {} node_t;'),
        (SHAPES, "cpp", "::fill", "shapes.Box.fill", FILL),
        (SHAPES, "cpp", "return size_", "shapes.Box.area", AREA),
    ],
)
def test_an_excerpt_is_what_the_target_needs(text: str, language: str, at: str, target: str, shown: str) -> None:
    found = made(text, language, at)
    assert found.target == target
    assert found.warnings == ()
    assert syntax.error_count(found.text, language) == 0
    assert "".join(outside(found).split()) == "".join(shown.split())


ANNOTATED = """#define LOCAL static
struct state { int count; };
LOCAL int helper(struct state *s) { return 4711; }
class API_EXPORT Guard {
 public:
  void Lock() EXCLUSIVE_LOCK(mu_);
  int count GUARDED_BY(mu_) = 4712;
};
LOCAL void run(struct state *s, Guard *guard) {
#ifdef SLOW
  if (s->count > 1) {
#else
  if (s->count > 2) {
#endif
    guard->Lock();
    guard->count = helper(s);
  }
}
int after(void) { return 4713; }
"""


def test_where_a_preprocessor_confuses_the_grammar_the_text_is_read_a_second_time() -> None:
    found = made(ANNOTATED, "cpp", "guard->Lock")
    assert found.target == "run"
    start, end = ANNOTATED.index("LOCAL void run"), ANNOTATED.index("\nint after")
    assert ANNOTATED[start:end] in found.text
    for shown in ("int helper(struct state *s);", "void Lock() ;", "int count;", "#define LOCAL static"):
        assert "".join(shown.split()) in "".join(outside(found).split())
    assert "471" not in found.text


@pytest.mark.parametrize(
    ("text", "language", "at"), [(LIST, "c", "int total"), (SHAPES, "cpp", "void Box<T>"), (ANNOTATED, "cpp", "LOCAL void")]
)
def test_no_value_is_shown_wherever_the_file_ends(text: str, language: str, at: str) -> None:
    start = text.rindex(at)
    for end in range(start + 3, len(text) + 1, 23):
        found = excerpt(Document(text[:end], "", language), [Span(start, start)], never)
        assert found is not None
        assert "471" not in found.text
        assert "secret" not in found.text


BASES = """class Seen {};
class Far {};
class Base { public: Base(int a); void go(); };
struct Mine : public virtual Far, protected Base, private Seen {
  explicit Mine(int a) : Base(a) {}
  int f(Mine *other) { go(); return Other::size(other); }
};
void Mine::late() { Mine *other = find(this, 4711); }
Mine::Mine() {}
int use(Mine *mine) { return mine->f(new Mine(1)); }
int free_of(const Seen &seen, Mine *mine) { return 4712; }
"""


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        (
            "go(); return",
            (
                "class Seen {}; class Far {}; class Base { public: void go(); }; "
                "struct Mine : public virtual Far, protected Base, private Seen { };"
            ),
        ),
        ("find(this", "struct Mine {};"),
        ("mine->f", "struct Mine { explicit Mine(int a); int f(Mine *other); };"),
        ("4712", "class Seen {}; struct Mine : private Seen {};"),
    ],
)
def test_a_constructor_is_shown_where_one_is_called_and_bases_keep_what_stands_before_them(at: str, shown: str) -> None:
    found = made(BASES, "cpp", at)
    assert found.warnings == ()
    assert "".join(outside(found).split()) == "".join(shown.split())


def test_members_of_types_without_a_name_are_those_of_the_type_around_them() -> None:
    text = "class Prog {\n  int f(int a) { return front_ + a + dfa_; }\n  int other_;\n"
    text += "  union {\n    int* dfa_;\n    struct {\n      int front_;\n      int back_;\n    };\n  };\n};\n"
    shown = made(text, "cpp", "front_ + a").text
    assert "int front_;" in shown
    assert "int* dfa_;" in shown
    assert "back_" not in shown
    assert "other_" not in shown


def test_a_macro_that_only_a_masked_macro_mentions_is_left_out() -> None:
    text = "#define READS(a) ((a) & 4711)\n#define BOTH(a) (READS(a) && other(a))\nint other(int a);\n"
    shown = made(text + "int f(int a)\n{\n  return BOTH(a);\n}\n", "c", "BOTH(a);").text
    assert "#define BOTH" in shown
    assert "READS" not in shown


def test_other_constructors_are_no_members_and_values_stay_only_where_they_must() -> None:
    text = "class A {\n A();\n A(A&& o);\n int n_{4711};\n static constexpr int most = 4712;\n};\nA::A() = default;\n"
    shown = made(text + "A::A(A&& o) : n_(o.n_ + most) {}\n", "cpp", "o.n_").text
    assert "A::A() = default" not in shown
    assert "int n_;" in shown
    assert "most = 0;" in shown


def test_a_class_in_capitals_keeps_its_name_in_the_second_reading() -> None:
    text = "API_BEGIN\nnamespace YAML {\nclass RE2 {\n public:\n  EXPORT int Limit(int a);\n  enum ERROR_KIND { None };\n};\n"
    text += "class RE2::Set { int size_; };\nint f(RE2* one) { return one->Limit(g(size_)); }\n}\nAPI_END\n"
    shown = made(text, "cpp", "one->Limit").text
    assert "namespace YAML {" in shown
    assert "class RE2 {" in shown
    assert "Set" not in shown


def test_a_constant_in_capitals_keeps_its_name_in_the_second_reading() -> None:
    text = "API_BEGIN\nnamespace a {\nconst int MOST = 4711;\n  std::string NAME;\n"
    text += "unsigned flags NOTE = 4712;\nenum { ONE LABEL(one) = 1 };\n"
    shown = made(text + "int f(int a) { return a + MOST + NAME.size() + flags + ONE; }\n}\nAPI_END\n", "cpp", "a + MOST").text
    assert "const int MOST = 0;" in shown
    assert "std::string NAME;" in shown
    assert "unsigned flags" in shown
    assert "LABEL" not in shown


def test_a_cursor_on_a_condition_in_a_function_means_the_function() -> None:
    text = (
        "void f(void) {\n    static int done;\n#ifndef LEAN\n #ifndef FLAT\n    // first\n    g(done);\n #endif\n#endif\n    done = 1;\n}\n"
    )
    for at in ("#ifndef LEAN", " #ifndef FLAT", "// first", "#endif"):
        assert text.strip() in made(text, "c", at).text


def test_a_class_that_another_only_announces_is_shown() -> None:
    text = "class A {\n public:\n  int f() { return g(m_); }\n private:\n  class Inner;\n  class Other;\n  Inner *m_;\n};\n"
    at = text.index("g(m_)")
    found = excerpt(Document(text, "", "cpp"), [Span(at, at)], never)
    assert found is not None
    assert "  class Inner;\n  Inner *m_;\n" in found.text
    assert "Other" not in found.text
