/** Asynchronous runs: promises of host functions called plainly and awaited, abort, limits, iteration from the host. */
import { describe, expect, test } from 'vitest'
import { Engine, type EngineOptions, HostError, InstanceError, LimitError, type RunOptions, ScriptError } from '../../src/index.ts'

const later = <T>(ms: number, v?: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(v as T), ms))

const functions = {
  fetch: async (x: number) => {
    await later(2)
    if (x < 0) throw new HostError('ValueError', 'negative')
    return x * 10
  },
  later: (x: unknown) => later(1, x),
  plain: (x: number) => x + 1,
}

async function run(source: string, options: RunOptions = {}, engine: EngineOptions = {}) {
  return new Engine(engine).compile(source, { filename: 'async.py', functions }).run({}, options)
}

async function failure(work: Promise<unknown>): Promise<ScriptError> {
  try {
    await work
  } catch (e) {
    if (e instanceof ScriptError) return e
    throw e
  }
  throw new Error('nothing was thrown')
}

for (const tier of ['generic', 'typed'] as const) {
  const value = async (source: string): Promise<unknown> => (await run(source, {}, { tier })).value
  describe(`called plainly (${tier})`, () => {
    test('in the middle of an expression', async () => {
      expect(await value('1 + fetch(2) * plain(3) + (fetch(1) if fetch(0) == 0 else 0)')).toBe(91)
      expect(await value('f"{fetch(3)} {[fetch(i) for i in range(3)]} {fetch(1) < fetch(2) < fetch(3)} {len({fetch(1), fetch(1)})}"')).toBe('30 [0, 10, 20] True 1')
    })

    test('inside methods, properties and dunders', async () => {
      const source = `
class A:
    def m(self, x): return fetch(x) + 1
    @property
    def p(self): return fetch(7)
    def __getattr__(self, name): return later(name)
    def __add__(self, o): return fetch(o)
    def __getitem__(self, k): return fetch(k)
    def __len__(self): return fetch(1)
    def __str__(self): return str(fetch(5))
    def __eq__(self, o): return later(True)
    def __hash__(self): return fetch(3)
    def __enter__(self): return fetch(8)
    def __exit__(self, *a): return later(True)
    def __iter__(self): return iter([fetch(1)])
    def __call__(self): return fetch(4)
    def __bool__(self): return later(False)
    def __lt__(self, o): return later(True)
a = A()
with a as b: raise ValueError
[a.m(1), a.p, a.q, a + 4, a[5], len(a), str(a), f"{a}", a == 1, b, {a: 1}[a], a in [2], bool(a), [*a], a(), 1 if a else 2, min([a, a]) is a]
`
      expect(await value(source)).toEqual([11, 70, 'q', 40, 50, 10, '50', '50', true, 80, 1, true, false, [10], 40, 2, true])
    })

    test('inside natives', async () => {
      expect(await value('[sorted([3, 1, 2], key=lambda x: -fetch(x)), max([1, 2], key=fetch), list(map(fetch, [1, 2])), sum(fetch(i) for i in range(3)), list(filter(later, [0, 1])), sorted([3, 1], key=fetch), dict(zip("ab", map(fetch, [1, 2])))]'))
        .toEqual([[3, 2, 1], 2, [10, 20], 30, [1], [1, 3], { a: 10, b: 20 }])
    })

    test('inside generators', async () => {
      const source = `
def g():
    for i in range(3):
        got = yield fetch(i)
        if got: later(got)
def h():
    r = yield from g()
    return fetch(9)
def k(): yield (yield from h())
gg = g()
[next(gg), gg.send(fetch(1)), list(gg), list(k()), [x + 1 for x in g()]]
`
      expect(await value(source)).toEqual([0, 10, [20], [0, 10, 20, 90], [1, 11, 21]])
    })

    test('in try, except and finally', async () => {
      const source = `
import sys
out = []
def f():
    try:
        return fetch(1)
    finally:
        out.append(fetch(2))
try:
    fetch(-1)
except ValueError as e:
    out.append(str(e))
    fetch(1)
    out.append(repr(sys.exception()))
finally:
    out.append(fetch(3))
out.append(f())
out
`
      expect(await value(source)).toEqual(['negative', "ValueError('negative')", 30, 20, 10])
    })

    test('in the constructor of an exception', async () => {
      const source = `
class E(Exception):
    def __init__(self): self.x = fetch(4)
def f():
    try:
        raise E
    except E as e:
        return e.x, repr(e.__context__)
try:
    raise ValueError('outer')
except ValueError:
    r = f()
r
`
      expect(await value(source)).toEqual([40, "ValueError('outer')"])
    })

    test('in hot loops and deep recursion', async () => {
      expect(await value('t = 0\nfor i in range(3000):\n    t += i\n    if i % 1000 == 0: t += fetch(1)\nt')).toBe(4498500 + 30)
      expect(await value('import sys\nsys.setrecursionlimit(5000)\ndef f(n): return fetch(1) if n == 0 else f(n - 1) + 1\nf(3000)')).toBe(3010)
    })

    test('at the import of a module', async () => {
      const script = new Engine({ tier, modules: { m: 'x = ask(4)\n', host: { ask: functions.fetch } } }).compile('import host, builtins\nbuiltins.ask = host.ask\nimport m\nm.x')
      expect((await script.run()).value).toBe(40)
    })
  })
}

