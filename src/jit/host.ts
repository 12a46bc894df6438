/**
 * May code be generated here? Some hosts forbid it (a content security policy without 'unsafe-eval', edge workers,
 * `--disallow-code-generation-from-strings`). It is found out once, by trying; then typed closures serve.
 */
import { shortSlices } from '../run/meter.ts'

let allowed: boolean | null = null

export function mayGenerate(): boolean {
  if (allowed === null) {
    try {
      allowed = new Function('return 1')() === 1
    } catch {
      allowed = false
    }
  }
  return allowed
}

/**
 * Evaluates generated text. `constants` is what it refers to as k0, k1, ...: no text of the guest is ever part of `text`. They are
 * parameters that nothing assigns: the host takes these for constants as it does `const`, without asking each time whether they are there yet.
 * A number of its own in front keeps the host from giving two regions one function, and with it one type feedback.
 */
export function evaluate(text: string, constants: readonly unknown[]): any {
  shortSlices.left = NEW_SLICES
  return new Function(...constants.map((_, i) => `k${i}`), `'use strict' // ${++made}\n${text}`)(...constants)
}

/** The same for text that refers to its constants as k[0], k[1], ... */
export function evaluateWith(text: string, constants: readonly unknown[]): any {
  shortSlices.left = NEW_SLICES
  return new Function('k', `'use strict' // ${++made}\n${text}`)(constants)
}
let made = 0

/** Slices that are short after code was made (run/meter.ts): some for each place where one may end, by when the host has looked at it. */
const NEW_SLICES = 600
