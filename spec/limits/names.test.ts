/** Names that mean something in JavaScript mean nothing in a script; what one instance does, no other sees; limits at every step. */
import { describe, expect, test } from 'vitest'
import { ConversionError, Engine, InstanceError, LimitError, ScriptError } from '../../src/index.ts'

const NAMES = ['__proto__', 'constructor', 'prototype', 'caller', 'arguments', 'callee', 'toString', 'valueOf', 'then', 'toJSON', 'hasOwnProperty', '__defineGetter__', '__lookupGetter__', '__defineSetter__', 'length', 'name', 'isPrototypeOf', 'apply', 'call', 'bind', '_proto_', 's0', 's1', 'pc', 'fn', 'g', 'back', 'typed', 'attrs', 'cls', 'slots', 'items', 'undefined', 'NaN', 'Infinity', 'eval', 'Symbol', 'globalThis', 'process', 'get', 'set', 'has', 'size', 'value', 'kind', 'at', 'push']

/** Every use that a name can have. Its value lists what was not as it should be. */
const uses = (n: string): string => `
class C:
    pass
c = C()
out = []
out.append(not hasattr(c, '${n}'))
try: c.${n}
except AttributeError as e: out.append(str(e) == "'C' object has no attribute '${n}'")
else: out.append('read')
c.${n} = 5
out.append(c.${n} == 5 and c.__dict__ == {'${n}': 5} and getattr(c, '${n}') == 5)
del c.${n}
out.append(not hasattr(c, '${n}'))
d = {'${n}': 1}
out.append(d['${n}'] == 1 and list(d) == ['${n}'])
def f(${n}): return ${n}
out.append(f(${n}=3) == 3 and f(**d) == 1)
def k(**kw): return kw
out.append(k(${n}=3) == {'${n}': 3})
try: f(zz=1)
except TypeError as e: out.append('unexpected keyword' in str(e))
try: k2 = lambda: ${n}; k2()
except NameError as e: out.append(str(e) == "name '${n}' is not defined")
${n} = 9
out.append(${n} == 9 and globals()['${n}'] == 9)
def g():
    ${n} = 4
    def h(): return ${n}
    return h() + ${n}
out.append(g() == 8)
del ${n}
out.append('${n}' not in globals())
class ${n}: 
    ${n} = 1
    def m(self): return self.${n}
out.append(${n}.${n} == 1 and ${n}().m() == 1 and ${n}.__name__ == '${n}')
del ${n}
class S: __slots__ = ('${n}',)
s = S(); s.${n} = 2
out.append(s.${n} == 2)
import math
out.append(not hasattr(math, '${n}'))
try: import ${n}
except ModuleNotFoundError as e: out.append(str(e) == "No module named '${n}'")
"{${n}}".format(${n}=1); "%(${n})s" % {'${n}': 1}
try: "{0.${n}}".format(c)
except AttributeError: out.append(True)
def gg():
    global ${n}
    ${n} = 1
gg()
out.append(${n} == 1)
d = dict(${n}=2); out.append(d == {'${n}': 2}); s = {'${n}'}; out.append('${n}' in s)
[x for x in out if x is not True]
`

/** Changes all that a script can get hold of. Its value is what it found. */
const TAMPERING = `
import sys, math, builtins
r = [sys.getrecursionlimit(), sys.get_int_max_str_digits(), hasattr(math, 'x'), hasattr(builtins, 'zz'), len(sys.modules), math.pi > 3.1, len(Exception.__subclasses__()), list(sys.argv)]
sys.setrecursionlimit(77)
math.x = 1; math.pi = 3; builtins.zz = 1; builtins.len = None; sys.modules['q'] = math; sys.argv.append('hello'); sys.stdout = None
class E(Exception): pass
class L(list): pass
try: int.x = 1
except TypeError: pass
try: ValueError.x = 1
except TypeError: pass
try: type(sys).x = 1
except TypeError: pass
try: type(lambda: 0).x = 1
except TypeError: pass
try: object.__init_subclass__ = 1
except TypeError: pass
try: ValueError.__doc__ = 'x'
except (TypeError, AttributeError): pass
try: len.x = 1
except AttributeError: pass
try: math.sin.__doc__ = 'q'
except AttributeError: pass
r`

