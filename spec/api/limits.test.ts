/** Limits: what stops a script, that no script can catch it, and that everything else goes on. */
import { describe, expect, test } from 'vitest'
import { Engine, InstanceError, LimitError, type Limits, ScriptError, type Tier } from '../../src/index.ts'

/** The limit that stops the script, or null when it ends by itself. */
function stoppedBy(source: string, limits: Limits, tier: Tier = 'typed'): string | null {
  try {
    new Engine({ tier, limits }).compile(source, { filename: 'limited.py' }).runSync()
    return null
  } catch (e) {
    if (e instanceof LimitError) return e.limit
    throw e
  }
}

/** Runs a script under a wall limit and gives the milliseconds it took. */
function timed(source: string, limits: Limits): { ms: number; limit: string | null } {
  const started = performance.now()
  const limit = stoppedBy(source, limits)
  return { ms: performance.now() - started, limit }
}

/** Generous, since test machines are loaded; the point is that nothing runs on for seconds. */
const SLACK = 15_000

for (const tier of ['generic', 'typed'] satisfies Tier[]) {
  describe(`nothing can be caught (${tier})`, () => {
    const swallowing: [string, string][] = [
      ['bare except', 'while True:\n    try:\n        while True: pass\n    except: pass'],
      ['except BaseException', 'while True:\n    try:\n        while True: pass\n    except BaseException: pass'],
      ['finally: continue', 'while True:\n    try:\n        while True: pass\n    finally: continue'],
      ['finally: return', 'def f():\n    try:\n        while True: pass\n    finally: return 1\nwhile True: f()'],
      ['__exit__ that answers True', 'class S:\n    def __enter__(self): return self\n    def __exit__(self, *a): return True\nwhile True:\n    with S():\n        while True: pass'],
      ['a generator closing', 'def g():\n    while True:\n        try:\n            yield 1\n        except BaseException: pass\nfor x in g(): pass'],
      ['in a sort key', 'def key(x):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass\nsorted([1, 2], key=key)'],
      ['in __str__ of the exception', 'class E(Exception):\n    def __str__(self):\n        while True: pass\nraise E()'],
      ['in __repr__', 'class E:\n    def __repr__(self):\n        while True: pass\nrepr([E()])'],
      ['in a class body', 'class C:\n    while True: pass'],
      ['in a comprehension', '[0 for x in iter(int, 1)]'],
      ['in a property', 'class C:\n    @property\n    def p(self):\n        while True: pass\nC().p'],
      ['in a decorator', 'def d(f):\n    while True: pass\n@d\ndef f(): pass'],
    ]
    for (const [name, source] of swallowing) test(name, () => expect(stoppedBy(source, { fuel: 100_000 }, tier)).toBe('fuel'))
  })
}

describe('fuel', () => {
  const source = 'total = 0\nfor i in range(1000):\n    total += i\ntotal'

  test('is the same every time and in every tier', () => {
    const used = (['generic', 'typed'] satisfies Tier[]).map((tier) => {
      const script = new Engine({ tier }).compile(source)
      return Array.from({ length: 5 }, () => script.runSync().usage.fuel)
    })
    expect(new Set(used.flat()).size).toBe(1)
  })

  test('what was used is what must be allowed', () => {
    const script = new Engine().compile(source)
    const { fuel } = script.runSync().usage
    expect(script.runSync({}, { limits: { fuel } }).value).toBe(499500)
    expect(() => script.runSync({}, { limits: { fuel: fuel - 1 } })).toThrow(LimitError)
    expect(() => script.runSync({}, { limits: { fuel: 0 } })).toThrow(LimitError)
  })

  test('counts per entry', () => {
    const instance = new Engine({ limits: { fuel: 1000 } }).compile('def f():\n    for i in range(100): pass').instantiate()
    for (let i = 0; i < 50; i++) instance.call('f')
    expect(instance.usage.fuel).toBeLessThan(1000)
  })

  test('says what was allowed', () => {
    expect(() => new Engine({ limits: { fuel: 10 } }).compile('while True: pass').runSync()).toThrow('the script has used up its fuel of 10 units')
  })
})

