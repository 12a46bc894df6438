/**
 * Random small programs, determined by a seed: loops, functions, classes and generators over a few variables whose kinds
 * change on the way, all state printed in the end. They always terminate, and their numbers stay within some thousand
 * bits: products are reduced, every `while` counts its turns, and calls are made only where they are cheap enough.
 */
import { Random } from './random.ts'
import { type Line, type Part, compound, line, print } from './tree.ts'

/** Units of work (about one per simple statement) that one statement of the module may take. */
const BUDGET = 4000

interface Scope {
  /** Variables that hold numbers (or None, rarely). */
  numbers: string[]
  /** Those among them that hold ints most of the time. */
  ints: string[]
  /** Variables that hold anything: only added, compared and printed. */
  mixed: string[]
  kind: 'module' | 'function' | 'generator'
  /** How often a statement here runs, as the loops around it have it. */
  times: number
  loops: number
  depth: number
  /** Names that a `global` or `nonlocal` line has declared. */
  outer: string[]
  inFinally: boolean
}

interface Callable {
  readonly name: string
  readonly parameters: number
  readonly cost: number
}

const CONSTANTS = [
  '0', '1', '2', '3', '7', '10', '-1', '-5', '255', '2147483647', '2147483648', '-2147483649', '4294967296', '9007199254740991', '9007199254740992',
  '9007199254740993', '-9007199254740991', '-9007199254740993', '4503599627370497', '94906267', '0.5', '-0.0', '0.0', '1.5', '2.0', '-3.25', '1e16', '9007199254740993.0',
  '1e308', '0.1', 'True', 'False', '2**64', '-2**63',
]
const INTS = ['0', '1', '2', '3', '5', '-1', '-7', '100', '2147483647', '2147483648', '-2147483649', '9007199254740991', '9007199254740992', '-9007199254740991', '4503599627370497', '94906267', '2**60']
const INT_MODULI = ['7', '10', '97', '-13', '1000003', '2147483647', '9007199254740881', '9007199254740993', '2']
const MODULI = ['7', '10', '97', '-13', '1000003', '2147483647', '9007199254740881', '9007199254740993', '1.5', '1e9']
const SMALL = ['0', '1', '2', '3', '4', '5', '-1', '-2', '10', '0.5', '1.5']
const MIXED = ["'a'", "'xy'", '1', '2.5', 'None', '[1]', "''", '(1, 2)', 'True', '10**20', 'V(3)']

/** What every program begins with. */
export const PRELUDE: string = `class C:
    k = 3
    def __init__(self, a, b):
        self.a = a
        self.b = b
    @property
    def p(self):
        return self.a
    @p.setter
    def p(self, v):
        self.a = v
    def m(self, x):
        return x + self.a
    def n(self):
        self.b = self.b + 1
        return self.b
class D(C):
    k = 4.5
    def m(self, x):
        return x - self.b
class V:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        trace.append('add')
        return V(self.v + (o.v if isinstance(o, V) else o))
    def __radd__(self, o):
        trace.append('radd')
        return V(o + self.v)
    def __mul__(self, o):
        return V(self.v * 2)
    def __mod__(self, o):
        return self.v
    def __lt__(self, o):
        trace.append('lt')
        return self.v < (o.v if isinstance(o, V) else o)
    def __eq__(self, o):
        return isinstance(o, V) and self.v == o.v
    def __bool__(self):
        trace.append('bool')
        return self.v != 0
    def __index__(self):
        return int(self.v) % 5
    def __getitem__(self, i):
        return i
    def __repr__(self):
        return f'V({self.v!r})'
class W:
    def __init__(self, swallow):
        self.swallow = swallow
    def __enter__(self):
        trace.append('enter')
        return 1
    def __exit__(self, t, e, tb):
        trace.append(t and t.__name__)
        return self.swallow
trace = []
def up(n):
    for i in range(n):
        yield i
def ident(x):
    return x`

