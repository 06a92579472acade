"""Excerpts of C#: namespaces, accessors, conditional code, extension methods, attributes."""

from __future__ import annotations

import pytest

from core.test_context_java import judged, made

SHOP = """using System;
using System.Collections.Generic;
using Alias = Secret.Other;
#if NET
using Net.Only;
#endif

[assembly: Title("secret")]
namespace Example.Shop
{
    public delegate void Placed(Line line);

    public enum Status : byte { Open = 47, [Obsolete("secret")] Paid = 48 }

    public record Line(string Article, int Count = 4711);

    public static class Extensions
    {
        public static Line Twice(this Line line) => new Line(line.Article, 4712);
        public static string Other(this string text) => "secret";
    }

    public abstract class Base<T> where T : class
    {
        protected const int Limit = 4713;
        protected virtual string Name { get { return "secret"; } set { } }
    }

    /// <summary>secret</summary>
    [Table("secret", Id = 4714)]
    public partial class Orders : Base<Line>, IDisposable
    {
        private readonly Dictionary<string, Line> _lines = new Dictionary<string, Line> { { "secret", null } };
        public event Placed OnPlaced;
        public int Total { get; private set; } = 4715;
        public int Double => Total * 4716;
        public int this[int index] { get { return index + 4717; } }
        public Orders(int total, string name = "secret") : base("secret") { Total = total; }

#if NET
        public void Track(Line line) { Log("secret"); }
#else
        public void Track(Line line) { }
#endif
        [DllImport("secret.dll", EntryPoint = "secret")] static extern int Native(int code);

        public Line Place(string article, Status status)
        {
            if (!_lines.TryGetValue(article, out var line) || line.Count > Limit) throw new Failure($"{Name}: {article}");
            Track(line);
            OnPlaced?.Invoke(line.Twice());
            return status == Status.Paid ? line : new Orders(Total).Find(article);
        }

        Line Find(string article, int limit = 4718) => null;
        Line Find() => null;
        public void Dispose() { Native(1); }
        class Failure : Exception { public Failure(string message) { } public int Code = 4719; }
    }
}
"""


@pytest.mark.parametrize(
    ("at", "target", "shown", "hidden"),
    [
        (
            "Place(string",
            "Orders.Place",
            "using\\ System namespace\\ Example.Shop Status Line _lines Limit Base Name Track OnPlaced Placed Twice Total Find Failure",
            "Alias Double Native Open Dispose Code Find() Title Table",
        ),
        ("Total = total", "Orders", "Total", "_lines Limit Native"),
        ("Native(1)", "Orders.Dispose", "Native IDisposable", "DllImport Total _lines"),
        ("Total * 4716", "Orders.Double", "Total", "_lines Native"),
        ("return index", "Orders", "class\\ Orders", "Total _lines"),
        ('Log("secret")', "Orders.Track", "Line", "Native Total"),
    ],
)
def test_an_excerpt_shows_what_a_member_needs(at: str, target: str, shown: str, hidden: str) -> None:
    judged(made(SHOP, "csharp", at), target, shown, hidden)


def test_what_stands_for_values_and_bodies() -> None:
    text = made(SHOP, "csharp", "Place(string").text
    assert "public int Total { get; private set; } = 0;" in text
    assert "protected virtual string Name { get; set; }" in text
    assert "public static Line Twice(this Line line) => default;" in text
    assert "private readonly Dictionary<string, Line> _lines;" in text


@pytest.mark.parametrize("at", ["string name", "out ulong first", "out ulong second"])
def test_a_head_without_a_body_is_whole_though_its_parameters_are_no_further_in(at: str) -> None:
    head = "static extern bool Get(string name,\n    out ulong first,\n    out ulong second);"
    text = f"class A {{\n    [Mark]\n    {head}\n\n    void Other(int a) {{ }}\n}}\n"
    found = made(text, "csharp", at)
    assert head in found.text
    assert "class A" in found.text
    assert "Other" not in found.text
