/** The table of conversions, in both directions. */
import { describe, expect, test } from 'vitest'
import { ConversionError, Engine, PyObject, py } from '../../src/index.ts'

const engine = new Engine()
const compiled = engine.compile('shown = repr(value)\ntype_name = type(value).__name__\nvalue')

/** What a value is in the script, and what comes back. */
function round(value: unknown): { shown: unknown; type: unknown; back: unknown } {
  const instance = compiled.instantiate({ value })
  return { shown: instance.get('shown'), type: instance.get('type_name'), back: instance.get('value') }
}

const out = (source: string): unknown => engine.compile(source).runSync().value

describe('in and out', () => {
  const cases: [string, unknown, string, unknown?][] = [
    ['null', null, 'None'],
    ['undefined', undefined, 'None', null],
    ['true', true, 'True'],
    ['false', false, 'False'],
    ['an int', 42, '42'],
    ['a negative int', -7, '-7'],
    ['the largest safe int', Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['a float', 1.5, '1.5'],
    ['a float past the safe ints', 2 ** 53, '9007199254740992.0'],
    ['nan', Number.NaN, 'nan'],
    ['infinity', Number.POSITIVE_INFINITY, 'inf'],
    ['minus zero', -0, '-0.0'],
    ['a small bigint', 5n, '5', 5],
    ['a large bigint', 2n ** 64n, '18446744073709551616'],
    ['text', 'añb', "'añb'"],
    ['text beyond the BMP', '\u{1f600}!', "'\u{1f600}!'"],
    ['an empty list', [], '[]'],
    ['a list', [1, 'a', null, [2.5]], "[1, 'a', None, [2.5]]"],
    ['bytes', Uint8Array.of(1, 65, 255), "b'\\x01A\\xff'"],
    ['an ArrayBuffer', Uint8Array.of(104, 105).buffer, "b'hi'", Uint8Array.of(104, 105)],
    ['a plain object', { a: 1, b: { c: [] } }, "{'a': 1, 'b': {'c': []}}"],
    ['an object without prototype', Object.assign(Object.create(null), { a: 1 }), "{'a': 1}"],
    ['a Map', new Map<unknown, unknown>([[1, 'a'], ['b', 2]]), "{1: 'a', 'b': 2}"],
    ['a Map with text keys', new Map([['a', 1]]), "{'a': 1}", { a: 1 }],
    ['an empty Map', new Map(), '{}', {}],
    ['a Set', new Set([1]), '{1}'],
    ['a tuple', py.tuple([1, 'a']), "(1, 'a')"],
    ['a tuple as a key', new Map([[py.tuple([1, 2]), 3]]), '{(1, 2): 3}'],
    ['a whole float', py.float(3), '3.0', 3],
  ]
  for (const [name, value, shown, back] of cases) {
    test(name, () => {
      const r = round(value)
      expect(r.shown).toBe(shown)
      if (back === undefined) expect(r.back).toEqual(value)
      else expect(r.back).toEqual(back)
      if (typeof value === 'number') expect(Object.is(r.back, value)).toBe(true)
    })
  }

  test('holes and accessors are read once', () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    expect(round([1, , 3]).shown).toBe('[1, None, 3]')
    let reads = 0
    const value = Object.defineProperty({}, 'a', { enumerable: true, get: () => ++reads })
    expect(round(value).shown).toBe("{'a': 1}")
    expect(reads).toBe(1)
  })

  test('what is there twice is one object', () => {
    const shared = [1]
    const instance = engine.compile('same = data[0] is data[1]\nmine = [[0]] * 2').instantiate({ data: [shared, shared] })
    expect(instance.get('same')).toBe(true)
    const mine = instance.get<unknown[]>('mine')
    expect(mine[0]).toBe(mine[1])
  })
})

