/**
 * One entry of the host into a script, from the outermost call to its return: what it may spend and what it has spent.
 *
 * The meter (run/meter.ts) counts down a slice of fuel and an allowance of memory for the entry that is running; its
 * slow paths come here. Calls that the script's host functions make back into the same instance belong to the same
 * entry; an entry into another instance has limits of its own, and its fuel counts for the outer one too.
 */
import type { MeterHooks } from '../run/meter.ts'
import { meter, shortSlices } from '../run/meter.ts'
import { askToUnwind, unwinding } from '../run/unwind.ts'
import type { PyException } from '../runtime/exception.ts'
import type { PyObject } from '../runtime/value.ts'
import { LimitError } from './errors.ts'
import type { MemoryAccount } from './memory.ts'
import type { LimitName, LimitValues } from './options.ts'

/** Units of fuel after which the clock and the abort signal are looked at. */
const SLICE = 2_000
/** The same while everything is to be put aside, where only generated code can. */
const SHORT_SLICE = 100
/** The same while generated code is new: no multiple of what a round of a loop usually costs, so that slices end everywhere. */
const NEW_SLICE = 61

export type OutputStream = 'stdout' | 'stderr'
export type OutputListener = (text: string, stream: OutputStream) => void

/** @internal What can be set for a single entry. */
export interface EntryOptions {
  readonly limits: LimitValues
  readonly signal: AbortSignal | undefined
  readonly onOutput: OutputListener | undefined
  /** Asked when a slice of fuel ends; what it answers is raised in the script. For sessions: Ctrl-C. */
  readonly interrupt?: (() => PyException | null) | undefined
}

/** What an entry has used. */
export interface Usage {
  /** Units of fuel; the same on every machine and in every tier. */
  readonly fuel: number
  /** Upper estimate of the bytes that live in the instance. */
  readonly memory: number
  /** Bytes written. */
  readonly output: number
  readonly hostCalls: number
}

const clock: () => number = typeof performance === 'object' ? () => performance.now() : () => Date.now()

const IDLE: MeterHooks = { fuel() {}, memory() {}, interrupt() {}, unwound() {} }

/** The entry whose guest code (or host function) is running. */
let current: Entry | null = null

function sliceLength(): number {
  if (shortSlices.left > 0) {
    shortSlices.left--
    return NEW_SLICE
  }
  return unwinding.asked ? SHORT_SLICE : SLICE
}

/** @internal Makes `entry` the one that the meter counts for; answers the one before. */
export function switchTo(entry: Entry | null): Entry | null {
  const before = current
  if (before === entry) return before
  if (before !== null) {
    before.slice = meter.slice
    before.account.left = meter.memory
  }
  current = entry
  if (entry === null) {
    meter.slice = Number.POSITIVE_INFINITY
    meter.memory = Number.POSITIVE_INFINITY
    meter.hooks = IDLE
  } else {
    meter.slice = entry.slice
    meter.memory = entry.account.left
    meter.hooks = entry
  }
  return before
}

/** @internal */
export class Entry implements MeterHooks {
  readonly account: MemoryAccount
  readonly options: EntryOptions
  /** The unspent part of the slice while another entry is running. */
  slice = 0
  stdout = ''
  stderr = ''
  hostCalls = 0
  output = 0
  /** Set once the entry has come to an end that no script can catch. */
  failed = false
  private failure: unknown = undefined
  private readonly limits: LimitValues
  readonly signal: AbortSignal | undefined
  /** `this` in host functions. */
  readonly context: { readonly signal: AbortSignal | undefined }
  private readonly watched: boolean
  /** Fuel handed to the meter so far. */
  private granted = 0
  /** When the clock was first read; -1 before. */
  private started = -1
  private waited = 0
  private waitingSince = 0
  /** The event loop that runs in it. */
  loop: PyObject | null = null
  /** Does it run in legs, so that others may begin before it ends? */
  readonly asynchronous: boolean

  constructor(account: MemoryAccount, options: EntryOptions, asynchronous = false) {
    this.account = account
    this.asynchronous = asynchronous
    this.options = options
    this.limits = options.limits
    this.signal = options.signal
    this.context = Object.freeze({ signal: options.signal })
    this.watched = options.limits.wallMs < Number.POSITIVE_INFINITY || options.signal !== undefined || options.interrupt !== undefined
    this.begin()
  }

  /** Everything as it is at the start of an entry. Throws the signal's reason when that is aborted already. */
  begin(): void {
    this.granted = Math.min(SLICE, this.limits.fuel)
    this.slice = this.granted
    this.stdout = ''
    this.stderr = ''
    this.hostCalls = 0
    this.output = 0
    this.failed = false
    this.failure = undefined
    this.started = -1
    this.waited = 0
    this.loop = null
    if (this.signal?.aborted) this.fail(this.signal.reason)
  }