class ProgramGenerator {
  private readonly r: Random
  private names = 0
  private functions: Callable[] = []
  private generators: Callable[] = []
  private scope: Scope

  constructor(seed: number) {
    this.r = new Random(seed)
    this.scope = this.newScope('module')
  }

  private newScope(kind: Scope['kind']): Scope {
    return { numbers: [], ints: [], mixed: [], kind, times: 1, loops: 0, depth: 0, outer: [], inFinally: false }
  }

  private name(prefix: string): string {
    return `${prefix}${this.names++}`
  }

  // -------------------------------------------------------------- expressions

  number(depth: number): string {
    const { r } = this
    const s = this.scope
    if (depth <= 0 || r.chance(0.15)) return this.leaf()
    const a = (): string => this.number(depth - 1)
    switch (r.below(24)) {
      case 0: case 1: case 2: case 3: return `(${a()} + ${a()})`
      case 4: case 5: return `(${a()} - ${a()})`
      case 6: return `(${a()} * ${a()} % ${r.pick(MODULI)})`
      case 7: return `(${a()} * ${r.pick(SMALL)})`
      case 8: return `(${a()} // ${r.chance(0.7) ? r.pick(MODULI) : a()})`
      case 9: return `(${a()} % ${r.chance(0.7) ? r.pick(MODULI) : a()})`
      case 10: return `(${a()} / ${r.chance(0.5) ? r.pick(MODULI) : a()})`
      case 11: return `(${a()} ${r.pick(['&', '|', '^'])} ${a()})`
      case 12: return r.chance(0.5) ? `((${a()} & 4095) << (${a()} & 45))` : `(${a()} >> (${a()} & 63))`
      case 13: return r.chance(0.5) ? `(${a()} % 94906270) ** 2` : `-${a()}`
      case 14: return `(${a()} if ${this.test(depth - 1)} else ${a()})`
      case 15: return `(${a()} ${r.pick(['and', 'or'])} ${a()})`
      case 16: return this.test(depth - 1)
      case 17: return r.pick([`abs(${a()})`, `min(${a()}, ${a()})`, `max(${a()}, ${a()})`, `int(${a()})`, `float(${a()})`, `divmod(${a()}, ${a()})[1]`, `round(${a()})`, `(${a()}).real`, `ident(${a()})`])
      case 18: return this.call(depth) ?? this.leaf()
      case 19: return r.pick([`o.m(${a()})`, 'o.n()', `q.m(${a()})`, 'o.p', 'q.k'])
      case 20: return s.numbers.length > 0 && s.kind !== 'module' && !s.outer.includes('x') ? `(${r.pick(s.numbers)} := ${a()})` : a()
      case 21: {
        const item = this.elementExpression()
        const over = this.iterable(4)[0]
        const only = r.chance(0.3) ? ` if e ${r.pick(['!=', '<'])} ${r.below(4)}` : ''
        return r.pick([
          'sum(L)', `sum([${item} for e in ${over}])`, `sum(${item} for e in ${over}${only})`, `max((${item} for e in ${over}${only}), default=0)`, `any(${item} for e in ${over}${only})`,
          `len(list(${item} for e in ${over}${only}))`, `sum(e * ${item} for i_, e in enumerate(tuple(${over})))`, `sum(a_ + b_ for a_, b_ in zip(list(${over}), [${item} for e in ${over}]))`,
        ])
      }
      case 22: return r.pick([`len([${a()}, ${a()}])`, `(${a()}, ${a()})[${r.below(2)}]`, 'D_.get(1, 0)', `D_[${r.below(4)}]`, `[${a()}, ${a()}][${r.below(3) - 1}]`, `V(${r.below(3)}) % 1`])
      default: return `(lambda e: e ${r.pick(['+', '-', '*'])} ${r.below(5)})(${a()})`
    }
  }

