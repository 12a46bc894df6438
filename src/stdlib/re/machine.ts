/**
 * Runs a program by backtracking. What would have to be tried or taken back later stands on a stack of numbers, four for
 * each entry, so that the host's stack is used for nested lookarounds and atomic groups only. Every step is charged for.
 */
import { charge, chargeMemory } from '../../run/meter.ts'
import { type CharTest, canonical, isWord } from './chars.ts'
import { I } from './nodes.ts'
import { type Matcher, generateMatcher } from './matcher.ts'
import {
  AT, ATOMIC, BOUNDARY, CHAR, CHOICE, COND, COUNT, type Code, END, FAIL, GREEDY, JUMP, LAZY, LINE_END, LINE_START, LOOK, LOOP, LOOP_ENTER, LOOP_START, MATCH, REF,
  RUN, RUN_LAZY, RUN_POSSESSIVE, SAVE, SLOT, SPLIT, START, STRING_END, TEST,
} from './program.ts'
import type { Subject } from './subject.ts'

/** Where the host looks for a text, it goes no further at once. */
const WINDOW = 16384
/** A stack that has become larger is not kept for the next call. */
const KEPT = 4096

const NOTHING: ArrayLike<number> = new Uint16Array(0)

export class Machine {
  private readonly code: Code
  private readonly bytes: boolean
  text: ArrayLike<number> = NOTHING
  /** The text where it is one of the host's. */
  private string: string | null = null
  end = 0
  /** Starts and ends of groups, -1 for none; the last one is the last group that was closed. */
  readonly slots: number[]
  readonly counts: number[]
  readonly marks: number[]
  private stack: number[] = []
  /** The height of the stack; what lies above is left over. */
  top = 0
  private room = 4096
  steps = 0
  full = false
  private matcher: Matcher | null = null
  /** Where `back` goes on. */
  place = 0
  /** Where a match must not end: an empty one has been found there before. */
  not = -1
  /** Slots may hold something of a former match. */
  used = false

  constructor(code: Code, bytes: boolean) {
    this.code = code
    this.bytes = bytes
    this.slots = new Array(2 * code.groups + 3).fill(-1)
    this.counts = new Array(code.loops).fill(0)
    this.marks = new Array(code.loops).fill(-1)
  }

  /** What it is to run on, up to `end`. */
  take({ codes, text }: Subject, end: number): this {
    this.text = codes
    this.string = typeof text === 'string' ? text : null
    this.end = end
    return this
  }

  /** Forgets what it was run on, so that it can be kept for the next call. */
  drop(): void {
    this.text = NOTHING
    this.string = null
    this.steps = 0
    this.room = 4096
    this.used = true
    if (this.stack.length > KEPT) this.stack = []
  }

  /** Tries at one place. `not`: a place where it must not end. */
  matchAt(start: number, full: boolean, not: number): boolean {
    if (this.used) this.slots.fill(-1)
    this.used = false
    this.top = 0
    this.full = full
    this.not = not
    const matcher = this.matcher === null ? this.warm() : this.matcher
    const stop = matcher === null ? this.run(0, start, true) : matcher(this, 0, start, true)
    if (this.steps > 64) this.pay()
    if (stop < 0) return false
    this.used = true
    this.slots[0] = start
    this.slots[1] = stop
    return true
  }

  /** The first match from `start` on. */
  search(start: number, mustAdvance: boolean): boolean {
    const { prefix, needle, firstTable, firstTest } = this.code
    const { text, string, end } = this
    const first = prefix[0]
    for (let at = start; at <= end; at++) {
      if (needle !== '' && string !== null) {
        at = this.find(string, needle, at)
        if (at < 0) return false
      } else if (first !== undefined) {
        const from = at
        while (at < end && (text[at] !== first || (prefix.length > 1 && !this.begins(prefix, at)))) at++
        charge((at - from) >> 4)
        if (at >= end) return false
      } else if (firstTest !== undefined && firstTable !== undefined) {
        const from = at
        for (; at < end; at++) {
          const c = text[at] as number
          if (c < 256 ? firstTable[c] === 1 : firstTest(c)) break
        }
        charge((at - from) >> 4)
        if (at >= end) return false
      } else charge(1)
      if (this.matchAt(at, false, mustAdvance && at === start ? at : -1)) return true
    }
    return false
  }

