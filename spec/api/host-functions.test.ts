/** Host functions and modules of the host: values, errors, limits on what gets through. */
import { describe, expect, test } from 'vitest'
import { type EngineOptions, Engine, HostError, type HostFunction, LimitError, ScriptError } from '../../src/index.ts'

function run(source: string, functions: Record<string, HostFunction>, options: EngineOptions = {}) {
  return new Engine(options).compile(source, { filename: 'host.py', functions }).runSync()
}

function failure(work: () => unknown): ScriptError {
  try {
    work()
  } catch (e) {
    if (e instanceof ScriptError) return e
    throw e
  }
  throw new Error('nothing was thrown')
}

describe('values', () => {
  test('are converted both ways', () => {
    const seen: unknown[] = []
    const result = run('f(1, "a", [1.5, None], {"k": (1, 2)})', { f: (...args: unknown[]) => { seen.push(...args); return { got: args.length } } })
    expect(seen).toEqual([1, 'a', [1.5, null], { k: [1, 2] }])
    expect(result.value).toEqual({ got: 4 })
    expect(result.usage.hostCalls).toBe(1)
  })

  test('nothing returned is None', () => {
    expect(run('f() is None', { f: () => undefined }).value).toBe(true)
  })

  test('what has no counterpart raises TypeError in the script', () => {
    expect(run('try:\n    f(range(3))\nexcept TypeError as e:\n    r = str(e)\nr', { f: () => 1 }).value).toBe("f(): a value of type 'range' can't be converted for the host")
  })

  test('keyword arguments are refused', () => {
    expect(failure(() => run('f(a=1)', { f: () => 1 })).message).toMatch(/f\(\) takes no keyword arguments/)
  })

  test('look like builtin functions', () => {
    expect(run('repr(f), type(f).__name__, f.__name__, callable(f)', { f: () => 1 }).value).toEqual(['<built-in function f>', 'builtin_function_or_method', 'f', true])
  })

  test('names are checked', () => {
    const engine = new Engine()
    for (const name of ['a b', 'class', '1']) expect(() => engine.compile('1', { functions: { [name]: () => 1 } })).toThrow(TypeError)
    expect(() => engine.compile('1', { functions: { f: 1 as unknown as HostFunction } })).toThrow(TypeError)
  })

  test('functions among the inputs are host functions', () => {
    expect(new Engine().compile('double(4)').runSync({ double: (x: number) => x * 2 }).value).toBe(8)
  })

  test('script functions can be given to the host', () => {
    const calls: unknown[] = []
    const each: HostFunction = (items: number[], fn: (x: number) => number) => items.map((x) => { calls.push(x); return fn(x) })
    expect(run('each([1, 2], lambda x: x * 10)', { each }).value).toEqual([10, 20])
    expect(calls).toEqual([1, 2])
  })

  test('get the signal as this', () => {
    const controller = new AbortController()
    let got: unknown
    const engine = new Engine()
    const script = engine.compile('f()', { functions: { f() { got = this.signal } } })
    script.runSync({}, { signal: controller.signal })
    expect(got).toBe(controller.signal)
  })
})

