/** Engine, Script and Instance: options, results, instances. */
import { describe, expect, test } from 'vitest'
import { Engine, type EngineOptions, InstanceError, LimitError, ScriptError } from '../../src/index.ts'

const engine = new Engine()
const run = (source: string, inputs?: object) => engine.compile(source, { filename: 'test.py' }).runSync(inputs as Record<string, unknown>)

describe('options', () => {
  test('unknown ones are refused', () => {
    expect(() => new Engine({ fuel: 1 } as EngineOptions)).toThrow(new TypeError("unknown option 'fuel' (known: tier, limits, modules, loadModule, policy, strictTypes, clock, maxDepth, dicts, onHostError, onTier, files)"))
    expect(() => new Engine({ limits: { wall: 1 } } as EngineOptions)).toThrow(/unknown limit 'wall'/)
    expect(() => new Engine({ tier: 'jit' } as unknown as EngineOptions)).toThrow(/unknown tier 'jit'/)
    expect(() => new Engine({ onTier: 1 } as unknown as EngineOptions)).toThrow(new TypeError('onTier must be a function'))
    expect(() => engine.compile('1', { name: 'x' } as object)).toThrow(/unknown option 'name'/)
    expect(() => engine.compile('1').runSync({}, { fuel: 3 } as object)).toThrow(/unknown option 'fuel'/)
    expect(() => engine.compile(1 as unknown as string)).toThrow(TypeError)
  })

  test('impossible values are refused', () => {
    for (const limits of [{ fuel: -1 }, { fuel: Number.NaN }, { wallMs: '1' }, { memory: '64 apples' }, { output: null }]) {
      expect(() => new Engine({ limits: limits as object })).toThrow(TypeError)
    }
    expect(() => new Engine({ maxDepth: 0 })).toThrow(TypeError)
    expect(() => new Engine({ dicts: 'object' as 'map' })).toThrow(TypeError)
  })

  test('describe() shows what is granted', () => {
    const described = new Engine({ tier: 'generic', limits: { fuel: 5, memory: '64MB' }, modules: { tools: { answer: 42 } }, dicts: 'map' }).describe()
    expect(described).toMatchObject({ tier: 'generic', modules: ['tools'], loadsModules: false, ownClock: false, maxDepth: 1000, dicts: 'map' })
    expect(described.limits).toMatchObject({ fuel: 5, memory: 64 * 2 ** 20, wallMs: Number.POSITIVE_INFINITY })
  })

  test('policy.dynamicCode switches exec, eval and compile off', () => {
    const strict = new Engine({ policy: { dynamicCode: false } })
    expect(strict.describe().policy).toEqual({ dynamicCode: false })
    expect(engine.describe().policy).toEqual({ dynamicCode: true })
    for (const call of ["exec('x = 1')", "eval('1')", "compile('1', '', 'eval')"]) {
      expect(() => strict.compile(call).runSync()).toThrow(/\(\) is switched off by the host/)
      engine.compile(call).runSync()
    }
    expect(() => new Engine({ policy: { dynamicCode: 1 } } as unknown as EngineOptions)).toThrow(TypeError)
    expect(() => new Engine({ policy: { exec: false } } as unknown as EngineOptions)).toThrow(TypeError)
  })

  test('texts compiled at run time are paid for before they are compiled', () => {
    const fuel = new Engine({ limits: { fuel: 10_000 } })
    expect(() => fuel.compile("compile('x = 1\\n' * 1000, '', 'exec')").runSync()).toThrow(/fuel/)
    const wall = new Engine({ limits: { wallMs: 100 } })
    const started = performance.now()
    expect(() => wall.compile("compile('x = 1\\n' * 400000, '', 'exec')").runSync()).toThrow(/longer than 100 ms/)
    expect(performance.now() - started).toBeLessThan(15_000)
    const memory = new Engine({ limits: { memory: '32MB' } })
    expect(() => memory.compile("compile('x = 1\\n' * 100000, '', 'exec')").runSync()).toThrow(/memory/)
    const size = new Engine({ limits: { sourceSize: 1000 } })
    expect(() => size.compile("compile('x = 1\\n' * 1000, '', 'exec')").runSync()).toThrow(/source/)
    expect(fuel.compile("sum(eval('1') for _ in range(100))").runSync().value).toBe(100)
  })

  test('names that texts bind do not outlive their instance', () => {
    const script = engine.compile("exec(f'made_{n} = {n}'); sorted(k for k in globals() if k.startswith('made'))")
    expect(script.runSync({ n: 1 }).value).toEqual(['made_1'])
    expect(script.runSync({ n: 2 }).value).toEqual(['made_2'])
    const instance = script.instantiate({ n: 3 })
    expect(instance.get('made_3')).toBe(3)
  })

  test('maxDepth is the recursion limit that scripts begin with', () => {
    const deep = new Engine({ maxDepth: 50 })
    const source = 'def f(n): return 0 if n == 0 else 1 + f(n - 1)\nimport sys\nsys.getrecursionlimit(), f(40)'
    expect(deep.compile(source).runSync().value).toEqual([50, 40])
    expect(() => deep.compile(`${source}\nf(60)`).runSync()).toThrow(/maximum recursion depth/)
    expect(engine.compile('import sys\nsys.getrecursionlimit()').runSync().value).toBe(1000)
  })

  test('the clock can be the host\'s own', () => {
    const own = new Engine({ clock: { now: () => 1_500_000_000_250, monotonic: () => 2000 } })
    expect(own.compile('import time\ntime.time(), time.perf_counter()').runSync().value).toEqual([1_500_000_000.25, 2])
  })
})