describe('awaited', () => {
  test('in an async def, several at once', async () => {
    const started: number[] = []
    const script = new Engine().compile(`
import asyncio
async def one(i): return await fetch(i) + await fetch(1)
async def main():
    a = await asyncio.gather(one(1), one(2), fetch(3), *(fetch(i) for i in range(3)))
    b = await asyncio.create_task(fetch(4))
    try: await fetch(-1)
    except ValueError as e: c = str(e)
    try:
        async with asyncio.timeout(0.001): await slow(1)
    except TimeoutError: d = 'late'
    def plainly(): return fetch(6)
    return [a, b, c, d, plainly()]
asyncio.run(main())
`, { functions: { ...functions, fetch: async (x: number) => { started.push(x); return functions.fetch(x) }, slow: (x: number) => later(50, x) } })
    expect((await script.run()).value).toEqual([[20, 30, 30, 0, 10, 20], 40, 'negative', 'late', 60])
    expect(started.slice(0, 6)).toEqual([3, 0, 1, 2, 1, 2])
  })

  test('in a coroutine that is driven by hand', async () => {
    expect((await run('async def main(): return await fetch(5) + 1\ntry: main().send(None)\nexcept StopIteration as e: x = e.value\nx')).value).toBe(51)
  })

  test('while tasks are busy', async () => {
    const source = 'import asyncio\nasync def busy(f):\n    n = 0\n    while not f.done():\n        n += 1\n        await asyncio.sleep(0)\n    return n > 0\nasync def main():\n    f = asyncio.ensure_future(fetch(1))\n    return await busy(f), f.result()\nasyncio.run(main())'
    expect((await run(source)).value).toEqual([true, 10])
  })
})

describe('many at once', () => {
  test('a thousand scripts', async () => {
    const script = new Engine().compile('total = 0\ndef f(i): return fetch(i) + plain(i)\nfor i in range(5):\n    total += f(i)\ntotal', { functions })
    const results = await Promise.all(Array.from({ length: 1000 }, () => script.run()))
    expect(new Set(results.map((r) => r.value))).toEqual(new Set([115]))
    expect(new Set(results.map((r) => r.usage.fuel)).size).toBe(1)
  })

  test('entries of one instance take turns', async () => {
    const instance = await new Engine().compile('seen = []\ndef f(x):\n    seen.append(x)\n    return fetch(x)', { functions }).instantiateAsync()
    expect(await Promise.all([instance.callAsync('f', [1]), instance.callAsync('f', [2])])).toEqual([10, 20])
    expect(instance.get('seen')).toEqual([1, 2])
  })
})

describe('ending early', () => {
  test('the signal ends a wait', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('enough')), 5)
    const script = new Engine().compile('import asyncio\ntry:\n    asyncio.run(asyncio.sleep(100))\nfinally:\n    print("never")')
    let printed = ''
    await expect(script.run({}, { signal: controller.signal, onOutput: (text) => { printed += text } })).rejects.toThrow('enough')
    expect(printed).toBe('')
  })

  test('an aborted instance is dead', async () => {
    const controller = new AbortController()
    const instance = await new Engine().compile('def f(): return later(1)', { functions: { later: () => new Promise(() => {}) } }).instantiateAsync()
    const call = instance.callAsync('f', [], { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
    expect(() => instance.call('f')).toThrow(InstanceError)
  })

  test('limits count across waits, but not the waiting', async () => {
    await expect(run('while True: later(1)', { limits: { hostCalls: 5 } })).rejects.toThrow(LimitError)
    await expect(run('while True:\n    for i in range(10000): pass\n    later(1)', { limits: { fuel: 50_000 } })).rejects.toThrow(LimitError)
    expect((await run('[later(i) for i in range(20)]', { limits: { wallMs: 15 } })).value).toHaveLength(20)
  })

  test('an event loop does not get around limits', async () => {
    const forever = 'import asyncio\nasync def f():\n    while True: await asyncio.sleep(seconds)\nasync def main():\n    await asyncio.gather(f(), f())\nasyncio.run(main())'
    const script = new Engine({ limits: { fuel: 200_000, memory: '64MB' } }).compile(forever)
    expect(() => script.runSync({ seconds: 0 })).toThrow(/fuel/)
    expect(() => script.runSync({ seconds: 1e6 })).toThrow(/fuel/)
    await expect(script.run({ seconds: 0 })).rejects.toThrow(/fuel/)
    const many = new Engine({ limits: { memory: '16MB' } }).compile('import asyncio\nasync def f(x): await asyncio.sleep(1)\nasync def main():\n    while True: asyncio.create_task(f([0] * 1000))\nasyncio.run(main())')
    expect(() => many.runSync()).toThrow(/memory/)
    const calls = new Engine({ limits: { memory: '16MB' } }).compile('import asyncio\nasync def main():\n    loop = asyncio.get_running_loop()\n    while True: loop.call_later(1, print)\nasyncio.run(main())')
    expect(() => calls.runSync()).toThrow(/memory/)
  })

  test('time.sleep waits without blocking the host', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 2)
    const { value } = await run('import time\nt = time.monotonic()\ntime.sleep(0.02)\nlist(map(time.sleep, [0.001]))\ntime.monotonic() - t >= 0.02')
    clearInterval(timer)
    expect([value, ticks > 2]).toEqual([true, true])
  })

  test('tasks that wait for nothing are told', async () => {
    const error = await failure(run('import asyncio\nasync def main(): await asyncio.Event().wait()\nasyncio.run(main())'))
    expect(error.message).toBe('deadlock: every task waits, and nothing is left that could wake one')
  })
})

