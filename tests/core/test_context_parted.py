"""A function that has swallowed the next one, which has lost its head, ends where that began; a cursor there means what is left of it."""

from __future__ import annotations

import pytest
from cursor import asked

LOST = {
    "python return": (
        "python",
        """def first(a):
    b = take(a, 'foreign')
    return b


    own = take(a, 'kept')
    return ‸own
""",
    ),
    "python raise": (
        "python",
        """class A:
    def first(self):
        raise NotImplementedError('foreign')

        # about the second
        for one in self.all:
            self.t‸ake(one, 'kept')
""",
    ),
    "go return": (
        "go",
        """package p

func first(a int) string {
	take(a, "foreign")
	return "foreign"

	own := take(a, "kept")
	return ‸own
}
""",
    ),
    "javascript nested": (
        "javascript",
        """function outer(a) {
  const b = take('foreign');
  function inner() {
    return 'foreign';
  }

    if (a) {
      take(a, 'kept'‸);
    }
    return b;
  }

  return inner() + 'foreign';
}
""",
    ),
    "typescript swapped": (
        "typescript",
        """function outer(a: string) {
  const b = take('foreign');

    const own = a + 'kept‸';
  const inner = () => {
    return own;
  };
  return inner() + 'foreign';
}
""",
    ),
    "kotlin nested": (
        "kotlin",
        """class A {
  fun outer(a: Int): Int {
    val b = take("foreign")
    val d = 1

      val own = take(a, "kept‸")
      return own
    }

    return take("foreign")
  }
}
""",
    ),
    "scala expression": (
        "scala",
        """class A {
  def first(a: Int) = {
    take(a)
  }

  def second(a: Int): Int =
    if (a > 1) take(‸a, "kept")
    else 2

    if (a > 3) take(a, "foreign")
    else take(a, "foreign")
}
""",
    ),
    "scala head": (
        "scala",
        """class A {
  def first(a: Int) = {
    def second(‸kept: Int) =

    take(a, "foreign") match {
      case b => "foreign"
    }
  }
}
""",
    ),
    "swift": (
        "swift",
        """class A {
    func first(_ a: Int) {
        take(a, "kept"‸)
    }

        let b = take("foreign")
        take(b, "foreign")
    }

    func third() {
        take("foreign")
    }
}
""",
    ),
    "c": (
        "c",
        """#ifdef NUMBERS
static int numbers[] = {
	1001, /* foreign */
};

‸{
	char kept[10];
	take(kept);
}

int other(void)
{
	return 1;
}
#endif
""",
    ),
    "typescript remark": (
        "typescript",
        """export const make = (set) => ({
  polls: {},
  own: (‸kept) => {
    set((state) => {
      return state;
    });
  // foreign
  // also
});
""",
    ),
}


@pytest.mark.parametrize("case", LOST)
def test_what_has_lost_its_head_is_not_the_one_before(case: str) -> None:
    shown = asked(*LOST[case]).text
    assert "kept" in shown
    assert "foreign" not in shown


BEFORE = {
    "python": """def first(a):
    b = ta‸ke(a, 'kept')
    return b


    own = take(a, 'foreign')
    return own
""",
    "javascript": """function outer(a) {
  const b = ta‸ke('kept');
  function inner() {
    return 'kept';
  }

    if (a) {
      take(a, 'foreign');
    }
    return b;
  }
}
""",
}


@pytest.mark.parametrize("language", BEFORE)
def test_nor_is_it_shown_with_the_one_before(language: str) -> None:
    shown = asked(language, BEFORE[language]).text
    assert "kept" in shown
    assert "foreign" not in shown


TYPED = {
    "javascript": """function outer(a) {
  take('foreign');

  return new Promise(function (resolve) {
    function ‸
      take(a, 'kept');
      resolve(a);
    }

    take(a, 'foreign');
  });
}
""",
    "typescriptreact": """export function Outer(a: string) {
  const b = take('foreign');

  const onTouch‸
    if (b) {
      take(a, 'kept');
    }
    return b;
  };

  return <A b={b} c='foreign' />;
}
""",
    "rust": """pub fn outer(a: &A) -> B {
    fn first(a: &A) -> B {
        take("foreign")
    }

    fn own<'t>(x: &'t Op‸
        match *x {
            C => take("kept"),
        }
    }

    take("foreign")
}
""",
    "java": """class A {
  void outer() {
    take(new B() {
      public void first() {
        take("foreign");
      }

      public voi‸
        take("kept");
      }
    });
    take("foreign");
  }
}
""",
}