describe('errors', () => {
  test('HostError raises the exception it names', () => {
    const f = (): never => { throw new HostError('KeyError', 'plum') }
    expect(run('try:\n    f()\nexcept KeyError as e:\n    r = (type(e).__name__, e.args)\nr', { f }).value).toEqual(['KeyError', ['plum']])
    const error = failure(() => run('f()', { f }))
    expect(error.type).toBe('KeyError')
    expect(error.format()).toBe('Traceback (most recent call last):\n  File "host.py", line 1, in <module>\n    f()\n    ~^^\nKeyError: \'plum\'\n')
    expect(error.cause).toBeInstanceOf(HostError)
  })

  test('a HostError of an unknown class is opaque', () => {
    const error = failure(() => run('f()', { f: () => { throw new HostError('Secret', 'text') } }))
    expect(error.type).toBe('RuntimeError')
    expect(error.message).not.toMatch(/text/)
  })

  const thrown: [string, unknown][] = [
    ['an Error', new Error('password hunter2 at /etc/host')], ['a TypeError', new TypeError('secret')], ['a RangeError', new RangeError('secret')],
    ['a text', 'secret'], ['null', null], ['undefined', undefined], ['a frozen object', Object.freeze({ secret: 1 })],
    ['an AggregateError', new AggregateError([new Error('secret')], 'secret')], ['an Error with a cause', new Error('secret', { cause: new Error('secret') })],
  ]
  for (const [name, value] of thrown) {
    test(`${name} is redacted`, () => {
      const told: unknown[] = []
      const source = 'import sys\ntry:\n    f()\nexcept Exception as e:\n    r = [type(e).__name__, str(e), repr(e), e.args, e.__cause__, e.__context__, sorted(vars(e)) if hasattr(e, "__dict__") else []]\nr'
      const result = run(source, { f: () => { throw value } }, { onHostError: (error, info) => told.push(error, info) })
      expect(result.value).toEqual(['RuntimeError', "host function 'f' failed (host error 1)", "RuntimeError(\"host function 'f' failed (host error 1)\")", ["host function 'f' failed (host error 1)"], null, null, []])
      expect(told).toEqual([value, { id: '1', function: 'f' }])
    })
  }

  test('the host gets its own error as cause', () => {
    const own = new Error('mine')
    const error = failure(() => run('def g():\n    try:\n        f()\n    except RuntimeError as e:\n        raise ValueError("outer") from e\ng()', { f: () => { throw own } }))
    expect(error.type).toBe('ValueError')
    expect(error.cause).toBe(own)
    expect(error.format()).not.toMatch(/mine/)
  })

  test('a promise is a clear error', () => {
    const error = failure(() => run('f()', { f: async () => 1 }))
    expect(error.message).toBe("host function 'f' returned a promise, which a synchronous run can't wait for")
    failure(() => run('f()', { f: () => Promise.reject(new Error('nobody waits')) }))
    failure(() => run('f()', { f: () => ({ then: () => {} }) }))
  })

  test('a result that has no counterpart', () => {
    const told: unknown[] = []
    const error = failure(() => run('f()', { f: () => new Date() }, { onHostError: (e) => told.push(e) }))
    expect(error.message).toBe("host function 'f' failed (host error 1)")
    expect(String(told[0])).toMatch(/datetime/)
  })

  test('an exception of the script passes through the host as itself', () => {
    const source = 'class Mine(Exception): pass\ndef bad(): raise Mine("x")\ntry:\n    apply(bad)\nexcept Mine as e:\n    r = str(e)\nr'
    expect(run(source, { apply: (fn: () => unknown) => fn() }).value).toBe('x')
    expect(run('def bad(): raise ValueError("v")\napply(bad)', { apply: (fn: () => unknown) => { try { fn(); return 'no' } catch (e) { return (e as ScriptError).type } } }).value).toBe('ValueError')
  })

  test('an exception of another script is opaque', () => {
    const other = new Engine().compile('raise ValueError("other")')
    const error = failure(() => run('f()', { f: () => other.runSync() }))
    expect(error.type).toBe('RuntimeError')
    expect(error.cause).toBeInstanceOf(ScriptError)
  })

  test('a host stack that overflows is the host\'s error', () => {
    const f = (): unknown => f()
    expect(failure(() => run('f()', { f })).message).toBe("host function 'f' failed (host error 1)")
  })

  test('endless recursion through the host ends in RecursionError', () => {
    const engine = new Engine()
    const script = engine.compile('def f(n): return back(n + 1)', { functions: { back: (n: number): unknown => (instance.get('f') as HostFunction).call({ signal: undefined }, n) } })
    const instance = script.instantiate()
    const error = failure(() => instance.call('f', [0]))
    expect(error.type).toMatch(/RecursionError|RuntimeError/)
    expect(engine.compile('1 + 1').runSync().value).toBe(2)
  })
})

