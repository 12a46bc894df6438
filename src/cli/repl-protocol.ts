/** What the two threads of an interactive session say to each other. */
import type { SessionStep } from '../engine/session.ts'
import type { Limits, Tier } from '../index.ts'

export const WORKER_KIND = 'tauraro session'

/** Memory of both threads. */
export interface Shared {
  /** Integers at the places below. */
  readonly flags: Int32Array
  /** A line of input in UTF-8. */
  readonly line: Uint8Array
}
/** 1 when the user has pressed Ctrl-C. */
export const INTERRUPT = 0
/** 1 when a line of input is there. */
export const LINE_READY = 1
/** Bytes of the line; -1 for the end of input. */
export const LINE_LENGTH = 2
export const LINE_BYTES: number = 1 << 16

export interface WorkerData {
  readonly kind: typeof WORKER_KIND
  readonly shared: Shared
  readonly tier: Tier
  readonly limits: Limits
}

export type Request = { readonly kind: 'feed'; readonly text: string; readonly ended: boolean } | { readonly kind: 'complete'; readonly text: string }

export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly step: SessionStep }
  | { readonly kind: 'input'; readonly prompt: string }
  | { readonly kind: 'completed'; readonly names: string[] }
