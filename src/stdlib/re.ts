/** `_re`: compiling, matching and replacing for `re`. Reference: https://docs.python.org/3.13/library/re.html */
import { charge, chargeElements, chargeMemory } from '../run/meter.ts'
import { bytesOf } from '../runtime/bytes/bytes.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { IndexError, raise, typeError } from '../runtime/exception.ts'
import { PyModule } from '../runtime/function.ts'
import { type NativeTable, StepsBody, defineClassMethods, defineGetters, defineMethods, steps } from '../runtime/native.ts'
import { hash } from '../runtime/ops/hash.ts'
import { index, isIndex } from '../runtime/ops/index.ts'
import { repr } from '../runtime/ops/repr.ts'
import { PyMappingProxy } from '../runtime/object/mappingproxy.ts'
import { type Steps } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { codePointsOf, strJoin, strSlice, toHost } from '../runtime/str/wide.ts'
import { type CompareOp, PyType } from '../runtime/type.ts'
import { type Int, NotImplemented, PyTuple, type Str, type Value, asInt, asStr } from '../runtime/value.ts'
import { nativeModule } from './module.ts'
import { PyGenericAlias } from '../runtime/ops/class-getitem.ts'
import { eqMaybe } from '../runtime/ops/compare.ts'
import { A, I, L, M, S, U, X } from './re/nodes.ts'
import { PyMatch, PyPattern, matchType, patternType } from './re/objects.ts'
import { Parser } from './re/parse.ts'
import { attemptsUntilHot } from './re/matcher.ts'
import { compileProgram } from './re/program.ts'
import { complain } from './re/complain.ts'
import { expand, replacing } from './re/replace.ts'
import { PyMatchIter, PyScanner, findAll, matcher, scan, scannerMethod, scannerType, split } from './re/scan.ts'

type Optional = Value | undefined

function* compile(source: Value, flags: Value): Steps<Value> {
  const s = asStr(source)
  const codes = s === undefined ? bytesOf(source) : codePointsOf(s)
  if (codes === undefined) throw typeError('first argument must be string or compiled pattern')
  chargeElements(codes.length)
  charge(codes.length)
  chargeMemory(200 * codes.length)
  const bytes = s === undefined
  try {
    const parser = new Parser(codes, bytes, Number(asInt(flags)))
    const { body, flags: all, groups, names } = parser.parse()
    const made = new PyPattern(source, all, compileProgram(body, groups, bytes, attemptsUntilHot()), names, bytes)
    return parser.warnings.length === 0 ? made : new PyTuple([made, new PyTuple(parser.warnings)])
  } catch (e) {
    return yield* complain(e, source)
  }
}

/** The number of a group that is named by number or name. */
function* groupNumber(self: PyMatch, v: Value): Steps<number> {
  const name = asStr(v)
  let n: Int | undefined
  if (name !== undefined) n = self.pattern.names.get(toHost(name))
  else if (isIndex(v)) n = yield* index(v)
  if (n === undefined || n < 0 || n > self.pattern.code.groups) throw raise(IndexError, 'no such group')
  return Number(n)
}

function* groups(self: PyMatch, args: readonly Value[]): Steps<Value> {
  if (args.length === 0) return self.group(0, null)
  const found: Value[] = []
  for (const v of args) found.push(self.group(yield* groupNumber(self, v), null))
  return found.length === 1 ? (found[0] as Value) : new PyTuple(found)
}

/** `groups` for the usual case: one group, by number or name. */
function groupLeaf(self: PyMatch, v: Value): Value {
  const n = typeof v === 'number' ? v : typeof v === 'string' ? self.pattern.names.get(v) : undefined
  if (n !== undefined && n >= 0 && n <= self.pattern.code.groups) return self.group(n, null)
  return leafOf(groups(self, [v]))
}

function place(which: (start: number, end: number) => Value): StepsBody {
  const run = function* (self: PyMatch, group: Optional): Steps<Value> {
    const n = group === undefined ? 0 : yield* groupNumber(self, group)
    const start = self.slots[2 * n] as number
    const end = self.slots[2 * n + 1] as number
    return which(end < 0 ? -1 : start, end < 0 || start < 0 ? -1 : end)
  }
  return steps(run, (self: PyMatch, group: Optional) => leafOf(run(self, group)))
}

function span(self: PyMatch, n: number): PyTuple {
  const end = self.slots[2 * n + 1] as number
  return new PyTuple(end < 0 ? [-1, -1] : [self.slots[2 * n] as number, end])
}

const FLAG_ORDER: readonly (readonly [number, string])[] = [[I, 'IGNORECASE'], [L, 'LOCALE'], [M, 'MULTILINE'], [S, 'DOTALL'], [U, 'UNICODE'], [X, 'VERBOSE'], [128, 'DEBUG'], [A, 'ASCII']]
const KNOWN_FLAGS = FLAG_ORDER.reduce((all, [bit]) => all | bit, 0)

function* patternRepr(self: PyPattern): Steps<Str> {
  const shown = yield* repr(self.source)
  const flags = self.bytes ? self.flags : (self.flags & (U | A | L)) === U ? self.flags & ~U : self.flags
  const names = FLAG_ORDER.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => `re.${name}`)
  const rest = flags & ~KNOWN_FLAGS
  if (rest !== 0) names.push(`0x${(rest >>> 0).toString(16)}`)
  return strJoin(['re.compile(', strSlice(shown, 0, 200), names.length === 0 ? ')' : `, ${names.join('|')})`])
}