describe('results', () => {
  test('value is that of the last statement when it is an expression', () => {
    expect(run('1 + 1').value).toBe(2)
    expect(run('x = 5\nx').value).toBe(5)
    expect(run('x = 5').value).toBeNull()
    expect(run('').value).toBeNull()
    expect(run('"""doc"""').value).toBeNull()
    expect(run('"""doc"""\n"text"').value).toBe('text')
    expect(run('if True:\n    7').value).toBeNull()
    expect(run('print("a")').value).toBeNull()
  })

  test('value is converted when it is read', () => {
    const result = run('print("done")\nrange(3)')
    expect(result.stdout).toBe('done\n')
    expect(() => result.value).toThrow(/'range'/)
  })

  test('stdout, stderr and usage', () => {
    const result = run('import sys\nprint("a", 1.0)\nprint("b", file=sys.stderr)\nsys.stdout.write("c")')
    expect(result.stdout).toBe('a 1.0\nc')
    expect(result.stderr).toBe('b\n')
    expect(result.usage).toMatchObject({ output: 9, hostCalls: 0 })
    expect(result.usage.fuel).toBeGreaterThan(3)
  })

  test('onOutput gets pieces instead', () => {
    const pieces: [string, string][] = []
    const result = engine.compile('import sys\nprint("a")\nprint("b", file=sys.stderr)').runSync({}, { onOutput: (text, stream) => pieces.push([stream, text]) })
    expect(pieces).toEqual([['stdout', 'a\n'], ['stderr', 'b\n']])
    expect(result.stdout).toBe('')
  })

  test('what onOutput throws ends the run', () => {
    const stop = new Error('enough')
    let calls = 0
    const source = 'while True:\n    try:\n        print("x")\n    except BaseException:\n        pass'
    expect(() => engine.compile(source).runSync({}, { onOutput: () => { if (++calls === 3) throw stop } })).toThrow(stop)
    expect(calls).toBe(3)
  })

  test('input and arguments', () => {
    const lines = ['first', 'second']
    const asked: string[] = []
    const options = { argv: ['prog', 'x'], onInput: (prompt: string) => { asked.push(prompt); return lines.shift() ?? null } }
    const source = 'import sys\na = input("? ")\nb = input()\ntry:\n    input()\nexcept EOFError as e:\n    c = str(e)\n[a, b, c, sys.argv]'
    expect(engine.compile(source).runSync({}, options).value).toEqual(['first', 'second', 'EOF when reading a line', ['prog', 'x']])
    expect(asked).toEqual(['? ', '', ''])
    expect(() => run('input()')).toThrow('EOF when reading a line')
  })

  test('names of a module', () => {
    expect(run('"""About."""\n__name__, __doc__, __file__').value).toEqual(['__main__', 'About.', 'test.py'])
  })
})

