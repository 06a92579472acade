"""Excerpts of Ruby."""

from __future__ import annotations

import re

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, Span
from airlock.core.syntax import never
from core.test_context_names import mentions, outside

SHOP = r"""# canaryheader
require "json"
require "net/http"
require_relative "store"

RETRIES = "canaryretries"

module Shop
  LIMITS = { gold: 5000, "canarykey" => %w[canaryword] }.freeze
  BANNER = <<~TEXT
    canarybanner
  TEXT

  class Error < StandardError; end

  module Logging
    def log(line, level = "canarylevel")
      puts "canarylog #{line}"
    end
  end

  class Order
    include Logging
    attr_reader :customer, :lines
    attr_accessor "total"
    @@count = 31337

    class << self
      attr_writer :store

      def open(customer, limit: 4711, **rest) = new(customer)
    end

    def self.count
      @@count + 99887
    end

    def initialize(customer)
      @customer = customer || "canarycustomer"
    end

    def place(*lines)
      raise Error, "own text" if lines.size > LIMITS[:gold]

      @@count += 1
      self.total = lines.sum { |line| price_of(line) }
      log JSON.dump(customer), RETRIES
      stock = helper(lines)
      self.class.open(stock)
    rescue Error => e
      retry?(e)
    end

    def retry?(error) = error.message == "canarymessage"

    private def price_of(line, factor = 1.25)
      line.price * factor
    end

    def total=(value)
      @total = value
    end

    def unused
      lines = "canarylines"
      lines
    end
  end
end

def helper(lines)
  lines.map { "canaryhelper" }
end

RSpec.describe Shop::Order do
  let(:order) { described_class.open("canaryopen") }

  it "places" do
    expect(order.place).to be_nil
  end
end
__END__
canarydata
"""


def made(at: str, text: str = SHOP) -> Excerpt:
    """The excerpt of a cursor at the first occurrence of a text."""
    offset = text.index(at)
    found = excerpt(Document(text, "order.rb", "ruby"), [Span(offset, offset)], never)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("at", "target", "shown", "hidden"),
    [
        (
            "place(*lines)",
            "Shop.Order.place",
            "Shop LIMITS Error Logging include log Order customer total total= count open price_of retry? helper RETRIES json",
            "net unused BANNER initialize lines: :lines store",
        ),
        ("self.count", "Shop.Order.count", "Order @@count", "LIMITS Error place customer"),
        ("def open", "Shop.Order.open", "Order", "LIMITS store count"),
        ("private def price_of", "Shop.Order.price_of", "Order", "Error place"),
        ('lines = "canarylines', "Shop.Order.unused", "Order", "attr_reader place"),
        ("def helper", "helper", "", "Shop RETRIES"),
        ("expect(order", "describe.it", "order", "Shop::Error json"),
        ("class Error", "Shop.Error", "Shop", "LIMITS Order"),
    ],
)
def test_an_excerpt_shows_what_the_target_needs_and_no_value(at: str, target: str, shown: str, hidden: str) -> None:
    found = made(at)
    around = outside(found)
    assert found.target == target
    assert found.warnings == ()
    assert syntax.error_count(found.text, "ruby") == 0
    assert [word for word, there in mentions(around, shown).items() if not there] == [], found.text
    assert [word for word, there in mentions(around, hidden).items() if there] == [], found.text
    assert re.search(r"canary|\d\d", around) is None


def test_bodies_are_left_out_and_bodies_of_classes_rebuilt() -> None:
    text = made("place(*lines)").text
    assert 'def log(line, level = "…"); end' in text
    assert "  class Error < StandardError; end\n" in text
    assert "    class << self\n      def open(customer, limit: 0, **rest) = nil\n    end\n" in text
    assert "attr_reader :customer\n" in text
    assert "def self.count" not in text


def test_a_text_that_begins_further_down_belongs_to_its_statement() -> None:
    found = made("BANNER")
    assert "canarybanner" in found.text
    assert syntax.error_count(found.text, "ruby") == 0


def test_what_does_not_parse_ends_with_its_indentation() -> None:
    text = SHOP.replace("stock = helper(lines)", "stock = helper(lines", 1)
    found = made("place(*lines)", text)
    assert found.warnings
    shown = text[found.target_span.start : found.target_span.end]
    assert shown.startswith("def place")
    assert shown.endswith("end")
    assert "def retry?" not in shown
    assert "canary" not in outside(found)


@pytest.mark.parametrize("mark", ['"', "'", "<<~OPEN\n", "%w(", "\n=begin\n"])
def test_an_open_literal_leaves_the_target_alone(mark: str) -> None:
    found = made("self.count", SHOP.replace("def initialize", f"{mark} def initialize", 1))
    assert "canary" not in outside(found)
    assert found.warnings