describe('what can not wait', () => {
  test('a synchronous run', () => {
    expect(() => new Engine().compile('fetch(1)', { functions }).runSync()).toThrow("host function 'fetch' returned a promise, which a synchronous run can't wait for")
  })

  test('a synchronous call from a host function', async () => {
    const script = new Engine().compile('def g(): return fetch(1)\ncall(g)', { functions: { ...functions, call: (f: () => unknown) => f() } })
    expect((await failure(script.run())).message).toBe("host function 'fetch' returned a promise, which a synchronous run can't wait for")
  })

  test('a native that is a barrier refuses before the function is called', async () => {
    let calls = 0
    const script = new Engine().compile('class E(Exception):\n    def __init__(self): f()\nraise ValueError from E', { functions: { f: async () => { calls++ } } })
    expect((await failure(script.run())).message).toBe("host function 'f' is asynchronous: 'raise ... from' can't wait for it")
    expect(calls).toBe(0)
  })
})

describe('coroutines and generators from outside', () => {
  const source = `
log = []
async def main(x):
    import asyncio
    await asyncio.sleep(0.001)
    return await fetch(x)
def count(n):
    try:
        for i in range(n): yield i
    finally: log.append('closed')
def slow(n):
    for i in range(n): yield fetch(i)
async def agen(n):
    try:
        for i in range(n): yield await fetch(i)
    finally: log.append('aclosed')
ready = count(2)
`
  test('an async def gives a promise', async () => {
    const instance = await new Engine().compile(source, { functions }).instantiateAsync()
    expect(await instance.callAsync('main', [4])).toBe(40)
    expect(await instance.get<(x: number) => Promise<number>>('main')(5)).toBe(50)
  })

  test('a generator is an iterable', async () => {
    const instance = new Engine().compile(source, { functions }).instantiate()
    expect([...instance.iterate('count', [3])]).toEqual([0, 1, 2])
    for (const x of instance.iterate('count', [3])) if (x === 1) break
    expect(instance.get('log')).toEqual(['closed', 'closed'])
    expect([...instance.get<Iterable<number>>('ready')]).toEqual([0, 1])
    expect([...instance.iterate('log')]).toEqual(['closed', 'closed', 'closed'])
    const slow: unknown[] = []
    for await (const x of instance.iterate('slow', [3])) slow.push(x)
    expect(slow).toEqual([0, 10, 20])
    expect(() => [...instance.iterate('slow', [1])]).toThrow(ScriptError)
  })

  test('an async generator is an async iterable', async () => {
    const instance = new Engine().compile(source, { functions }).instantiate()
    const seen: unknown[] = []
    for await (const x of instance.iterate('agen', [3])) {
      seen.push(x)
      if (x === 10) break
    }
    expect(seen).toEqual([0, 10])
    expect(instance.get('log')).toEqual(['aclosed'])
    expect(() => [...instance.iterate('agen', [3])]).toThrow(TypeError)
  })

  test('sleeping takes its time in a run, and none in runSync', async () => {
    const script = new Engine().compile('import asyncio, time\nt = time.monotonic()\nasyncio.run(asyncio.sleep(seconds))\ntime.monotonic() - t >= seconds')
    let before = performance.now()
    expect((await script.run({ seconds: 0.03 })).value).toBe(true)
    expect(performance.now() - before).toBeGreaterThan(29)
    before = performance.now()
    expect(script.runSync({ seconds: 1000 }).value).toBe(true)
    expect(performance.now() - before).toBeLessThan(100_000)
  })
})