describe('inputs', () => {
  test('become globals', () => {
    expect(run('a + b["c"]', { a: 1, b: { c: 2 } }).value).toBe(3)
  })

  test('must have names that a script can use', () => {
    for (const name of ['', '1a', 'a-b', 'a b', 'class', 'None', 'True', 'async', 'ﬁ']) {
      expect(() => run('1', { [name]: 1 })).toThrow(TypeError)
    }
    expect(run('größe + _x', { größe: 1, _x: 2 }).value).toBe(3)
    // Soft keywords are names.
    expect(run('match + type', { match: 1, type: 2 }).value).toBe(3)
  })

  test('must be an object', () => {
    expect(() => run('1', [1] as unknown as object)).toThrow(TypeError)
    expect(() => run('1', 5 as unknown as object)).toThrow(TypeError)
  })

  test('are copied', () => {
    const list = [1, 2]
    const instance = engine.compile('def change():\n    data.append(3)\n    return data').instantiate({ data: list })
    const out = instance.call('change') as number[]
    expect(out).toEqual([1, 2, 3])
    expect(list).toEqual([1, 2])
    out.push(4)
    expect(instance.get('data')).toEqual([1, 2, 3])
  })
})

describe('instances', () => {
  const script = engine.compile('count = 0\ndef add(n=1, *, times=1):\n    global count\n    count += n * times\n    print("count", count)\n    return count\nclass Point:\n    def __init__(self, x): self.x = x', { filename: 'counter.py' })

  test('keep their globals', () => {
    const instance = script.instantiate()
    const add = instance.get<(n?: number) => number>('add')
    expect(add()).toBe(1)
    expect(add(5)).toBe(6)
    expect(instance.get('count')).toBe(6)
    expect(instance.stdout).toBe('count 6\n')
    expect(instance.names).toContain('count')
    expect(instance.get('missing')).toBeUndefined()
    expect(instance.filename).toBe('counter.py')
  })

  test('know nothing of each other', () => {
    const a = script.instantiate()
    const b = script.instantiate()
    a.call('add', [10])
    expect(a.get('count')).toBe(10)
    expect(b.get('count')).toBe(0)
    expect(() => b.call('add', [a.get('add')])).toThrow('of one instance can not go into another')
  })

  test('the same function is the same function', () => {
    const instance = script.instantiate()
    expect(instance.get('add')).toBe(instance.get('add'))
  })

  test('calls can have limits of their own', () => {
    const instance = engine.compile('def spin(n):\n    for i in range(n): pass\n    return n').instantiate()
    expect(instance.call('spin', [1000])).toBe(1000)
    expect(() => instance.call('spin', [1000], { limits: { fuel: 100 } })).toThrow(LimitError)
  })

  test('are dead after a limit, and say so', () => {
    const instance = engine.compile('x = 1\ndef spin():\n    while True: pass').instantiate()
    const spin = instance.get<() => void>('spin')
    expect(() => instance.call('spin', [], { limits: { fuel: 100 } })).toThrow(LimitError)
    let error: unknown
    try {
      spin()
    } catch (e) {
      error = e
    }
    expect(error).toBeInstanceOf(InstanceError)
    expect((error as Error).cause).toBeInstanceOf(LimitError)
    expect(instance.get('x')).toBe(1)
    // The script is as before.
    expect(engine.compile('1').runSync().value).toBe(1)
  })

  test('survive an exception of the script', () => {
    const instance = engine.compile('def f(x): return 1 / x').instantiate()
    const f = instance.get<(x: number) => number>('f')
    expect(() => f(0)).toThrow(ScriptError)
    expect(f(2)).toBe(0.5)
  })

  test('may call themselves through the host', () => {
    const seen: unknown[] = []
    const reentrant = engine.compile('def twice(x): return back(x) * 2\ndef half(x): return x / 2\nvalue = 3', {
      functions: { back: (x: number) => { seen.push(instance.get('value')); return (instance.get('half') as (x: number) => number)(x) } },
    })
    const instance = reentrant.instantiate()
    expect(instance.call('twice', [10])).toBe(10)
    expect(seen).toEqual([3])
  })

  test('tiers give the same', () => {
    const source = 'def f(n):\n    total = 0\n    for i in range(n):\n        total += i * i % 7\n    return total\n[f(1000) for _ in range(300)][-1]'
    const generic = new Engine({ tier: 'generic' }).compile(source).runSync()
    const typed = new Engine({ tier: 'typed' }).compile(source).runSync()
    expect(typed.value).toBe(generic.value)
    expect(typed.usage.fuel).toBe(generic.usage.fuel)
  })
})