describe('wall time', () => {
  const endless: [string, string][] = [
    ['a loop', 'while True: pass'],
    ['an endless iterator', 'for x in iter(int, 1): pass'],
    ['sum of an endless iterator', 'sum(iter(int, 1))'],
    ['a long range', 'sum(range(10 ** 12))'],
    ['searching', 'while True: ("a" * 10 ** 6 + "b").find("a" * 500000 + "b")'],
    ['sorting', 'while True: sorted([3, 1, 2] * 100000)'],
    ['comparing', 'a = [1] * 10 ** 6\nb = [1] * 10 ** 6\nwhile True: a == b'],
    ['big ints', 'x = 10 ** 100000\nwhile True: x * x // 3'],
    ['digits', 'x = 10 ** 4299\nwhile True: str(x)'],
    ['equal hashes', 'class K:\n    def __hash__(self): return 1\nd = {}\nwhile True: d[K()] = 1'],
    ['generators', 'def a():\n    while True: yield 1\nfor x in zip(a(), a()): pass'],
    ['nested lists that are compared', 'a = [1]\nb = [1]\nfor i in range(100):\n    a = [a, a]\n    b = [b, b]\na == b'],
    ['nested tuples that are hashed', 't = (1,)\nfor i in range(100): t = (t, t)\nhash(t)'],
    ['nested lists that are shown', 'a = [1]\nfor i in range(100): a = [a, a]\nrepr(a)'],
    ['many globals', 'i = 0\nwhile True:\n    i += 1\n    globals()["x" + str(i)] = i'],
  ]
  for (const [name, source] of endless) {
    test(name, () => {
      const { ms, limit } = timed(source, { wallMs: 100, memory: '64MB' })
      expect(limit).toMatch(/wall|memory/)
      expect(ms).toBeLessThan(100 + SLACK)
    })
  }
})

