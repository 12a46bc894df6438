/** Programs that ask one module of the library many small things: every line shows a value, its type and repr, or the exception. */
import { Random } from './random.ts'
import { type Line, line } from './tree.ts'

const PRELUDE = `def show(f):
    try:
        r = f()
    except RecursionError:
        print('too deep')
    except Exception as e:
        print('!', type(e).__name__, str(e), [getattr(e, n, None) for n in ('pos', 'lineno', 'colno', 'msg')])
    else:
        print(type(r).__name__, repr(r))`

/** What the kinds begin with besides, and the text of one expression. */
export interface Asking {
  readonly prelude: string
  readonly ask: (r: Random) => string
}

export function asking({ prelude, ask }: Asking): (seed: number) => readonly Line[] {
  return (seed) => {
    const r = new Random(seed)
    return [line(`${PRELUDE}\n${prelude}`), ...Array.from({ length: 40 }, () => line(`show(lambda: ${ask(r)})`))]
  }
}

export function many(r: Random, most: number, one: () => string, between = ''): string {
  return Array.from({ length: r.below(most + 1) }, one).join(between)
}

/** A text with one character left out, doubled, changed or put in. */
export function spoilt(r: Random, text: string, letters: string): string {
  const all = [...text]
  const at = r.below(all.length + 1)
  const c = letters[r.below(letters.length)] as string
  const before = all.slice(0, at).join('')
  switch (r.below(4)) {
    case 0: return before + all.slice(at + 1).join('')
    case 1: return before + c + all.slice(at).join('')
    case 2: return before + c + all.slice(at + 1).join('')
    default: return before + all.slice(at, at + 2).join('') + all.slice(at).join('')
  }
}

/** A Python literal of a text. */
export function quoted(text: string): string {
  let out = "'"
  for (const c of text) {
    const code = c.codePointAt(0) as number
    if (c === "'" || c === '\\') out += `\\${c}`
    else if (code < 32 || code === 127) out += `\\x${code.toString(16).padStart(2, '0')}`
    else out += c
  }
  return `${out}'`
}

// ---------------------------------------------------------------- re

const ATOMS = ['a', 'b', 'A', '1', ' ', '_', 'é', 'ab', '.', '\\d', '\\w', '\\s', '\\D', '\\W', '\\S', '\\b', '\\B', '^', '$', '\\A', '\\Z', '[ab]', '[^a]', '[a-c1]', '[^\\d]', '[\\w-]', '[]a]', '[a\\]]', '\\.', '\\n', '\\x61', '\\u00e9', '[A-Z_]', 'ß', 'K', 'ſ', '\\t', '[\\s,]']
const TIMES = ['*', '+', '?', '*?', '+?', '??', '*+', '++', '?+', '{2}', '{1,2}', '{,2}', '{1,}', '{0,1}?', '{2,3}+', '{x', '{1,2']
const SUBJECTS = 'aabbAB11 _é\nK.,ß'

