"""A damaged line that may be a head inside of a function, or stands above one, does not bring the function around it."""

from __future__ import annotations

import pytest
from cursor import asked

INNER = {
    "half typed": (
        "javascript",
        """function outer(obj) {
  take('foreign');
  return new Proxy(obj, {
    get(target, prop) {
      if (prop === 'foreign') {
        return 1;
      }
      return 2;
    },
    s‸et(target, prop, kept
      if (prop === 'own') {
        return target;
      }
      target.put(prop);
      return true;
    },
    has(target, prop) {
      if (prop === 'foreign') {
        return 1;
      }
      return 2;
    },
  });
}
""",
    ),
    "over lines": (
        "typescript",
        """function outer(props: Props) {
  take('foreign');

  const ke‸pt
    e: Event<Changed>
  ) => {
    props.changed?.(e);
    if (e.is === 'own') {
      hide();
    }
  };

  const own = props.a === 'foreign' ? 1 : 0;
  return own;
}
""",
    ),
    "first of a block": (
        "typescript",
        """export function outer(get: () => Promise<A>) {
  const [a, b] = use(get);

  effect(() => {
    // foreign
      const result = await get();
      b({ is: kept, res‸ult });
    };

    inner();
  }, [get]);

  return a;
}
""",
    ),
    "without braces": (
        "scala",
        """object A {
  def first(a: Int) = {
    take(a, "foreign")
  }
  private def second(a: Int) = "foreign" :: take(a) :: Nil
    if (a == 0) None
    else Some("kept" + ‸a)
  }
}
""",
    ),
    "parameters that are open": (
        "python",
        """def f‸irst(
    a: str, b: int = 0
    own = take(
        a,
        'kept',
    )
    return own


# foreign
try:
    take('foreign')
except ImportError:
    pass
""",
    ),
    "behind what leaves in any case": (
        "python",
        """def first(a):
    if a:
        return take('kept')
    else:
        return ‸own
    n = take('foreign')
def second():
    return n
""",
    ),
    "behind a return": (
        "python",
        """def first(a):
    own = take(a, 'ke‸pt')
    return own
    return take('foreign')
""",
    ),
    "marks of another": (
        "java",
        """class A {
  @Suppress("foreign")


  @Override
  @Nonnull
  public int first() {
    return take("ke‸pt");
  }
}
""",
    ),
}


@pytest.mark.parametrize("case", INNER)
def test_the_block_is_meant_and_not_what_is_around_it(case: str) -> None:
    shown = asked(*INNER[case]).text
    assert "foreign" not in shown
    assert "kept" in shown


BESIDE = {
    "mark": (
        "rust",
        """fn outer(n: u64) {
    #[inline(never)]
    case ‸
    fn inner(n: u64) {
        take(n)
    }

    take("foreign");
}
""",
    ),
    "member": (
        "javascript",
        """function outer(obj) {
  take('foreign');
  return {
    first() {
      return 'foreign';
    },
    function ‸
    second(a) {
      return 'foreign';
    },
  };
}
""",
    ),
    "lines": (
        "javascript",
        """function outer() {
  take('foreign');
  return event([{
    a: 1
  }], {
    else {‸
    listener: ({
      a,
      b
    }) => {
      take(a, b);
    },
    is: true
  });
}
""",
    ),
}


@pytest.mark.parametrize("case", BESIDE)
def test_what_stands_above_a_head_is_shown_alone(case: str) -> None:
    assert "foreign" not in asked(*BESIDE[case]).text


WHOLE = {
    "arguments": (
        "javascript",
        """function f(a) {
  take('kept');
  take‸
    a,
    b);
  return 'below';
}
""",
    ),
    "condition": (
        "typescript",
        """function f(a: A) {
  take('kept');
  if (a.b && h(‸
    return 1;
  }
  return 'below';
}
""",
    ),
    "parameters": (
        "typescript",
        """export function f(
  a: A = take('kept'),
  for (‸
  b?: B,
): C {
  return 'below';
}
""",
    ),
    "moved": (
        "c",
        """int f(int a) {
    ta‸ke("kept");
    for (i = 0; i < a; i++) {
        s = take(a);
     is(s)) {
            take("own");
            return 1;
        }

        take("below");
    }
    return 0;
}
""",
    ),
    "directives": (
        "cpp",
        """static int f(int a) {
#if B >= 89
  return take("kept", a);
#else
  static int own = 0;
  return ta‸ke("below", own);
#endif
}
""",
    ),
    "a generator without anything": (
        "python",
        """class Stream:
    async def gi‸ve(self):
        raise NotImplementedError('kept')  # see below
        yield b'below'
""",
    ),
    "a function in a function that begins with a condition": (
        "python",
        """def ou‸ter(a):
    if a:
        take('kept')

    def inner():
        return a

    return inner or 'below'
""",
    ),
    "the same after a loop": (
        "python",
        """class A:
    def outer(se‸lf, a):
        for one in a:
            take(one, 'kept')
        def inner():
            return a
        return inner or 'below'
""",
    ),
    "rescued": (
        "ruby",
        """def f(a)
  own = tak‸e('kept')

  return own
rescue A, B
  return 'below'
end
""",
    ),
}


@pytest.mark.parametrize("case", WHOLE)
def test_what_belongs_together_stays_together(case: str) -> None:
    shown = asked(*WHOLE[case]).text
    assert "kept" in shown
    assert "below" in shown