describe('memory', () => {
  const limits = { memory: '16MB', wallMs: 60_000 }

  const garbage: [string, string][] = [
    ['tuples', 't = None\nfor i in range(1000000):\n    t = (i, i)'],
    ['text', 'for i in range(2000):\n    s = "x" * 100000'],
    ['copies', 'kept = list(range(100000))\nfor i in range(200):\n    copy = kept[:]'],
    ['lists of calls', 'def f(n, a):\n    b = [n] * n\n    return g(n, b) + len(b)\ndef g(n, a):\n    c = a + a\n    return len(c)\nt = 0\nfor i in range(3000): t += f(i, None)'],
    ['a long call', 'def f(n):\n    kept = [0] * 100000\n    for i in range(n):\n        t = [i] * 1000\n        g(t)\n    return len(kept)\ndef g(a): return len(a + a)\nf(20)\nf(5000)'],
  ]
  for (const tier of ['typed', 'js'] satisfies Tier[]) {
    for (const [name, source] of garbage) test(`garbage does not count: ${name} (${tier})`, () => expect(stoppedBy(source, limits, tier)).toBeNull())
  }

  // Counting what lives puts all calls aside and goes on with them: that costs no fuel.
  for (const [name, source] of garbage) {
    test(`the same fuel in all tiers: ${name}`, () => {
      const used = (['generic', 'typed', 'js', 'wasm'] satisfies Tier[]).map((tier) => new Engine({ tier, limits }).compile(source).runSync().usage.fuel)
      expect(new Set(used).size).toBe(1)
    })
  }

  const growing: [string, string][] = [
    ['a list', 'a = []\nwhile True: a.append([])'],
    ['a list of ints', 'a = []\nwhile True: a.append(1)'],
    ['a list of text', 'a = []\nwhile True: a.append("x" * 1000)'],
    ['a text', 's = "a"\nwhile True: s += s'],
    ['a dict', 'd = {}\ni = 0\nwhile True:\n    i += 1\n    d[i] = i'],
    ['a set', 's = set()\ni = 0\nwhile True:\n    i += 1\n    s.add(i)'],
    ['instances', 'class P:\n    def __init__(self, x): self.x = x\na = []\nwhile True: a.append(P(1))'],
    ['attributes', 'class P: pass\np = P()\ni = 0\nwhile True:\n    i += 1\n    setattr(p, "a" + str(i), i)'],
    ['a linked list', 'n = None\nwhile True: n = (n,)'],
    ['closures', 'a = []\ndef f(x): return lambda: x\nwhile True: a.append(f(1))'],
    ['exceptions', 'e = None\nwhile True:\n    n = ValueError()\n    n.__context__ = e\n    e = n'],
    ['local variables of a generator', 'def g():\n    a = []\n    while True:\n        a.append([])\n        yield 1\nfor x in g(): pass'],
    ['big ints', 'a = []\nx = 2 ** 10000\nwhile True:\n    x += 1\n    a.append(x)'],
    ['a list from a generator', 'def g():\n    while True: yield 1\nlist(g())'],
    ['a text from a generator', 'def g():\n    while True: yield "abc"\n"".join(g())'],
    ['arguments from a generator', 'def g():\n    while True: yield 1\nprint(*g())'],
    ['sorting a generator', 'def g():\n    while True: yield 1\nsorted(g())'],
    ['a comprehension', '[x for x in iter(int, 1)]'],
    ['frames', 'import sys\nsys.setrecursionlimit(10 ** 6)\ndef f(n): return f(n + 1) + 1\nf(0)'],
    ['pieces of text', 'a = []\ni = 0\nwhile True:\n    i += 1\n    a.append((str(i) * 1000) * 2)'],
  ]
  for (const tier of ['typed', 'js'] satisfies Tier[]) {
    for (const [name, source] of growing) test(`${name} (${tier})`, () => expect(stoppedBy(source, limits, tier)).toBe('memory'))
  }

  // Each is no more than a fifth of what is allowed. The loops are hot by the time they get long lists.
  const depth = 9
  const nested = Array.from({ length: depth }, (_, k) => `${'    '.repeat(k + 1)}for v${k} in [${k}] * n:\n`).join('')
  const held = `def f(n):\n${nested}${'    '.repeat(depth + 1)}return sum([1] * n)\nfor i in range(400): f(3)\nf(400000)`
  for (const tier of ['generic', 'typed', 'js', 'wasm'] satisfies Tier[]) {
    test(`lists that nothing but running loops hold (${tier})`, () => expect(stoppedBy(held, limits, tier)).toBe('memory'))
  }

  // The same of calls in progress, which have no frame in generated code.
  const calls = 'def f(n, size):\n    a = [n] * size\n    if n == 0: return len(a)\n    r = f(n - 1, size)\n    return r + len(a)\nfor i in range(2000): f(5, 3)\nf(10, 400000)'
  const argument = 'def f(a, n):\n    if n == 0: return 0\n    return f([n] * len(a), n - 1) + len(a)\nfor i in range(2000): f([1, 2], 5)\nf([0] * 400000, 10)'
  const loop = 'def f(a, n):\n    b = a + a\n    return g(n) + len(b)\ndef g(n):\n    c = []\n    for i in range(n): c.append((i, i))\n    return len(c)\nfor i in range(2000): f([1], 5)\nf([0] * 500000, 80000)'
  for (const tier of ['generic', 'typed', 'js', 'wasm'] satisfies Tier[]) {
    test(`lists that nothing but calls in progress hold (${tier})`, () => {
      for (const source of [calls, argument, loop]) expect(stoppedBy(source, limits, tier)).toBe('memory')
    })
  }

  const huge: [string, string][] = [
    ['repeated text', '"a" * 10 ** 10'], ['centred text', '"a".center(10 ** 9)'], ['padded text', '"a".zfill(10 ** 9)'],
    ['replaced text', '("a" * 10 ** 6).replace("a", "b" * 10 ** 4)'], ['joined text', '"x".join(["a" * 1000] * 10 ** 5)'],
    ['formatted text', 'format(5, "1000000000")'], ['percent formatting', '"%1000000000d" % 5'], ['an f-string', 'f"{5:{10 ** 9}}"'],
    ['tabs', '"\\t".expandtabs(10 ** 9)'], ['translated text', '("a" * 10 ** 6).translate({97: "b" * 1000})'],
    ['pieces', '("a " * 10 ** 6).split()'], ['a range as a list', 'list(range(10 ** 7))'], ['a repeated list', '[0] * 10 ** 7'],
    ['bytes', 'bytes(10 ** 9)'],
  ]
  for (const [name, source] of huge) {
    test(`${name} is refused before it is made`, () => {
      const before = process.memoryUsage().rss
      expect(stoppedBy(source, limits)).toBe('memory')
      expect(process.memoryUsage().rss - before).toBeLessThan(300e6)
    })
  }

  test('counts per instance, over its calls', () => {
    const instance = new Engine({ limits: { memory: '2MB' } }).compile('kept = []\ndef more():\n    for i in range(1000): kept.append([])').instantiate()
    let calls = 0
    expect(() => { for (;;) { instance.call('more'); calls++ } }).toThrow(LimitError)
    expect(calls).toBeGreaterThan(5)
    expect(calls).toBeLessThan(100)
  })

  test('inputs count', () => {
    expect(() => new Engine({ limits: { memory: '1MB' } }).compile('1').runSync({ data: Array.from({ length: 300_000 }, (_, i) => i) })).toThrow(LimitError)
  })

  test('the estimate is within reason', () => {
    const { usage } = new Engine().compile('a = list(range(100000))').runSync()
    expect(usage.memory).toBeGreaterThan(700_000)
    expect(usage.memory).toBeLessThan(5_000_000)
  })
})