  /** Where `needle` comes next, -1 for nowhere. */
  private find(string: string, needle: string, start: number): number {
    const { end } = this
    for (let from = start; from + needle.length <= end; from += WINDOW) {
      const to = Math.min(from + WINDOW + needle.length - 1, end)
      const found = string.slice(from, to).indexOf(needle)
      charge((found < 0 ? to - from : found) >> 4)
      if (found >= 0) return from + found
    }
    return -1
  }

  /** Charges for the steps so far. */
  pay(): void {
    charge(this.steps >> 4)
    this.steps &= 15
  }

  /** Counts an attempt: a program that is used a lot gets a matcher of its own, where code may be made from text. */
  private warm(): Matcher | null {
    const { code } = this
    if (code.heat > 0 && --code.heat > 0) return null
    if (code.matcher === undefined) code.matcher = generateMatcher(code)
    this.matcher = code.matcher
    return this.matcher
  }

  /** Is the literal that every match begins with at `at`? Its first character is. */
  private begins(prefix: readonly number[], at: number): boolean {
    const { text } = this
    const stop = Math.min(prefix.length, this.end - at)
    let k = 1
    while (k < stop && text[at + k] === prefix[k]) k++
    this.steps += k
    if (this.steps >= 4096) this.pay()
    return k === prefix.length
  }

  push(kind: number, a: number, b: number, c: number): void {
    const { stack, top } = this
    stack[top] = kind
    stack[top + 1] = a
    stack[top + 2] = b
    stack[top + 3] = c
    this.top = top + 4
    if (top + 4 > this.room) {
      chargeMemory(8 * this.room)
      this.room *= 2
    }
  }

  /** Takes back everything down to `base`, choices left aside. */
  undo(base: number): void {
    const { stack } = this
    while (this.top > base) {
      const top = (this.top -= 4)
      const kind = stack[top] as number
      const a = stack[top + 1] as number
      const b = stack[top + 2] as number
      const c = stack[top + 3] as number
      if (kind === SLOT) {
        this.slots[a] = b
        this.slots[this.slots.length - 1] = c
      } else if (kind === COUNT) {
        this.counts[a] = b
        this.marks[a] = c
      }
    }
  }

  /** Drops the choices above `base`; what has to be taken back stays. */
  commit(base: number): void {
    const { stack } = this
    let to = base
    for (let i = base; i < this.top; i += 4) {
      const kind = stack[i] as number
      if (kind !== SLOT && kind !== COUNT) continue
      for (let k = 0; k < 4; k++) stack[to + k] = stack[i + k] as number
      to += 4
    }
    this.top = to
  }

  holds(where: number, ascii: boolean, at: number): boolean {
    const { text, end } = this
    switch (where) {
      case START:
        return at === 0
      case LINE_START:
        return at === 0 || text[at - 1] === 10
      case STRING_END:
        return at === end
      case END:
        return at === end || (at === end - 1 && text[at] === 10)
      case LINE_END:
        return at === end || text[at] === 10
      default: {
        if (end === 0) return false
        const before = at > 0 && isWord(text[at - 1] as number, ascii)
        const after = at < end && isWord(text[at] as number, ascii)
        return (before !== after) === (where === BOUNDARY)
      }
    }
  }

