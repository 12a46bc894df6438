/** Matching: one match at a place or the first one, all matches of a subject one after the other, and what is made of these. */
import { chargeMemory, held } from '../../run/meter.ts'
import { objectType } from '../../runtime/builtin-types.ts'
import { PyBytes } from '../../runtime/bytes/bytes.ts'
import { PyIter } from '../../runtime/iter.ts'
import { iteratorType } from '../../runtime/iterators/types.ts'
import { PyList } from '../../runtime/list/list.ts'

import { sizeArgument } from '../../runtime/str/arguments.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, PyTuple, type Value } from '../../runtime/value.ts'
import type { Machine } from './machine.ts'
import { PyMatch, PyPattern } from './objects.ts'
import { type Subject, part, subjectOf } from './subject.ts'

type Optional = Value | undefined

/** The bounds that `pos` and `endpos` give. */
function bounds(subject: Subject, pos: Optional, endpos: Optional): [number, number] {
  const { length } = subject
  if (pos === undefined && endpos === undefined) return [0, length]
  const clamp = (v: Optional, otherwise: number): number => Math.max(0, Math.min(length, sizeArgument(v, otherwise)))
  return [clamp(pos, 0), clamp(endpos, length)]
}

export function matcher(kind: 'match' | 'fullmatch' | 'search') {
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
export class Scan {
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

export class PyMatchIter extends PyIter {
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
export class PyScanner extends PyObject {
  readonly scan: Scan
  constructor(scan: Scan) {
    super()
    this.scan = scan
  }
}
export const scannerType = new PyType('_sre.SRE_Scanner', [objectType])
scannerType.module = '_sre'
scannerType.subclassable = false
PyScanner.prototype.cls = scannerType

export function scannerMethod(kind: 'match' | 'search') {
  return (self: PyScanner): Value => {
    const slots = kind === 'search' ? self.scan.next() : self.scan.nextHere()
    return slots === null ? null : self.scan.match(slots)
  }
}

/** `brief` as for `subjectOf`. */
export function scan(self: PyPattern, string: Value, pos: Optional, endpos: Optional, brief: boolean): Scan {
  const subject = subjectOf(string, self.bytes, brief)
  const [from, to] = bounds(subject, pos, endpos)
  return new Scan(self, subject, from, to, brief ? self.borrow(subject, to) : self.machine(subject, to))
}

export function empty(self: PyPattern): Value {
  return self.bytes ? new PyBytes(new Uint8Array(0)) : ''
}

export function findAll(self: PyPattern, string: Value, pos: Optional, endpos: Optional): Value {
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

export function split(self: PyPattern, string: Value, max: Optional): Value {
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
