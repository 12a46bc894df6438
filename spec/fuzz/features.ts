/**
 * Random programs over the language's features: classes with dunders, inheritance and properties, generators that are driven by
 * hand, closures, `try` in every shape, comprehensions, unpacking, and the methods of the builtin types (values.ts). The other
 * generator (generate.ts) is about numbers in hot code.
 */
import { Random } from './random.ts'
import { type Line, compound, line, print } from './tree.ts'
import { type Kind, Values } from './values.ts'

const CAUGHT = 'except Exception as e:'
const SHOW = line("print(type(e).__name__, e)")
const BINARY = ['add', 'sub', 'mul', 'floordiv', 'mod', 'and', 'or', 'xor', 'lshift', 'matmul', 'truediv', 'pow'] as const
const SIGNS: Readonly<Record<(typeof BINARY)[number], string>> = { add: '+', sub: '-', mul: '*', floordiv: '//', mod: '%', and: '&', or: '|', xor: '^', lshift: '<<', matmul: '@', truediv: '/', pow: '**' }
const EXCEPTIONS = ['ValueError', 'KeyError', 'TypeError', 'ZeroDivisionError', 'StopIteration', 'AttributeError', 'IndexError', 'LookupError', 'Boom']

/** What every program begins with. */
export const FEATURES_PRELUDE: string = `import math
log = []
class Boom(Exception):
    pass
class Guard:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        log.append(('enter', self.name))
        return self
    def __exit__(self, t, e, tb):
        log.append(('exit', self.name, t and t.__name__))
        return self.swallow`

class FeatureGenerator {
  private readonly r: Random
  private readonly values: Values
  private names = 0
  private readonly classes: { name: string; args: number }[] = []
  private readonly objects: string[] = []
  private readonly variables: [string, Kind][] = []

  constructor(seed: number) {
    this.r = new Random(seed)
    this.values = new Values(this.r)
  }

  private name(prefix: string): string {
    return `${prefix}${this.names++}`
  }

  private caught(...body: Line[]): Line {
    return compound({ head: 'try:', body }, { head: CAUGHT, body: [SHOW] })
  }

  private shown(expression: string): Line {
    return this.caught(line(`print(${expression})`))
  }

  // -------------------------------------------------------------- classes

