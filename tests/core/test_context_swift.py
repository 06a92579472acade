"""Excerpts of Swift: extensions beside their types, cases by a leading dot, conditions that bind, computed properties, protocols."""

from __future__ import annotations

import pytest

from core.test_context_java import judged, made

SHOP = """import Foundation
@testable import struct Shop.Clock

public typealias Listener = (Line) -> Void
private let limit = 4711
let table: [String: Int] = ["secret": 4712]

enum Status: String {
  case open = "secret"
  case paid(days: Int)
  case lost
  static let first = Status.open
  func late() -> Bool { return self == .lost }
}

enum Other { case refunded, kept }

struct Line: Equatable {
  let article: String
  var count: Int = 4713
  var note: String?
}

@objc protocol Store: AnyObject {
  var size: Int { get }
  func save(_ line: Line) -> Bool
}

class Base {
  let clock = Clock(zone: "secret")
  init(name: String) {}
}

@available(iOS 4714, *)
final class Orders: Base, Codable {
  @Published private var listeners: [Listener] = [{ _ in print("secret") }]
  private weak var store: Store?
  var total: Int { get { return limit } set { print(newValue) } }
  var name: String = "secret" { didSet { print("secret") } }

  init(store: Store, name: String = "secret") {
    self.store = store
    super.init(name: name)
  }

  func place(article: String, status: Status) throws -> Line {
    guard let store, total < limit else { throw Failure.full(code: 1) }
    let line = Line(article: article, count: 4715)
    if case .paid(let days) = status, days > 1 { line.doubled().log() }
    listeners.forEach { $0(line) }
    _ = store.save(line)
    return line
  }

  func state() -> Other { return .refunded }
  deinit { clock.stop() }
}

extension Orders {
  enum Failure: Error { case full(code: Int), empty }
  func clear() { listeners = []; total = 0 }
}

extension Line {
  func doubled() -> Line { return Line(article: article, count: count * 4716) }
  func log() { print("secret") }
}
"""


@pytest.mark.parametrize(
    ("at", "target", "shown", "hidden"),
    [
        (
            "place(article",
            "Orders.place",
            "listeners Listener Store save total limit Line article count doubled log Status paid Failure full",
            "table clock note open lost size clear Published available kept",
        ),
        ("self.store = store", "Orders.init", "store Store Base init(name:\\ String)", "limit listeners table"),
        ("state() -> Other", "Orders.state", "Other refunded", "Status limit"),
        ("clock.stop", "Orders", "clock Clock Base", "listeners limit"),
        ("listeners = []", "Orders.clear", "listeners total extension\\ Orders", "store limit Status"),
        ("count * 4716", "Line.doubled", "Line article count", "limit log"),
        ("self == .lost", "Status.late", "lost", "paid limit Orders"),
        ("return limit", "Orders.total", "limit", "listeners table"),
    ],
)
def test_an_excerpt_shows_what_a_function_needs(at: str, target: str, shown: str, hidden: str) -> None:
    judged(made(SHOP, "swift", at), target, shown, hidden)


def test_what_stands_for_values_and_bodies() -> None:
    text = made(SHOP, "swift", "place(article").text
    assert "private var listeners: [Listener]\n" in text
    assert "var total: Int { /* … */ }" in text
    assert "private let limit = 0" in text
    assert "case full(code: Int)" in text


BOUND = """@_spi(Inner) import Kit
class Player {
  weak var delegate: Delegate?
  let total = 4711
  func size(_ n: Int) -> Int { return 4712 }
  func play(_ n: Int) {
    guard let total = total, n > 1 else { return }
    if let delegate = delegate { delegate.done(total) }
    let size = size(n)
    Kit.run(size)
  }
}
"""


def test_a_condition_that_names_a_member_again_uses_it() -> None:
    found = made(BOUND, "swift", "Kit.run")
    assert found.warnings == ()
    for shown in ("@_spi(Inner) import Kit", "weak var delegate: Delegate?", "let total = 0", "func size(_ n: Int) -> Int { /* … */ }"):
        assert shown in found.text
