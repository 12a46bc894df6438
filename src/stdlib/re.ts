/** `_re`: compiling, matching and replacing for `re`. Reference: https://docs.python.org/3.13/library/re.html */
import { charge, chargeElements, chargeMemory, held } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { objectType, typeName } from '../runtime/builtin-types.ts'
import { PyBytes, bytesOf } from '../runtime/bytes/bytes.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { type PyException, IndexError, raise, typeError, valueError } from '../runtime/exception.ts'
import { PyModule } from '../runtime/function.ts'
import { PyIter } from '../runtime/iter.ts'
import { iteratorType } from '../runtime/iterators/types.ts'
import { PyList } from '../runtime/list/list.ts'
import { type NativeTable, StepsBody, defineClassMethods, defineGetters, defineMethods, steps } from '../runtime/native.ts'
import { hash } from '../runtime/ops/hash.ts'
import { index, isIndex } from '../runtime/ops/index.ts'
import { repr } from '../runtime/ops/repr.ts'
import { PyMappingProxy } from '../runtime/object/mappingproxy.ts'
import { type Steps, call, callEach } from '../runtime/steps.ts'
import { chargeText, leafOf, sizeArgument } from '../runtime/str/arguments.ts'
import { codePointsOf, strFromCodePoints, strFromHost, strJoin, strLength, strSlice, toHost } from '../runtime/str/wide.ts'
import { type CompareOp, PyType } from '../runtime/type.ts'
import { type Int, NotImplemented, PyObject, PyTuple, type Str, type Value, asInt, asStr } from '../runtime/value.ts'
import { isCallable } from '../runtime/wrappers/callable.ts'
import { nativeModule } from './module.ts'
import { PyGenericAlias } from '../runtime/ops/class-getitem.ts'
import { eqMaybe } from '../runtime/ops/compare.ts'
import { A, I, L, M, RegexMistake, S, U, X } from './re/nodes.ts'
import type { Machine } from './re/machine.ts'
import { PyMatch, PyPattern, matchType, patternType } from './re/objects.ts'
import { Parser } from './re/parse.ts'
import { attemptsUntilHot } from './re/matcher.ts'
import { compileProgram } from './re/program.ts'
import { type Subject, part, subjectOf } from './re/subject.ts'
import { type Template, parseTemplate } from './re/template.ts'

type Optional = Value | undefined

/** Turns a mistake into the exception of the module `re` of this instance. */
function* complain(e: unknown, source: Value): Steps<never> {
  if (!(e instanceof RegexMistake)) throw e
  const module = rt.realm.modules.get('re')
  const cls = module instanceof PyModule ? module.globals?.getName('PatternError') : undefined
  if (cls === undefined) throw valueError(e.message)
  throw (yield* call(cls, [strFromHost(e.message), e.at === null ? null : source, e.at])) as PyException
}

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

// ---------------------------------------------------------------- matching

/** The bounds that `pos` and `endpos` give. */
function bounds(subject: Subject, pos: Optional, endpos: Optional): [number, number] {
  const { length } = subject
  if (pos === undefined && endpos === undefined) return [0, length]
  const clamp = (v: Optional, otherwise: number): number => Math.max(0, Math.min(length, sizeArgument(v, otherwise)))
  return [clamp(pos, 0), clamp(endpos, length)]
}

function matcher(kind: 'match' | 'fullmatch' | 'search') {
  return (self: PyPattern, string: Value, pos: Optional, endpos: Optional): Value => {
    const subject = subjectOf(string, self.bytes, true)
    const [from, to] = bounds(subject, pos, endpos)
    if (from > to) return null
    const machine = self.borrow(subject, to)
    const found = kind === 'search' ? machine.search(from, false) : machine.matchAt(from, kind === 'fullmatch', -1)
    const slots = found ? machine.slots.slice() : null
    self.giveBack(machine)
    if (slots === null) return null
    chargeMemory(100 + 16 * slots.length)
    return new PyMatch(self, subject, from, to, slots)
  }
}

/** All matches in a subject, one after the other. */
class Scan {
  readonly pattern: PyPattern
  readonly subject: Subject
  readonly machine: Machine
  private readonly from: number
  private readonly to: number
  private at: number
  private mustAdvance = false

  constructor(pattern: PyPattern, subject: Subject, from: number, to: number, machine: Machine) {
    this.pattern = pattern
    this.subject = subject
    this.from = from
    this.at = from
    this.to = to
    this.machine = machine
  }

  /** Where the groups of the next match begin and end, until the next call; null at the end. */
  next(): readonly number[] | null {
    const { machine } = this
    if (this.at > this.to || !machine.search(this.at, this.mustAdvance)) {
      this.at = this.to + 1
      return null
    }
    const { slots } = machine
    this.mustAdvance = slots[0] === slots[1]
    this.at = slots[1] as number
    return slots
  }

