"""Excerpts of Scala 2 and 3: traits, companions, givens, patterns, methods without parentheses, bodies without braces."""

from __future__ import annotations

import pytest

from core.test_context_java import judged, made

SHOP = """package org.example
package shop

import org.example.{Clock, Text => Label, Unused}
import org.example.util._

@secret("secret")
sealed trait Status { def days: Int = 4711 }
case object Open extends Status
case class Paid(override val days: Int = 4712, note: String = "secret") extends Status

trait Store[T] {
  val limit: Int = 4713
  def save(item: T): Boolean
}

case class Line(article: String, count: Int = 4714) {
  def twice: Line = copy(count = count * 4715)
}

abstract class Base(val clock: Clock = new Clock("secret"))

class Orders(private val store: Store[Line], name: String = "secret") extends Base(new Clock("secret")) with Serializable {
  private var total = 4716
  private val lines: Map[String, Line] = Map("secret" -> Line("secret", 4717))
  lazy val table = Seq("secret", 4718)

  def place(article: String, status: Status)(implicit label: Label): Line = {
    val line = lines.getOrElse(article, missing)
    status match {
      case Paid(days, _) if days > store.limit => store.save(line.twice)
      case Open => total += 1
      case other => println(s"$other ${clock.now} secret")
    }
    line
  }

  private def missing = Line("secret")
  def unused(text: String = "secret") = 4719

  def job(step: Int): Runnable = new Runnable {
    val runs = 4720
    def run(): Unit = total += step + runs
  }
}

object Orders {
  val Key = "secret"
  def apply(store: Store[Line]): Orders = new Orders(store, Key)
}
"""

THREE = """package shop

import org.example.Clock as Watch

enum Color(val code: Int):
  case Red extends Color(4711)
  case Green extends Color(4712)
  def dark = code > 4713

given ordering: Ordering[Color] with
  def compare(a: Color, b: Color) = a.code - b.code + shift

private val shift = 4714

class Paint(name: String, val clock: Watch):
  private val base: String = "secret"
  def mixed(color: Color): String =
    val dark = color.dark
    if dark then base + clock.now else suffix("own")
  end mixed
  def suffix(text: String): String = text + "secret"
"""


@pytest.mark.parametrize(
    ("source", "at", "target", "shown", "hidden"),
    [
        (
            SHOP,
            "place(article",
            "Orders.place",
            "package\\ shop Clock Text\\ =>\\ Label lines missing total store Store limit save Line twice Status Open Paid clock Base",
            "Unused table unused Key secret",
        ),
        (SHOP, "missing = Line", "Orders.missing", "Line", "total lines limit save"),
        (SHOP, "total += step", "Orders.job.run", "total step runs new\\ Runnable", "lines missing table"),
        (SHOP, "apply(store", "Orders.apply", "Key Orders Store", "lines total"),
        (SHOP, "copy(count", "Line.twice", "Line count", "Store Orders"),
        (THREE, "mixed(color", "Paint.mixed", "Color dark base clock suffix Watch", "shift Green Red ordering"),
        (THREE, "compare(a", "ordering.compare", "Color code shift", "Paint base"),
        (THREE, "dark = code", "Color.dark", "code", "shift Red Paint"),
    ],
)
def test_an_excerpt_shows_what_a_function_needs(source: str, at: str, target: str, shown: str, hidden: str) -> None:
    judged(made(source, "scala", at), target, shown, hidden)


def test_what_stands_for_values_and_bodies() -> None:
    text = made(SHOP, "scala", "place(article").text
    assert "private var total = 0" in text
    assert "private val lines: Map[String, Line]\n" in text
    assert "private def missing = { /* … */ }" in text


def test_what_a_pattern_is_bound_to_fits_any_pattern() -> None:
    text = "class A(val b: Int, c: String)(implicit d: D) {\n  val (e, f) = {\n    g(4711)\n  }\n  def h = e + b\n}\n"
    assert made(text, "scala", "e + b").text == "class A(val b: Int)(implicit d: D) {\n  val (e, f) = ???\n  def h = e + b\n}\n"


def test_of_several_cases_only_the_one_around_the_target_is_shown() -> None:
    cases = 'case 1 => g("secret")\n    case y =>\n      def h(z: Int) = z + 1\n      h(2)'
    source = f"object A {{\n  def f(x: Any) = x match {{\n    {cases}\n  }}\n}}\n"
    expected = "object A { def f(x: Any) = x match { case y => def h(z: Int) = z + 1 } }"
    assert " ".join(made(source, "scala", "h(z").text.split()) == expected


SELF = """package a
trait Types { def far(n: Int): Int = n + 4711 }
trait Other
trait Lifting { this: Types =>
  val limit = 4712
  def f(n: Int): Int = far(n) + limit
}
class Both(val x: Int) { self: Types with Other =>
  def g(n: Int): Int = self.far(n) + x
  def h(): Int = 3
}
object Mode {
  val none = 4713
  def all(n: Int): Int = n
}
import Mode._
class Mode(val bits: Int) {
  def show: String = if (bits == none) "none" else "some"
}
class Modes {
  import Mode._
  def show(n: Int): Int = all(n)
}
"""


@pytest.mark.parametrize(
    ("at", "shown", "hidden"),
    [
        ("far(n) + limit", "this: Types =>|trait Types|def far|val limit", "Other"),
        ("self.far", "self: Types with Other =>|def far|trait Other", "limit"),
        ("Int = 3", "self: Types with Other =>|trait Types|trait Other", "def far"),
        ("bits == none", "import Mode._|object Mode|val none", "def all"),
        ("all(n)", "import Mode._|object Mode|def all", "val none"),
    ],
)
def test_what_a_trait_is_mixed_into_and_what_an_object_opens_is_shown(at: str, shown: str, hidden: str) -> None:
    found = made(SELF, "scala", at)
    assert found.warnings == ()
    assert [piece for piece in shown.split("|") if piece not in found.text] == []
    assert hidden not in found.text
    assert "471" not in found.text


def test_what_comes_from_outside_through_a_class_of_the_file_keeps_that_class() -> None:
    text = "trait Left[T] extends Iterator[T]\ntrait More[T] extends Left[T] {\n  class Last { val cur = 4711 }\n}\n"
    text += "trait Same[T] extends More[T] {\n  class Last extends super.Last {\n    def all = if (hasNext) cur else 1\n  }\n"
    text += "  def any = hasNext\n}\n"
    assert "trait Left[T] extends Iterator[T]" in made(text, "scala", "= hasNext").text
    shown = made(text, "scala", "cur else").text
    assert "val cur" in shown
    assert "471" not in shown


def test_what_an_import_leads_through_is_shown() -> None:
    text = "trait Typer {\n  val repl: Main\n  val other: Int\n  import repl._\n  import tree.{ inform, warn => _, less, _ }\n"
    text += "  val tree: Tree\n  def f(code: String) = inform(symbol(code), 4711)\n}\n"
    shown = made(text, "scala", "inform(symbol").text
    assert [piece for piece in ("val repl: Main", "val tree: Tree", "import tree.{ inform, _ }") if piece not in shown] == []
    assert "other" not in shown