describe.each(['generic', 'typed'] as const)('%s', (tier) => {
  const engine = new Engine({ tier })
  const run = (source: string, inputs?: Record<string, unknown>): unknown => engine.compile(source).runSync(inputs).value

  test.each(NAMES)('the name %s', (n) => {
    expect(run(uses(n))).toEqual([])
    expect(run(n, Object.fromEntries([[n, 7]]))).toBe(7)
    expect(engine.compile(`${n}(3)`, { functions: Object.fromEntries([[n, (x: number) => x + 1]]) }).runSync().value).toBe(4)
    expect(engine.compile('x = 1').instantiate().get(n)).toBe(undefined)
    const dict = run(`{'${n}': 1}`) as object
    expect(Object.getPrototypeOf(dict)).toBe(null)
    expect(Object.getOwnPropertyDescriptor(dict, n)?.value).toBe(1)
    const attrs = (run(`class A: pass\na = A()\nsetattr(a, '${n}', 3)\na`) as { attrs(): object }).attrs()
    expect(Object.getPrototypeOf(attrs)).toBe(null)
    expect(Object.getOwnPropertyDescriptor(attrs, n)?.value).toBe(3)
    expect(() => run(`class ${n}(Exception): pass\nraise ${n}('x')`)).toThrow(expect.objectContaining({ type: n }))
  })

  test('a key __proto__ comes in as a key', () => {
    expect(run('(list(x), x["__proto__"]["a"])', { x: JSON.parse('{"__proto__": {"a": 1}}') })).toEqual([['__proto__'], 1])
  })

  test('cycles and deep data do not get out or in', () => {
    expect(() => run('l = []\nl.append(l)\nl')).toThrow(ConversionError)
    expect(() => run('x = []\nfor i in range(10**5): x = [x]\nx')).toThrow(ConversionError)
    let x: unknown[] = []
    for (let i = 0; i < 1e5; i++) x = [x]
    expect(() => run('1', { x })).toThrow(ConversionError)
    expect(run('x = []\nfor i in range(400): x = [x]\nx')).toBeInstanceOf(Array)
  })

  test('shared data stays shared', () => {
    expect(run('x = [0]\nfor i in range(60): x = [x, x]\nx')).toBeInstanceOf(Array)
  })

  test('what a host function throws does not get in', () => {
    for (const thrown of [null, undefined, 1, 'secret', Symbol('secret'), Object.freeze(new Error('secret'))]) {
      const script = engine.compile('f()', { functions: { f: () => { throw thrown } } })
      let error: unknown
      try {
        script.runSync()
      } catch (e) {
        error = e
      }
      expect(error).toBeInstanceOf(ScriptError)
      expect((error as ScriptError).format()).not.toContain('secret')
    }
    expect(() => engine.compile('f()', { functions: { f: () => Promise.reject(new Error('x')) } }).runSync()).toThrow(ScriptError)
  })

  test('instances do not see each other', () => {
    const script = engine.compile(TAMPERING)
    const first = script.runSync().value
    expect(script.runSync().value).toEqual(first)
    expect(new Engine({ tier }).compile(TAMPERING).runSync().value).toEqual(first)
  })

  test('after a limit the instance is dead and the script is not', () => {
    const script = engine.compile('def f():\n  while True: pass\ndef g(): return 5')
    const instance = script.instantiate()
    expect(() => instance.call('f', [], { limits: { fuel: 1000 } })).toThrow(LimitError)
    expect(() => instance.call('g')).toThrow(InstanceError)
    expect(script.instantiate().call('g')).toBe(5)
  })

  test('the limit of fuel at every step', () => {
    const script = engine.compile(`
def f(n):
    try:
        return f(n - 1) + 1 if n else 0
    except: return 0
class C:
    def __enter__(self): return self
    def __exit__(self, *a): return True
while True:
    try:
        f(20)
        with C(): sorted([3, 1, 2], key=lambda x: f(2))
        [f(3) for _ in range(10)]
    except BaseException: pass
    finally: continue
`)
    for (let fuel = 0; fuel < 400; fuel++) {
      expect(() => script.runSync({}, { limits: { fuel } })).toThrow(expect.objectContaining({ name: 'LimitError', limit: 'fuel' }))
    }
    expect(engine.compile('1 + 1').runSync().value).toBe(2)
  })
})
