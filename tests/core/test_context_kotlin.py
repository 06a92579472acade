"""Excerpts of Kotlin: properties in heads, companions, extension functions, names in strings, delegates."""

from __future__ import annotations

import re

import pytest

from core.test_context_java import judged, made

SHOP = """package org.example.shop

import org.example.Clock
import org.example.text.shorten as short
import org.example.text.wrapped
import kotlin.math.*

typealias Listener = (Line) -> Unit

private const val LIMIT = 4711
val table: Map<String, Int> by lazy { mapOf("secret" to 4712) }

@Secret("secret")
enum class Status(val days: Int) {
    OPEN(4713),
    PAID(4714) {
        override fun late() = false
    };

    open fun late() = days > 4715
}

interface Store {
    val size: Int
    fun save(line: Line): Boolean
}

data class Line(val article: String, var count: Int = 4716, private val owner: Customer? = null)

class Customer(val name: String)

open class Base(protected val clock: Clock = Clock("secret"))

class Orders(private val store: Store, name: String = "secret") : Base(Clock("secret")), Store by store {
    private val listeners = mutableListOf<Listener>()
    private var total: Int = 4717
        get() = field + 4718
        set(value) { field = value + LIMIT }
    private val first: Line? by lazy { find("secret") }

    init { total = 4719 }

    constructor(line: Line) : this(FileStore("secret"), "secret")

    fun place(article: String, vararg more: Int): Line {
        val line = create(article).twice()
        listeners.forEach { it(line) }
        if (line.count > LIMIT) throw IllegalStateException("too many: $total ${line.article}")
        return line.also { store.save(it) }
    }

    fun late(status: Status) = when (status) { Status.OPEN -> clock.now() > max(1, 2); else -> status.late() }

    private fun find(article: String): Line? = null
    fun String.label(): String { return this.wrapped() + short(this) + find(this)?.article }

    fun job(): Runnable {
        val step = 4720
        return object : Runnable {
            override fun run() { total += step; create("x") }
        }
    }

    companion object {
        const val KEY = "secret"
        fun create(article: String): Line = Line(article, 4721)
    }
}

fun Line.twice(): Line = copy(count = count * 4722)
fun unused() = "secret"
"""


@pytest.mark.parametrize(
    ("at", "target", "shown", "hidden"),
    [
        (
            "place(article",
            "Orders.place",
            "package\\ org.example.shop listeners Listener LIMIT total create companion\\ object Line Line.twice() save Store",
            "KEY find first FileStore Status unused wrapped Clock( table",
        ),
        ("late(status", "Orders.late", "Status OPEN late clock Base Clock kotlin.math.*", "PAID days store.save listeners create"),
        ("String.label", "Orders.label", "wrapped shorten\\ as\\ short find Line", "listeners LIMIT twice"),
        ("total += step", "Orders.job.run", "Runnable step total create object", "listeners find label"),
        ("field = value + LIMIT", "Orders.total", "LIMIT", "listeners first create"),
        ("count * 4722", "twice", "Line count", "Orders Customer(val\\ x LIMIT"),
        ("= days > 4715", "Status.late", "days", "OPEN PAID LIMIT"),
        ("FileStore(", "Orders", "Line", "listeners create LIMIT"),
    ],
)
def test_an_excerpt_shows_what_a_function_needs(at: str, target: str, shown: str, hidden: str) -> None:
    judged(made(SHOP, "kotlin", at), target, shown, hidden)


def test_what_stands_for_values_and_bodies() -> None:
    text = made(SHOP, "kotlin", "place(article").text
    assert "private var total: Int\n" in text
    assert "fun create(article: String): Line = TODO()" in text
    assert "private const val LIMIT = 0" in text
    assert "class Orders(private val store: Store) : Base(), Store by store {" in text
    assert 'class Orders(private val store: Store, name: String = "…")' in made(SHOP, "kotlin", "FileStore(").text


HEADS = """class Box(val width: Int, val depth: Int)
data class Pair2(val one: Int, val two: Int)
enum class Kind(val word: String) { A("secret"), B("secret") }
class Shelf(
    private val context: Context, // secret
    private val room: Room = Room(4711),
    box: Box,
) : Base(context) {
    private val spare = Box(1, 2)
    fun fits(other: Pair2): Boolean = other.one < spare.width && room.has(Kind.A)
    fun apart(other: Pair2): Int { val (one, two) = other; return one + two }
    fun again(room: Room) = Shelf(context, room, spare)
}
"""


@pytest.mark.parametrize(
    ("at", "heads"),
    [
        (
            "other.one < spare",
            ["class Box(val width: Int, val depth: Int)", "Pair2(val one: Int)", "Kind(/* … */)", "Shelf(\n    private val room"],
        ),
        ("return one + two", ["Pair2(val one: Int, val two: Int)"]),
        ("= Shelf(context", ["private val context: Context,\n    private val room: Room = TODO(),\n    box: Box"]),
    ],
)
def test_heads_declare_what_is_mentioned_unless_they_are_called(at: str, heads: list[str]) -> None:
    text = made(HEADS, "kotlin", at).text
    assert all(head in text for head in heads), text
    assert ("context" in text) == ("Shelf(context" in text or "one + two" in at), text


def test_a_property_whose_type_its_getter_says_has_one_without_values() -> None:
    text = made(
        """class Box {
    val context get() = app.context as Context
    val name
        get() = "secret"
    val first: String
        get() = "secret" + 4711
    val long get() = listOf(one, two, three, four, five, six, seven, eight).map { "secret" + it }.filter { it.length > 4712 }.first()
    fun size() = context.size + name.length + first.length + long
}
""",
        "kotlin",
        "fun size",
    ).text
    shown = ("val context get() = app.context as Context", 'get() = "…"', "val first: String\n", "val long get() = ")
    assert [one for one in shown if one not in text] == []
    assert not {"secret", "4711", "4712"} & set(re.findall(r"\w+", text))
