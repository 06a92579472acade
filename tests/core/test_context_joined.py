"""Halves of two functions that damage has joined: how far in their lines are tells where one ends; of what is one, nothing is taken."""

from __future__ import annotations

import pytest
from cursor import asked

HALVES = {
    "go head in a condition": (
        "go",
        """package p

func first(all []int) {
	take(all, "foreign")
	for _, b := range all {
		if b =unc own(a *A) error {
	take(a, "kept"‸)
	return nil
}
""",
    ),
    "go name before a colon": (
        "go",
        """package p

func first(all []int) {
	if len(all) > 1 {
		take("foreign" + all own(a *A) {
	b := take(a, "kept"‸)
	take(b)
}
""",
    ),
    "go not closed": (
        "go",
        """package p

func own(all []int) {
	take("kept"‸)
	if len(all) > 1 {
		take(all, "own, all)
	take("foreign")
	take(all)
}
""",
    ),
    "javascript head in a condition": (
        "javascript",
        """common.first = function (a) {
  take(a, 'foreign');
  try {
    if (a === "foreigown = function (b) {
  b = b || 'kept‸';
  return take(b);
};
""",
    ),
    "typescript not closed": (
        "typescript",
        """export function own(a: string[]): string {
  take(a, 'kept‸');
  for (const b of a) {
    tapairs(b);
  const d = take('foreign');
  return take(d);
}
""",
    ),
    "python what it gives": (
        "python",
        """def first(a):
    take(a, 'foreign')
    for b in a:
        if bef own(a: int) -> Optional[int]:
    if a:
        return take(a, 'kept'‸)
    return None
""",
    ),
    "java far in": (
        "java",
        """class A {
    void own(String kept‸) {
        if (kept) takelse
                            true, "foreign"
    }
}
""",
    ),
    "java complete": (
        "java",
        """class A {
    boolean own(A a, String kept‸) {
        final boolean b = take(kept);
            try {
                            take(a, "foreign");
""",
    ),
    "python left by lines": (
        "python",
        """        take(b)
        elif b == C:
            b = b[a]
def own(a, b):
    if a < 1:
        # about the kept‸
        return {}
    return {}

    if isinstance(b, str) and b.startswith('foreign'):""",
    ),
    "ruby not closed": (
        "ruby",
        """def own(a)
  take(a, 'kept'‸)
  if a
    a.each do |b|
      take(b, 'ow all)
  take('foreign')
  take(a)
end
""",
    ),
    "shell not closed": (
        "shellscript",
        """own () {
    take "kept"‸
    if [ -n "$a" ]; then
        for b in $a; do
            takal=$(b)
    take "foreign"
    take $a
}
""",
    ),
    "shell head in a condition": (
        "shellscript",
        """first () {
    take "foreign"
    if [ -n "$a" ]; then
        if take "$b" /own() { # about it
    take "kept‸"
    take $a
}
""",
    ),
    "shell head in a remark": (
        "shellscript",
        """first () {
    take "foreign"
    if [ -n "$a" ]; then
        # take own() {
    take "kept‸"
    take $a
}
""",
    ),
    "kotlin one expression": (
        "kotlin",
        """class A {
  fun first(a: Int): Int =
    try {
      take(a, "foreign")
    } catch (e: E) {
      take("foreign")
    }

    val own = take(a, "kept‸")
    return own
  }
""",
    ),
    "python words of a function": (
        "python",
        '''def first(a):
    b = take(a)
    take(b, 'foreign')

    """ About the second, """
    own = take(a, 'kept‸')
    return own
''',
    ),
    "python elements": (
        "python",
        '''def own(
    a: A,
) -> B:
    """
    Gives the kept‸

    Wtd",
    "foreign",
    "other",
]
ALL.extend([x for x in ALL])
''',
    ),
    "java head without a bracket": (
        "java",
        """class A {
    Object first(final B b) {
      return new C() {
        @Override
        public boolean take(B b) {
          return b.take("foreign");
        }

        @Override
        public boolean ownB b, D d) {
          return b.take("kept"‸);
        }

        @Override
        public boolean lastB b, D d) {
          return b.take("foreign");
        }
      };
    }
}
""",
    ),
    "shell return in a version": (
        "shellscript",
        """own () {
    take "kept‸"
    if [ -n "$a" ]; then
        take $a
    else
<<<<<<< HEAD
        take $b
    fi
    return $b

    # about foreign
    local b
=======
        take $b
    fi
    return $b
}

second () {
    # about foreign
    local b
>>>>>>> topic
}
""",
    ),
    "swift mark of another": (
        "swift",
        """struct A {
  var a: Bool = false
  @Field

  // about the foreign

  static func own(a: A) -> Bool {
    return take("kept‸")
  }
}
""",
    ),
    "rust mark of another": (
        "rust",
        """impl A {
    #[inline]

    // about the foreign
    #[inline]
    fn own(&self) -> B {
        take("kept‸")
    }
}
""",
    ),
    "python half typed in another block": (
        "python",
        """try:
    import a

    first = "foreign"

    def own(b):
        return take(b, "kept").take(f"{b.all‸

    def second(b):
        return take(b, "foreign")
except ImportError:
    take("foreign")
""",
    ),
}


@pytest.mark.parametrize("case", HALVES)
def test_the_other_half_is_notasked(case: str) -> None:
    shown = asked(*HALVES[case]).text
    assert "kept" in shown
    assert "foreign" not in shown


ONE = {
    "spaces that are gone": (
        "php",
        """<?php
class A
{
    public function own($a)
    {
        take($a, 'kept'‸);
        if (is($a)) {
            if (first($a)) {
           eturn first($a);
            }
        }

        return take($a, 'below');
    }
}
""",
    ),
    "a bracket that is gone": (
        "go",
        """package p

func own(all []int) {
	if take(all, "kept"‸) {
		take(all)
\t
	take("below")
	take(all, "below"
}
""",
    ),
    "elements of many lines": (
        "python",
        """def own(a):
    take(a, 'kept'‸
    return {
        'a': take(a),
        'b': 'below',
    }
""",
    ),
    "a remark of many lines": (
        "c",
        """int own(int a) {
    take("kept"‸;
    /* This is about what follows. Also about
       what (some of it) is for { */
    if (a) {
        take(a);
    }
    return take("below");
}
""",
    ),
    "an else that has lost its brace": (
        "rust",
        """fn own(a: usize) -> usize {
    take("kept"‸;
    if a < 1 {
        take(a)
    else {
        take("below")
    }
}
""",
    ),
    "files by a pattern": (
        "shellscript",
        """first () {
    if [ -n "$a" ]; then
        take "at$1, $a).b: $c"
        return 1
}

own () { # all kept
    local a‸ b

    for a in "$B"/*/file; do
        if take -q -s 'c=d' $a ; then
            b=${a%/file}; b=${b##*/}
            c="$c $b"
        fi
    done

    take below
}
""",
    ),
    "a condition that gives a value": (
        "ruby",
        """class A
  def own(a)
    take("kept"‸)
    b = if a
                 Wait.wait(a, B::C) do
                   take(a)
                 end
               else
                 take a, 1)
               end

    if (c = a[:b]).d?
      take("below")
    end
  end
end
""",
    ),
    "statements that begin with marks": (
        "cpp",
        """void own(A* a)
{
  take("kept"‸;
  if (a) {
    ::take(a);
    a = nullptr;
  }
  ++m_a;
  take("below");
}
""",
    ),
}


@pytest.mark.parametrize("case", ONE)
def test_what_is_one_is_kept(case: str) -> None:
    shown = asked(*ONE[case]).text
    assert "kept" in shown
    assert "below" in shown