  private method(args: number): Line {
    const { r } = this
    const own = `self.x${r.below(args)}`
    const other = `(o.x0 if hasattr(o, 'x0') else o)`
    const value = r.pick([own, `${own}, 1`, `len(str(${own}))`, 'type(self).__name__', this.values.any(1), 'NotImplemented'])
    switch (r.below(20)) {
      case 0: return compound({ head: 'def __eq__(self, o):', body: [line(`log.append('eq')\nreturn ${r.pick([`${own} == ${other}`, 'True', 'NotImplemented'])}`)] })
      case 1: return compound({ head: 'def __lt__(self, o):', body: [line(`log.append('lt')\nreturn ${own} < ${other}`)] })
      case 2: return compound({ head: 'def __hash__(self):', body: [line(`return ${r.pick(['1', `len(str(${own}))`, '-1', "'x'"])}`)] })
      case 3: return compound({ head: 'def __len__(self):', body: [line(`return ${r.pick(['3', '0', own, '-1', '1.5'])}`)] })
      case 4: return compound({ head: 'def __bool__(self):', body: [line(`log.append('bool')\nreturn ${r.pick(['True', 'False', '1'])}`)] })
      case 5: return compound({ head: 'def __getitem__(self, i):', body: [line(`log.append(('item', i))\nif i == 3: raise IndexError(i)\nreturn ${r.pick(['i', `(${own}, i)`])}`)] })
      case 6: return compound({ head: 'def __iter__(self):', body: [line(r.pick([`yield ${own}\nyield 2`, 'return iter([1, 2])', 'return 5']))] })
      case 7: return compound({ head: 'def __contains__(self, v):', body: [line(`log.append('in')\nreturn ${r.pick(['v', '[]', `v == ${own}`])}`)] })
      case 8: return compound({ head: 'def __call__(self, *a, **k):', body: [line(`return ${own}, a, k`)] })
      case 9: return compound({ head: 'def __getattr__(self, name):', body: [line(r.pick(["if name.startswith('q'): return name * 2\nraise AttributeError(name)", "log.append(name)\nraise AttributeError('no ' + name)"]))] })
      case 10: return compound({ head: 'def __setattr__(self, name, v):', body: [line(`log.append(('set', name))\nobject.__setattr__(self, name, v)`)] })
      case 11: return compound({ head: 'def __repr__(self):', body: [line(`return f'${r.pick(['<{self.x0!r}>', 'R({self.x0})', '{type(self).__name__}'])}'`)] })
      case 12: return compound({ head: 'def __str__(self):', body: [line(`return ${r.pick(["'S'", own, "'s' + repr(self.x0)"])}`)] })
      case 13: return compound({ head: 'def __format__(self, spec):', body: [line("return f'[{spec}]'")] })
      case 14: return compound({ head: 'def __index__(self):', body: [line(`return ${r.pick(['2', own, '-1'])}`)] })
      case 15: {
        const n = this.name('p')
        return compound({ head: `@property\ndef ${n}(self):`, body: [line(`return ${value}`)] }, { head: `@${n}.setter\ndef ${n}(self, v):`, body: [line(`self._${n} = v`)] })
      }
      case 16: return compound({ head: `@${r.pick(['classmethod', 'staticmethod'])}\ndef ${this.name('m')}(${r.pick(['c, *a', '*a', 'c=None'])}):`, body: [line('return locals().keys()')] })
      case 17: {
        const op = r.pick(BINARY)
        const form = r.pick(['', 'r', 'i'])
        return compound({ head: `def __${form}${op}__(self, o):`, body: [line(`log.append('${form}${op}')\nreturn ${r.pick([`(${own}, '${op}', ${other})`, 'NotImplemented', 'self'])}`)] })
      }
      case 18: return compound({ head: 'def __delattr__(self, name):', body: [line("log.append(('del', name))\nobject.__delattr__(self, name)")] })
      default: return compound({ head: `def ${this.name('m')}(self, a=${this.values.literal('int', 0)}, *r, k=None):`, body: [line(`return ${value}, a, r, k`)] })
    }
  }

  private classDefinition(): Line {
    const { r } = this
    const base = this.classes.length > 0 && r.chance(0.5) ? r.pick(this.classes) : null
    const name = this.name('C')
    const args = base?.args ?? 1 + r.below(3)
    const body: Line[] = []
    if (r.chance(0.15) && base === null) body.push(line(`__slots__ = (${Array.from({ length: args + 1 }, (_, i) => `'x${i}', `).join('')})`))
    if (r.chance(0.5)) body.push(line(`shared = ${this.values.any(1)}`))
    if (base === null || r.chance(0.4)) {
      const parameters = Array.from({ length: args }, (_, i) => `a${i}`)
      const start = base !== null && r.chance(0.7) ? `super().__init__(${parameters.join(', ')})\n` : ''
      body.push(compound({ head: `def __init__(self, ${parameters.join(', ')}):`, body: [line(start + parameters.map((p, i) => `self.x${i} = ${p}`).join('\n'))] }))
    }
    for (let i = 0; i < 1 + r.below(5); i++) body.push(this.method(args))
    const bases = base === null ? r.pick(['', '', '', 'list', 'dict', 'int', 'str', 'Exception']) : base.name
    const inherits = bases === '' || base !== null
    // Instances of builtins take what their base takes.
    if (inherits) this.classes.push({ name, args })
    return this.caught(compound({ head: `class ${name}${bases === '' ? '' : `(${bases})`}:`, body }))
  }

  private object(): Line {
    const { r } = this
    const c = r.pick(this.classes)
    const name = this.name('o')
    this.objects.push(name)
    return compound({ head: 'try:', body: [line(`${name} = ${c.name}(${Array.from({ length: c.args }, () => this.values.any(1)).join(', ')})`)] }, { head: CAUGHT, body: [line(`${name} = e\nprint(type(e).__name__, e)`)] })
  }

