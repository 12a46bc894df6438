/** `strictTypes`: what annotations demand, and that they demand nothing without it. */
import { describe, expect, test } from 'vitest'
import { Engine, type ScriptError, type Tier } from '../../src/index.ts'

const NODE = 'class Node:\n    value: int\n    next: "Node | None" = None\n    def __init__(self, value: int):\n        self.value = value\nn = Node(1)\n'

/** Programs, and the message of the TypeError that each ends with; null: it runs. */
const PROGRAMS: readonly (readonly [string, string | null])[] = [
  ['def f(a: int): pass\nf("1")', "f() argument 'a' must be int, not str"],
  ['def f(a: int): pass\nf(True)', null],
  ['def f(a: float): pass\nf(1)\nf(1.5)', null],
  ['def f(a: float): pass\nf("1")', "f() argument 'a' must be float, not str"],
  ['def f(a: int): pass\nf(1.0)', "f() argument 'a' must be int, not float"],
  ['def f(a: bool): pass\nf(1)', "f() argument 'a' must be bool, not int"],
  ['def f(a: str = 5): pass\nf()', "f() argument 'a' must be str, not int"],
  ['def f(*a: int, **k: str): pass\nf(1, 2, x="x")', null],
  ['def f(*a: int, **k: str): pass\nf(1, "2")', "f() argument 'a' must be int, not str"],
  ['def f(*a: int, **k: str): pass\nf(x=1)', "f() argument 'k' must be str, not int"],
  ['class C:\n    def m(self, x: int): pass\nC().m(None)', "C.m() argument 'x' must be int, not NoneType"],
  ['def f(a: int):\n    a = str(a)\nf(1)', "variable 'a' must be int, not str"],
  ['def f() -> int:\n    return "x"\nf()', 'value returned by f() must be int, not str'],
  ['def f(x) -> int:\n    if x:\n        return 1\nf(0)', 'value returned by f() must be int, not NoneType'],
  ['def f() -> None: pass\nf()', null],
  ['def f() -> int:\n    yield "x"\nlist(f())', null],
  ['x: int = "a"', "variable 'x' must be int, not str"],
  ['x: int\nx = 1\nx = "a"', "variable 'x' must be int, not str"],
  ['x: int = 1\ndef f():\n    global x\n    x = 1.5\nf()', "variable 'x' must be int, not float"],
  ['def f():\n    y: int = 1\n    y += 0.5\nf()', "variable 'y' must be int, not float"],
  ['def f():\n    i: int\n    for i in [1, "a"]: pass\nf()', "variable 'i' must be int, not str"],
  ['def f():\n    a: int\n    a, b = "x", 1\nf()', "variable 'a' must be int, not str"],
  ['def f():\n    for _ in range(3):\n        v: list[int] = [1]\n    v = [1, 2]\nf()', null],
  ['class C:\n    x: int = "a"', "variable 'x' must be int, not str"],
  [`${NODE}n.value = "a"`, "attribute 'value' of 'Node' object must be int, not str"],
  [`${NODE}n.next = Node(2)\nn.next = None`, null],
  [`${NODE}n.next = 5`, "attribute 'next' of 'Node' object must be Node | None, not int"],
  [`${NODE}class Sub(Node): pass\nSub(1).value = []`, "attribute 'value' of 'Sub' object must be int, not list"],
  ['class C:\n    def __init__(self):\n        self.x: int = "a"\nC()', "variable 'x' must be int, not str"],
  ['def f(a: list[int]): pass\nf([])\nf([1, 2])', null],
  ['def f(a: list[int]): pass\nf([1, "2"])', "f() argument 'a' must be list[int], not list (item 1 is str)"],
  ['def f(a: list[float]): pass\nf([1, 2.5])', null],
  ['def f(a: list): pass\nf([1, "2"])\nf(())', "f() argument 'a' must be list, not tuple"],
  ['def f(a: dict[str, list[int]]): pass\nf({"a": [1]})', null],
  ['def f(a: dict[str, list[int]]): pass\nf({"a": ["b"]})', "f() argument 'a' must be dict[str, list[int]], not dict (a value is list (item 0 is str))"],
  ['def f(a: dict[str, int]): pass\nf({1: 1})', "f() argument 'a' must be dict[str, int], not dict (a key is int)"],
  ['def f(a: set[int]): pass\nf({1})\nf({"a"})', "f() argument 'a' must be set[int], not set (an item is str)"],
  ['def f(a: tuple[int, str]): pass\nf((1, "a"))\nf((1,))', "f() argument 'a' must be tuple[int, str], not tuple of length 1"],
  ['def f(a: tuple[int, ...]): pass\nf((1, 2))\nf((1, "a"))', "f() argument 'a' must be tuple[int, ...], not tuple (item 1 is str)"],
  ['def f(a: int | str | None): pass\nf(1)\nf("a")\nf(None)\nf(1.5)', "f() argument 'a' must be int | str | None, not float"],
  ['def f(a: type[Exception]): pass\nf(ValueError)\nf(int)', "f() argument 'a' must be type[Exception], not type[int]"],
  ['def f(a: "int"): pass\nf("a")', "f() argument 'a' must be int, not str"],
  ['def f(a: "no_such_name", b: callable = 5): pass\nf("a")', null],
  ['from __future__ import annotations\ndef f(a: int) -> str:\n    return a\nf(1)', 'value returned by f() must be str, not int'],
  ['def f(a: object): pass\nf(1)', null],
  ['exec("def f(a: int): pass\\nf(None)")', "f() argument 'a' must be int, not NoneType"],
  ['def f(a: int) -> int:\n    return a + 1\nfor i in range(500): f(i)\nf("x")', "f() argument 'a' must be int, not str"],
]

describe.each(['generic', 'typed', 'js'] satisfies Tier[])('strictTypes, tier %s', (tier) => {
  test.each(PROGRAMS)('%j', (source, message) => {
    let found: string | null = null
    try {
      new Engine({ tier, strictTypes: true }).compile(source).runSync()
    } catch (e) {
      found = `${(e as ScriptError).type}: ${(e as ScriptError).message}`
    }
    expect(found).toBe(message === null ? null : `TypeError: ${message}`)
  })
})

test('off by default, and told', () => {
  expect(new Engine().compile('def f(a: int) -> str:\n    return a\nx: int = f("a")').runSync().value).toBe(null)
  expect(new Engine().describe().strictTypes).toBe(false)
  expect(new Engine({ strictTypes: true }).describe().strictTypes).toBe(true)
})

test('modules of the host are checked too', () => {
  const engine = new Engine({ strictTypes: true, modules: { m: 'def f(a: int): return a' } })
  expect(() => engine.compile('import m\nm.f("x")').runSync()).toThrow("f() argument 'a' must be int, not str")
})

test('a check of a long list is paid for', () => {
  const engine = new Engine({ strictTypes: true, limits: { fuel: 3000 } })
  expect(() => engine.compile('def f(a: list[str]): pass\nfor i in range(10): f(["a"] * 10_000)').runSync()).toThrow(/fuel|units/)
})