describe('output, source and signals', () => {
  test('output in bytes of both streams', () => {
    expect(stoppedBy('print("12345")', { output: 6 })).toBeNull()
    expect(stoppedBy('print("123456")', { output: 6 })).toBe('output')
    expect(stoppedBy('print("\u00e9\u20ac\\U0001F600", end="")', { output: 9 })).toBeNull()
    expect(stoppedBy('print("\u00e9\u20ac\\U0001F600", end="")', { output: 8 })).toBe('output')
    expect(stoppedBy('import sys\nprint(123)\nprint(456, file=sys.stderr)', { output: 7 })).toBe('output')
    expect(stoppedBy('while True:\n    try:\n        print("x")\n    except BaseException: pass', { output: 1000 })).toBe('output')
  })

  test('what was printed before is not lost', () => {
    let error: unknown
    try {
      new Engine({ limits: { fuel: 1000 } }).compile('print("started")\nwhile True: pass').runSync()
    } catch (e) {
      error = e
    }
    expect((error as LimitError).stdout).toBe('started\n')
    expect((error as LimitError).allowed).toBe(1000)
    try {
      new Engine().compile('print("started")\n1 / 0').runSync()
    } catch (e) {
      error = e
    }
    expect((error as ScriptError).stdout).toBe('started\n')
  })

  test('the size of the source', () => {
    const engine = new Engine({ limits: { sourceSize: 10 } })
    expect(engine.compile('x = 123456').diagnostics).toEqual([])
    expect(() => engine.compile('x = 1234567')).toThrow(LimitError)
  })

  test('an aborted signal throws its reason', () => {
    const reason = { why: 'enough' }
    const controller = new AbortController()
    const engine = new Engine()
    const script = engine.compile('def go():\n    while True:\n        try:\n            tick()\n        except BaseException: pass', { functions: { tick: () => { if (++ticks === 10) controller.abort(reason) } } })
    let ticks = 0
    const instance = script.instantiate()
    let thrown: unknown
    try {
      instance.call('go', [], { signal: controller.signal })
    } catch (e) {
      thrown = e
    }
    expect(thrown).toBe(reason)
    expect(ticks).toBe(10)
    expect(() => instance.call('go')).toThrow(InstanceError)
    try {
      script.runSync({}, { signal: controller.signal })
    } catch (e) {
      thrown = e
    }
    expect(thrown).toBe(reason)
  })

  test('a signal is looked at while the script runs', () => {
    let looks = 0
    const signal = { get aborted() { return ++looks > 5 }, reason: new Error('stop') } as unknown as AbortSignal
    expect(() => new Engine().compile('while True: pass').runSync({}, { signal })).toThrow('stop')
  })
})