  /** Fuel spent so far. */
  get fuelUsed(): number {
    return this.granted - (current === this ? meter.slice : this.slice)
  }

  usage(): Usage {
    return { fuel: this.fuelUsed, memory: this.account.estimate(current === this ? meter.memory : this.account.left), output: this.output, hostCalls: this.hostCalls }
  }

  /** Ends the entry: throws `reason`, now and whenever the meter is looked at again. */
  fail(reason: unknown): never {
    this.failed = true
    this.failure = reason
    // Whoever might go on is stopped at the next charge.
    if (current === this) meter.slice = -1
    throw reason
  }

  failLimit(limit: LimitName, allowed: number): never {
    return this.fail(new LimitError(limit, allowed))
  }

  /** Throws again what has ended the entry, in case a host function has swallowed it. */
  checkAlive(): void {
    if (this.failed) throw this.failure
    if (this.signal?.aborted) this.fail(this.signal.reason)
  }

  // MeterHooks.

  fuel(): void {
    if (this.failed) throw this.failure
    const used = this.granted - meter.slice
    const { fuel } = this.limits
    // Never what is no number: nothing would be counted after that.
    if (!(used <= fuel && used < Number.POSITIVE_INFINITY)) this.failLimit('fuel', fuel)
    const slice = Math.min(sliceLength(), fuel - used)
    meter.granted += slice - meter.slice
    meter.slice = slice
    this.granted = used + slice
    if (this.watched) this.look()
  }

  memory(bytes: number): void {
    if (this.failed) throw this.failure
    const { account } = this
    if (!unwinding.needed) {
      if (!account.refill(bytes)) this.failLimit('memory', account.limit)
      return
    }
    // What generated code holds is seen when its frames have been put aside; until then a little more is given out.
    if (!account.lend(bytes)) this.failLimit('memory', account.limit)
    askToUnwind()
  }

  interrupt(): void {
    // The rest of the slice goes back.
    const rest = meter.slice + 1
    this.granted -= rest
    meter.granted -= rest
    meter.slice = -1
  }

  unwound(): void {
    if (!this.account.recount()) this.failLimit('memory', this.account.limit)
  }

  /** Work of about `ms` milliseconds is to be done in one go: it is not begun when it would pass the limit. */
  reserve(ms: number): void {
    if (ms < 1 || this.limits.wallMs === Number.POSITIVE_INFINITY) return
    this.look()
    if (clock() - this.started - this.waited + ms > this.limits.wallMs) this.failLimit('wall', this.limits.wallMs)
  }

  /** Work that is not charged is about to begin (compiling a module of the library): looks at the clock, once that runs. */
  glance(): void {
    if (this.started >= 0) this.look()
  }

  private look(): void {
    if (this.signal?.aborted) this.fail(this.signal.reason)
    const raised = this.options.interrupt?.()
    if (raised) throw raised
    const { wallMs } = this.limits
    if (wallMs === Number.POSITIVE_INFINITY) return
    const now = clock()
    if (this.started < 0) this.started = now
    else if (now - this.started - this.waited > wallMs) this.failLimit('wall', wallMs)
  }

  // The border to host functions.

  /** A host function is about to be called. */
  leave(): void {
    if (++this.hostCalls > this.limits.hostCalls) this.failLimit('hostCalls', this.limits.hostCalls)
    this.pause()
  }

  /** Stops the clock; `resume` goes on. */
  pause(): void {
    if (this.started >= 0) this.waitingSince = clock()
  }

  resume(): void {
    if (this.started >= 0) this.waited += clock() - this.waitingSince
  }

  /** Fuel that an inner entry of another instance has used. */
  addFuel(units: number): void {
    if (current === this) meter.slice -= units
    else this.slice -= units
  }

  write(stream: OutputStream, text: string): void {
    this.output += utf8Length(text)
    if (this.output > this.limits.output) this.failLimit('output', this.limits.output)
    const { onOutput } = this.options
    if (onOutput !== undefined) {
      try {
        onOutput(text, stream)
      } catch (e) {
        this.fail(e)
      }
    } else this[stream] += text
  }
}

/** Bytes of `text` in UTF-8. */
function utf8Length(text: string): number {
  let n = text.length
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x80) continue
    // Each half of a surrogate pair counts two of the pair's four bytes.
    n += c < 0x800 || (c & 0xf800) === 0xd800 ? 1 : 2
  }
  return n
}