describe('out', () => {
  test('numbers', () => {
    expect(out('1.0')).toBe(1)
    expect(out('True')).toBe(true)
    expect(out('2 ** 53')).toBe(9007199254740992n)
    expect(out('-(2 ** 53 - 1)')).toBe(-9007199254740991)
    expect(out('[1, 1.5, 2 ** 70]')).toEqual([1, 1.5, 2n ** 70n])
    expect(out('[0.5, 1.0, float("nan")]')).toEqual([0.5, 1, Number.NaN])
  })

  test('a tuple is a frozen array, and goes back in as a tuple', () => {
    const tuple = out('(1, [2])') as unknown[]
    expect(tuple).toEqual([1, [2]])
    expect(Object.isFrozen(tuple)).toBe(true)
    expect(round(tuple).shown).toBe('(1, [2])')
    expect(round([...tuple]).shown).toBe('[1, [2]]')
  })

  test('a dict of text keys is an object without prototype', () => {
    const dict = out('{"b": 1, "a": 2, "__proto__": 3, "constructor": 4}') as Record<string, unknown>
    expect(Object.getPrototypeOf(dict)).toBeNull()
    expect(Object.entries(dict)).toEqual([['b', 1], ['a', 2], ['__proto__', 3], ['constructor', 4]])
    expect(({} as Record<string, unknown>)['b']).toBeUndefined()
  })

  test('other dicts are Maps, and all are by option', () => {
    expect(out('{1: "a", "b": None, (1, 2): 3}')).toEqual(new Map<unknown, unknown>([[1, 'a'], ['b', null], [[1, 2], 3]]))
    const maps = new Engine({ dicts: 'map' })
    expect(maps.compile('{"a": {"b": 1}}').runSync().value).toEqual(new Map([['a', new Map([['b', 1]])]]))
  })

  test('sets', () => {
    expect(out('{1, 2}')).toEqual(new Set([1, 2]))
    expect(out('frozenset(["a"])')).toEqual(new Set(['a']))
  })

  test('text keeps lone surrogates', () => {
    expect(out('x = "a\\ud800"\nx')).toBe('a\ud800')
    expect(out('{"\\U0001F600": 1}')).toEqual({ '\u{1f600}': 1 })
  })

  test('bytes are a copy', () => {
    const instance = engine.compile('data = b"abc"').instantiate()
    const bytes = instance.get<Uint8Array>('data')
    bytes[0] = 0
    expect(instance.get('data')).toEqual(Uint8Array.of(97, 98, 99))
  })

  test('functions, methods and classes can be called', () => {
    const instance = engine.compile('class P:\n    def __init__(self, x): self.x = x\n    def double(self): return self.x * 2\np = P(4)\nmethod = p.double\nlength = len').instantiate()
    expect(instance.get<() => number>('method')()).toBe(8)
    expect(instance.get<(x: unknown) => number>('length')([1, 2])).toBe(2)
    const made = instance.get<(x: number) => PyObject>('P')(5)
    expect(made).toBeInstanceOf(PyObject)
    expect(made.type).toBe('P')
    expect(made.attrs()).toEqual({ x: 5 })
    expect(made.call('double')).toBe(10)
    expect(String(made)).toBe('<P object>')
  })

  test('objects are the same outside, and go back in as themselves', () => {
    const instance = engine.compile('class P: pass\np = P()\np.me = p\ndef is_p(x): return x is p').instantiate()
    const p = instance.get<PyObject>('p')
    expect(instance.get('p')).toBe(p)
    expect(p.attrs()['me']).toBe(p)
    expect(instance.call('is_p', [p])).toBe(true)
    expect(instance.call('is_p', [[p]])).toBe(false)
    expect(() => engine.compile('1').runSync({ p })).toThrow(ConversionError)
  })

  test('subclasses of builtins are objects, too', () => {
    for (const base of ['int', 'str', 'float', 'list', 'dict', 'tuple', 'Exception']) {
      expect(out(`class Mine(${base}): pass\nMine()`)).toBeInstanceOf(PyObject)
    }
    expect((out('ValueError("a", 1)') as PyObject).attrs()).toEqual({ args: ['a', 1] })
  })

  test('no code of the script runs', () => {
    const source = `
class Loud:
    def __init__(self): self.x = 1
    def __getattribute__(self, name):
        print("read", name)
        return object.__getattribute__(self, name)
    def __repr__(self): print("repr")
    def __eq__(self, o): print("eq")
    def __hash__(self): return 1
    @property
    def p(self): print("property")
value = {"a": Loud()}`
    const instance = engine.compile(source).instantiate()
    const { a } = instance.get<{ a: PyObject }>('value')
    expect(a.attrs()).toEqual({ x: 1 })
    expect(instance.stdout).toBe('')
  })

  test('objects with host names as attributes are plain data', () => {
    const value = out('{"then": 1, "toJSON": 2, "toString": 3, "valueOf": 4}') as object
    expect(JSON.stringify(Object.keys(value))).toBe('["then","toJSON","toString","valueOf"]')
  })
})

