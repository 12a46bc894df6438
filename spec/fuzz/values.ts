/** Expressions for `features.ts`: strings, lists, dicts, sets, tuples, numbers of any size, format specs, slices. Mostly valid ones. */
import type { Random } from './random.ts'

export type Kind = 'int' | 'float' | 'str' | 'list' | 'tuple' | 'dict' | 'set' | 'bool' | 'bytes'

const KINDS: readonly Kind[] = ['int', 'int', 'float', 'str', 'str', 'list', 'list', 'tuple', 'dict', 'set', 'bool', 'bytes']
const WORDS = ["'spam'", "'a b c'", "''", "'Hello, World'", "'aXbXc'", "'  pad '", "'naïve é'", "'tab\\tnl\\n'", "'123'", "'-4.5'", "'ß'", "'Ǆ'", "'日本'", "'😀x'", "'aaaa'", "'it''s'", "'under_score'", "'{}'", "'%d'"]
const INTEGERS = ['0', '1', '-1', '2', '3', '7', '-10', '255', '10**6', '2**31', '-2**53', '2**64 - 1', '10**30', '-3**50', '1 << 100', '0x7f', '1_000']
const FLOATS = ['0.0', '-0.0', '1.5', '-2.25', '1e100', '1e-7', "float('inf')", "float('nan')", '3.14159', '1e16', '123456.789', '0.1', '2.5', '-0.5']
const SPECS = ['', '>10', '<8', '^9', '*^12', '05', '+', ' ', '#x', '#b', '#o', 'x', 'X', 'b', 'o', 'c', 'd', 'n', ',', '_', '.2f', '.0f', '10.3f', 'e', '.3e', 'g', '.4g', 'G', '%', '.1%', '+.2f', '>+8.1f', '_x', '_b', 's', '.2', '.0', '=+8', '08.2f', ',.2f', '!', '5.1s', 'z.1f']
const PERCENT = ['%d', '%5d', '%-5d|', '%05d', '%+d', '%x', '%#o', '%s', '%r', '%a', '%10s', '%.2s', '%f', '%.1f', '%e', '%g', '%c', '%%', '%i', '%5.1f']
const METHODS = ['upper()', 'lower()', 'title()', 'capitalize()', 'swapcase()', 'casefold()', 'strip()', 'lstrip()', "rstrip('cd ')", 'split()', 'splitlines()', 'isdigit()', 'isalpha()', 'isalnum()', 'isspace()', 'isupper()', 'islower()', 'istitle()', 'isidentifier()', 'isprintable()', 'isdecimal()', 'isnumeric()', "encode()", 'expandtabs(4)', "partition('b')", "rpartition(' ')", "split('X', 1)", "rsplit(' ', 1)", "replace('a', 'bb')", "replace('', '-', 2)", "find('a')", "rfind('a', 1)", "count('a')", "count('')", "index('X')", "startswith(('a', 'H'))", "endswith('c', -3)", 'zfill(8)', 'center(9)', "center(10, '*')", "ljust(7, '.')", 'rjust(6)', "removeprefix('a')", "removesuffix('c')", "join(['x', 'y'])", 'join([])', "translate({97: 'Z', 98: None})", "format(1, x=2)", 'join(5)', "strip(1)"]
const LIST_METHODS = ['copy()', 'count(1)', 'index(2)', 'index(99)', '__len__()', '__contains__(1)', '__getitem__(0)']
const MUTATIONS = ['append(5)', "extend('ab')", 'insert(1, None)', 'insert(-9, 0)', 'pop()', 'pop(0)', 'pop(7)', 'remove(1)', 'reverse()', 'sort()', 'sort(key=str)', 'sort(reverse=True)', 'clear()', 'extend(range(3))', 'sort(key=lambda v: -len(str(v)))']
const DICT_METHODS = ['keys()', 'values()', 'items()', "get('a')", "get('zz', 0)", 'copy()', "pop('a')", "pop('zz', 1)", 'popitem()', "setdefault('q', [])", "update(b=9)", "update([(1, 2)])", 'clear()', "fromkeys('ab', 0)"]
const SET_METHODS = ['union([1, 9])', 'intersection({1, 2})', 'difference([1])', 'symmetric_difference({1, 7})', 'issubset(range(9))', 'issuperset([1])', 'isdisjoint([8])', 'copy()', 'add(3)', 'discard(1)', 'remove(77)', 'update({4}, [5])']
const INT_METHODS = ['bit_length()', 'bit_count()', 'conjugate()', 'as_integer_ratio()', '__index__()', 'real', 'imag', 'numerator', 'denominator', "to_bytes(16, 'big', signed=True)", 'is_integer()', '__float__()']
const FLOAT_METHODS = ['is_integer()', 'as_integer_ratio()', 'hex()', 'conjugate()', '__trunc__()', '__floor__()', 'real', '__int__()']

