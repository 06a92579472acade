"""In a class that is cut off or left open, a cursor in a member means that member; and long work stops when nobody waits any more."""

from __future__ import annotations

import pytest
from cursor import asked

from airlock.core.context import excerpt
from airlock.core.context.names import uses_of
from airlock.core.context.outline import Outline
from airlock.core.context.stopped import StoppedError
from airlock.core.context.tables import table_of
from airlock.core.context.uses import Limits
from airlock.core.model import Document, Span
from airlock.core.syntax import parse
from timing import done_within

CUT = {
    "java": """public class Cart extends Base {
    private int limit = 3;

    protected Map<String, Integer> second(
        String name) throws IOException {
        return alpha(name);
    }

    Cart(int c) {
        this.beta = c;
    }

    void third() {
        gamma(limit);""",
    "kotlin": """data class Cart(val items: List<Item>) : Base() {
    private val limit: Int = 3

    suspend fun second(
        name: String,
    ): Map<String, Int> {
        return alpha(name)
    }

    companion object {
        fun make() = beta(listOf())
    }

    fun third() {
        gamma(limit)""",
    "csharp": """public sealed class Cart : Base
{
    private readonly int limit = 3;

    public async Task<int> Second(
        string name)
    {
        return await alpha(name);
    }

    public Cart(int c)
    {
        this.beta = c;
    }

    void Third()
    {
        gamma(limit);""",
    "swift": """final class Cart: Base {
    private let limit: Int = 3

    class func second(_ name: String) -> Int {
        return alpha(name)
    }

    init(c: Int) {
        self.beta = c
    }

    func third() {
        gamma(limit)""",
    "php": """<?php
final class Cart extends Base
{
    private int $limit = 3;

    public function second(string $name): int
    {
        return alpha($name);
    }

    public function __construct(int $c)
    {
        $this->beta = $c;
    }

    function third()
    {
        gamma($this->limit);""",
    "ruby": """module Shop
  class Cart < Base
    limit = 3

    def second(name)
      alpha(name)
    end

    def self.make(c)
      beta(c)
    end

    def third
      gamma(limit)""",
    "cpp": """namespace shop {
class Cart : public Base {
public:
    int limit = 3;

    std::map<std::string, int> second(
        const std::string& name) const override {
        return alpha(name);
    }

    explicit Cart(int c) {
        beta(c);
    }

    void third() {
        gamma(limit);""",
    "scala": """class Cart(items: List[Item]) extends Base {
  private val limit = 3

  override def second(name: String): Int = {
    alpha(name)
  }

  def make(c: Int): Int = {
    beta(c)
  }

  def third(): Unit = {
    gamma(limit)""",
}
MARKS = ("limit", "alpha", "beta", "gamma")


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("language", CUT)
def test_a_cursor_in_a_member_of_a_class_cut_short_means_that_member_alone(language: str, mark: str) -> None:
    text = CUT[language]
    at = text.index(mark)
    found = excerpt(Document(text, "", language), [Span(at, at)], lambda: False)
    assert found is not None
    target = text[found.target_span.start : found.target_span.end]
    assert [one for one in MARKS[1:] if one in target] == [one for one in MARKS[1:] if one == mark]
    assert mark in target
    assert "class Cart" not in target
    if mark != "limit":
        assert "\n" in target or language == "kotlin"  # with its head


LONG = {
    "python": "def work(y):\n" + "    x = step(y).again(y)\n" * 800,
    "java": "class A { void work(B y) {\n" + "  C x = step(y).again(y);\n" * 800 + "}}\n",
    "typescript": "const work = (y: B) => {\n" + "  x = step(y).again(y);\n" * 800 + "}\n",
}


