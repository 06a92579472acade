"""Excerpts of PHP."""

from __future__ import annotations

import re

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, Span
from airlock.core.syntax import never
from core.test_context_names import mentions, outside

SHOP = r"""<html><?php
/** canaryheader */
declare(strict_types=1);
namespace Shop\Sales;

use Shop\Store\{Repository, Clock as Time, Unused};
use function Shop\slug, Shop\plural;
use const Shop\LIMIT;

const RETRIES = 'canaryretries';
define('WAREHOUSE', 'canarywarehouse');
$registry = ['canaryregistry' => 1234];

#[Attribute('canaryattribute')]
abstract class Base implements \Countable {
    protected ?Repository $store = null;
    protected function key(string $customer = 'canarycustomer'): string { return 'canarykey'; }
}

trait Logs {
    private array $lines = ['canaryline'];
    protected function log(string $line): void { $this->lines[] = 'canarylog'; }
}

enum Status: string {
    case Open = 'canaryopen';
    case Paid = 'canarypaid';
}

final class Orders extends Base {
    use Logs;
    public const LIMITS = ['canarygold' => 500, 'silver' => 1000], NONE = 0;
    private static int $count = 31337;

    public function __construct(private readonly Time $clock, public int $limit = 4711) {}

    public function place(string $customer, Line ...$lines): Status {
        global $registry;
        $key = slug($this->key($customer)) . self::LIMITS['gold'] . WAREHOUSE . LIMIT;
        self::$count += $this->limit;
        $this->log("placed {$this->clock->now()} own text");
        $each = function ($line) use ($key, $registry) { return stock($line, $key); };
        return count($lines) ? Status::Paid : static::first($each);
    }

    private static function first(callable $each): Status { return Status::Open; }
    public function unrelated() { $registry = 'canaryunrelated'; return $registry . plural('x'); }
}

class Line {
    public function __construct(public string $article = 'canaryarticle') {}
    public function total(Repository $prices): float { return $prices->of($this->article) * 77.25; }
}

function stock(Line $line, string $key = "canarydefault"): int { return 987654; }
?>
<p>canarytext</p>
"""


def made(at: str, text: str = SHOP) -> Excerpt:
    """The excerpt of a cursor at the first occurrence of a text."""
    offset = text.index(at)
    found = excerpt(Document(text, "Orders.php", "php"), [Span(offset, offset)], never)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("at", "target", "shown", "hidden"),
    [
        (
            "place(string",
            "Orders.place",
            (
                "Shop Sales $registry Base Logs; key Logs log Status Paid Orders LIMITS $count __construct $limit first stock WAREHOUSE "
                "slug LIMIT Line Time"
            ),
            "Unused plural RETRIES unrelated total Repository",
        ),
        ("return stock($line", "Orders.place.$each", "place $key stock Line", "LIMITS first Unused"),
        ("unrelated()", "Orders.unrelated", "plural Orders", "registry slug place LIMITS"),
        ("total(Repository", "Line.total", "Repository $article Line", "Time Unused Orders Base"),
        ("function stock", "stock", "namespace Line", "Orders Base total"),
        ("function key", "Base.key", "Base", "Repository store"),
        ("case Paid", "Status.Paid", "Status", "Open Orders"),
        ("const RETRIES", "RETRIES", "namespace", "WAREHOUSE"),
    ],
)
def test_an_excerpt_shows_what_the_target_needs_and_no_value(at: str, target: str, shown: str, hidden: str) -> None:
    found = made(at)
    around = outside(found)
    assert found.target == target
    assert found.warnings == ()
    assert syntax.error_count(found.text, "php") == 0
    assert found.text.startswith("<?php\n")
    assert [word for word, there in mentions(around, shown).items() if not there] == [], found.text
    assert [word for word, there in mentions(around, hidden).items() if there] == [], found.text
    assert re.search(r"canary|\d\d", around) is None


def test_imports_are_trimmed_in_groups_and_lists() -> None:
    text = made("place(string").text
    assert "use Shop\\Store\\{Clock as Time};" in text
    assert "use function Shop\\slug;" in text
    assert "use const Shop\\LIMIT;" in text


def test_variables_of_the_file_are_shown_only_where_a_function_asks_for_them() -> None:
    assert "$registry = ['…' => 0];" in made("place(string").text
    assert "registry =" not in outside(made("unrelated()"))


def test_a_name_spelled_in_a_string_is_kept_and_its_value_is_not() -> None:
    assert "define('WAREHOUSE', '…');" in made("place(string").text


@pytest.mark.parametrize("mark", ["'", '"', "<<<EOT\n", "/*"])
def test_an_open_literal_leaves_the_target_alone(mark: str) -> None:
    text = SHOP.replace("private static function first", f"{mark} private static function first", 1)
    found = made("place(string", text)
    assert "canary" not in outside(found)
    assert found.warnings
