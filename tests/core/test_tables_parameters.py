"""Values that code hands to a statement of SQL: the statement says which column each is for."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, tables
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document

KEY = b"fingerprint key"
WHOLE = "'«Griselda Ashworth»', '«gri@" + "ashworth-mills.co.uk»', '«Leeds»'"
OTHER = "'«Bertram Castellano»', '«bert@" + "castellano.es»', '«Toledo»'"
INSERT = "INSERT INTO users (name, email, city) VALUES (?, ?, ?)"
FOUND = {
    "a list": ("javascript", f'db.run("{INSERT}", [{WHOLE}]);'),
    "arguments": ("go", f'db.ExecContext(ctx, "{INSERT.replace("?, ?, ?", "$1, $2, $3")}", {WHOLE})'.replace("'", '"')),
    "arguments and what is called then": ("javascript", f'db.run("{INSERT}", {WHOLE}, done);'),
    "a tuple": ("python", f'cur.execute("{INSERT.replace("?", "%s")}", ({WHOLE}))'),
    "rows": ("python", f'cur.executemany("{INSERT}", [\n    ({WHOLE}),\n    ({OTHER}),\n])'),
    "a statement made before": ("javascript", f'const s = db.prepare("{INSERT}");\ns.run({WHOLE});\ns.run({OTHER});\n'),
    "a statement with a name": ("python", f'sql = "{INSERT}"\ncur.execute(sql, ({WHOLE}))\n'),
    "a list of a statement made before": ("php", f'$s = $pdo->prepare("{INSERT}");\n$s->execute([{WHOLE}]);\n'),
    "rows in a variable": ("python", f'people = [\n    ({WHOLE}),\n    ({OTHER}),\n]\ncur.executemany("{INSERT}", people)\n'),
    "rows that a loop goes through": ("python", f'rows = [({WHOLE}), ({OTHER})]\nfor row in rows:\n    cur.execute("{INSERT}", row)\n'),
    "rows in the loop": ("python", f'for row in [({WHOLE}), ({OTHER})]:\n    cur.execute("{INSERT}", row)\n'),
    "rows behind the statement": (
        "javascript", f'const s = db.prepare("{INSERT}");\nconst all = [[{WHOLE}], [{OTHER}]];\nfor (const one of all) s.run(one);\n',
    ),
    "rows with each": ("ruby", f'[[{WHOLE}], [{OTHER}]].each do |row|\n  db.execute("{INSERT}", row)\nend\n'),
    "columns that the table was made with": (
        "python", f'run("CREATE TABLE users (name TEXT, email TEXT, city TEXT)")\nexecute("INSERT INTO users VALUES (?, ?, ?)", ({WHOLE}))',
    ),
    "columns that nobody says": (
        "python", "cur.executemany('INSERT INTO people VALUES (?, ?)', [(1, '«Sarah Ashworth»'), (2, '«Maria Castellano»')])\n",
    ),
    "some values are told": (
        "javascript", f'db.run("INSERT INTO users (id, name, email, city, made) VALUES (0, ?, ?, ?, NOW())", [{WHOLE}])',
    ),
    "an update": ("javascript", "db.run(\"UPDATE users SET name = ?, city = ? WHERE id = ?\", ['«Griselda Ashworth»', '«Leeds»', 7])"),
    "a question": (
        "javascript", "run('UPDATE a SET n = ?', 1);\ndb.query('SELECT id FROM b WHERE b.last_name = $1 AND k = $2', ['«Ashworth»', 'no'])",
    ),
    "one by one": (
        "java", f's = c.prepareStatement("{INSERT}");\ns.setString(1, "«Griselda Ashworth»");\ns.setObject(3, "«Leeds»");\ns.run();\n',
    ),
    "one by one, twice": (
        "php", f"$s = $p->prepare('{INSERT}');\n$s->bindValue(1, '«Griselda Ashworth»');\n$s->bindValue(1, '«Bertram Castellano»');\n",
    ),
    "one by one, of a statement with a name": (
        "c", f'prepare(db, "{INSERT}", -1, &s);\nbind_text(s, 1, "«Griselda Ashworth»", -1);\nbind_text(s, 3, "«Leeds»", -1);\n',
    ),
}  # fmt: skip
NOTHING = {
    "no person's columns": (
        "javascript", "db.run('INSERT INTO parts (sku, color, state) VALUES (?, ?, ?)', ['Red Lion', 'Blue Moon', 'Open Door'])",
    ),
    "fewer values": ("javascript", f"db.run(\"{INSERT}\", ['Red Lion', 'Blue Moon'])"),
    "variables": ("javascript", f'db.run("{INSERT}", [name, email, city]);'),
    "rows of something else": (
        "python", f'colors = [("Red Lion", "Blue Moon", "Open Door")]\npaint(colors)\ncur.executemany("{INSERT}", people)\n',
    ),
    "columns that nobody says of no person": (
        "python", "cur.executemany('INSERT INTO parts VALUES (?, ?)', [(1, 'Red Lion'), (2, 'Blue Moon'), (3, 'Open Door')])\n",
    ),
    "one by one of other columns": ("java", 'prepare("INSERT INTO parts (sku, color) VALUES (?, ?)");\ns.setString(1, "Red Lion");\n'),
    "another call": ("javascript", f"const s = db.prepare(\"{INSERT}\");\ntranslate('Red Lion', 'Blue Moon', 'Open Door');\n"),
}  # fmt: skip


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return builtin_rule_set()


@pytest.mark.parametrize("case", FOUND)
def test_what_is_handed_to_a_statement_is_found_by_its_columns(rules: RuleSet, case: str) -> None:
    language, marked = FOUND[case]
    text, spans = unmarked(marked)
    assert sorted({one.span for one in tables.find(Document(text, "", language), rules, KEY)}) == sorted(spans)


@pytest.mark.parametrize("case", NOTHING)
def test_what_is_no_ones_is_left_alone(rules: RuleSet, case: str) -> None:
    language, text = NOTHING[case]
    assert list(tables.find(Document(text, "", language), rules, KEY)) == []