@pytest.mark.parametrize("language", LONG)
def test_long_work_stops_soon_after_somebody_says_so(language: str) -> None:
    text = LONG[language]
    asked = 0

    def should_stop(after: int) -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    assert excerpt(Document(text, "", language), [Span(40, 40)], lambda: should_stop(1_000_000)) is not None
    total = asked
    for after in (4, total // 2, total - 2):
        asked = 0
        assert excerpt(Document(text, "", language), [Span(40, 40)], lambda after=after: should_stop(after)) is None  # type: ignore[misc]
        assert asked <= after + 6


def test_reading_a_long_target_stops() -> None:
    syntax, table = parse(LONG["java"], "java", lambda: False), table_of("java")
    assert syntax is not None
    assert table is not None
    with pytest.raises(StoppedError):
        uses_of([syntax.root], syntax, table, Limits(should_stop=lambda: True))


def test_looking_for_definitions_stops() -> None:
    syntax, table = parse(LONG["java"], "java", lambda: False), table_of("java")
    assert syntax is not None
    assert table is not None
    with pytest.raises(StoppedError):
        Outline(syntax, table, lambda: True).items(syntax.root)


def test_a_row_of_words_in_capitals_is_read_in_good_time() -> None:
    text = "AAAA BBBB CCCC " * 5000 + "\nint work(void) { return 1;\n"
    at = text.index("work")
    assert excerpt(Document(text, "", "c"), [Span(at, at)], lambda: False) is not None


def test_what_stands_beside_a_syntax_error_is_left_out() -> None:
    text = 'enum Mode: String {\n  case plain\n  case loud,hidden"\n  func at() -> Mode { return self == .plain ? .loud : .plain }\n}\n'
    at = text.index("func")
    found = excerpt(Document(text, "", "swift"), [Span(at, at)], lambda: False)
    assert found is not None
    assert "hidden" not in found.text
    assert "case plain" in found.text


def test_a_class_is_not_taken_for_a_damaged_line_in_it() -> None:
    text = "module A\n  class `B\n    LIMIT = 'kept'\n    def f\n      1\n    end\n\n  )    def g\n      2\n    end\n  end\nend\n"
    at = text.index("g\n")
    found = excerpt(Document(text, "", "ruby"), [Span(at, at)], lambda: False)
    assert found is not None
    assert "kept" not in found.text


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("php", "<?php\nclass< Date extends Facade"),
        ("csharp", "public class (Date : Facade"),
        ("swift", "class ( Date: Facade"),
    ],
)
def test_a_class_with_a_damaged_head_is_not_a_function(language: str, head: str) -> None:
    text = (
        f"{head}\n{{\n    a()\n    {{\n        return 'kept';\n    }}\n\n    b()\n    {{\n        if (1) */ x;\n        y();\n        }}\n"
    )
    text += "        return 2;\n    }\n}\n"
    at = text.rindex("    }") + 4
    found = excerpt(Document(text, "", language), [Span(at, at)], lambda: False)
    assert found is None or "kept" not in found.text


def test_a_word_without_an_end_is_read_in_good_time() -> None:
    assert done_within(0.5, lambda: excerpt(Document("0x" * 10_000, "", "java"), [Span(9000, 9000)], lambda: False))


def test_a_comment_further_in_than_a_closed_function_is_not_that_functions() -> None:
    text = "class A\n  def f\n    'kept'\n  end\n    # next ( def g(a)\n  def h\n    1\n  end\nend\n"
    at = text.index("next")
    found = excerpt(Document(text, "", "ruby"), [Span(at, at)], lambda: False)
    assert found is not None
    assert "kept" not in found.text


DOCSTRING = '''class File:
:    @property
    def kind(self):
        """The kind.  For example if the content
        type is ``text/html; #if X
harset=utf-8`` the kind
        would be ``{'charset': 'utf-8'}``.
        """
        return self.read()[1]

    def save(self, to, size: int = 4711):
        """Canary."""
        open(to, "canary")
'''


def test_a_line_moved_out_of_a_function_does_not_bring_the_functions_below_it() -> None:
    at = DOCSTRING.index("utf-8")
    made = excerpt(Document(DOCSTRING, "file.py", "python"), [Span(at, at)], lambda: False)
    assert made is not None
    assert "harset=utf-8" in made.text
    assert "anary" not in made.text
    assert "4711" not in made.text


