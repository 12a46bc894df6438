/**
 * Generator expressions that run in the frame around them (lower/consumed.ts), as exceptions see them: with a frame of their own, out of
 * which no StopIteration comes.
 */
import type { Inlined } from '../core/nodes.ts'
import { StopIteration, type PyException } from '../runtime/exception.ts'
import { Code } from './code.ts'
import { stopsWithin } from './generator.ts'
import type { Globals } from './globals.ts'

const codes: WeakMap<Inlined, Code> = new WeakMap()

/** The code that the frame of its own would have: that of the frame around, under another name. */
export function inlinedCode(code: Code, inlined: Inlined): Code {
  let made = codes.get(inlined)
  if (made === undefined) {
    const { name, qualname, start } = inlined
    const core = Object.create(code.core, Object.getOwnPropertyDescriptors({ kind: 'genexpr', name, qualname, firstLineStart: start }))
    made = new Code(core, code.source, -1)
    codes.set(inlined, made)
  }
  return made
}

/** An exception leaves the generator expression, and with it the call that consumes it. Answers what goes on. */
export function passOut(code: Code, globals: Globals, inlined: Inlined, node: number, e: PyException): PyException {
  e.traceback.push({ code: inlinedCode(code, inlined), node, globals })
  const out = e.cls.isSubtype(StopIteration) ? stopsWithin('generator', 'StopIteration', e) : e
  const around = code.core.inlined.get(inlined.call)
  if (around !== undefined) return passOut(code, globals, around, inlined.call, out)
  out.traceback.push({ code, node: inlined.call, globals })
  return out
}
