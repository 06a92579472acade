"""Statements in logs, and their parameters beside them: what is found, cell by cell. All people are invented."""

from __future__ import annotations

import pytest

from airlock.core.detect import builtin_rule_set, tables
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document
from timing import done_within

KEY = b"k" * 32
RULES = builtin_rule_set()
PASSWORD = "au4xv8" + "q2Lm"  # stands for P below

LOGGED = {
    "SQLAlchemy, an error": (
        "[SQL: INSERT INTO users (first_name, last_name, born_at, password) VALUES (?, ?, ?, ?)]\n"
        "[parameters: ('«Marisa»', '«Andersen»', 7, '«P»')]\n"
    ),
    "SQLAlchemy, many rows": (
        "[SQL: INSERT INTO users (id, last_name) VALUES (%s, %s)]\n"
        "[parameters: [(1, '«Andersen»'), (2, '«Trujillo»'), (3, '«O\\'Hara»')]]\n"
    ),
    "SQLAlchemy, a log": (
        "INFO Engine SELECT users.id FROM users WHERE users.last_name = ? AND users.plan = ?\n"
        "INFO Engine [generated in 0.00012s] ('«Andersen»', 'gold')\n"
    ),
    "MyBatis": (
        "==>  Preparing: INSERT INTO t_user (id, first_name, city) VALUES (?, ?, ?)\n"
        "==> Parameters: 7(Integer), «Marisa»(String), «Berlin»(String)\n"
    ),
    "TypeORM": 'query: INSERT INTO "user"("id", "lastName") VALUES ($1, $2) -- PARAMETERS: [7,"«Andersen»"]\n',
    "Prisma": 'prisma:query UPDATE "User" SET "lastName" = $1 WHERE "id" = $2\nParams: ["«Andersen»",7]\n',
    "Knex": 'insert into "users" ("first_name", "plan") values (?, ?) bindings: [ \'«Marisa»\', \'gold\' ]\n',
    "PostgreSQL": (
        "LOG:  execute <unnamed>: INSERT INTO users (first_name, last_name) VALUES ($1, $2)\n"
        "DETAIL:  parameters: $1 = '«Marisa»', $2 = '«Andersen»'\n"
    ),
    "Entity Framework": (
        "Executed DbCommand (3ms) [Parameters=[@p0='«Marisa»' (Size = 100), @p1='«Andersen»' (Size = 100)], CommandType='Text']\n"
        "INSERT INTO [Users] ([FirstName], [LastName])\nVALUES (@p0, @p1);\n"
    ),
    "Hibernate 5": (
        "Hibernate: insert into users (first_name,plan,last_name) values (?,?,?)\n"
        "binding parameter [1] as [VARCHAR] - [«Marisa»]\nbinding parameter [2] as [VARCHAR] - [gold]\n"
        "binding parameter [3] as [VARCHAR] - [«Andersen»]\n"
    ),
    "Hibernate 6": (
        "Hibernate: update users set last_name=? where first_name=?\n"
        "bind : binding parameter (1:VARCHAR) <- [«Andersen»]\nbind : binding parameter (2:VARCHAR) <- [«Marisa»]\n"
    ),
    "Laravel": "(Connection: mysql, SQL: insert into `users` (`first_name`, `plan`, `last_name`) values («Marisa», gold, «Andersen»))\n",
}


def found(source: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The spans that are marked in the source, and those found in it without the marks."""
    text, spans = unmarked(source.replace("«P»", f"«{PASSWORD}»"))
    return [(one.start, one.end) for one in spans], [(one.span.start, one.span.end) for one in tables.find(Document(text), RULES, KEY)]


@pytest.mark.parametrize("name", LOGGED)
def test_every_marked_value_is_found_and_nothing_else(name: str) -> None:
    wanted, got = found(LOGGED[name])
    assert got == wanted


@pytest.mark.parametrize(
    "text",
    [
        "[SQL: INSERT INTO products (name, maker) VALUES (?, ?)]\n[parameters: ('Blue Chair', 'Red Table')]\n",
        "[SQL: INSERT INTO users (first_name, last_name) VALUES (?, ?)]\n[parameters: ('Marisa', 'Andersen', 7)]\n",
        "insert into users (first_name) values (?)\nand then, much later, parameters: none of them\n",
        "binding parameter [1] as [VARCHAR] - [Marisa]\n",
        "def run(first_name, last_name):\n    params = {'a': first_name, 'b': last_name}\n    update users set x = params: a\n",
    ],
)
def test_what_no_statement_asks_for_is_left_alone(text: str) -> None:
    assert tables.find(Document(text), RULES, KEY) == ()


@pytest.mark.parametrize(
    "line",
    [
        "parameters: (",
        "update t set a=?\nparameters: ('a', ",
        "insert into t (a) values (?) params: ['",
        "binding parameter [1] as - [a]\n",
        "SQL: insert into t (a,",
        "select parameters: [(1), (2), ",
    ],
)
def test_hostile_lines_take_no_longer_than_others(line: str) -> None:
    document = Document(line * (100_000 // len(line)))
    done_within(2.0, lambda: tables.find(document, RULES, KEY))
