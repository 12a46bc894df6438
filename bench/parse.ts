/** How fast text becomes a tree: the spec's and examples' programs joined, comments stripped, repeated to 1 MB. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundleTool } from './engine.ts'
import { layOut } from './compare.ts'
import type { Report } from './embedding.ts'
import { median } from './harness.ts'
import { askNode, askPython, type MeasureOptions, type Python } from './measure.ts'
import { root } from './programs.ts'

interface Parsed {
  times: number[]
  bytes: number
  programs: number
  skipped: number
}

function programsUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(py|tr)$/.test(file))
    .sort()
    .map((file) => `${folder}/${file}`)
}

export async function parseSpeed(options: MeasureOptions, pythons: readonly Python[], note: (text: string) => void): Promise<Report> {
  note('parse: lexing, layout and parsing of 1 MB')
  const output = join(root, '.bench', 'joined.py')
  let files = [...programsUnder('spec'), ...programsUnder('examples')]
  // Both sides parse the same text: what an older interpreter takes for no program is left out.
  for (const python of pythons) {
    const accepted = askPython<{ files: string[] }>(python, { mode: 'accepts', folder: root, files })
    if (typeof accepted === 'string') note(`  ${python.label}: ${accepted}`)
    else files = accepted.files
  }
  const rounds = Math.max(7, options.rounds)
  let tool: string
  try {
    tool = bundleTool('parser')
  } catch (error) {
    return { text: `no figures: ${(error as Error).message.split('\n')[1] ?? 'the parser can not be bundled'}`, figures: {} }
  }
  const ours = askNode<Parsed>(tool, { folder: root, files, output, bytes: 1_000_000, rounds })
  if (typeof ours === 'string') return { text: `no figures: ${ours}`, figures: {} }
  const speed = (seconds: number): string => `${(ours.bytes / seconds / 1e6).toFixed(2)} MB/s`
  // The first parses run in a cold host and are reported apart.
  const warm = median(ours.times.slice(2))
  const lines = [
    [`text of ${ours.programs} programs (${ours.skipped} are no whole programs)`, `${(ours.bytes / 1e6).toFixed(2)} MB`],
    ['Tauraro, to its tree', speed(warm)],
    ['  the first time', speed(ours.times[0] as number)],
  ]
  for (const python of pythons) {
    const theirs = askPython<{ times: number[] }>(python, { mode: 'parse', file: output, rounds })
    if (typeof theirs === 'string') note(`  ${python.label}: ${theirs}`)
    lines.push([`${python.label}, ast.parse`, typeof theirs === 'string' ? 'none' : speed(median(theirs.times))])
  }
  return { text: layOut(lines), figures: { bytesPerSecond: ours.bytes / warm, firstBytesPerSecond: ours.bytes / (ours.times[0] as number) } }
}