describe('what CPython refuses, too', () => {
  const refused: [string, string, RegExp][] = [
    ['a tower of powers', '9 ** 9 ** 9', /too many digits|too large/], ['a wide shift', '1 << 10 ** 9', /too many digits/],
    ['digits of a huge int', 'str(10 ** 10000)', /Exceeds the limit \(4300 digits\)/], ['endless recursion', 'def f(): return f()\nf()', /maximum recursion depth exceeded/],
    ['recursion through repr', 'class A:\n    def __repr__(self): return repr(self)\nrepr(A())', /maximum recursion depth/],
    ['recursion through sorted', 'def k(x): return sorted([1, 2], key=k)\nk(1)', /maximum recursion depth/],
    ['recursion through __getattr__', 'class A:\n    def __getattr__(self, n): return getattr(self, n)\nA().x', /maximum recursion depth/],
    ['deep data that is shown', 'a = []\nfor i in range(100000): a = [a]\nrepr(a)', /maximum recursion depth/],
    ['deep data that is hashed', 'a = ()\nfor i in range(100000): a = (a,)\nhash(a)', /maximum recursion depth/],
    ['deep data that is compared', 'a = []\nb = []\nfor i in range(100000):\n    a = [a]\n    b = [b]\na == b', /maximum recursion depth/],
  ]
  for (const [name, source, message] of refused) {
    test(name, () => {
      let error: unknown
      try {
        new Engine().compile(source).runSync()
      } catch (e) {
        error = e
      }
      expect(error).toBeInstanceOf(ScriptError)
      expect((error as ScriptError).message).toMatch(message)
    })
  }

  const sources: [string, string][] = [
    ['parentheses', '('.repeat(200_000)], ['brackets', `${'['.repeat(200_000)}${']'.repeat(200_000)}`], ['unary', `${'-'.repeat(100_000)}1`],
    ['not', `${'not '.repeat(100_000)}1`], ['attributes', `x${'.a'.repeat(100_000)}`], ['calls', `f${'()'.repeat(100_000)}`],
    ['subscripts', `x${'[0]'.repeat(100_000)}`], ['comparisons', `1${'<2'.repeat(100_000)}`], ['a sum', `1${'+1'.repeat(200_000)}`],
    ['powers', `2${'**1'.repeat(50_000)}`], ['conditions', `${'1 if 1 else '.repeat(50_000)}1`], ['elif', `if 0: pass\n${'elif 0: pass\n'.repeat(20_000)}`],
    ['lambdas', `${'lambda: '.repeat(50_000)}1`], ['and', `1${' and 1'.repeat(100_000)}`], ['a number', `1${'0'.repeat(1_000_000)}`],
    ['indentation', Array.from({ length: 2500 }, (_, i) => `${' '.repeat(i)}if 1:\n`).join('')], ['decorators', `${'@f\n'.repeat(20_000)}def g(): pass`],
    ['targets', `${'a = '.repeat(50_000)}1`], ['f-strings', `${'f"{'.repeat(500)}`], ['strings', '"a" '.repeat(100_000)], ['names', Array.from({ length: 50_000 }, (_, i) => `n${i} = 1`).join('\n')],
  ]
  for (const [name, source] of sources) {
    test(`too many ${name} give a clean error or run`, () => {
      const script = new Engine({ limits: { wallMs: 10_000 } }).compile(source)
      try {
        script.runSync()
      } catch (e) {
        expect(e).toBeInstanceOf(ScriptError)
      }
    })
  }
})