  private useOfObject(): Line {
    const { r } = this
    const o = r.pick(this.objects)
    const other = r.chance(0.5) ? r.pick(this.objects) : this.values.any(1)
    const sign = SIGNS[r.pick(BINARY)]
    return r.pick([
      () => this.shown(`${o} ${sign} ${other}`), () => this.shown(`${this.values.any(0)} ${sign} ${o}`), () => this.shown(`${o} == ${other}, ${o} != ${other}`),
      () => this.shown(`${o} < ${other}`), () => this.shown(`sorted([${o}, ${other}, ${o}])`), () => this.shown(`len(${o}), bool(${o})`), () => this.shown(`list(${o})`),
      () => this.shown(`${other} in ${o}`), () => this.shown(`repr(${o}), str(${o}), f'{${o}:>4}', f'{${o}!r:10}'`), () => this.shown(`${o}[${r.pick(['0', '1:2', "'k'", '-1'])}]`),
      () => this.shown(`${o}.x0, ${o}.${r.pick(['qq', 'x1', 'shared', 'nope', '__class__', 'p1'])}`), () => this.shown(`${o}(1, k=2)`), () => this.shown(`{${o}: 1}[${o}]`),
      () => this.caught(line(`${o}.${r.pick(['x0', 'fresh', 'p0', 'x9'])} = ${this.values.any(1)}\nprint(vars(${o}) if hasattr(${o}, '__dict__') else '')`)),
      () => this.caught(line(`del ${o}.${r.pick(['x0', 'nope'])}\nprint(hasattr(${o}, 'x0'))`)), () => this.caught(line(`${this.name('t')} = ${o}\n${o} ${sign}= ${other}\nprint(${o})`)),
      () => this.shown(`[1, 2, 3, 4][${o}], hex(${o})`), () => this.shown(`[n for n in dir(${o}) if not n.startswith('_')]`), () => this.shown(`a, *b = ${o}`.replace('a, *b = ', '') + ' and 1'), () => this.shown(`isinstance(${o}, ${r.pick(this.classes).name}), type(${o}).__mro__[1:]`),
      () => this.shown(`max(${o}, ${other}), hash(${o}) == hash(${o})`), () => this.shown(`[*${o}], {**${o}}`), () => this.shown(`any(v for v in ${o}), sum(${o}, 0)`),
    ])()
  }

  // -------------------------------------------------------------- generators, closures, exceptions

  private generator(): Line[] {
    const { r } = this
    const g = this.name('g')
    const piece = (depth: number): Line[] => {
      switch (r.below(depth > 0 ? 8 : 3)) {
        case 0: return [line(`got = yield ${this.values.any(1)}\nlog.append(got)`)]
        case 1: return [line(`yield ${r.pick(['n', 'n * 2', 'got', '[n]'])}`)]
        case 2: return [line(r.pick(['n += 1', `raise ${r.pick(EXCEPTIONS)}(n)`, 'return n', "log.append('here')", 'yield from ()']))]
        case 3: return [compound({ head: `for i in range(${r.below(4)}):`, body: [...piece(depth - 1), line(r.pick(['yield i', 'continue', 'n = i', 'if i == 1: break']))] })]
        case 4: return [compound({ head: 'try:', body: [...piece(depth - 1), line('yield n')] }, { head: `except ${r.pick([...EXCEPTIONS, '(ValueError, Boom)', 'GeneratorExit'])} as e:`, body: [line("log.append(type(e).__name__)"), ...piece(depth - 1)] }, ...(r.chance(0.5) ? [{ head: 'finally:', body: [line("log.append('fin')"), ...(r.chance(0.2) ? piece(0) : [])] }] : []))]
        case 5: return [line(`got = yield from ${r.pick(['range(2)', "'ab'", '(v * v for v in range(3))', 'sub(n)', '[got]'])}`)]
        case 6: return [compound({ head: `with Guard('${g}'${r.chance(0.4) ? ', True' : ''}):`, body: piece(depth - 1) })]
        default: return [compound({ head: `while n < ${r.below(4)}:`, body: [line('n += 1'), ...piece(depth - 1)] })]
      }
    }
    const out: Line[] = [compound({ head: `def ${g}(n, got=None):`, body: [...piece(3), ...piece(2), line('yield n')] })]
    const h = this.name('h')
    const drives = Array.from({ length: 2 + r.below(4) }, () => line(`print(${r.pick([`next(${h})`, `${h}.send(${this.values.literal('int', 0)})`, `${h}.throw(${r.pick(EXCEPTIONS)}('t'))`, `${h}.close()`, `next(${h}, 'end')`, `list(${h})[:5]`, `[*zip(${h}, 'ab')]`])})`))
    out.push(line(`${h} = ${g}(${r.below(4)})`), ...drives.map((d) => this.caught(d)), line('print(log[-6:])'))
    return out
  }