const CAPTURES = /\((?!\?)|\(\?P</

function pattern(r: Random, depth: number): string {
  const one = (): string => {
    let atom: string
    const inner = (): string => pattern(r, depth - 1)
    if (depth <= 0 || r.chance(0.6)) atom = r.pick(ATOMS)
    else {
      atom = r.pick([
        () => `(${inner()})`, () => `(${inner()})`, () => `(?:${inner()})`, () => `(?P<n${r.below(3)}>${inner()})`, () => `(?=${inner()})`, () => `(?!${inner()})`, () => `(?<=${r.pick(ATOMS)})`,
        () => `(?<!${r.pick(ATOMS)})`, () => `(?>${inner()})`, () => `(?i:${inner()})`, () => `(?s-i:${inner()})`, () => `\\${1 + r.below(2)}`, () => `(?P=n${r.below(2)})`, () => `(?(1)${inner()}|b)`, () => `(${inner()}|${inner()})`,
      ])()
    }
    if (!r.chance(0.3)) return atom
    const times = r.pick(TIMES)
    // Groups in possessive repeats are a listed difference.
    return CAPTURES.test(atom) && times.length > 1 && times.endsWith('+') ? atom : atom + times
  }
  return Array.from({ length: 1 + r.below(3) }, () => Array.from({ length: 1 + r.below(3) }, one).join('')).slice(0, r.chance(0.3) ? 3 : 1).join('|')
}

function subject(r: Random): string {
  return quoted(many(r, 10, () => [...SUBJECTS][r.below([...SUBJECTS].length)] as string))
}

function askRe(r: Random): string {
  let p = pattern(r, 2)
  if (r.chance(0.12)) p = spoilt(r, p, '()[]{}*+?|\\<>=!:P-^$1aQ')
  if (r.chance(0.08)) p = `${r.pick(['(?i)', '(?m)', '(?x)', '(?s)', '(?a)', '(?im)', '(?L)', '(?u)', '(?ia'])}${p}`
  const flags = r.chance(0.5) ? '0' : r.pick(['re.I', 're.M', 're.S', 're.X', 're.A', 're.I | re.M', 're.S | re.I', 're.I | re.A', 're.M | re.S'])
  const c = `re.compile(${quoted(p)}, ${flags})`
  const s = subject(r)
  const template = r.pick(["'<>'", "r'\\1'", "r'[\\g<0>]'", "r'\\g<n0>'", "r'\\g<1>\\2'", "r'\\n'", "r'\\q'", "'\\\\'", "r'\\07\\x'", "r'\\g<'", "r'\\g<9>'", 'lambda m: repr(m.span())', "lambda m: m[0].upper()"])
  return r.pick([
    `told(${c}.search(${s}))`, `told(${c}.search(${s}))`, `told(${c}.match(${s}))`, `told(${c}.fullmatch(${s}))`, `${c}.findall(${s})`, `[told(m) for m in ${c}.finditer(${s})]`, `${c}.split(${s})`, `${c}.split(${s}, ${r.below(3)})`,
    `${c}.sub(${template}, ${s})`, `${c}.subn(${template}, ${s}, ${r.below(3)})`, `told(${c}.search(${s}, ${r.below(4)}, ${r.below(8)}))`, `(${c}.groups, ${c}.groupindex, ${c}.flags)`,
    `told(re.compile(${quoted(p)}.encode(), ${flags.replace('re.A', '0')}).search(${s}.encode()))`, `re.escape(${quoted(p)})`, `${c}.search(${s}).expand(${template.startsWith('lambda') ? "''" : template})`,
  ])
}

export const RE: Asking = {
  prelude: `import re
def told(m):
    return m and (m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup, [m.span(i) for i in range(m.re.groups + 1)], m.regs)`,
  ask: askRe,
}

// ---------------------------------------------------------------- json

const JSON_TEXTS = ['"a"', '""', '"\\n\\u0041"', '"\\ud83d\\ude00"', '"\\ud83d"', '"é😀"', '0', '-0', '1', '-12', '3.5', '-0.0', '1e5', '1E-7', '123456789012345678901', '0.1e400', 'true', 'false', 'null', 'NaN', 'Infinity', '-Infinity', '"a\tb"', '1.25', '100000000000000000000.0', '9007199254740993', '0.000001', '12345.678901234567']

function jsonText(r: Random, depth: number): string {
  const blank = (): string => r.pick(['', '', '', ' ', '\n', '\t '])
  if (depth <= 0 || r.chance(0.35)) return r.pick(JSON_TEXTS)
  const keys = ['"a"', '"b"', '"c"', '""', '"\\u0061"', '"a\\\\b"', '"é"']
  const row = (): string => `{${['"id"', '"name"', '"x"'].slice(0, 2 + r.below(2)).map((k) => `${k}:${blank()}${r.pick(JSON_TEXTS)}`).join(`,${blank()}`)}}`
  return r.pick([
    () => `[${blank()}${many(r, 4, () => `${jsonText(r, depth - 1)}${blank()}`, `,${blank()}`)}]`, () => `{${blank()}${many(r, 4, () => `${r.pick(keys)}${blank()}:${blank()}${jsonText(r, depth - 1)}${blank()}`, ',')}}`,
    () => `[${row()}, ${row()},${blank()}${row()}]`,
  ])()
}

function jsonValue(r: Random, depth: number): string {
  if (depth <= 0 || r.chance(0.35)) return r.pick(["'a'", "''", "'é\\n'", "'\\x7f\\x80\"\\\\/'", "'😀'", "'\\ud83d'", '0', '-1', '10**25', '1.5', '-0.0', '1e22', '1e-7', "float('inf')", "float('nan')", 'True', 'None', '(1, 2)', '()', '[]', '{}', "b'x'", '{1}', '3j', 'I(5)', 'S("q")', 'F(2.5)', 'object', '123456.789'])
  const key = (): string => r.pick(["'a'", "'b'", "'zé'", '1', '2.5', 'None', 'True', '(1,)', 'S("k")', 'I(3)', "''"])
  return r.pick([
    () => `[${many(r, 4, () => jsonValue(r, depth - 1), ', ')}]`, () => `{${many(r, 4, () => `${key()}: ${jsonValue(r, depth - 1)}`, ', ')}}`, () => `(${many(r, 3, () => `${jsonValue(r, depth - 1)},`)})`,
  ])()
}

function askJson(r: Random): string {
  if (r.chance(0.5)) {
    let text = `${r.chance(0.1) ? ' \n' : ''}${jsonText(r, 3)}${r.chance(0.1) ? '\t' : ''}`
    if (r.chance(0.35)) text = spoilt(r, text, '{}[],:"\\0123456789-.eEtfn u\n')
    const hook = r.chance(0.7) ? '' : r.pick([', strict=False', ', parse_float=str', ', parse_int=float', ', parse_constant=lambda c: c * 2', ', object_hook=lambda d: list(d)', ', object_pairs_hook=tuple', ', parse_float=lambda s: 1 / 0'])
    return r.pick([`json.loads(${quoted(text)}${hook})`, `json.loads(${quoted(text)}${hook})`, `json.JSONDecoder().raw_decode(${quoted(text)})`, `json.loads(${quoted(text)}.encode('utf-8', 'surrogatepass'))`])
  }
  const options = many(r, 3, () => r.pick(['indent=2', "indent='\\t'", 'indent=0', 'sort_keys=True', "separators=(',', ':')", 'ensure_ascii=False', 'allow_nan=False', 'skipkeys=True', 'default=repr', 'default=lambda o: [type(o).__name__]', 'check_circular=False']), ', ')
  const names = options.split(', ').map((o) => o.split('=')[0])
  const once = options === '' || new Set(names).size === names.length ? options : (options.split(', ')[0] as string)
  return `json.dumps(${jsonValue(r, 3)}${once === '' || once.startsWith("separators=(','") && !once.includes(')') ? '' : `, ${once}`})`
}

export const JSON_KIND: Asking = {
  prelude: `import json
class I(int):
    def __repr__(self): return 'I'
class S(str): pass
class F(float):
    def __repr__(self): return 'F'`,
  ask: askJson,
}

// ---------------------------------------------------------------- format

const VALUES = ['0', '1', '-1', '42', '-255', '10**20', '-10**15', '65', '1234567', 'True', '0.0', '-0.0', '1.5', '-2.5', '0.5', '1e100', '1e-10', '123456.789', "float('inf')", "float('nan')", "-float('inf')", '1e16', '0.1', '2.675', "'abc'", "''", "'é日本'", "'😀'", 'None', '[1]', '(1, 2)', '1+2j', '-0j', "complex('inf')", "D('1.25')", "D('-0.000123')", "D('1E+5')", "D('NaN')", "D('123456789.987654321')", "D('0')", "b'x'", 'object', '2**53', '99999.5', '9.995', '1e21', '1e15', '0.00001', '12345678.9']

function spec(r: Random): string {
  const s = (p: number, from: readonly string[]): string => (r.chance(p) ? r.pick(from) : '')
  const text = s(0.25, ['<', '>', '^', '=', '*<', '0>', 'x^', ' =', '{<', 'é>']) + s(0.25, ['+', '-', ' ']) + s(0.08, ['z']) + s(0.2, ['#']) + s(0.2, ['0']) + s(0.4, ['1', '5', '8', '12', '20']) + s(0.2, [',', '_']) + s(0.35, ['.0', '.1', '.2', '.3', '.6', '.10', '.17']) + s(0.8, [...'bcdeEfFgGnosxX%'])
  return r.chance(0.1) ? spoilt(r, text, '<>=^+- #0,_.5dfgsxz%!') : text
}

function askFormat(r: Random): string {
  const v = r.pick(VALUES)
  const s = spec(r).replaceAll('{', '(')
  switch (r.below(7)) {
    case 0: case 1: case 2: return `format(${v}, ${quoted(s)})`
    case 3: {
      const percent = `%${many(r, 2, () => r.pick(['-', '+', ' ', '0', '#']))}${r.pick(['', '', '3', '8', '*'])}${r.pick(['', '', '.0', '.2', '.5', '.', '.*'])}${r.pick(['', '', '', 'l', 'h', 'L'])}${r.pick([...'diouxXeEfFgGcrsa%y'])}`
      const stars = '3, '.repeat(percent.split('*').length - 1)
      return `${quoted(`[${percent}]`)} % (${stars}${v},)`
    }
    case 4: return `${quoted(r.pick([`{:${s}}`, `{0:${s}}|{0!r}`, `{!s:${s}}`, '{0.real}', '{0[0]}', '{a}', `{:{}}`, '{', '}', '{{}}', '{0!x}', '{:>{w}}', '{0.__class__.__name__}', '{0[x]}', '{1}', '{}{0}', '{0!r:^{w}.{w}}', '{ }', '{0', '{0!}', '{a.b}', '{[0]}']))}.format(${v}, w=${r.pick(['6', '2', "'>4'"])})`
    case 5: return `${quoted(r.pick(['%(a)s', '%(a)5d', '%(b)s', '%(a', '%(a)', '%s %s', '%', '%(a)s%(a)r', '%5%', '%z', '%d %s']))} % ${r.pick([`{'a': ${v}}`, v, `(${v},)`, `(${v}, ${v})`])}`
    default: return `b${quoted(r.pick(['%d', '%5x', '%s', '%b', '%a', '%r', '%c', '%.2f', '%e', '%-5d|', '%%']))} % (${v},)`
  }
}

export const FORMAT: Asking = { prelude: 'from decimal import Decimal as D', ask: askFormat }