export class Values {
  readonly r: Random
  /** Variables, by what they hold. */
  readonly known: Map<Kind, string[]> = new Map()

  constructor(r: Random) {
    this.r = r
  }

  kind(): Kind {
    return this.r.pick(KINDS)
  }

  declare(name: string, kind: Kind): void {
    this.known.set(kind, [...(this.known.get(kind) ?? []), name])
  }

  any(depth: number): string {
    return this.of(this.kind(), depth)
  }

  /** An expression that mostly gives a value of that kind. */
  of(kind: Kind, depth: number): string {
    const { r } = this
    const names = this.known.get(kind)
    if (names !== undefined && r.chance(0.35)) return r.pick(names)
    if (depth <= 0) return this.literal(kind, 1)
    switch (kind) {
      case 'int': return this.integer(depth)
      case 'float': return this.float(depth)
      case 'str': return this.text(depth)
      case 'list': return this.list(depth)
      case 'tuple': return r.chance(0.5) ? this.literal(kind, depth) : `tuple(${this.iterable(depth - 1)})`
      case 'dict': return this.dict(depth)
      case 'set': return this.set(depth)
      case 'bool': return this.test(depth)
      case 'bytes': return r.pick([`${this.of('str', depth - 1)}.encode()`, `bytes([${r.below(256)}, ${r.below(300)}])`, `${this.literal('bytes', 0)} + ${this.literal('bytes', 0)}`, `${this.of('bytes', depth - 1)}${this.slice()}`])
    }
  }

  literal(kind: Kind, depth: number): string {
    const { r } = this
    const several = (n: number): string[] => Array.from({ length: r.below(n) }, () => this.literal(r.pick(['int', 'str', 'float', 'int']), 0))
    switch (kind) {
      case 'int': return r.pick(INTEGERS)
      case 'float': return r.pick(FLOATS)
      case 'str': return r.pick(WORDS)
      case 'list': return depth > 1 ? `[${this.any(0)}, ${this.any(0)}]` : `[${r.chance(0.6) ? Array.from({ length: r.below(6) }, () => r.below(9) - 3).join(', ') : several(4).join(', ')}]`
      case 'tuple': return `(${several(4).map((s) => `${s}, `).join('')})`
      case 'dict': return `{${several(4).map((s, i) => `${r.chance(0.5) ? `'${'abcd'[i]}'` : i}: ${s}`).join(', ')}}`
      case 'set': return r.pick(['set()', '{1, 2, 3}', '{1}', '{0, True, 2.5}', 'frozenset([1, 2])', '{(1, 2), 3}'])
      case 'bool': return r.pick(['True', 'False'])
      case 'bytes': return r.pick(["b'abc'", "b''", "b'\\x00\\xff'", "b'a,b,c'"])
    }
  }

  slice(): string {
    const { r } = this
    const bound = (): string => (r.chance(0.3) ? '' : String(r.below(9) - 4))
    return `[${bound()}:${bound()}${r.chance(0.4) ? `:${r.pick(['1', '2', '-1', '-2', '3', '', '0'])}` : ''}]`
  }