describe('source errors', () => {
  const script = engine.compile('x = 1\nif x\n    pass\n', { filename: 'broken.py' })

  test('are diagnostics', () => {
    expect(script.diagnostics).toEqual([{ severity: 'error', type: 'SyntaxError', message: "expected ':'", line: 2, column: 5, endLine: 2, endColumn: 6 }])
    expect(engine.compile('x = 1').diagnostics).toEqual([])
  })

  test('are thrown when the script is run', () => {
    for (const use of [() => script.runSync(), () => script.instantiate()]) {
      let error: unknown
      try {
        use()
      } catch (e) {
        error = e
      }
      expect(error).toBeInstanceOf(ScriptError)
      expect((error as ScriptError).type).toBe('SyntaxError')
      expect((error as ScriptError).format()).toBe('  File "broken.py", line 2\n    if x\n        ^\nSyntaxError: expected \':\'\n')
    }
  })

  test('explain() of a broken script is empty', () => {
    expect(script.explain()).toEqual({ filename: 'broken.py', functions: [], lines: [] })
  })
})

test('explain() names functions, lines and tiers', () => {
  const script = engine.compile('def f(n):\n    s = 0\n    for i in range(n):\n        s += i\n    return s\nfor k in range(500): f(10)\n')
  script.runSync()
  const { functions } = script.explain()
  expect(functions.map(({ name, line }) => [name, line])).toEqual([['<module>', 1], ['f', 1]])
  expect(functions[1]?.tier).toBe('js')
})

describe('wrong options', () => {
  const wrong = [1, 'x', true, null, Symbol('s'), 1n, [1], Number.NaN]
  const script = new Engine().compile('def f(*a): return [1]\n1')
  const instance = script.instantiate()
  const cases: Record<string, (v: any) => unknown> = {
    tier: (v) => new Engine({ tier: v }),
    dicts: (v) => new Engine({ dicts: v }),
    modules: (v) => new Engine({ modules: v }),
    loadModule: (v) => new Engine({ loadModule: v }),
    onHostError: (v) => new Engine({ onHostError: v }),
    onTier: (v) => new Engine({ onTier: v }),
    clock: (v) => new Engine({ clock: v }),
    now: (v) => new Engine({ clock: { now: v } }),
    monotonic: (v) => new Engine({ clock: { now: () => 1, monotonic: v } }),
    sleep: (v) => new Engine({ clock: { sleep: v } as any }),
    files: (v) => new Engine({ files: v }),
    functions: (v) => new Engine().compile('1', { functions: v }),
    signal: (v) => script.runSync({}, { signal: v }),
    onOutput: (v) => script.runSync({}, { onOutput: v }),
    onInput: (v) => script.runSync({}, { onInput: v }),
    args: (v) => instance.call('f', v),
  }
  for (const [name, use] of Object.entries(cases)) {
    test(`${name} is checked`, () => {
      for (const v of wrong) {
        if (name === 'args' && Array.isArray(v)) continue
        expect(() => use(v), String(v)).toThrow(TypeError)
        expect(() => use(v), String(v)).toThrow(name)
      }
    })
  }

  test('names and texts are checked', () => {
    for (const v of wrong.filter((x) => typeof x !== 'string') as any[]) {
      expect(() => new Engine().compile('1', { filename: v })).toThrow('filename must be a string')
      expect(() => script.runSync({}, { argv: (v === 1 ? 'x' : [v]) as any })).toThrow('argv must be an array of strings')
      expect(() => instance.get(v)).toThrow('the name of a global must be a string')
      expect(() => instance.call(v)).toThrow('the name of a global must be a string')
      expect(() => instance.iterate(v)).toThrow('what is iterated must be')
    }
    expect([...instance.iterate(instance.get('f') as object)]).toEqual([1])
    expect(() => instance.iterate((() => 1) as object)).toThrow('what is iterated must be')
  })
})

test('what stands in a Map is no option, but files may', () => {
  expect(() => new Engine({ limits: new Map([['fuel', 1]]) as any })).toThrow(TypeError)
  expect(() => new Engine(new Map() as any)).toThrow(TypeError)
  expect(() => new Engine().compile('1', { functions: new Map() as any })).toThrow(TypeError)
  expect(() => run('1', new Map())).toThrow(TypeError)
  const first = new Engine({ files: { a: 'x' } }).compile('open("b", "w").write("y")').runSync()
  const second = new Engine({ files: first.files }).compile('open("a").read() + open("b").read()').runSync()
  expect(second.value).toBe('xy')
  expect(() => new Engine({ files: new Map([[1, 'x']]) as any })).toThrow('the path of a file must be a string')
})

test('what onInput answers is checked', () => {
  for (const v of [undefined, 1, {}, ['x']] as any[]) {
    expect(() => engine.compile('input()').runSync({}, { onInput: () => v })).toThrow(new TypeError('onInput must answer a string, or null at the end'))
  }
})