  /** An expression that gives an int as long as the variables that mostly do hold ints. */
  int(depth: number): string {
    const { r } = this
    const { ints } = this.scope
    if (depth <= 0 || r.chance(0.15)) return ints.length > 0 && r.chance(0.7) ? r.pick(ints) : r.pick(INTS)
    const a = (): string => this.int(depth - 1)
    switch (r.below(16)) {
      case 0: case 1: case 2: case 3: return `${a()} + ${a()}`
      case 4: case 5: return `(${a()} - ${a()})`
      case 6: return `((${a()}) * (${a()}) % ${r.pick(INT_MODULI)})`
      case 7: return `(${a()}) * ${r.below(5)}`
      case 8: return `(${a()}) // ${r.pick(INT_MODULI)}`
      case 9: return `(${a()}) % ${r.pick(INT_MODULI)}`
      case 10: return `(${a()} ${r.pick(['&', '|', '^'])} ${a()})`
      case 11: return r.chance(0.5) ? `((${a()} & 4095) << (${a()} & 45))` : `((${a()}) >> (${a()} & 63))`
      case 12: return r.chance(0.5) ? `((${a()}) % 94906270) ** 2` : `-(${a()})`
      case 13: return `(${a()} if ${a()} ${r.pick(['<', '>', '==', '!='])} ${a()} else ${a()})`
      case 14: return r.pick(['len(L)', 'o.n()', `L[${r.below(3)}]`, `int(${this.number(1)})`, 'D_[1]', 'o.a', `ident(${a()})`, `len(F)`])
      default: return this.number(depth - 1)
    }
  }

  /** A number that suits the variable: another kind than it mostly holds comes rarely. */
  private valueFor(target: string, depth: number): string {
    return this.scope.ints.includes(target) && this.r.chance(0.93) ? this.int(depth) : this.number(depth)
  }

  private declare(name: string, int: boolean): void {
    if (!this.scope.numbers.includes(name)) this.scope.numbers.push(name)
    if (int && !this.scope.ints.includes(name)) this.scope.ints.push(name)
  }

  private assignment(depth: number): string {
    const target = this.target()
    return `${target} = ${this.valueFor(target, depth)}`
  }

  private augmented(): string {
    const target = this.target()
    return `${target} ${this.r.pick(['+=', '-=', '+='])} ${this.valueFor(target, 2)}`
  }

  private elementExpression(): string {
    return this.r.pick(['e', 'e + 1', 'e * 2', '-e', 'e % 3', 'e / 2', '(e if e else 1)', 'ident(e)', `e + ${this.leaf()}`])
  }

  private leaf(): string {
    const { r } = this
    const s = this.scope
    if (s.numbers.length > 0 && r.chance(0.6)) return r.pick(s.numbers)
    if (r.chance(0.5)) return r.pick(CONSTANTS)
    return r.pick(['g0', 'g1', 'o.a', 'o.b', 'q.a', `L[${r.below(4) - 1}]`, `F[${r.below(3)}]`, 'D_[0]', 'len(L)', 'C.k', 'o.k'])
  }

  test(depth: number): string {
    const { r } = this
    const a = (): string => this.number(depth - 1)
    switch (r.below(10)) {
      case 0: case 1: case 2: case 3: return `(${a()} ${r.pick(['<', '<=', '>', '>=', '==', '!='])} ${a()})`
      case 4: return `(${a()} < ${a()} ${r.pick(['<', '<=', '!=', '>'])} ${a()})`
      case 5: return `(not ${a()})`
      case 6: return `(${a()} in ${r.pick(['L', 'F', 'D_', '(1, 2.5)', 'range(5)'])})`
      case 7: return `(${a()} is ${r.pick(['None', 'not None', 'True'])})`
      case 8: return this.scope.mixed.length > 0 ? `(${r.pick(this.scope.mixed)} ${r.pick(['==', '!='])} ${r.pick(MIXED)})` : `(${a()} > 1)`
      default: return `(V(${a()}) < ${a()})`
    }
  }