DAMAGED = {
    "a remark behind what is left of another line": ("csharp", """class A {
  if (      // kept
    internal static int F(int a)
    {
    */witch (‸a)
        {
            case 1: return 2;
        }
    }
}
"""),
    "a literal with a function's head in it": ("ruby", "module A/*x\n  # kept\n  def ‸f(a, &b)\n    if /*b? != a\n    end\n  end\nend\n"),
    "a line that closes more than it opens": ("java", """class A {
    int f()
    {
        return g({h( 1 ) );
  class ‸}

    void kept( int b )
    {
        set( "kept", b );
    }
"""),
    "a head in the middle of a line": ("javascript", """A = exports.A = function () {
  function A(path) {check(this, A);
    this.path = path;
  }make(A, [{ key: "kept", value: function () {function ‸f(

      b) {
        return one['default'
"""),
    "a word that a remark was": ("cpp", """#inc{ude "a.h"
word
// kept
// kept

B::B()
{
    ‸left = 0;
}
"""),
    "a comment that begins in a function": ("c", """int f(int *a)
{
   g(a);
/*
#ifdef WIDE
   ‸h(a);
#endif
}

int kept(int *a)
{
   /* one */
   return 4711;
}
"""),
    "a comment without an end": ("scala", """package a
@deprecated("kept", "kept")
case class A/*(one: Int)
extends B(one) {
  override def ‸f() =
    "shown"
}
"""),
    "directives and labels among members": ("cpp", """class A : public B
   {
   public:
      A(bool one,
        const C& two)
         {
#if defined(WIDE)
         if(one)
            {
            g(two
            }
#endif
         }

      A(C& one,
        const C& ‸two)
         {
         h(two);
         }

      std::vector<C*>
      all(const C& one,
          const C& /* kept */) override
         {
         return list("kept");
         }
"""),
    "a remark behind what a bracket was": ("cpp", """void
A::f(B& b)
{
  for (‸int i = 0; i < b.size(); ++i) {
    g(i);
  "/* kept */
"""),
    "a comment that has become one line with a head": ("c", """#if A
struct B *f(char *);
#else /* keptclass struct B *‸f(char *a)
{
  return a;
}
#endif
"""),
    "a head without a body that has moved out": ("csharp", """class A
{
    [B]
    p#if X
blic static extern bool F(string a,
        out ‸int b);

    public static bool G(string a)
    {
        return h("kept");
    }
}
"""),
    "a last line that has become one with another's": ("c", """#if A
int f(int a)
{
  int b = a;
  return ‸b;
  retuif (#endif /* kept */

int g(int a)
{
  return 4711;
}
"""),
    "a head that has moved out of a body with nothing in it": ("java", """class A {
    public void on(
F(final B b) {
        // ‸noop
    }

    /* kept */
    public void g(final B b) {
        // 4711
    }
}
"""),
    "a file that ends in a function whose type is on several lines": ("typescript", """const f = () => {
  const a = {
    one: "kept",
  };

  function g(
    b: string
  ): {
    one: string;
  } ‸| null {
    const c = a[b] ?? null;
    return c"""),
    "strings that a mark has turned inside out": ("kotlin", """      when (alpha) {
        Beta.gamma -> {
          val delta = Omega(kappa::class.java, sigma, theta, lambda, zeta) ?: run {
      val iota = try {
      } catch (e: rho) {
      val re#‸tau = iota.phi(chi.psi, false)
        eta.mu(nu, "xi pi: $Upsilon Alphas Betas Gammas Deltas Upsilon Omegas one")
    const val nu = "keptvalues"
    private const val three = "keptvalues"
    private const val four = "keptvalues"
    private const val five = "keptvalues"
    private const val sixabcdefghijklmnopqrst = "keptvalues"
    const val sevenabcdefghijklmnopqrstuvwx = "keptvalues"
    const val eightabcdefghijklmnopq = "keptvalues"
    const val nineabcdefghijklmnopqrstuvwxy = "keptvalues"
    const val tenabcdefghijklmnopqrstuvwxyzab = "keptvalues"
"""),
    "a class whose constructor begins a line": ("kotlin", """class A
constructor(b: Int, private val c: D) :
    E<A>(b) {

    \"\"\"override fun f(): G? {
        val h = ‸I.j()
        return h
    }

    companion object {
        const val K = "kept"
    }
}
"""),
    "a conflict whose marks are operators": ("scala", """{
  protected def e(a: String): B = {
    a.c(d.last, f = false) match {
    }
  }
  protected def ‸f(a: String): String =
\x3d======
\x3e>>>>>> branch
  protected def g(a: String): B = {
    for (h <- i) {
    }
  }
  override protected def j(a: String): C = e(a) match {
    case k => new C(null, new D {
      override def l(m: C): E = new E(m) {
      }
    })
  }
  lazy val n = {
    if (o == null || o.p != "kept") null else {
      if (q < 0) null else {
      }
    }
  }
}
"""),
    "a head that has moved out by one column": ("python", """class A:
    def e(self):
        return {

   def ‸f(self):
        self.a.pop(1)

    def g(self):
        return "kept"
"""),
    "a mark that stands further out than what follows it": ("rust", """#[cfg(feature = "kept")]
    pub fn f(
    ) -> Result<Self, B> {
        match a {
            b"c" => Ok(Self::C)‸,
            b"" => Err(D::E {
            }),
        }
    }
}
"""),
    "a last line that goes on with something else": ("go", """package a

func f(a int) {
	b := g(a)
	c‸ := 1
	retukept
// other
func g(a int) int {
	return 4711
}
"""),
    "a head in the middle of a word": ("go", """package a

func e() {
	f.G(a, "kept", []float64{4711func ‸f(t *T) {
	var b []int
	c(b)
}
"""),
    "a head behind numbers of a list": ("c", """int a[] = {
	17, 4711,
	47110, 4711static void ‸f(int a, int b)
{
	a = b;
}
"""),
    "the end of a class's head that has moved in": ("typescript", """export class A<
  B extends string = string,
 extends Error {
  a: B = `kept` as B
  constructor(
    b: string,
    public c: D = ‸undefined as D,
  ) {
    super(b)
  }
}
"""),
    "a remark whose mark reads as an error": ("javascript", """#// kept
(function() {
  "use strict";
  a.b = function(c) {
    return c‸;
  };

}).call(this);
"""),
    "a head that has been begun before a macro": ("cpp", """namespace n {

TEST(A, B) {
  EXPECT_TRUE(a(4711) == nullptr);
}

TEST(A, C) ‸

TEST(A, C) {
  EXPECT_TRUE(a(4711) == nullptr);
}

}
"""),
    "a head that ends in an empty line": ("cpp", """void A::f()
{
    g();
}

A::‸


A::~A()
{
    set("kept");
}
"""),
    "a comment before a head, on its line": ("php", """<hp
class A
{
    /* kept */    public function f(): arra‸y
    {
        return $this->state;
    }
}
"""),
    "a space of another kind before a head": ("kotlin", """class A {
  override fun f(): B {
    val b = object : B {
      private fun g() {
        if (a { // kept
      }

    \u00a0  private fun ‸h(b: B) {
        b.run()
      }
    }
    return b[
  }
}
"""),
    "the first word of a remark that goes on with a head": ("cpp", """using namespace A;
// keptA::‸A() :
	b(0,
	c(null)
{
}
"""),
    "a head directly behind a word, further down": ("go", """func f(t T) {
	a("kept")
	if b && cfunc TestG(t T) {
	d := e‸(t)
	h(t, &B{
}
"""),
    "a head behind spaces on a line": ("python", """class A:
    b = {"kept": f*/`   def c(self, d):
        e = d(
        return ‸e
"""),
    "a head that comes after a damaged one on its line": ("python", """class A:
    def ‸  def f(self):
        a = 1
        return ["kept" % (self.b, a - c) for c in d(self.e)]

    def h(self):
        return 1
"""),
    "a keyword that has lost its letters": ("javascript", """function f (/* kept */) {
  var a = [];

  functtion ‸g (b) {
    a.push(b);
  }

  g();
}
"""),
    "a keyword that nothing but a bracket follows": ("javascript", """function f (a) {
  var b = "kept"

  function ‸)
    }

    b.push(a)
  }
}
"""),
    "a block of statements behind what is no head": ("javascript", """function f (a) {
  // kept
  b[a] = functiong () {
    var c = a;
    return ‸c
  }
  return this)
}
"""),
    "members in a function": ("java", """class A {
	public boolean ‸f(B b) {
		return c= 0;
		private int d = 0;

		public String g() {
			return "kept";
		}
	}
"""),
    "a field that a method was": ("typescript", """export class A extends B {
  static c() {
    throw new D("kept");
  }

  async ‸;
  }

  e() {
    return "kept";
  }
}
"""),
    "a word that a literal may have begun": ("javascript", """if (a) {
  b.format("keptnction ‸f (c) {
  return c["d
"""),
    "a head in a remark, behind spaces": ("ruby", """class A
    def a(b)
      c = d(b
      c    end

    def e; raise F; end

    # kept    def g
      @h ||=
        begin
          i = "@j #{k}"
          i << " l(#{m.n})" if ‸m
          i
        end
    end
end
"""),
    "a comment that ends with the next one": ("typescript", """const ‸f/**g = (a: A): string[] => {
  return Array.isArray(a.b) ? a.b : [];
};

/* kept */
export function h(b: string) {
  return b;
}
"""),
    "a function that has lost its body and its end": ("ruby", """module A
  def ‸f(*a, **b)

  # kept
  #
  def g(c)
    4711
  end
end
"""),
}  # fmt: skip


@pytest.mark.parametrize("cause", DAMAGED)
def test_damage_does_not_bring_what_stands_beside_it(cause: str) -> None:
    language, text = DAMAGED[cause]
    found = asked(language, text)
    assert "kept" not in found.text.replace("void kept(", "").replace("int kept(", "")
    assert "4711" not in found.text


def test_what_a_constructor_takes_is_no_member_in_a_function() -> None:
    text = "<?php\nclass A\n{\n    public function __construct(\n        private B $b,\n        protected C $c,\n    ) {\n"
    text += "        $this->d = ‸1\n    }\n"
    found = asked("php", text)
    assert "protected C $c" in found.text
    assert "$this->d" in found.text