describe('limits and host functions', () => {
  test('a host function can not swallow a limit', () => {
    const swallow: HostFunction = (fn: () => unknown) => { try { return fn() } catch { return 'swallowed' } }
    expect(() => run('def spin():\n    while True: pass\nswallow(spin)', { swallow }, { limits: { fuel: 10_000 } })).toThrow(LimitError)
  })

  test('hostCalls', () => {
    let calls = 0
    const source = 'while True:\n    try:\n        f()\n    except BaseException: pass'
    expect(() => run(source, { f: () => void calls++ }, { limits: { hostCalls: 5 } })).toThrow('more than 5 times')
    expect(calls).toBe(5)
  })

  test('nested calls share the entry', () => {
    const apply: HostFunction = (fn: () => unknown) => fn()
    const source = 'def work():\n    for i in range(100): pass\nwhile True: apply(work)'
    expect(() => run(source, { apply }, { limits: { fuel: 5000 } })).toThrow(LimitError)
  })

  test('the fuel of another instance counts for the outer one', () => {
    const engine = new Engine({ limits: { fuel: 20_000 } })
    const inner = engine.compile('for i in range(1000): pass')
    expect(() => engine.compile('while True: f()', { functions: { f: () => void inner.runSync() } }).runSync()).toThrow(LimitError)
    expect(inner.runSync().usage.fuel).toBeGreaterThan(1000)
  })

  test('time in the host is not the script\'s', () => {
    const wait: HostFunction = () => { const end = performance.now() + 30; while (performance.now() < end); }
    const source = 'for i in range(5):\n    wait()\n    for j in range(10000): pass\n"done"'
    expect(run(source, { wait }, { limits: { wallMs: 100 } }).value).toBe('done')
    const apply: HostFunction = (fn: () => unknown) => fn()
    expect(() => run('def spin():\n    while True: pass\nfor i in range(20000): pass\napply(spin)', { apply }, { limits: { wallMs: 50 } })).toThrow(LimitError)
  })
})