  /** The same for a match that begins where the last one has ended. */
  nextHere(): readonly number[] | null {
    const { machine } = this
    if (this.at > this.to || !machine.matchAt(this.at, false, this.mustAdvance ? this.at : -1)) {
      this.at = this.to + 1
      return null
    }
    const { slots } = machine
    this.mustAdvance = slots[0] === slots[1]
    this.at = slots[1] as number
    return slots
  }

  /** What group `n` of the present match holds. */
  group(n: number): Value {
    const { slots } = this.machine
    const from = slots[2 * n] as number
    const to = slots[2 * n + 1] as number
    return from < 0 || to < 0 ? null : part(this.subject, from, to)
  }

  groups(count: number, otherwise: Value): PyTuple {
    const items: Value[] = []
    for (let n = 1; n <= count; n++) items.push(this.group(n) ?? otherwise)
    return new PyTuple(items)
  }

  match(slots: readonly number[]): PyMatch {
    chargeMemory(100 + 16 * slots.length)
    return new PyMatch(this.pattern, this.subject, this.from, this.to, slots.slice())
  }
}

class PyMatchIter extends PyIter {
  private readonly scan: Scan
  constructor(scan: Scan) {
    super()
    this.scan = scan
  }
  next(): PyMatch | undefined {
    const slots = this.scan.next()
    return slots === null ? undefined : this.scan.match(slots)
  }
}
PyMatchIter.prototype.cls = iteratorType('callable_iterator')

/** What `Pattern.scanner` gives: it goes on where its last match has ended. */
class PyScanner extends PyObject {
  readonly scan: Scan
  constructor(scan: Scan) {
    super()
    this.scan = scan
  }
}
const scannerType = new PyType('_sre.SRE_Scanner', [objectType])
scannerType.module = '_sre'
scannerType.subclassable = false
PyScanner.prototype.cls = scannerType

function scannerMethod(kind: 'match' | 'search') {
  return (self: PyScanner): Value => {
    const slots = kind === 'search' ? self.scan.next() : self.scan.nextHere()
    return slots === null ? null : self.scan.match(slots)
  }
}

/** `brief` as for `subjectOf`. */
function scan(self: PyPattern, string: Value, pos: Optional, endpos: Optional, brief: boolean): Scan {
  const subject = subjectOf(string, self.bytes, brief)
  const [from, to] = bounds(subject, pos, endpos)
  return new Scan(self, subject, from, to, brief ? self.borrow(subject, to) : self.machine(subject, to))
}

function empty(self: PyPattern): Value {
  return self.bytes ? new PyBytes(new Uint8Array(0)) : ''
}

function findAll(self: PyPattern, string: Value, pos: Optional, endpos: Optional): Value {
  const found = scan(self, string, pos, endpos, true)
  const out: Value[] = []
  const { groups } = self.code
  const nothing = empty(self)
  held.add(out)
  try {
    while (found.next() !== null) {
      chargeMemory(8)
      if (groups < 2) out.push(found.group(groups) ?? nothing)
      else out.push(found.groups(groups, nothing))
    }
  } finally {
    held.delete(out)
    self.giveBack(found.machine)
  }
  return PyList.from(out)
}

function split(self: PyPattern, string: Value, max: Optional): Value {
  const limit = sizeArgument(max, 0)
  const found = scan(self, string, undefined, undefined, true)
  const { subject } = found
  const out: Value[] = []
  let from = 0
  held.add(out)
  try {
    for (let n = 0; limit === 0 || n < limit; n++) {
      const slots = found.next()
      if (slots === null) break
      chargeMemory(16)
      out.push(part(subject, from, slots[0] as number))
      for (let g = 1; g <= self.code.groups; g++) out.push(found.group(g))
      from = slots[1] as number
    }
  } finally {
    held.delete(out)
    self.giveBack(found.machine)
  }
  out.push(part(subject, from, subject.length))
  return PyList.from(out)
}

// ---------------------------------------------------------------- replacing

function* templateOf(self: PyPattern, replacement: Value): Steps<Template> {
  const s = asStr(replacement)
  const codes = s === undefined ? bytesOf(replacement) : codePointsOf(s)
  if (codes === undefined) throw typeError(`decoding to str: need a bytes-like object, ${typeName(replacement)} found`)
  const known = typeof s === 'string' ? self.templates.get(s) : undefined
  if (known !== undefined) return known
  chargeElements(16 * codes.length)
  chargeMemory(16 * codes.length)
  try {
    const made = parseTemplate(codes, self.code.groups, self.names, self.bytes)
    if (typeof s === 'string' && s.length < 200 && self.templates.size < 50) self.templates.set(s, made)
    return made
  } catch (e) {
    return yield* complain(e, replacement)
  }
}

function joined(self: PyPattern, pieces: readonly Value[]): Value {
  if (!self.bytes) {
    let length = 0
    for (const p of pieces) length += strLength(p as Str)
    chargeElements(length)
    chargeText(length)
    return strJoin(pieces as Str[])
  }
  let total = 0
  for (const p of pieces) total += (p as PyBytes).length
  chargeMemory(total)
  chargeElements(total)
  const out = new Uint8Array(total)
  let at = 0
  for (const p of pieces) {
    out.set((p as PyBytes).bytes, at)
    at += (p as PyBytes).length
  }
  return new PyBytes(out)
}

