/**
 * Runs scripts in a host that others have tampered with, and looks whether the engine has tampered with anything itself.
 * Arguments: the bundled engine's path, and 'polluted' to set inherited properties first. Prints 'ok' or what is wrong.
 */
const { Engine, LimitError, ScriptError } = await import(process.argv[2])

if (process.argv[3] === 'polluted') {
  const inherited = {
    x: 1, cls: 5, done: true, limits: { fuel: 0 }, filename: 'evil', cause: 'evil', attrs: 5, modules: { evil: 'x = 1' }, tier: 'evil', functions: { evil: 1 },
    argv: ['evil'], kind: 1, items: [1], heap: true, loadModule: 5, maxDepth: 'x', memory: 1, fuel: 0, pc: 3, typed: 5, slots: 5, node: 4, start: 3,
  }
  Object.assign(Object.prototype, inherited)
  Array.prototype.zz = 4
  Function.prototype.x = 3
}

/** Every property of the intrinsics, by path. */
function intrinsics() {
  const found = new Map()
  const seen = new Set()
  const walk = (o, path, depth) => {
    if ((typeof o !== 'object' && typeof o !== 'function') || o === null || seen.has(o) || depth > 4) return
    seen.add(o)
    for (const key of Reflect.ownKeys(o)) {
      const property = Object.getOwnPropertyDescriptor(o, key)
      found.set(`${path}.${String(key)}`, property.value ?? property.get)
      if ('value' in property) walk(property.value, `${path}.${String(key)}`, depth + 1)
    }
  }
  for (const name of ['Object', 'Array', 'Function', 'String', 'Number', 'Map', 'Set', 'Promise', 'Symbol', 'Error', 'RangeError', 'TypeError', 'Math', 'JSON', 'Reflect', 'BigInt', 'Float64Array', 'Uint8Array', 'WeakMap', 'Date']) {
    walk(globalThis[name], name, 0)
  }
  return found
}

const before = intrinsics()
const wrong = []
const PROGRAM = `
class A:
    def __init__(self, n): self.n = n
    def __add__(self, o): return A(self.n + o.n)
    def __repr__(self): return f'A({self.n})'
def total(n):
    s = 0
    for i in range(n): s += i * 2
    return s
d = {'constructor': 1, '__proto__': [2]}
try: d.then
except AttributeError as e: d['error'] = str(e)
print(A(1) + A(2), total(2000), sorted(d), f'{1.5:>8.2f}', sum(x for x in (1, 2)))
import math
print(math.sin(1), [*range(5)][::-1], 2 ** 100)
1 / 0
`
const OUTPUT = "A(3) 3998000 ['__proto__', 'constructor', 'error']     1.50 3\n0.8414709848078965 [4, 3, 2, 1, 0] 1267650600228229401496703205376\n"
for (const tier of ['generic', 'typed']) {
  const engine = new Engine({ tier, limits: { wallMs: 5000 } })
  try {
    engine.compile(PROGRAM).runSync()
    wrong.push('no exception')
  } catch (e) {
    if (!(e instanceof ScriptError) || e.type !== 'ZeroDivisionError' || e.stdout !== OUTPUT) wrong.push(`${tier}: ${e.stack} ${e.stdout}`)
  }
  try {
    engine.compile('while True: pass').runSync({}, { limits: { fuel: 1000 } })
    wrong.push('no limit')
  } catch (e) {
    if (!(e instanceof LimitError)) wrong.push(`${tier}: ${e.stack}`)
  }
  const { value } = engine.compile('{"then": x["__proto__"], "f": f(2)}', { functions: { f: (n) => n + 1 } }).runSync({ x: JSON.parse('{"__proto__": {"a": 1}}') })
  if (JSON.stringify(value) !== '{"then":{"a":1},"f":3}' || Object.getPrototypeOf(value) !== null) wrong.push(`${tier}: ${JSON.stringify(value)}`)
}
for (const [path, value] of intrinsics()) if (!Object.is(before.get(path), value)) wrong.push(`changed: ${path}`)
console.log(wrong.length === 0 ? 'ok' : wrong.join('\n'))
