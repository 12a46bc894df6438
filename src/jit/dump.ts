/** The generated code of a script, as it is after a run. */
import type { Code } from '../run/code.ts'

export function dumpGenerated(code: Code): string {
  const out: string[] = []
  const pending: Code[] = [code]
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    pending.unshift(...next.children)
    if (next.typed !== null && next.typed.text !== '') out.push(`// ${next.qualname}`, indented(next.typed.text))
    for (const [id, { region }] of next.loops) {
      if (region === null || region.tier !== 'js') continue
      const line = next.source.line(next.core.spans[id]?.start ?? next.core.firstLineStart)
      out.push(`// ${next.qualname}: loop in line ${line}`, indented(region.text))
    }
  }
  return `${out.join('\n')}\n`
}

function indented(text: string): string {
  let depth = 0
  return text.split('\n').map((line) => {
    const opens = line.split('{').length - 1
    const closes = line.split('}').length - 1
    const first = /^[\s}]*/.exec(line)?.[0].split('}').length ?? 1
    const shown = '  '.repeat(Math.max(depth - first + 1, 0)) + line
    depth += opens - closes
    return shown
  }).join('\n')
}
