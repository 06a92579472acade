"""Columns that another file of the workspace names: found out when asked, at every door, and only where the workspace is trusted."""

from __future__ import annotations

from pathlib import Path

import pytest

from airlock.core.detect.tables import Definition, defined
from airlock.core.model import Document
from airlock.engine import Engine
from airlock.engine.workspace.schemas import Schemas
from airlock.settings import Settings

SCHEMA = 'CREATE TABLE "app"."Staff" (id INT PRIMARY KEY, given_name VARCHAR(20), surname TEXT, dob DATE, UNIQUE (id));\n'
MORE = (
    "ALTER TABLE public.staff ADD COLUMN telephone varchar(30), ADD CONSTRAINT x CHECK (id > 0);\nALTER TABLE staff ADD y int AFTER id;\n"
)
ROW = "INSERT INTO staff VALUES (7, 'Kaur', 'Holt', '1984-03-12'{});\n"
COPY = "COPY public.staff FROM stdin;\n7\tKaur\tHolt\t1984-03-12\n\\.\n"
PHONE = "0151 " + "221 7788"


@pytest.fixture(name="folder")
def a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AIRLOCK_STATE_DIR", str(tmp_path / "state"))
    root = tmp_path / "root"
    (root / "db/migrations").mkdir(parents=True)
    (root / "db/schema.sql").write_text(SCHEMA, encoding="utf-8")
    (root / "db/migrations/001_phone.sql").write_text(MORE, encoding="utf-8")
    return root


def test_statements_say_what_tables_have() -> None:
    assert list(defined(SCHEMA + MORE)) == [
        Definition("staff", ("id", "given_name", "surname", "dob"), adds=False),
        Definition("staff", ("telephone",), adds=True),
    ]
    assert list(defined("create table t (")) == [Definition("t", (), adds=False)]


MODELS = {
    "db/schema.rb": (
        (
            'create_table "staff", force: :cascade do |t|\n  t.string "given_name"\n  t.references :clinic\n  t.index ["x"]\n'
            "  t.timestamps\nend\n"
        ),
        ("id", "given_name", "clinic_id", "created_at", "updated_at"),
    ),
    "db/migrate/1.rb": ("create_table :staff, id: false do |t|\n  t.string :surname\nend\n", ("surname",)),
    "database/migrations/staff.php": (
        "Schema::create('staff', function ($table) {\n  $table->id();\n  $table->string('surname');\n  $table->index('x');\n});\n",
        ("id", "surname"),
    ),
    "migrations/1.js": ("knex.schema.createTable('staff', (t) => {\n  t.increments();\n  t.string('surname');\n});\n", ("id", "surname")),
    "migrations/2.js": ("q.createTable('staff', {\n  id: {\n    type: INT\n  },\n  surname: Sequelize.STRING\n});\n", ("id", "surname")),
    "alembic/1.py": ("op.create_table('staff',\n  sa.Column('id', sa.Integer()),\n  sa.Column('surname', x),\n)\n", ("id", "surname")),
    "app/models/a.py": (
        (
            'class Staff(Base):\n    __tablename__ = "staff"\n    id: Mapped[int] = mapped_column(key=1)\n'
            "    surname = Column(String)\n    x = 1\n"
        ),
        ("id", "surname"),
    ),
    "app/models/b.py": (
        "class Staff(models.Model):\n    surname = models.CharField(\n        max_length=30,\n    )\n    boss = models.ForeignKey(X)\n",
        ("id", "surname", "boss_id"),
    ),
    "schema.prisma": (
        'model Person {\n  id Int @id\n  name String? @map("surname")\n  posts Post[]\n  boss Person?\n\n  @@map("staff")\n}\n',
        ("id", "surname"),
    ),
    "priv/migrations/1.exs": (
        "create table(:staff) do\n  add :surname, :string\n  timestamps()\nend\n",
        ("id", "surname", "created_at", "updated_at"),
    ),
    "changelog.xml": (
        '<createTable tableName="staff"><column name="id"/><column type="x" name="surname"/></createTable>',
        ("id", "surname"),
    ),
    "src/entities/staff.ts": (
        "@Entity('staff')\nclass Staff {\n  @PrimaryGeneratedColumn()\n  id: number;\n\n  @Column({ a: 1 })\n  surname?: string;\n}\n",
        ("id", "surname"),
    ),
    "src/schema.rs": ("table! {\n    staff (id) {\n        id -> Integer,\n        surname -> Text,\n    }\n}\n", ("id", "surname")),
}


@pytest.mark.parametrize("path", MODELS)
def test_migrations_and_models_say_what_tables_have(tmp_path: Path, path: str) -> None:
    text, columns = MODELS[path]
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text(text, encoding="utf-8")
    schemas = Schemas(str(tmp_path), lambda *_: True)
    assert schemas.columns_of("clinic_staff" if path.endswith("b.py") else "staff") == (columns,)
    assert schemas.columns_of("clinic") == ()


def kinds(engine: Engine, text: str, name: str = "seed.sql") -> list[str]:
    return [found.kind for found in engine.survey(Document(text, name, "sql"), borrowed=True).every]


@pytest.mark.parametrize("text", [ROW.format(""), ROW.format(f", '{PHONE}'"), COPY])
def test_rows_are_known_by_the_columns_of_another_file(folder: Path, text: str) -> None:
    wanted = ["person_name", "person_name", "date_of_birth", *(["phone"] if PHONE in text else [])]
    with_schema = Engine.open(Settings(), root=str(folder), ephemeral=True)
    assert kinds(with_schema, text) == wanted
    cells, _ = with_schema.tables(Document(text, "seed.sql", "sql"))
    assert [cell.kind for cell in cells] == wanted
    assert kinds(Engine.open(Settings(), root=str(folder), ephemeral=True, trusted=False), text) != wanted


def test_other_tables_and_other_widths_are_not_guessed(folder: Path) -> None:
    engine = Engine.open(Settings(), root=str(folder), ephemeral=True)
    assert kinds(engine, "INSERT INTO tools VALUES (7, 'Hammer', 'Holt', '1984-03-12');") == []
    assert kinds(engine, "INSERT INTO staff VALUES (7, 'Ellerby', 'Quillmark');") == []


def test_what_changes_is_read_again_and_what_is_hidden_is_not_read(folder: Path) -> None:
    (folder / ".gitignore").write_text("ignored.sql\n", encoding="utf-8")
    (folder / "ignored.sql").write_text("CREATE TABLE hidden (a int, b int);", encoding="utf-8")
    (folder / "notes.py").write_text("'CREATE TABLE elsewhere (a int)'", encoding="utf-8")
    schemas = Schemas(str(folder), lambda path, _: path != "db/schema.sql")
    for table in ("staff", "hidden", "elsewhere"):
        assert schemas.columns_of(table) == ()
    schemas = Schemas(str(folder), lambda *_: True)
    assert schemas.columns_of("staff")[0] == ("id", "given_name", "surname", "dob", "telephone")
    (folder / "db/schema.sql").write_text("CREATE TABLE staff (id INT);", encoding="utf-8")
    schemas._until = 0.0
    assert schemas.columns_of("staff") == (("id", "telephone"), ("id",))