  private integer(depth: number): string {
    const { r } = this
    const a = (): string => this.of('int', depth - 1)
    switch (r.below(12)) {
      case 0: case 1: return `(${a()} ${r.pick(['+', '-', '*'])} ${a()})`
      case 2: return `(${a()} ${r.pick(['//', '%'])} ${a()})`
      case 3: return `(${a()} ${r.pick(['&', '|', '^'])} ${a()})`
      case 4: return `(${a()} % 1000) ** ${r.below(20)}`
      case 5: return `(${a()} ${r.pick(['<<', '>>'])} ${r.below(70)})`
      case 6: return `len(${this.of(r.pick(['str', 'list', 'dict', 'set', 'tuple', 'bytes']), depth - 1)})`
      case 7: return `(${a()}).${r.pick(INT_METHODS)}`
      case 8: return r.pick([`int(${this.of('float', 0)})`, `int(${this.of('str', 0)})`, `int('${r.pick(['12', 'ff', '0b11', ' 7 ', '1_0', 'z'])}', ${r.pick([0, 10, 16, 36, 2])})`, `ord(${this.of('str', 0)}[:1])`, `hash(${this.literal('int', 0)})`])
      case 9: return r.pick([`pow(${a()}, ${r.below(30)}, ${r.pick(['7', '10**9 + 7', '-5'])})`, `divmod(${a()}, ${a()})`, `sum(${this.of('list', depth - 1)})`, `max(${this.of('list', depth - 1)})`, `min(${a()}, ${a()})`, `abs(${a()})`, `round(${this.of('float', 0)}, ${r.below(3)})`])
      default: return `~${a()}`
    }
  }

  private float(depth: number): string {
    const { r } = this
    const a = (): string => this.of(r.chance(0.7) ? 'float' : 'int', depth - 1)
    switch (r.below(7)) {
      case 0: case 1: return `(${a()} ${r.pick(['+', '-', '*', '/'])} ${a()})`
      case 2: return `(${a()} ${r.pick(['//', '%'])} ${a()})`
      case 3: return `(${this.of('float', 0)}).${r.pick(FLOAT_METHODS)}`
      case 4: return r.pick([`round(${a()}, ${r.below(4)})`, `float(${this.of('str', 0)})`, `float(${a()})`, `abs(${a()})`, `math.floor(${a()})`, `math.sqrt(${a()})`, `math.trunc(${a()})`])
      case 5: return `(${this.of('float', 0)}) ** ${r.pick(['2', '0.5', '-1', '0'])}`
      default: return `-${a()}`
    }
  }

  private text(depth: number): string {
    const { r } = this
    const s = (): string => this.of('str', depth - 1)
    switch (r.below(11)) {
      case 0: return `(${s()} + ${s()})`
      case 1: return `(${s()} * ${r.below(4)})`
      case 2: case 3: return `${s()}.${r.pick(METHODS)}`
      case 4: return `${s()}${this.slice()}`
      case 5: return `format(${this.any(depth - 1)}, '${r.pick(SPECS)}')`
      case 6: return `f'{${this.variable(depth)}${r.pick(['', '!r', '!s', '!a'])}:${r.pick(SPECS.filter((x) => x !== '!'))}}'`
      case 7: return `'${r.pick(PERCENT)} ${r.pick(PERCENT)}' % (${this.any(0)}, ${this.any(0)})`
      case 8: return r.pick([`repr(${this.any(depth - 1)})`, `str(${this.any(depth - 1)})`, `ascii(${s()})`, `hex(${this.of('int', 0)})`, `bin(${this.of('int', 0)})`, `chr(${r.below(2000)})`])
      case 9: return `'${r.pick(['{} {}', '{0!r:>6}{1}', '{x}', '{0[0]}', '{:{}}', '{0.real}', '{1:^7}'])}'.format(${this.any(0)}, ${this.any(0)}, x=${this.any(0)})`
      default: return `${r.pick(["','", "''", "' '"])}.join(map(str, ${this.iterable(depth - 1)}))`
    }
  }

  /** Something without quotes and braces of its own, for f-strings. */
  private variable(depth: number): string {
    const all = [...this.known.values()].flat()
    return all.length > 0 && depth > 0 ? this.r.pick(all) : this.r.pick(['1', '2.5', '10 ** 20', '(1, 2)', 'None'])
  }

  iterable(depth: number): string {
    const { r } = this
    return r.pick([() => this.of('list', depth), () => this.of('str', depth), () => `range(${r.below(9) - 2})`, () => this.of('tuple', depth), () => this.of('dict', depth), () => `reversed(${this.of('list', 0)})`, () => `sorted(${this.of('list', depth)})`, () => `zip(${this.of('list', 0)}, ${this.of('str', 0)})`, () => `enumerate(${this.of('str', 0)}, ${r.below(3)})`, () => `map(str, ${this.of('list', 0)})`, () => `filter(None, ${this.of('list', 0)})`])()
  }