  private closure(): Line[] {
    const { r } = this
    const f = this.name('f')
    const inner = (n: number): Line => compound({ head: `def k${n}(d=${this.values.literal('int', 0)}, *a, **k):`, body: [line(r.pick(['nonlocal c\nc = c + [d]', 'nonlocal c\nc += [len(a)]', 'pass', 'b.append(k)', 'del a'])), line(`return ${r.pick(['c, d', 'c, a', 'b', '[c, d, *a]', 'k, d', '(lambda: (b, c))()'])}`)] })
    return [
      compound({ head: `def ${f}(b, c=None):`, body: [line('c = c or []\nb = [b]'), inner(0), inner(1), line(r.pick(['return k0, k1', 'return [k0, lambda: k1(7)]', 'for n in range(2): b.append(lambda n=n: (n, c))\nreturn k0, b[-1]']))] }),
      this.caught(line(`u, v = ${f}(${this.values.any(1)})\nprint(u(), v())\nprint(u(1, 2, z=3))\nprint(v(5) if ${r.chance(0.5) ? 'True' : 'c'} else 0)`)),
    ]
  }

  private tryStatement(depth: number): Line {
    const { r } = this
    const inner = (): Line[] => (depth > 0 && r.chance(0.6) ? [this.tryStatement(depth - 1)] : [line(r.pick([`raise ${r.pick(EXCEPTIONS)}(${this.values.literal('str', 0)})`, `log.append(${this.values.any(1)})`, `raise ${r.pick(EXCEPTIONS)} from ${r.pick(['None', 'Boom(1)'])}`, 'pass', `print(${this.values.any(1)})`, 'raise', 'del nope', '1 / 0']))])
    const parts = [{ head: 'try:', body: inner() }]
    for (let i = 0; i < 1 + r.below(2); i++) parts.push({ head: `except ${r.pick([...EXCEPTIONS, '(ValueError, LookupError)', 'ArithmeticError', 'Exception'])} as x:`, body: [line("print('caught', type(x).__name__, x, type(x.__context__).__name__, type(x.__cause__).__name__)"), ...(r.chance(0.4) ? inner() : [])] })
    if (r.chance(0.3)) parts.push({ head: 'else:', body: inner() })
    if (r.chance(0.4)) parts.push({ head: 'finally:', body: [line("print('finally')"), ...(r.chance(0.2) ? inner() : [])] })
    return compound(...parts)
  }

  private control(): Line {
    const { r } = this
    const f = this.name('t')
    const leave = r.pick(['return i', 'break', 'continue', 'pass', 'raise Boom(i)', 'log.append(i)'])
    return compound({ head: 'try:', body: [
      compound({ head: `def ${f}(n):`, body: [
        compound({ head: `for i in ${this.values.iterable(1)}:`, body: [
          compound({ head: 'try:', body: [compound({ head: `with Guard(${r.below(3)}${r.chance(0.5) ? ', True' : ''}) as w:`, body: [line(r.pick([leave, `if i == ${r.below(3)}: ${leave}`, `log.append(${this.values.any(1)})\n${leave}`]))] })] }, { head: 'finally:', body: [line(r.pick(["log.append('f')", `if n: ${r.pick(['break', 'return n', 'continue', 'pass'])}`]))] }),
        ] }, { head: 'else:', body: [line("return 'else'")] }), line('return log[-3:]'),
      ] }), line(`print(${f}(0), ${f}(1))`),
    ] }, { head: CAUGHT, body: [SHOW] })
  }

  private variable(): Line {
    const kind = this.values.kind()
    const name = this.name('v')
    const made = line(`${name} = ${this.values.literal(kind, 2)}`)
    this.values.declare(name, kind)
    this.variables.push([name, kind])
    return made
  }

