"""`airlock prompt`: the whole safe prompt about one function, as Markdown, ready to send."""

from __future__ import annotations

from collections.abc import Sequence

from airlock.core.model import Task
from airlock.frontends.cli import permit, target
from airlock.frontends.cli.arguments import Parser, one_of, position
from airlock.frontends.cli.console import Console, is_terminal
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.workspace import opened
from airlock.settings import Settings


def run(arguments: Sequence[str], console: Console) -> int:
    """Prints one prompt."""
    parser = Parser("prompt", "Print a safe prompt about the function at a place: minimum context, no sensitive value.")
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("line", type=position, metavar="LINE", help="from 1")
    parser.add_argument("column", type=position, nargs="?", metavar="COL", help="from 1, in code points")
    parser.add_argument("--end", type=position, metavar="LINE", help="last line, for a range of lines")
    tasks = tuple(t.value for t in Task)
    default = Settings().prompt_task
    parser.add_argument("--task", type=one_of(*tasks), default=default, metavar="|".join(tasks), help="what the model shall do")
    parser.add_argument("--template", default="", metavar="NAME", help="words of .airlock/prompts/NAME.md instead of the task's")
    parser.add_argument("--session", default="", metavar="NAME", help="vault session (default: this workspace's)")
    parser.add_argument("--yes", action="store_true", help="confirm where the policy wants it")
    options = parser.read(arguments)
    with opened(session=options.session) as engine:
        document = target.document(engine, options.file)
        place = target.span(document.text, options.line, options.column, options.end)
        prepared = engine.prompt(document, (place,), options.template or Task(options.task), elsewhere=True)
    if prepared.prompt is None:
        raise CommandError(prepared.problem, Exit.NOT_CHECKED)
    permit.require(prepared.prompt.decision, confirmed=options.yes)
    console.write(prepared.prompt.markdown)
    if is_terminal(console.stderr):
        console.flush()
        console.note(f"about {prepared.prompt.tokens:,} tokens; the whole file would be {prepared.prompt.file_tokens:,}")
    return Exit.CLEAN