describe('modules', () => {
  const modules = {
    shop: { price: (name: string) => name.length, currency: 'EUR', rates: { a: 1 }, ratio: 0.5 },
    tools: 'import shop\nprint("tools are loaded")\nSIZE = 3\ndef twice(x): return x * 2\ndef cost(n): return shop.price(n)',
    broken: 'def f(:\n    pass',
    failing: 'raise ValueError("at import")',
    loop_a: 'import loop_b\nx = 1',
    loop_b: 'import loop_a\ny = hasattr(loop_a, "x")',
  }
  const engine = new Engine({ modules })
  const value = (source: string) => engine.compile(source, { filename: 'main.py' }).runSync().value

  test('tables of functions and values', () => {
    expect(value('import shop\n[shop.price("abc"), shop.currency, shop.rates, shop.ratio, shop.__name__]')).toEqual([3, 'EUR', { a: 1 }, 0.5, 'shop'])
    expect(value('from shop import price as p\np("four")')).toBe(4)
  })

  test('sources, run once per instance', () => {
    const result = engine.compile('import tools\nimport tools as again\nfrom tools import twice, SIZE\n[twice(SIZE), tools is again, tools.cost("ab")]').runSync()
    expect(result.value).toEqual([6, true, 2])
    expect(result.stdout).toBe('tools are loaded\n')
  })

  test('belong to their instance', () => {
    const change = engine.compile('import tools, shop, math\ntools.SIZE = 99\nshop.currency = "X"\nshop.rates["a"] = 2\nmath.pi = 3')
    change.runSync()
    expect(value('import tools, shop, math\n[tools.SIZE, shop.currency, shop.rates, math.pi > 3.1]')).toEqual([3, 'EUR', { a: 1 }, true])
  })

  test('failures', () => {
    expect(value('try:\n    import nothing\nexcept ModuleNotFoundError as e:\n    r = [str(e), e.name]\nr')).toEqual(["No module named 'nothing'", 'nothing'])
    expect(value('try:\n    import broken\nexcept SyntaxError as e:\n    r = [e.msg, e.filename, e.lineno]\nr')).toEqual(['invalid syntax', 'broken.py', 1])
    expect(value('r = []\nfor i in range(2):\n    try:\n        import failing\n    except ValueError as e:\n        r.append(str(e))\nr')).toEqual(['at import', 'at import'])
    expect(value('import loop_a, loop_b\nloop_b.y')).toBe(false)
    expect(value('try:\n    import shop.inner\nexcept ModuleNotFoundError as e:\n    r = str(e)\nr')).toBe("No module named 'shop.inner'; 'shop' is not a package")
    for (const name of ['subprocess', 'socket', 'ctypes', '__main__x']) expect(() => value(`import ${name}`)).toThrow('No module named')
  })

  test('a loader is asked once per name', () => {
    const asked: string[] = []
    const loading = new Engine({ loadModule: (name) => { asked.push(name); return name === 'there' ? { source: 'x = 1', filename: 'lib/there.py' } : null } })
    expect(loading.compile('import there, math\nimport there\n[there.x, there.__file__]').runSync().value).toEqual([1, 'lib/there.py'])
    expect(asked).toEqual(['there'])
    expect(loading.describe().loadsModules).toBe(true)
  })

  test('wrong tables are refused', () => {
    const packaged = new Engine({
      modules: {
        shop: 'from .prices import table\nfrom . import tax as vat', 'shop.prices': 'table = {"apple": 3}', 'shop.tax': 'from .deep.rates import RATE',
        'shop.deep.rates': 'from .. import prices\nRATE = prices.table["apple"] / 10', 'other.__init__': 'here = __name__, __package__, __file__',
      },
    })
    const source = 'import shop.deep.rates, other\n[shop.vat.RATE, shop.table, other.here, shop.__path__, shop.deep.__name__]'
    expect(packaged.compile(source).runSync().value).toEqual([0.3, { apple: 3 }, ['other', 'other', 'other/__init__.py'], ['shop'], 'shop.deep'])
    expect(() => packaged.compile('import shop.absent').runSync()).toThrow("No module named 'shop.absent'")
    expect(() => packaged.compile('import shop.prices.x').runSync()).toThrow("No module named 'shop.prices.x'; 'shop.prices' is not a package")
    for (const wrong of [{ 'a b': '' }, { class: '' }, { x: 5 }, { x: { 'a-b': 1 } }]) expect(() => new Engine({ modules: wrong as never })).toThrow(TypeError)
  })
})

test('results and errors of host functions that are broken proxies are opaque errors', () => {
  const revoked = (target: object) => {
    const { proxy, revoke } = Proxy.revocable(target, {})
    revoke()
    return proxy
  }
  const throwing = new Proxy({}, { get() { throw new Error('secret') }, getPrototypeOf() { throw new Error('secret') } })
  const functions = {
    a: () => revoked({}),
    b: () => revoked([]),
    c: () => throwing,
    d() { throw revoked({}) },
    e() { throw throwing },
    f: () => ({ get then() { throw new Error('secret') } }),
    g: () => Promise.reject(new Error('never seen')),
  }
  const source = 'seen = []\nfor f in (a, b, c, d, e, f):\n    try: f()\n    except RuntimeError as e: seen.append(str(e))\nseen'
  const { value } = new Engine().compile(source, { functions }).runSync()
  expect(value).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) => `host function '${name}' failed (host error ${i + 1})`))
})

test('texts of a HostError are paid for', () => {
  const functions = { f() { throw new HostError('ValueError', 'x'.repeat(2e7)) } }
  expect(() => new Engine({ limits: { memory: '16MB' } }).compile('f()', { functions }).runSync()).toThrow(LimitError)
})
