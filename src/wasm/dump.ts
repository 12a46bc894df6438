/** The loops of a script that are WebAssembly after a run, as a listing. */
import type { Code } from '../run/code.ts'
import { innerTexts } from './loop-code.ts'

export function dumpWasm(code: Code): string {
  const out: string[] = []
  const pending: Code[] = [code]
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    pending.unshift(...next.children)
    const title = (id: number) => `;; ${next?.qualname}: loop in line ${next?.source.line(next.core.spans[id]?.start ?? next.core.firstLineStart)}`
    for (const [id, text] of innerTexts(next)) out.push(`${title(id)}, within generated JavaScript`, indented(text))
    for (const [id, { region }] of next.loops) {
      if (region === null || region.tier !== 'wasm') continue
      out.push(title(id))
      for (const [name, kind] of described(next, region.facts.used, region.shown.slots)) out.push(`;;   ${name}: ${kind}`)
      out.push(indented(region.text))
    }
  }
  return `${out.join('\n')}\n`
}

/** Names of the slots that have locals. */
function* described(code: Code, used: ReadonlySet<number>, kinds: readonly string[]): Iterable<[string, string]> {
  for (const slot of [...used].sort((a, b) => a - b)) {
    const name = code.core.slotNames[slot]
    if (name !== undefined && name !== '' && kinds[slot] !== 'any') yield [`$s${slot}`, `${name}, ${kinds[slot]}`]
  }
}

function indented(text: string): string {
  let depth = 0
  return text.split('\n').map((line) => {
    if (line === 'end' || line === 'else') depth--
    const shown = '  '.repeat(depth) + line
    if (line === 'else' || /^(block|loop|if)( |$)/.test(line)) depth++
    return shown
  }).join('\n')
}