  private call(depth: number): string | null {
    const cheap = this.functions.filter((f) => f.cost * this.scope.times < BUDGET)
    if (cheap.length === 0) return null
    const f = this.r.pick(cheap)
    const count = this.r.chance(0.15) && f.parameters > 0 ? f.parameters - 1 : f.parameters
    return `${f.name}(${Array.from({ length: count }, () => this.number(depth - 1)).join(', ')})`
  }

  mix(depth: number): string {
    const { r } = this
    if (depth <= 0 || r.chance(0.4)) return this.scope.mixed.length > 0 && r.chance(0.6) ? r.pick(this.scope.mixed) : r.pick(MIXED)
    return r.pick([
      () => `(${this.mix(0)} + ${this.mix(0)})`, () => this.number(1), () => `(${this.mix(0)} if ${this.test(1)} else ${this.mix(0)})`, () => `str(${this.number(1)})`,
      () => `f'{${this.number(1).replaceAll("'", '"')}}'`, () => `V(${this.number(1)})`, () => `[${this.number(1)}]`, () => `(${this.mix(0)} or ${this.mix(0)})`,
    ])()
  }

  /** Something to go over, and about how many items it has. */
  private iterable(most: number): [string, number] {
    const { r } = this
    const n = 1 + r.below(most)
    return r.pick<() => [string, number]>([
      () => [`range(${n})`, n], () => [`range(${n})`, n], () => [`range(${n}, ${-r.below(3)}, ${-1 - r.below(2)})`, n + 2], () => [`range(${r.below(5)}, ${r.below(5) + n}, ${1 + r.below(3)})`, n],
      () => ['L', 12], () => ['F', 8], () => ['list(L)', 12], () => [`up(${n})`, n], () => ['(1, 2.5, 3)', 3], () => [`[${this.leaf()}, ${this.leaf()}, ${this.leaf()}]`, 3],
      () => [`range(9007199254740990, 9007199254740990 + ${n})`, n], () => ['reversed(L)', 12], () => ['list(D_)', 6], () => [`map(ident, range(${n}))`, n], () => [`[True, 2, 3.5, ${this.leaf()}]`, 4],
      () => {
        const cheap = this.generators.filter((g) => g.cost * this.scope.times < BUDGET)
        if (cheap.length === 0) return [`range(${n})`, n]
        const g = r.pick(cheap)
        return [`${g.name}(${Array.from({ length: g.parameters }, () => this.leaf()).join(', ')})`, 8]
      },
    ])()
  }

  // -------------------------------------------------------------- statements

  private target(): string {
    const { r } = this
    const s = this.scope
    if (s.numbers.length > 0 && r.chance(0.7)) return r.pick(s.numbers)
    return r.pick(['o.a', 'o.b', 'q.a', 'q.p', `L[${r.below(3)}]`, `F[${r.below(3)}]`, `D_[${r.below(4)}]`, ...(s.kind === 'module' ? ['g0', 'g1'] : s.outer.filter((n) => n.startsWith('g')))])
  }