  private statement(): Line[] {
    const { r } = this
    switch (r.below(16)) {
      case 14: return [this.shown(this.consumed())]
      case 15: return [this.shown(this.objects.length > 0 ? `${r.pick(this.objects)}.${r.pick(['m0', 'm1', 'x0', 'nope', '__eq__'])}(${r.pick(['len', 'str', 'sub', 'list'])}(${this.values.any(1)}))` : `${this.values.any(1)}.${r.pick(['append', 'get', 'count', 'add', 'join', 'split', 'nope'])}(${r.pick(['len', 'str', 'list', 'abs'])}(${this.values.any(1)}))`)]
      case 0: case 1: case 2: case 3: return [this.shown(this.values.any(3))]
      case 4: {
        const [name, kind] = r.pick(this.variables)
        const change = this.values.mutation(name, kind)
        return change === null ? [this.shown(this.values.any(3))] : [this.caught(line(`${change}\nprint(${name})`))]
      }
      case 5: return [this.caught(line(`${r.pick(['a, b', 'a, *b', '*a, b', 'a, *b, c', '(a, b), c', '[a, b]'])} = ${this.values.iterable(2)}\nprint(a, b)`))]
      case 6: return this.generator()
      case 7: return this.closure()
      case 8: return [this.caught(this.tryStatement(2))]
      case 9: return [this.control()]
      case 10: case 11: return this.objects.length > 0 ? [this.useOfObject()] : [this.shown(this.values.any(2))]
      case 12: return [this.shown(`[${this.values.any(1)} for a in ${this.values.iterable(1)} for b in ${r.pick(["'xy'", 'range(2)', '[a]'])} if ${r.pick(['a', 'b', 'a != b', '(c := a)'])}][:6]`)]
      default: return [this.shown(`(lambda ${r.pick(['*a, **k', 'a, b=2, /', 'a, *, b=1', 'a=1, *b'])}: ${r.pick(['a', '[a]', 'locals()'])})(${r.pick(['', '1', '1, 2', '1, b=3', '*[1, 2]', "**{'b': 2}", 'a=5'])})`)]
    }
  }

  /** A generator expression that a builtin takes all items of. */
  private consumed(): string {
    const { r } = this
    const loops = `for a in ${this.values.iterable(1)}${r.chance(0.3) ? ` for b in ${r.pick(["'xy'", 'range(2)', '[a]', 'a'])}` : ''}${r.chance(0.4) ? ` if ${r.pick(['a', 'a != 1', 'not a', this.values.any(1)])}` : ''}`
    const item = r.pick(['a', 'a', 'str(a)', '[a]', 'a + a', 'log.append(a) or a', this.values.any(1), this.objects.length > 0 ? r.pick(this.objects) : 'a'])
    return r.pick([
      `sum(${item} ${loops})`, `sum((${item} ${loops}), ${r.pick(['0', '1.5', '[]'])})`, `any(${item} ${loops})`, `all(${item} ${loops})`, `max(${item} ${loops})`, `min((${item} ${loops}), default='d')`,
      `list(${item} ${loops})[:6]`, `tuple(${item} ${loops})[:6]`, `len(set(repr(${item}) ${loops}))`, `len(frozenset(repr(${item}) ${loops}))`, `len(dict((a, ${item}) ${loops}))`, `sorted(${item} ${loops})[:6]`, `','.join(${item} ${loops})[:40]`,
      `sum(next(iter(a)) ${loops})`, `any(any(a == c for c in ${this.values.iterable(1)}) ${loops})`,
    ])
  }

  program(): Line[] {
    const { r } = this
    const out: Line[] = [line(FEATURES_PRELUDE), compound({ head: 'def sub(n):', body: [line('got = yield n\nlog.append(got)\nreturn n')] })]
    for (let i = 0; i < 4 + r.below(4); i++) out.push(this.variable())
    for (let i = 0; i < r.below(4); i++) out.push(this.classDefinition())
    if (this.classes.length > 0) for (let i = 0; i < 1 + r.below(3); i++) out.push(this.object())
    for (let i = 0; i < 10 + r.below(10); i++) out.push(...this.statement())
    for (let i = 0; i < 3 && this.objects.length > 0; i++) out.push(this.useOfObject())
    out.push(line('print(len(log), log[-10:])'))
    return out
  }
}

export function generateFeatures(seed: number): readonly Line[] {
  return new FeatureGenerator(seed).program()
}

export function featuresSource(seed: number): string {
  return print(generateFeatures(seed))
}
