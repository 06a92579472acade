"""`airlock prompt`: the whole safe prompt about one function, as Markdown, ready to send."""

from __future__ import annotations

from collections.abc import Sequence

from airlock.core.model import Task
from airlock.frontends.cli import permit, recognizer, tailored, target
from airlock.frontends.cli.arguments import Parser, one_of, position
from airlock.frontends.cli.console import Console, is_terminal
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.workspace import opened
from airlock.settings import Settings

_EPILOG = f"""\
examples:
  airlock prompt shop/cart.py 42 --task fix
  pytest 2>&1 | airlock prompt shop/cart.py 42 --trace -
  airlock prompt shop/cart.py 42 --drop Cart.audit --add Cart.total --budget 2000

{tailored.EXAMPLES}"""


def run(arguments: Sequence[str], console: Console) -> int:
    """Prints one prompt."""
    parser = Parser("prompt", "Print a safe prompt about the function at a place: minimum context, no sensitive value.", _EPILOG)
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
    tailored.add_options(parser.add_argument)
    parser.add_argument("--trace", default="", metavar="FILE|-", help="what a failing run printed; it goes along, reduced")
    parser.add_argument("--json", action="store_true", help="with --items, as JSON")
    recognizer.add_options(parser.add_argument)
    options = parser.read(arguments)
    if options.json and not options.items:
        raise CommandError("prompt: --json needs --items (see airlock prompt --help)")
    with opened(recognizer.chosen(options), session=options.session) as engine:
        document = target.document(engine, options.file)
        place = target.span(document.text, options.line, options.column, options.end)
        tailoring = tailored.chosen(options, tailored.trace_of(options.trace, console.stdin), listed=options.items)
        prepared = engine.prompt(document, (place,), options.template or Task(options.task), tailoring=tailoring, elsewhere=True)
        recognizer.require_whole(engine)
    if prepared.prompt is None:
        raise CommandError(prepared.problem, Exit.NOT_CHECKED)
    tailored.require_met(tailoring, prepared.prompt.items)
    if options.items:
        console.write(tailored.listing(prepared.prompt.items, as_json=options.json))
        return Exit.CLEAN
    permit.require(prepared.prompt.decision, confirmed=options.yes)
    console.write(prepared.prompt.markdown)
    if prepared.prompt.over:
        console.note(tailored.OVER)
    if is_terminal(console.stderr):
        console.flush()
        console.note(f"about {prepared.prompt.tokens:,} tokens; the whole file would be {prepared.prompt.file_tokens:,}")
    return Exit.CLEAN