  simple(): Line {
    const { r } = this
    const s = this.scope
    switch (r.below(22)) {
      case 0: case 1: case 2: case 3: case 4: return line(this.assignment(3))
      case 5: case 6: return line(this.augmented())
      case 7: return line(`${this.target()} ${r.pick(['//=', '%='])} ${r.chance(0.8) ? r.pick(INT_MODULI) : this.number(2)}`)
      case 8: return line(s.ints.length > 0 ? `${r.pick(s.ints)} ${r.pick(['|=', '^=', '&='])} ${r.chance(0.9) ? r.pick(INT_MODULI) : '0.5'}` : this.augmented())
      case 9: case 10: return s.mixed.length > 0 ? line(`${r.pick(s.mixed)} = ${this.mix(2)}`) : line(this.assignment(2))
      case 11: return s.numbers.length > 1 ? line(`${r.pick(s.numbers)}, ${r.pick(s.numbers)} = ${this.number(2)}, ${this.number(2)}`) : line('pass')
      case 12: return line(`if len(L) < 12: L.append(${this.number(1)})`)
      case 13: return line(r.pick([`F[${r.below(3)}] = ${this.number(1)}`, `L[${r.below(3)}] = ${this.number(1)}`, 'if len(L) > 4: L.pop()', `L[1:2] = [${this.leaf()}]`, `F = [${this.leaf()}, 1.5, 2.5]`, `D_[${r.below(4)}] = ${this.leaf()}`, 'F = [1.5, 2.5, 3.5]']))
      case 14: return line(`print(${this.number(2)})`)
      case 15: return s.mixed.length > 0 ? line(`${r.pick(s.mixed)} += ${this.mix(1)}`) : line(`print(${this.leaf()})`)
      case 16: return line(r.pick(['o = D(1, 2)', 'o = C(1, 2.5)', 'q = o', 'o, q = q, o', 'o.z = 1', `o.a = ${this.leaf()}`, 'o.__class__ = D', 'C.k = 7', 'C.m = lambda self, x: x', 'del o.z', 'ident = lambda x: x + 1', 'q = C(0.5, 1)', 'abs = ident']))
      case 17: return line(s.numbers.length > 0 ? `${r.pick(s.numbers)} = ${r.pick(['None', '1.5', '2**70', '3', 'True', 'ident(2)'])}` : 'pass')
      case 18: return line(r.pick([`assert ${this.test(1)}, ${this.leaf()}`, `raise ValueError(${this.leaf()})`, `trace.append(${this.number(1)})`, `${this.call(2) ?? 'ident(1)'}`, `[${this.leaf()}][${r.below(2)}]`]))
      case 19: return s.numbers.length > 1 ? line(`${r.pick(s.numbers)}, *x9 = ${r.pick(['L', '[1, 2]', '1.5, 2', 'up(3)'])}`) : line('pass')
      case 20: return s.kind === 'function' && s.numbers.length > 2 && r.chance(0.2) ? line(`del ${r.pick(s.numbers)}`) : line(this.assignment(3))
      default: return this.flow() ?? line(this.assignment(3))
    }
  }

  private flow(): Line | null {
    const { r } = this
    const s = this.scope
    const guard = r.chance(0.8) ? `if ${this.test(1)}: ` : ''
    if (s.loops > 0 && r.chance(0.6)) return line(`${guard}${r.pick(['break', 'continue'])}`)
    if (s.kind === 'function') return line(`${guard}return ${this.number(2)}`)
    if (s.kind === 'generator') return line(r.pick([`yield ${this.number(2)}`, `${guard}return`, `${this.target()} = yield ${this.number(1)}`, 'yield from up(2)']))
    return null
  }

  private suite(most: number): Line[] {
    const s = this.scope
    s.depth++
    const out: Line[] = []
    for (let n = 1 + this.r.below(most); n > 0; n--) out.push(this.statement())
    s.depth--
    return out
  }

  /** The suites of a loop that runs about `n` times. */
  private loopSuite(n: number, most: number): Line[] {
    const s = this.scope
    const { times } = s
    s.times *= n
    s.loops++
    let out = this.suite(most)
    if (this.r.chance(0.35)) out = [compound({ head: 'try:', body: out }, { head: 'except Exception as e:', body: [line('print(type(e).__name__, e)')] })]
    s.loops--
    s.times = times
    return out
  }

  statement(): Line {
    const { r } = this
    const s = this.scope
    if (s.depth >= 4 || r.chance(0.5)) return this.simple()
    switch (r.below(12)) {
      case 0: case 1: {
        const parts: Part[] = [{ head: `if ${this.test(2)}:`, body: this.suite(3) }]
        if (r.chance(0.3)) parts.push({ head: `elif ${this.test(2)}:`, body: this.suite(2) })
        if (r.chance(0.4)) parts.push({ head: 'else:', body: this.suite(2) })
        return compound(...parts)
      }
      case 2: case 3: case 4: case 5: return this.forLoop()
      case 6: return this.whileLoop()
      case 7: case 8: case 9: return this.tryStatement()
      case 10: return compound({ head: `with W(${r.pick(['True', 'False', 'g0'])})${r.chance(0.4) && s.numbers.length > 0 ? ` as ${r.pick(s.numbers)}` : ''}:`, body: this.suite(3) })
      default: {
        if (s.loops === 0 || s.numbers.length === 0) return this.simple()
        return compound({ head: `if ${r.pick([...s.ints, ...s.numbers])} == ${r.below(30)}:`, body: [this.simple()] })
      }
    }
  }