function* matchRepr(self: PyMatch): Steps<Str> {
  const [start, end] = self.slots as [number, number]
  return strJoin([`<re.Match object; span=(${start}, ${end}), match=`, strSlice(yield* repr(self.group(0, null)), 0, 50), '>'])
}

function define(): void {
  if (patternType.slots.repr !== undefined && patternType.dict.size > 0) return
  const tried = (run: (...args: any[]) => Steps<Value>): StepsBody => steps(run, (...args: any[]) => leafOf(run(...args)))
  Object.assign(patternType.slots, {
    reprSteps: patternRepr,
    repr: (v: PyPattern) => leafOf(patternRepr(v)),
    *hashSteps(v: PyPattern): Steps<Int> {
      return yield* hash(v.source)
    },
    hash: (v: PyPattern) => leafOf(hash(v.source)),
    compare(op: CompareOp, a: PyPattern, b: Value): Value {
      if ((op !== '==' && op !== '!=') || !(b instanceof PyPattern)) return NotImplemented
      const same = a.flags === b.flags && a.bytes === b.bytes && eqMaybe(a.source, b.source) === true
      return same === (op === '==')
    },
  })
  defineMethods(patternType, {
    'match(string, pos=, endpos=)': matcher('match'),
    'fullmatch(string, pos=, endpos=)': matcher('fullmatch'),
    'search(string, pos=, endpos=)': matcher('search'),
    'findall(string, pos=, endpos=)': findAll,
    'finditer(string, pos=, endpos=)': (self: PyPattern, string: Value, pos: Optional, endpos: Optional) => new PyMatchIter(scan(self, string, pos, endpos, false)),
    'scanner(string, pos=, endpos=)': (self: PyPattern, string: Value, pos: Optional, endpos: Optional) => new PyScanner(scan(self, string, pos, endpos, false)),
    'split(string, maxsplit=)': split,
    'sub(repl, string, count=)': replacing(([text]) => text),
    'subn(repl, string, count=)': replacing((both) => new PyTuple(both)),
    '__copy__()': (self: PyPattern) => self,
    '__deepcopy__(memo, /)': (self: PyPattern) => self,
  })
  defineGetters(patternType, {
    pattern: (self: PyPattern) => self.source,
    flags: (self: PyPattern) => self.flags,
    groups: (self: PyPattern) => self.code.groups,
    groupindex: (self: PyPattern) => {
      const dict = new PyDict()
      if (self.names.size === 0) return dict
      for (const [name, n] of self.names) dict.set(name, n)
      return new PyMappingProxy(dict)
    },
  })
  Object.assign(matchType.slots, {
    reprSteps: matchRepr,
    repr: (v: PyMatch) => leafOf(matchRepr(v)),
    getitem: groupLeaf,
    getitemSteps: (v: PyMatch, key: Value) => groups(v, [key]),
    bool: () => true,
  })
  defineMethods(matchType, {
    'group(*groups)': steps(groups, (self: PyMatch, args: readonly Value[]) => (args.length === 1 ? groupLeaf(self, args[0] as Value) : leafOf(groups(self, args)))),
    'groups(default=)': (self: PyMatch, otherwise: Optional) => {
      const items: Value[] = []
      const count = self.pattern.code.groups
      for (let n = 1; n <= count; n++) items.push(self.group(n, otherwise ?? null))
      return new PyTuple(items)
    },
    'groupdict(default=)': (self: PyMatch, otherwise: Optional) => {
      const dict = new PyDict()
      for (const [name, n] of self.pattern.names) dict.set(name, self.group(n, otherwise ?? null))
      return dict
    },
    'start(group=, /)': place((start) => start),
    'end(group=, /)': place((_start, end) => end),
    'span(group=, /)': place((start, end) => new PyTuple([start, end])),
    'expand(template)': tried(expand),
    '__copy__()': (self: PyMatch) => self,
    '__deepcopy__(memo, /)': (self: PyMatch) => self,
  })
  defineMethods(scannerType, { 'match()': scannerMethod('match'), 'search()': scannerMethod('search') })
  defineGetters(scannerType, { pattern: (self: PyScanner) => self.scan.pattern })
  for (const t of [patternType, matchType]) {
    defineClassMethods(t, { '__class_getitem__(item, /)': (cls: PyType, item: Value) => new PyGenericAlias(cls, item instanceof PyTuple ? item : new PyTuple([item])) })
  }
  const lastGroup = (self: PyMatch): number => self.slots[self.slots.length - 1] as number
  defineGetters(matchType, {
    re: (self: PyMatch) => self.pattern,
    string: (self: PyMatch) => self.subject.value,
    pos: (self: PyMatch) => self.pos,
    endpos: (self: PyMatch) => self.endpos,
    lastindex: (self: PyMatch) => (lastGroup(self) < 0 ? null : lastGroup(self)),
    lastgroup: (self: PyMatch) => {
      const last = lastGroup(self)
      for (const [name, n] of self.pattern.names) if (n === last) return name
      return null
    },
    regs: (self: PyMatch) => new PyTuple(Array.from({ length: self.pattern.code.groups + 1 }, (_, i) => span(self, i))),
  })
}

const table: NativeTable = { 'compile(pattern, flags, /)': steps(compile) }

export function makeRe(): PyModule {
  define()
  return nativeModule('_re', table, { Pattern: patternType, Match: matchType })
}