function literal(self: PyPattern, codes: readonly number[]): Value {
  return self.bytes ? new PyBytes(Uint8Array.from(codes)) : strFromCodePoints(codes)
}

/** Is `v` what can stand for the text of a replacement? */
function checkReplacement(self: PyPattern, v: Value): void {
  const text = asStr(v) !== undefined
  if (!text && bytesOf(v) === undefined) throw typeError(`decoding to str: need a bytes-like object, ${typeName(v)} found`)
  if (text && self.bytes) throw typeError('cannot use a bytes pattern on a string-like object')
  if (!text && !self.bytes) throw typeError('cannot use a string pattern on a bytes-like object')
}

function* subn(self: PyPattern, replacement: Value, string: Value, count: Optional): Steps<[Value, number]> {
  const limit = count === undefined ? 0 : sizeArgument(yield* index(count), 0)
  const called = isCallable(replacement)
  const subject = subjectOf(string, self.bytes)
  if (!called) checkReplacement(self, replacement)
  const template = called ? null : yield* templateOf(self, replacement)
  const found = new Scan(self, subject, 0, subject.length, self.machine(subject, subject.length))
  const pieces: Value[] = []
  held.add(pieces)
  try {
    const n = template === null ? yield* replaceByCalls(found, replacement, pieces, limit) : replaceByTemplate(found, template, pieces, limit)
    if (n === 0) return [subject.text ?? (string instanceof PyBytes ? string : new PyBytes((subject.codes as Uint8Array).slice())), 0]
    return [joined(self, pieces), n]
  } finally {
    held.delete(pieces)
  }
}

function replaceByTemplate(found: Scan, template: Template, pieces: Value[], limit: number): number {
  const { pattern, subject } = found
  chargeMemory(16 * template.length)
  const parts: (Value | number)[] = template.map((item) => (typeof item === 'number' ? item : literal(pattern, item)))
  const nothing = empty(pattern)
  let from = 0
  let n = 0
  for (; limit === 0 || n < limit; n++) {
    const slots = found.next()
    if (slots === null) break
    const start = slots[0] as number
    chargeMemory(24 + 8 * parts.length)
    if (parts.length > 16) chargeElements(parts.length)
    if (start > from) pieces.push(part(subject, from, start))
    for (const item of parts) pieces.push(typeof item === 'number' ? (found.group(item) ?? nothing) : item)
    from = slots[1] as number
  }
  if (n > 0) pieces.push(part(subject, from, subject.length))
  return n
}

/** So many matches are found before their replacements are asked for: nothing that guest code does changes what matches. */
const BATCH = 64

function* replaceByCalls(found: Scan, replacement: Value, pieces: Value[], limit: number): Steps<number> {
  const { pattern, subject } = found
  let wrong: PyException | undefined
  let from = 0
  let n = 0
  for (let more = true; more; ) {
    const matches: PyMatch[] = []
    while (matches.length < BATCH && (limit === 0 || n + matches.length < limit)) {
      const slots = found.next()
      if (slots === null) break
      matches.push(found.match(slots))
    }
    more = matches.length === BATCH
    const answers = yield* callEach(replacement, matches)
    for (let i = 0; i < matches.length; i++) {
      const [start, end] = (matches[i] as PyMatch).slots as [number, number]
      const made = answers[i] as Value
      chargeMemory(32)
      if (start > from) pieces.push(part(subject, from, start))
      const text = pattern.bytes ? bytesOf(made) : asStr(made)
      if (text !== undefined) pieces.push(pattern.bytes ? new PyBytes(text as Uint8Array) : (text as Str))
      else if (made !== null) {
        // Like CPython, which finds out when it joins the pieces.
        wrong ??= typeError(pattern.bytes ? `sequence item ${pieces.length}: expected a bytes-like object, ${typeName(made)} found` : `sequence item ${pieces.length}: expected str instance, ${typeName(made)} found`)
      }
      from = end
    }
    n += matches.length
  }
  if (wrong !== undefined) throw wrong
  if (n > 0) pieces.push(part(subject, from, subject.length))
  return n
}

// ---------------------------------------------------------------- matches

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

function* expand(self: PyMatch, template: Value): Steps<Value> {
  const pieces: Value[] = []
  for (const item of yield* templateOf(self.pattern, template)) {
    pieces.push(typeof item === 'number' ? self.group(item, empty(self.pattern)) : literal(self.pattern, item))
  }
  return joined(self.pattern, pieces)
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
    'sub(repl, string, count=)': tried(function* (self: PyPattern, replacement: Value, string: Value, count: Optional) {
      return (yield* subn(self, replacement, string, count))[0]
    }),
    'subn(repl, string, count=)': tried(function* (self: PyPattern, replacement: Value, string: Value, count: Optional) {
      return new PyTuple(yield* subn(self, replacement, string, count))
    }),
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