  private most(): number {
    return Math.max(2, Math.min(50, Math.floor(BUDGET / 12 / this.scope.times)))
  }

  private forLoop(): Line {
    const { r } = this
    const s = this.scope
    const [over, n] = this.iterable(this.most())
    let head: string
    const v = r.chance(0.5) && s.numbers.length > 0 ? r.pick(s.numbers) : this.name('i')
    if (r.chance(0.15)) head = `for ${this.name('i')}, ${v} in enumerate(${over}):`
    else if (r.chance(0.1)) head = `for ${v}, ${this.name('i')} in zip(${over}, ${this.iterable(20)[0]}):`
    else head = `for ${v} in ${over}:`
    this.declare(v, /^(range|up|map)/.test(over))
    const parts: Part[] = [{ head, body: this.loopSuite(n, 4) }]
    if (r.chance(0.15)) parts.push({ head: 'else:', body: this.suite(2) })
    return compound(...parts)
  }

  private whileLoop(): Line {
    const { r } = this
    const w = this.name('w')
    const n = 2 + r.below(this.most())
    const counted = r.pick([`${w} < ${n} and ${this.test(1)}`, `${w} < ${n}`, `${w} <= ${n - 1} and not ${this.test(1)}`])
    const parts: Part[] = [{ head: `${w} = 0\nwhile ${counted}:\n    ${w} += 1`, body: this.loopSuite(n, 4) }]
    if (r.chance(0.2)) parts.push({ head: 'else:', body: this.suite(2) })
    return compound(...parts)
  }

  private tryStatement(): Line {
    const { r } = this
    const parts: Part[] = [{ head: 'try:', body: this.suite(3) }]
    const handled = r.chance(0.75)
    if (handled) {
      if (r.chance(0.4)) parts.push({ head: `except ${r.pick(['ValueError', 'ZeroDivisionError', '(TypeError, KeyError)', 'UnboundLocalError', 'AttributeError'])}:`, body: this.suite(2) })
      const body = r.chance(0.6) ? [line("print(type(e).__name__, e)"), ...(r.chance(0.5) ? this.suite(2) : [])] : this.suite(2)
      parts.push({ head: 'except Exception as e:', body })
      if (r.chance(0.25)) parts.push({ head: 'else:', body: this.suite(2) })
    }
    if (!handled || r.chance(0.3)) parts.push({ head: 'finally:', body: this.suite(2) })
    return compound(...parts)
  }

  // -------------------------------------------------------------- functions and the module

