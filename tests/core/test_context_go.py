"""Excerpts of Go: methods beside their types, groups under one keyword, constants that count, imports by the name of their package."""

from __future__ import annotations

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, PartKind, Span
from airlock.core.syntax import never
from core.test_context_names import outside

STORE = """// Package store is secret.
package store

import (
	"fmt"
	"net/http"
	json2 "secret.example/go-json/v3"
	"gopkg.in/yaml.v3"
	_ "secret.example/driver"
)

// secret
const (
	Idle State = 4711 + iota // secret
	Busy
	Gone
	limit = 4712
)

var (
	table = []struct{ name, tag string }{{"secret", "secret"}}
	spare = map[string]int{"secret": 4713}
	errFull, errGone = fmt.Errorf("secret"), fmt.Errorf("secret")
)

type State int

type (
	Base struct{ id, other int }
	Store struct {
		Base
		*http.Client
		items map[string]*Item `json:"secret"`
		hook  func(int) error
	}
	Item struct {
		count int
		note  string
	}
	Saver interface {
		Save(item *Item) error
		Close() error
	}
)

type Cache[K comparable, V any] struct{ entries map[K]V }

func (c *Cache[K, V]) Get(key K) (V, bool) { value, ok := c.entries[key]; return value, ok }

func (s *Store) Add(name string) (*Item, error) {
	if len(s.items) > limit || s.id == 4714 {
		return nil, errFull
	}
	item := s.find(name)
	item.count++
	return item, s.Do(yaml.New(nil))
}

func (s *Store) find(name string) *Item { return s.items["secret"] }

func (s *Store) Drop() { s.items = nil }

func save(saver Saver, state State) error {
	switch state {
	case Busy, Gone:
		return json2.Marshal(saver.Save(nil))
	}
	for _, row := range table {
		fmt.Println(row.name)
	}
	return nil
}

func lookup(cache *Cache[string, int], table string) int {
	value, _ := cache.Get(table)
	return value
}
"""
ADD = """package store
import (
	"fmt"
	"net/http"
	"gopkg.in/yaml.v3"
)
const limit = 0
var errFull, errGone = fmt.Errorf("…"), fmt.Errorf("…")
type (
	Base struct{
		id, other int
	}
	Store struct {
		Base
		*http.Client
		items map[string]*Item
	}
	Item struct {
		count int
	}
)
func (s *Store) find(name string) *Item
"""
SAVE = """package store
import (
	"fmt"
	json2 "secret.example/go-json/v3"
)
const (
	Busy State = 0 + iota
	Gone
)
var table = []struct{ name, tag string } {}
type State int
type (
	Item struct {}
	Saver interface{
		Save(item *Item) error
	}
)
"""
LOOKUP = """package store
type Cache[K comparable, V any] struct{
	entries map[K]V
}
func (c *Cache[K, V]) Get(key K) (V, bool)
"""


def made(at: str, text: str = STORE) -> Excerpt:
    """The excerpt of a cursor at the first occurrence of a text."""
    found = excerpt(Document(text, "", "go"), [Span(text.index(at), text.index(at))], never)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("at", "target", "shown"),
    [
        ("item.count++", "Store.Add", ADD),
        ("func save", "save", SAVE),
        ("cache.Get(table", "lookup", LOOKUP.replace("\tentries map[K]V\n", "").replace("{\n}", "{}")),
        ("value, ok :=", "Cache.Get", LOOKUP.rpartition("func")[0]),
        ("State int", "State", "package store\n"),
    ],
)
def test_an_excerpt_is_what_the_target_needs(at: str, target: str, shown: str) -> None:
    found = made(at)
    assert found.target == target
    assert found.warnings == ()
    assert "".join(outside(found).split()) == "".join(shown.split())
    assert syntax.error_count(found.text, "go") == 0


def test_one_of_a_group_is_a_target_with_the_keyword_before_it() -> None:
    found = made("spare = map")
    assert found.text == 'package store\nvar spare = map[string]int{"secret": 4713}\n'


def test_no_value_is_shown_wherever_the_file_ends() -> None:
    for name in ("item.count++", "func save", "cache.Get(table"):
        start = STORE.index(name)
        for end in range(start + 1, len(STORE), 97):
            found = excerpt(Document(STORE[:end], "", "go"), [Span(start, start)], never)
            assert found is not None
            others = "".join(found.text[part.span.start : part.span.end] for part in found.parts if part.kind is not PartKind.IMPORT)
            kept = sum(
                STORE[part.origin.start : part.origin.end].count("471")
                for part in found.parts
                if part.kind is PartKind.TARGET and part.origin
            )
            assert others.count("471") == kept
            assert "secret" not in outside(found).replace("secret.example/go-json", "")


OPEN = """package p
type box struct { value interface{}; part struct { size int; note string }; keys interface { Keys() []string } }
var last interface{} = 4711
func any() interface{} { return 4712 }
func parse(text string) (int, error) { return 4713, nil }
func use(b box) int {
	parse, err := parse(last.(string))
	b.keys.Keys()
	return parse + b.part.size + any().(int) + b.value.(int)
}
"""
USE = """package p
type box struct { value interface{}; part struct { size int }; keys interface { Keys() []string } }
var last interface{}
func any() interface{}
func parse(text string) (int, error)
"""


def test_types_without_a_name_are_written_as_types_and_a_variable_does_not_hide_what_it_is_made_by() -> None:
    found = made("return parse", OPEN)
    assert found.warnings == ()
    assert "".join(outside(found).split()).replace(";", "") == "".join(USE.split()).replace(";", "")


def test_a_member_that_may_be_an_embedded_types_keeps_it() -> None:
    text = 'package a\nimport (\n\t"context"\n\t"sync"\n)\ntype Context interface {\n\tcontext.Context\n\tUser() string\n'
    text += '\tSet(key int)\n}\ntype other struct { sync.Locker }\nfunc (o *other) Value(key string) string { return "canary" }\n'
    text += 'func apply(ctx Context) {\n\tctx.Set(len(ctx.Value("a")))\n}\n'
    found = outside(made("ctx.Set", text))
    assert "context.Context\n" in found
    assert "Set(key int)" in found
    assert "User" not in found
    assert "other" not in found
