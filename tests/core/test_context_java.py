"""Excerpts of Java: members reached by their bare names, along types and from base classes; enumerations, records, nameless classes."""

from __future__ import annotations

import re

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, Span
from airlock.core.syntax import never
from core.test_context_names import mentions, outside

SHOP = """/* secret */
package org.example.shop;

import java.util.*;
import java.util.function.Function;
import org.example.Clock;
import static org.example.Checks.checkNotNull;
import static org.example.shop.Orders.Status.PAID;

/** secret */
@Generated(value = "secret", number = 4711)
public class Orders extends Base implements Comparable<Orders> {
  private static final String KEY = "secret"; // secret
  private final Map<String, Line> lines = new HashMap<>(4711);
  private Clock clock = Clock.at(4711, "secret");
  int count, total = 4712;

  static { System.setProperty("secret", KEY); }

  enum Status {
    OPEN("secret"), PAID(4713) { int days() { return 4714; } }, LOST;
    private final String label;
    Status(String label) { this.label = label; }
    Status(int days) { this("secret" + days); }
    int days() { return count(label); }
    static int count(String text) { return text.length() + 4715; }
  }

  record Line(String article, int number) {
    Line twice() { return new Line(article, number * 4716); }
    Customer owner() { return null; }
  }

  interface Rule { int LIMIT = 4717; boolean holds(Line line); default boolean fails(Line line) { return !holds(line); } }

  static final class Customer { String name = "secret"; Customer friend; Customer(String name) { } Customer(String name, int age) { } }

  @Override public int compareTo(@Named("secret") Orders other) { return total - other.total; }

  public int place(String article, Rule rule) {
    Line line = lines.get(article);
    int count = 4718;
    if (line == null || rule.fails(line) || line.number > Rule.LIMIT) throw missing(article);
    for (Line each : lines.values()) each.twice().owner().friend.name.length();
    checkNotNull(clock);
    return count() + count + total;
  }

  private RuntimeException missing(String article) { return new IllegalStateException("secret" + article); }
  int count() { return lines.size() + 4719; }
  int count(String other) { return 4720; }

  Customer customer() { return new Customer("own", 4721); }

  String describe(Status status) {
    switch (status) {
      case OPEN: return KEY;
      default: return status == PAID ? lines.values().stream().map(one -> one.article()).findFirst().get() : inherited();
    }
  }

  Runnable job(final String name) {
    final int step = 4722;
    return new Thread("secret") {
      private int runs = 4723;
      @Override public void run() { runs += step + count(name); }
    };
  }
}

class Base extends Root { protected String inherited() { return "secret"; } }
class Root { Object root = "secret"; }
"""


def made(text: str, language: str, at: str) -> Excerpt:
    """The excerpt of a cursor at the first occurrence of a text."""
    offset = text.index(at)
    found = excerpt(Document(text, "", language), [Span(offset, offset)], never)
    assert found is not None
    return found


def judged(found: Excerpt, target: str, shown: str, hidden: str) -> None:
    """That an excerpt has this target, parses, shows these words, and neither those nor any value outside the target."""
    around = outside(found)
    assert found.target == target
    assert found.warnings == ()
    assert syntax.error_count(found.text, found.language) == 0, found.text
    assert [word for word, there in mentions(around, shown).items() if not there] == [], found.text
    assert [word for word, there in mentions(around, hidden).items() if there] == [], found.text
    assert not re.search(r"secret|\d\d", around, re.IGNORECASE), found.text


@pytest.mark.parametrize(
    ("at", "target", "shown", "hidden"),
    [
        (
            "place(String article",
            "Orders.place",
            "package\\ org.example.shop; lines Line Rule fails LIMIT missing twice owner Customer friend java.util.* checkNotNull total",
            "KEY Status holds compareTo Function Root int\\ count(String Generated HashMap",
        ),
        ("describe(Status", "Orders.describe", "OPEN, PAID KEY lines Line inherited Base", "LOST label count Root twice Customer"),
        ("customer() {", "Orders.customer", "Customer(String\\ name,\\ int\\ age)", "friend lines Status"),
        ("runs += step", "Orders.job.run", "Runnable step runs int\\ count(String name Thread", "lines KEY int\\ count()"),
        ("days() { return count", "Orders.Status.days", "count label", "OPEN PAID LOST lines"),
        ('this("secret"', "Orders.Status", "Status(String\\ label)", "days() OPEN"),
        ("return new Line", "Orders.Line.twice", "record\\ Line(String\\ article,\\ int\\ number)", "owner Status lines"),
        ("return !holds", "Orders.Rule.fails", "holds Line", "LIMIT lines"),
        ("total - other.total", "Orders.compareTo", "total Comparable", "lines Named count()"),
        ('setProperty("secret', "Orders", "KEY", "lines Status"),
    ],
)
def test_an_excerpt_shows_what_a_method_needs(at: str, target: str, shown: str, hidden: str) -> None:
    judged(made(SHOP, "java", at), target, shown, hidden)


def test_values_whose_type_is_said_are_left_out_and_constants_of_interfaces_keep_a_mark() -> None:
    text = made(SHOP, "java", "place(String article").text
    assert "private final Map<String, Line> lines;" in text
    assert "int LIMIT = null;" in text or "int LIMIT = 0;" in text


def test_bases_that_are_not_shown_are_not_named() -> None:
    text = made(SHOP, "java", "describe(Status").text
    assert "class Base {" in text
    assert "extends Base implements Comparable<Orders>" in text


def test_of_several_statements_in_a_switch_only_the_target_is_shown() -> None:
    source = 'class A { void f(int x) { switch (x) { case 1: g("secret"); Runnable r = () -> { h(x); }; i(x); break; case 2: j(); } } }'
    expected = "class A { void f(int x) { switch (x) { case 1: Runnable r = () -> { h(x); }; } } }"
    assert " ".join(made(source, "java", "h(x)").text.split()) == expected