  /** Runs from `pc` at `at` to the next MATCH; the position there, -1 when there is no way. */
  private run(pcStart: number, start: number, top: boolean): number {
    const { ops, tests, tables } = this.code
    const { text, end, slots } = this
    const base = this.top
    let pc = pcStart
    let at = start
    for (;;) {
      if (++this.steps >= 4096) this.pay()
      let ok = true
      switch (ops[pc]) {
        case CHAR:
          if (at < end && text[at] === ops[pc + 1]) {
            at++
            pc += 2
          } else ok = false
          break
        case TEST: {
          const test = ops[pc + 1] as number
          if (at < end && passes(text[at] as number, tables[test] as Uint8Array, tests[test] as CharTest)) {
            at++
            pc += 2
          } else ok = false
          break
        }
        case SPLIT: {
          // Branches that can't begin with the character that comes next are not entered.
          const first = ops[pc + 2] as number
          const rest = ops[pc + 3] as number
          if (first >= 0 && (at >= end || !passes(text[at] as number, tables[first] as Uint8Array, tests[first] as CharTest))) {
            pc = ops[pc + 1] as number
            break
          }
          if (rest < 0 || (at < end && passes(text[at] as number, tables[rest] as Uint8Array, tests[rest] as CharTest))) this.push(CHOICE, ops[pc + 1] as number, at, 0)
          pc += 4
          break
        }
        case JUMP:
          pc = ops[pc + 1] as number
          break
        case SAVE: {
          const slot = ops[pc + 1] as number
          const last = slots.length - 1
          // With nothing to go back to nothing is taken back.
          if (top && this.top === 0) this.used = true
          else this.push(SLOT, slot, slots[slot] as number, slots[last] as number)
          slots[slot] = at
          if ((slot & 1) === 1) slots[last] = slot >> 1
          pc += 2
          break
        }
        case AT:
          if (this.holds(ops[pc + 1] as number, ops[pc + 2] === 1, at)) pc += 3
          else ok = false
          break
        case REF: {
          const length = this.repeated(ops[pc + 1] as number, ops[pc + 2] as number, at)
          if (length < 0) ok = false
          else {
            at += length
            pc += 3
          }
          break
        }
        case RUN: case RUN_LAZY: case RUN_POSSESSIVE: {
          const kind = ops[pc] as number
          const test = tests[ops[pc + 1] as number] as CharTest
          const table = tables[ops[pc + 1] as number] as Uint8Array
          const from = at
          const left = end - at
          const least = ops[pc + 2] as number
          const most = Math.min(left, ops[pc + 3] as number)
          const stop = from + (kind === RUN_LAZY ? Math.min(least, most) : most)
          for (; at < stop; at++) {
            const c = text[at] as number
            if (c < 256 ? table[c] === 0 : !test(c)) break
          }
          this.steps += (at - from) >> 2
          if (at - from < least) ok = false
          else {
            if (kind === RUN) {
              const next = ops[pc + 4] as number
              if (next >= 0) at = this.giveBack(from + least, at, next)
              if (at > from + least) this.push(GREEDY, pc + 5, from + least, at)
            } else if (kind === RUN_LAZY && at - from < most) this.push(LAZY, pc, at, from + most)
            pc += 5
          }
          break
        }
        case LOOK: {
          const behind = ops[pc + 1] as number
          const negate = ops[pc + 2] === 1
          const from = behind < 0 ? at : at - behind
          const before = this.top
          const stop = from < 0 ? -1 : this.run(pc + 4, from, false)
          if (negate) {
            this.undo(before)
            ok = stop < 0
          } else {
            if (stop >= 0) this.commit(before)
            ok = stop >= 0
          }
          pc = ops[pc + 3] as number
          break
        }
        case ATOMIC: {
          const before = this.top
          const stop = this.run(pc + 2, at, false)
          if (stop < 0) ok = false
          else {
            this.commit(before)
            at = stop
            pc = ops[pc + 1] as number
          }
          break
        }
        case LOOP_START: {
          const r = ops[pc + 1] as number
          this.push(COUNT, r, this.counts[r] as number, this.marks[r] as number)
          this.counts[r] = 0
          this.marks[r] = -1
          pc += 2
          break
        }
        case LOOP: {
          const r = ops[pc + 1] as number
          const count = this.counts[r] as number
          const exit = ops[pc + 5] as number
          const more = count < (ops[pc + 3] as number) && at !== this.marks[r]
          if (count < (ops[pc + 2] as number)) pc += 6
          else if (!more) pc = exit
          else if (ops[pc + 4] === 1) {
            this.push(CHOICE, exit, at, 0)
            pc += 6
          } else {
            this.push(CHOICE, pc + 6, at, 0)
            pc = exit
          }
          break
        }
        case LOOP_ENTER: {
          const r = ops[pc + 1] as number
          this.push(COUNT, r, this.counts[r] as number, this.marks[r] as number)
          // A time that has to be may be empty, and the one after it too: as CPython has it.
          if ((this.counts[r] as number) >= (ops[pc + 2] as number)) this.marks[r] = at
          ;(this.counts[r] as number)++
          pc += 3
          break
        }
        case COND:
          pc = (slots[2 * (ops[pc + 1] as number) + 1] as number) >= 0 ? pc + 3 : (ops[pc + 2] as number)
          break
        case FAIL:
          ok = false
          break
        case MATCH:
          if (!top || ((!this.full || at === end) && at !== this.not)) return at
          ok = false
          break
      }
      if (ok) continue
      pc = this.back(base)
      if (pc < 0) return -1
      at = this.place
    }
  }

