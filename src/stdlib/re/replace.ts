/** Replacing: `sub`, `subn` and `expand`. */
import { chargeElements, chargeMemory, held } from '../../run/meter.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import { PyBytes, bytesOf } from '../../runtime/bytes/bytes.ts'
import { type PyException, typeError } from '../../runtime/exception.ts'
import { PyFunction } from '../../runtime/function.ts'
import { StepsBody, steps } from '../../runtime/native.ts'
import { index } from '../../runtime/ops/index.ts'
import { type Steps, callEach } from '../../runtime/steps.ts'
import { chargeText, leafOf, sizeArgument } from '../../runtime/str/arguments.ts'
import { codePointsOf, strFromCodePoints, strJoin, strLength } from '../../runtime/str/wide.ts'
import { type Str, type Value, asStr } from '../../runtime/value.ts'
import { isCallable } from '../../runtime/wrappers/callable.ts'
import { PyMatch, PyPattern } from './objects.ts'
import { part, subjectOf } from './subject.ts'
import { type Template, parseTemplate } from './template.ts'
import { complain } from './complain.ts'
import { Scan, empty } from './scan.ts'

type Optional = Value | undefined

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

/** What was replaced how often; undefined, with no effect, where that takes guest code, or an error has to be told. */
function replacedPlainly(self: PyPattern, replacement: Value, string: Value, count: Optional): [Value, number] | undefined {
  if (typeof replacement !== 'string' || (count !== undefined && typeof count !== 'number')) return undefined
  const template = self.templates.get(replacement)
  if (template === undefined || self.bytes) return undefined
  const subject = subjectOf(string, false, true)
  const machine = self.borrow(subject, subject.length)
  try {
    return replaced(new Scan(self, subject, 0, subject.length, machine), template, string, count ?? 0)
  } finally {
    self.giveBack(machine)
  }
}

function replaced(found: Scan, template: Template, string: Value, limit: number): [Value, number] {
  const pieces: Value[] = []
  held.add(pieces)
  try {
    return whole(found, string, pieces, replaceByTemplate(found, template, pieces, limit))
  } finally {
    held.delete(pieces)
  }
}

function whole({ pattern, subject }: Scan, string: Value, pieces: readonly Value[], n: number): [Value, number] {
  if (n > 0) return [joined(pattern, pieces), n]
  return [subject.text ?? (string instanceof PyBytes ? string : new PyBytes((subject.codes as Uint8Array).slice())), 0]
}

function* subn(self: PyPattern, replacement: Value, string: Value, count: Optional): Steps<[Value, number]> {
  const limit = count === undefined ? 0 : sizeArgument(yield* index(count), 0)
  const called = isCallable(replacement)
  const subject = subjectOf(string, self.bytes)
  if (!called) checkReplacement(self, replacement)
  const template = called ? null : yield* templateOf(self, replacement)
  const found = new Scan(self, subject, 0, subject.length, self.machine(subject, subject.length))
  if (template !== null) return replaced(found, template, string, limit)
  const pieces: Value[] = []
  held.add(pieces)
  try {
    return whole(found, string, pieces, yield* replaceByCalls(found, replacement, pieces, limit))
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

export function* expand(self: PyMatch, template: Value): Steps<Value> {
  const pieces: Value[] = []
  for (const item of yield* templateOf(self.pattern, template)) {
    pieces.push(typeof item === 'number' ? self.group(item, empty(self.pattern)) : literal(self.pattern, item))
  }
  return joined(self.pattern, pieces)
}

/** `sub` and `subn`. A replacement that has to be called is for the steps. */
export function replacing(result: (both: [Value, number]) => Value): StepsBody {
  const run = function* (self: PyPattern, replacement: Value, string: Value, count: Optional): Steps<Value> {
    return result(yield* subn(self, replacement, string, count))
  }
  return steps(
    run,
    (self: PyPattern, replacement: Value, string: Value, count: Optional) => {
      const plainly = replacedPlainly(self, replacement, string, count)
      return plainly === undefined ? leafOf(run(self, replacement, string, count)) : result(plainly)
    },
    (_self: PyPattern, replacement: Value) => replacement instanceof PyFunction,
  )
}
