/** Nothing of the host is reached, nothing of it is changed, and no instance sees another. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, test } from 'vitest'
import { Engine } from '../../src/index.ts'
import { findCases, runCase } from '../runner.ts'

const engine = new Engine()
const value = (source: string, inputs?: object): unknown => engine.compile(source).runSync(inputs as Record<string, unknown>).value

const MAGIC = [
  '__proto__', 'constructor', 'prototype', 'caller', 'arguments', 'callee', 'toString', 'valueOf', 'then', 'toJSON', 'hasOwnProperty',
  'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__',
  'length', 'name', 'apply', 'call', 'bind', 'globalThis', 'window', 'process', 'require', 'eval_', 'Function', 'Object', 'Symbol', 'undefined', 'NaN',
]

describe('names that mean something to JavaScript mean nothing', () => {
  test('as attributes of every kind of value', () => {
    const values = '[1, 2 ** 70, 1.5, True, None, "s", b"b", [], (), {}, set(), frozenset(), range(3), slice(1), len, f, C, C(), C().m, iter([]), (x for x in []), ValueError(), int, type, math, ..., NotImplemented, [].append, str.join, property(), super(C, C())]'
    const source = `
import math
def f(): pass
class C:
    def m(self): pass
found = []
for name in names:
    for v in ${values}:
        for o in (v, type(v)):
            if hasattr(o, name): found.append((name, repr(o)))
found`
    // None of these is an attribute in CPython either.
    const names = MAGIC.filter((name) => name !== 'name')
    expect(value(source, { names })).toEqual([])
  })

  test('as names of variables', () => {
    for (const name of MAGIC) {
      expect(value(`try:\n    ${name}\nexcept NameError as e:\n    r = str(e)\nr`)).toBe(`name '${name}' is not defined`)
      expect(value(`${name} = 5\ndef f(): return ${name}\nf() + ${name}`)).toBe(10)
    }
  })

  test('as keys, keywords, attributes, methods, slots, classes and modules', () => {
    for (const name of MAGIC) {
      expect(value(`d = {}\nhad = "${name}" in d, d.get("${name}")\nd["${name}"] = 1\n[had, d, len(d)]`)).toEqual([[false, null], { [name]: 1, ...(name === '__proto__' ? JSON.parse('{"__proto__": 1}') : {}) }, 1])
      expect(value(`def f(**k): return k\ndef g(${name}): return ${name}\nlist(f(${name}=1)), g(${name}=2)`)).toEqual([[name], 2])
      expect(value(`class C:\n    def ${name}(self): return 3\nc = C()\na = c.${name}()\nc.${name} = 4\n[a, c.${name}, vars(c)["${name}"]]`)).toEqual([3, 4, 4])
      expect(value(`class C:\n    __slots__ = ("${name}",)\nc = C()\nc.${name} = 1\nc.${name}`)).toBe(1)
      expect(value(`class ${name}:\n    x = 1\n${name}.__name__, ${name}().x`)).toEqual([name, 1])
      expect(value(`try:\n    import ${name}\nexcept ImportError as e:\n    r = str(e)\nr`)).toBe(`No module named '${name}'`)
      expect(value(`"{0.${name}}" if False else 1`)).toBe(1)
      expect(value(`try:\n    "{0.${name}}".format(1)\nexcept AttributeError as e:\n    r = "no"\nr`)).toBe('no')
    }
  })

  test('in what goes out', () => {
    const out = value(`{name: name for name in ${JSON.stringify(MAGIC)}}`) as Record<string, string>
    expect(Object.getPrototypeOf(out)).toBeNull()
    expect(Object.keys(out)).toEqual(MAGIC)
    for (const name of MAGIC) expect(out[name]).toBe(name)
  })
})

describe('the host is unchanged', () => {
  /** Every property of every intrinsic, for comparison. */
  function intrinsics(): Map<string, PropertyDescriptor> {
    const found = new Map<string, PropertyDescriptor>()
    const seen = new Set<object>()
    const walk = (o: object, path: string, depth: number): void => {
      if (seen.has(o) || depth > 3) return
      seen.add(o)
      for (const key of Reflect.ownKeys(o)) {
        const descriptor = Object.getOwnPropertyDescriptor(o, key) as PropertyDescriptor
        const name = `${path}.${String(key)}`
        found.set(name, descriptor)
        const v: unknown = descriptor.value
        if ((typeof v === 'object' && v !== null) || typeof v === 'function') walk(v as object, name, depth + 1)
      }
    }
    for (const name of ['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'BigInt', 'Symbol', 'Map', 'Set', 'WeakMap', 'Promise', 'Error', 'TypeError', 'RangeError', 'Math', 'JSON', 'Reflect', 'RegExp', 'Date', 'Uint8Array', 'Uint32Array', 'ArrayBuffer']) {
      walk((globalThis as unknown as Record<string, object>)[name] as object, name, 0)
    }
    return found
  }

  let before: Map<string, PropertyDescriptor>
  let globals: (string | symbol)[]
  beforeAll(() => {
    before = intrinsics()
    globals = Reflect.ownKeys(globalThis)
  })

  test('after programs of every kind', () => {
    for (const one of findCases(['programs/', 'language/classes', 'language/exceptions', 'language/dict', 'language/str'])) runCase(one, 'typed')
    const after = intrinsics()
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual([])
    for (const [name, descriptor] of before) {
      const now = after.get(name)
      expect(now?.value === descriptor.value || Object.is(now?.value, descriptor.value), name).toBe(true)
      expect(now?.get === descriptor.get && now?.set === descriptor.set && now?.writable === descriptor.writable, name).toBe(true)
    }
    expect(Reflect.ownKeys(globalThis)).toEqual(globals)
  })

  test('polluted prototypes change nothing', () => {
    const polluted = Object.prototype as Record<string, unknown>
    const names = ['x', 'then', 'cls', 'attrs', 'limits', 'fuel', 'functions', 'filename', 'signal', 'onOutput', 'tier', 'length_', 'kind']
    for (const name of names) Object.defineProperty(polluted, name, { value: 'polluted', configurable: true, enumerable: true, writable: true })
    try {
      const script = new Engine().compile('class C:\n    def m(self): return self.a\nc = C()\nc.a = [x for x in range(3)]\nd = {"a": c.m()}\n[d, hasattr(c, "x"), "x" in d, y]', { filename: 'polluted.py' })
      const out = script.runSync({ y: { z: 1 } }).value as unknown[]
      expect(Object.keys((out as object[])[0] as object)).toEqual(['a'])
      expect(out[1]).toBe(false)
      expect(out[2]).toBe(false)
      expect(Object.keys(out[3] as object)).toEqual(['z'])
    } finally {
      for (const name of names) delete polluted[name]
    }
  })
})