describe('not converted', () => {
  class Thing {}
  const refused: [string, unknown, RegExp][] = [
    ['a Date', new Date(), /datetime/],
    ['an Error', new Error('secret'), /^an Error can't/],
    ['a class instance', new Thing(), /class Thing/],
    ['a regular expression', /x/, /class RegExp/],
    ['a promise', Promise.resolve(1), /Promise/],
    ['a symbol', Symbol('s'), /symbol/],
    ['a function in data', [() => 1], /by name/],
    ['a named function in data', { f: function named() {} }, /function named/],
    ['a lone surrogate', '\ud800', /surrogate/],
    ['a lone surrogate as a key', { '\udc00': 1 }, /surrogate/],
    ['another typed array', new Float64Array(1), /Float64Array/],
    ['symbols as keys', { [Symbol('a')]: 1 }, /symbols/],
    ['a list as a key', new Map([[[1], 1]]), /py\.tuple/],
    ['keys that are equal in the script', new Map<unknown, number>([[1, 1], [true, 2]]), /equal/],
    ['a huge bigint', 1n << 2_000_000n, /bits/],
  ]
  for (const [name, value, message] of refused) {
    test(name, () => {
      expect(() => round(value)).toThrow(ConversionError)
      expect(() => round(value)).toThrow(message)
    })
  }

  test('circular and deep data in', () => {
    const list: unknown[] = []
    list.push(list)
    expect(() => round(list)).toThrow(/circular/)
    const a: Record<string, unknown> = {}
    a['b'] = { a }
    expect(() => round(a)).toThrow(/circular/)
    let deep: unknown = 1
    for (let i = 0; i < 100_000; i++) deep = [deep]
    expect(() => round(deep)).toThrow(/deeper than 500/)
    let fine: unknown = 1
    for (let i = 0; i < 400; i++) fine = [fine]
    expect(engine.compile('value').runSync({ value: fine }).value).toEqual(fine)
  })

  test('circular and deep data out', () => {
    expect(() => out('a = []\na.append(a)\na')).toThrow(/contains itself/)
    expect(() => out('d = {}\nd["d"] = [d]\nd')).toThrow(/contains itself/)
    expect(() => out('a = 1\nfor i in range(100000): a = [a]\na')).toThrow(/deeper than 500/)
  })

  test('shared data of exponential size takes linear work', () => {
    let value = out('a = [1]\nfor i in range(100): a = [a, a]\na') as unknown[]
    for (let i = 0; i < 100; i++) value = value[0] as unknown[]
    expect(value).toEqual([1])
    let data: unknown = [1]
    for (let i = 0; i < 100; i++) data = [data, data]
    expect(engine.compile('data[0] is data[1]').runSync({ data }).value).toBe(true)
  })

  const unconvertible: [string, string][] = [
    ['range(3)', 'range'], ['...', 'ellipsis'], ['NotImplemented', 'NotImplementedType'],
    ['slice(1)', 'slice'], ['{}.keys()', 'dict_keys'],
  ]
  for (const [source, type] of unconvertible) {
    test(`${source} out`, () => {
      expect(() => out(source)).toThrow(ConversionError)
      expect(() => out(`[{"a": ${source}}]`)).toThrow(`'${type}'`)
    })
  }

  test('a module out', () => {
    expect(() => out('import math\nmath')).toThrow("'module'")
  })

  test('proxies that fail, accessors that throw', () => {
    const failure = new Error('from the host')
    const bad = Object.defineProperty({}, 'x', { enumerable: true, get() { throw failure } })
    expect(() => round(bad)).toThrow(failure)
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(() => round(proxy)).toThrow(TypeError)
    expect(round([1]).back).toEqual([1])
  })
})