@pytest.mark.parametrize("language", TYPED)
def test_a_head_that_is_half_typed_means_what_stands_in_its_block(language: str) -> None:
    shown = asked(language, TYPED[language]).text
    assert "kept" in shown
    assert "foreign" not in shown


SWALLOWED = {
    "java": """class A {
	private B b;

	@Override
/*	public B first() {
		return foreign();
	}

	/* about */
	@Override
	public B own() {
		re‸turn kept();
	}
}
""",
    "kotlin": """class A {
  @Prop(name = "own)
  fun own(‸kept: A) {
    take(kept)
  }

  @Prop(name = "foreign")
  fun second(a: A) {
    take(a)
  }

  @Prop(name = other")
  fun third(a: A) {
    take(a)
  }
}
""",
    "swift": """class A {
    @objc(own:)
    func own(‸_ kept: B, reject: @escaping Block) -> Void {
        main.async {
            guard let a = self.a else {
                reject("NONE", "kept, nil)
                return
            }
        }
    }

    @objc(second:)
    func second(_ foreign: B, reject: @escaping Block) -> Void {
        main.async {
            guard let a = self.a else {
                reject(foreign", "other", nil)
                return
            }
        }
    }
}
""",
}


@pytest.mark.parametrize("language", SWALLOWED)
def test_a_mark_that_is_gone_does_not_make_one_of_two(language: str) -> None:
    shown = asked(language, SWALLOWED[language]).text
    assert "kept" in shown
    assert "foreign" not in shown


def test_a_keyword_that_has_lost_a_letter_still_begins_a_function_that_says_what_it_gives() -> None:
    shown = asked(
        "scala",
        """class A {
  def outer: B = {
    df own(a: C): util.Try[B] = {
      try {r.take(; "kept") }
      catch { case ‸e: E => a }
    }
    val b = take("foreign")
    b
  }
}
""",
    ).text
    assert "kept" in shown
    assert "foreign" not in shown


WHOLE = {
    "python early": (
        "python",
        """def f(a):
    take('kept')
    return

    take(‸a, 'below')
""",
    ),
    "ruby condition": (
        "ruby",
        """def f(a)
  return take('kept') if a

  take(‸a, 'below')
end
""",
    ),
    "c label": (
        "c",
        """int f(int a)
{
	if (take("kept"))
		goto out;
	return 0;

out:
	return take(‸a, "below");
}
""",
    ),
    "javascript functions": (
        "javascript",
        """function f(a) {
  return { g: g, b: 'kept' };

  function g() {
    return 'below';
  }
}‸
""",
    ),
    "typescript condition": (
        "typescript",
        """function f(a: string) {
  take('kept');
  if (a && ‸
    take(a);
  }
  return 'below';
}
""",
    ),
    "scala three": (
        "scala",
        """class A:
  def f(a: Int): Int =
    val b = take("kept")

    take(‸b, "below")
""",
    ),
    "rust value of a match": (
        "rust",
        """impl A {
    fn f(self) -> B {
        take("kept");
        let v = match g(x‸
            Some(v) => v,
            None => return self.none(),
        };
        take(v, "below")
    }
}
""",
    ),
    "scala else": (
        "scala",
        """class A {
  def f(a: Int): Int = {
    take("kept")
    if (a.ty‸
      lookup
    else
      enter { take("below") }
  }
}
""",
    ),
    "shell case": (
        "shellscript",
        """f () {
    take kept
    case $a‸
        one)
            return 2
            ;;
    esac

    if [ $b ]; then
        rc=1
    fi
    take below
}
""",
    ),
    "c columns": (
        "c",
        """int f(int a)
{
 int b = take("kept");

  if (b)
    return take(‸a, "below");
  return 0;
}
""",
    ),
}


@pytest.mark.parametrize("case", WHOLE)
def test_a_function_that_is_one_stays_one(case: str) -> None:
    shown = asked(*WHOLE[case]).text
    assert "kept" in shown
    assert "below" in shown