  private definition(kind: 'function' | 'generator'): Line {
    const { r } = this
    const outer = this.scope
    const s = this.newScope(kind)
    this.scope = s
    const name = this.name(kind === 'function' ? 'f' : 'y')
    const parameters = Array.from({ length: r.below(4) }, () => this.name('a'))
    for (const p of parameters) this.declare(p, r.chance(0.5))
    const body: Line[] = [line(['o', 'q', 'F', 'ident', 'abs'].map((n) => `global ${n}`).join('\n'))]
    const declared = r.pick([[], ['g0'], ['g0', 'g1']])
    if (declared.length > 0) {
      body.push(line(`global ${declared.join(', ')}`))
      s.outer.push(...declared)
      s.numbers.push(...declared)
    }
    const locals = Array.from({ length: 1 + r.below(3) }, () => this.name('x'))
    for (const x of locals) {
      const int = r.chance(0.7)
      this.declare(x, int)
      if (r.chance(0.93)) body.push(line(`${x} = ${r.pick(int ? INTS : [...CONSTANTS, ...SMALL])}`))
    }
    if (r.chance(0.5)) {
      const m = this.name('m')
      body.push(line(`${m} = ${r.pick(MIXED)}`))
      s.mixed.push(m)
    }
    // A closure over one of the locals, which makes that a cell.
    if (r.chance(0.35)) {
      const x = r.pick(locals)
      const h = this.name('h')
      body.push(compound({ head: `def ${h}(v):\n    nonlocal ${x}\n    ${x} = ${x} + v\n    return ${x}`, body: [] }))
      this.functions.push({ name: h, parameters: 1, cost: 3 })
    }
    s.times = r.pick([1, 1, 4, 20])
    const before = s.times
    body.push(...this.suite(5))
    s.times = before
    if (kind === 'function') body.push(line(`return ${r.chance(0.8) ? this.number(2) : this.mix(1)}`))
    else body.push(line(`yield ${this.number(1)}`))
    this.functions = this.functions.filter((f) => !f.name.startsWith('h'))
    this.scope = outer
    const made: Callable = { name, parameters: parameters.length, cost: BUDGET / before / 2 }
    if (kind === 'function') this.functions.push(made)
    else this.generators.push(made)
    return compound({ head: `def ${name}(${parameters.map((p, i) => (i === parameters.length - 1 && r.chance(0.5) ? `${p}=${r.pick(SMALL)}` : p)).join(', ')}):`, body })
  }

  program(): Line[] {
    const { r } = this
    const out: Line[] = [line(PRELUDE), line(`o = C(1, 2)\nq = D(0.5, 3)\nL = ${r.pick(['[1, 2, 3, 4]', '[1.5, 2.5, 3.5]', "[1, 2.5, True]", '[5, 4, 3, 2, 1, 0]'])}\nF = [0.5, 1.5, 2.5]\nD_ = {0: 1, 1: 2, 2: 3.5, 3: 0}\ng0 = ${r.pick(CONSTANTS)}\ng1 = ${r.pick(SMALL)}`)]
    const count = 1 + r.below(3)
    for (let i = 0; i < count; i++) out.push(this.definition(r.chance(0.25) ? 'generator' : 'function'))
    const s = this.scope
    for (const n of ['n0', 'n1', 'n2']) this.declare(n, n !== 'n2')
    s.mixed.push('t0')
    out.push(line(`n0 = ${r.pick(SMALL)}\nn1 = ${r.pick(INTS)}\nn2 = ${r.pick(CONSTANTS)}\nt0 = ${r.pick(MIXED)}`))
    for (let i = 0; i < 3 + r.below(3); i++) {
      const body = [r.chance(0.7) ? this.forLoop() : this.statement()]
      out.push(compound({ head: 'try:', body }, { head: 'except Exception as e:', body: [line('print(type(e).__name__, e)')] }))
    }
    for (const f of this.functions) {
      const args = Array.from({ length: f.parameters }, () => r.pick([...CONSTANTS, 'n0', 'k', 'k']))
      out.push(compound({ head: 'for k in range(8):', body: [compound({ head: 'try:', body: [line(`print(${f.name}(${args.join(', ')}))`)] }, { head: 'except Exception as e:', body: [line('print(type(e).__name__, e)')] })] }))
    }
    for (const g of this.generators) out.push(compound({ head: 'try:', body: [line(`print(list(zip(range(30), ${g.name}(${Array.from({ length: g.parameters }, () => 'n1').join(', ')}))))`)] }, { head: 'except Exception as e:', body: [line('print(type(e).__name__, e)')] }))
    out.push(line('print(g0, g1, n0, n1, n2, t0)'))
    out.push(line('print(L, F, D_)'))
    out.push(line('print(o.a, o.b, q.a, q.b)'))
    out.push(line('print(len(trace), trace[-20:])'))
    return out
  }
}

export function generate(seed: number): readonly Line[] {
  return new ProgramGenerator(seed).program()
}

export function source(seed: number): string {
  return print(generate(seed))
}