  private list(depth: number): string {
    const { r } = this
    const l = (): string => this.of('list', depth - 1)
    switch (r.below(10)) {
      case 0: return `(${l()} + ${l()})`
      case 1: return `(${l()} * ${r.below(4)})`
      case 2: return `${l()}${this.slice()}`
      case 3: return `list(${this.iterable(depth - 1)})`
      case 4: return `sorted(${this.iterable(depth - 1)}${r.pick(['', ', reverse=True', ', key=str', ', key=lambda v: (len(repr(v)), repr(v))'])})`
      case 5: case 6: return `[${r.pick(['v', 'v * 2', '(v, 1)', 'str(v)', 'v if v else None', '[v]'])} for v in ${this.iterable(depth - 1)}${r.chance(0.4) ? ` if ${r.pick(['v', 'v != 1', 'str(v) > "1"', 'not v'])}` : ''}]`
      case 7: return `${l()}.${r.pick(LIST_METHODS)}`
      case 8: return `[*${this.iterable(depth - 1)}, *${l()}]`
      default: return `[${this.any(depth - 1)}, ${this.any(depth - 1)}]`
    }
  }

  private dict(depth: number): string {
    const { r } = this
    const d = (): string => this.of('dict', depth - 1)
    switch (r.below(6)) {
      case 0: return `{k: v for k, v in enumerate(${this.iterable(depth - 1)})}`
      case 1: return `(${d()} | ${d()})`
      case 2: return `{**${d()}, 'z': ${this.any(depth - 1)}}`
      case 3: return `dict(zip('abc', ${this.iterable(depth - 1)}))`
      case 4: return `${d()}.${r.pick(DICT_METHODS)}`
      default: return `{${this.of(r.pick(['str', 'int', 'tuple']), depth - 1)}: ${this.any(depth - 1)}}`
    }
  }

  private set(depth: number): string {
    const { r } = this
    const s = (): string => this.of('set', depth - 1)
    switch (r.below(5)) {
      case 0: return `(${s()} ${r.pick(['|', '&', '-', '^'])} ${s()})`
      case 1: return `${s()}.${r.pick(SET_METHODS)}`
      case 2: return `{v % 5 for v in range(${r.below(12)})}`
      case 3: return `set(range(${r.below(9)}))`
      default: return this.literal('set', 0)
    }
  }

  test(depth: number): string {
    const { r } = this
    const a = (): string => this.any(depth - 1)
    const kind = this.kind()
    switch (r.below(7)) {
      case 0: case 1: return `(${this.of(kind, depth - 1)} ${r.pick(['<', '<=', '==', '!=', '>', '>='])} ${this.of(r.chance(0.85) ? kind : this.kind(), depth - 1)})`
      case 2: return `(${a()} in ${this.of(r.pick(['list', 'str', 'dict', 'set', 'tuple']), depth - 1)})`
      case 3: return `(not ${a()})`
      case 4: return `bool(${a()})`
      case 5: return r.pick([`any(${this.iterable(depth - 1)})`, `all(${this.iterable(depth - 1)})`, `isinstance(${a()}, (int, str))`])
      default: return `(${this.of('int', 0)} < ${this.of('int', 0)} <= ${this.of('int', 0)})`
    }
  }

  mutation(name: string, kind: Kind): string | null {
    const { r } = this
    switch (kind) {
      case 'list': return r.pick([() => `${name}.${r.pick(MUTATIONS)}`, () => `${name}${this.slice()} = ${this.iterable(1)}`, () => `del ${name}${r.chance(0.5) ? this.slice() : `[${r.below(5) - 2}]`}`, () => `${name}[${r.below(4) - 1}] = ${this.any(1)}`, () => `${name} += ${this.iterable(1)}`, () => `${name} *= ${r.below(3)}`])()
      case 'dict': return r.pick([() => `${name}[${this.of('str', 0)}] = ${this.any(1)}`, () => `${name}.${r.pick(DICT_METHODS)}`, () => `del ${name}['a']`, () => `${name} |= ${this.of('dict', 1)}`])()
      case 'set': return r.pick([() => `${name}.${r.pick(SET_METHODS)}`, () => `${name} ${r.pick(['|=', '&=', '-=', '^='])} ${this.of('set', 1)}`])()
      default: return null
    }
  }
}