describe('instances do not see each other', () => {
  const observe = 'import math, sys\n[hasattr(math, "mark"), hasattr(sys, "mark"), "mark" in globals(), sorted(k for k in sys.modules), sys.getrecursionlimit()]'

  test('after everything was changed that can be', () => {
    const before = value(observe)
    const change = `
import math, sys, builtins
math.mark = sys.mark = 1
math.pi = 3
sys.setrecursionlimit(500)
builtins.mark = 1
builtins.len = None
globals()["mark"] = 1
class Sub(ValueError): pass
class SubInt(int): pass
sys.modules["evil"] = math
for t in (int, str, list, dict, object, type, ValueError, math.sin, len, print):
    try:
        t.mark = 1
    except (TypeError, AttributeError): pass
for t in (int, ValueError, object):
    try:
        t.__init__.mark = 1
    except (TypeError, AttributeError): pass`
    engine.compile(change).runSync()
    expect(value(observe)).toEqual(before)
    expect(value('len("abc"), int(3.7), [hasattr(t, "mark") for t in (int, str, ValueError, object)]')).toEqual([3, 3, [false, false, false, false]])
    expect(value('try:\n    mark\nexcept NameError:\n    r = "none"\nr')).toBe('none')
    expect(value('try:\n    import evil\nexcept ImportError:\n    r = "none"\nr')).toBe('none')
  })

  test('subclasses of builtins of another instance are not listed', () => {
    const script = engine.compile('class Leaked(ValueError): pass\n[c.__name__ for c in ValueError.__subclasses__()]')
    const first = script.runSync().value as string[]
    expect(script.runSync().value).toEqual(first)
    expect(value('"Leaked" in [c.__name__ for c in ValueError.__subclasses__()]')).toBe(false)
  })

  test('two at a time', () => {
    const script = engine.compile('class K:\n    shared = []\ndef add(x):\n    K.shared.append(x)\n    return list(K.shared)\ncache = {}\ndef memo(n, seen=[]):\n    seen.append(n)\n    return list(seen)')
    const a = script.instantiate()
    const b = script.instantiate()
    expect([a.call('add', [1]), b.call('add', [2]), a.call('add', [3]), b.call('memo', [4]), a.call('memo', [5])]).toEqual([[1], [2], [1, 3], [4], [5]])
  })
})

test('ten thousand runs leave the heap flat', () => {
  const script = engine.compile(`
class Item:
    def __init__(self, cents): self.cents = cents
    def total(self): return self.cents
class Cheap(Item):
    def total(self): return super().total() // 2
class Basket:
    def __init__(self): self.items = []
    def add(self, item): self.items.append(item)
    def total(self): return sum([item.total() for item in self.items])
basket = Basket()
for i in range(5):
    basket.add(Item(i))
    basket.add(Cheap(i))
basket.total()`)
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const heap = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  for (let i = 0; i < 1000; i++) expect(script.runSync().value).toBe(14)
  const start = heap()
  for (let i = 0; i < 10_000; i++) script.runSync()
  expect(heap() - start).toBeLessThan(3e6)
})