  /** Back to the last choice above `base`: the instruction to go on at, and the place in `place`; -1 where there is none. */
  back(base: number): number {
    const { stack, slots } = this
    const { ops } = this.code
    while (this.top > base) {
      const top = (this.top -= 4)
      const kind = stack[top] as number
      const a = stack[top + 1] as number
      const b = stack[top + 2] as number
      const c = stack[top + 3] as number
      if (kind === SLOT) {
        slots[a] = b
        slots[slots.length - 1] = c
      } else if (kind === COUNT) {
        this.counts[a] = b
        this.marks[a] = c
      } else if (kind === CHOICE) {
        this.place = b
        return a
      } else if (kind === GREEDY) {
        const next = ops[a - 1] as number
        const at = next < 0 ? c - 1 : this.giveBack(b, c - 1, next)
        this.place = at
        if (at > b) this.push(GREEDY, a, b, at)
        return a
      } else {
        const at = this.takeMore(a, b, c)
        if (at < 0) continue
        this.place = at
        if (at < c) this.push(LAZY, a, at, c)
        return a + 5
      }
    }
    return -1
  }

  /** The last place from `at` down to `least` where `next` comes; `least` where there is none. */
  giveBack(least: number, at: number, next: number): number {
    const { text, end } = this
    let place = at
    if (place === end && place > least) place--
    while (place > least && text[place] !== next) place--
    this.steps += (at - place) >> 2
    return place
  }

  /** Where the lazy run at `pc` that has come to `at` ends next, which is not behind `most`; -1 when it can't go on. */
  private takeMore(pc: number, at: number, most: number): number {
    const { text, code } = this
    const test = code.tests[code.ops[pc + 1] as number] as CharTest
    const next = code.ops[pc + 4] as number
    let place = at
    let ok = true
    do {
      ok = test(text[place] as number)
      place++
    } while (ok && next >= 0 && place < most && text[place] !== next)
    this.steps += (place - at) >> 2
    return ok ? place : -1
  }

  /** How long what group `n` holds is, when it comes again at `at`; -1 when it does not. */
  repeated(n: number, flags: number, at: number): number {
    const from = this.slots[2 * n] as number
    const length = (this.slots[2 * n + 1] as number) - from
    if (from < 0 || length < 0 || at + length > this.end) return -1
    this.steps += length
    for (let i = 0; i < length; i++) {
      const a = this.text[from + i] as number
      const b = this.text[at + i] as number
      if (a !== b && ((flags & I) === 0 || canonical(a, flags, this.bytes) !== canonical(b, flags, this.bytes))) return -1
    }
    return length
  }
}

/** Does a character pass a test? The table says so for the first 256. */
function passes(c: number, table: Uint8Array, test: CharTest): boolean {
  return c < 256 ? table[c] === 1 : test(c)
}
