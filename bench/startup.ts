/** What it costs to begin: a process, an instance, bytes to load. */

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { spawnSync } from 'node:child_process'
import { bundleTool } from './engine.ts'
import { layOut } from './compare.ts'
import type { Report } from './embedding.ts'
import { median } from './harness.ts'
import { askNode, lastLine, type MeasureOptions, type Python } from './measure.ts'

/** Said by the child as it exits, so that both processes of a pair are clocked at the same point of their lives. */
const sayTime = "process.on('exit',()=>{const u=process.cpuUsage();process.stdout.write(String(u.user+u.system))});"

/** Milliseconds of processor time of a process that runs `code`. */
function processorTime(code: string, isModule: boolean): number {
  const args = [...(isModule ? ['--input-type=module'] : []), '-e', sayTime + code]
  const child = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return Number(child.stdout) / 1000
}

interface Instances {
  newInstance: number
  classesTenth: number
  classesTenThousandth: number
  classesHeapGrowth: number
}

export async function startup(options: MeasureOptions, _pythons: readonly Python[], note: (text: string) => void): Promise<Report> {
  note('startup: 21 times three processes')
  // The one file of hosts that have no entry of their own; without dist/, what is measured is that file.
  const beside = join(dirname(options.engine), 'index.js')
  const bundleFile = existsSync(beside) ? beside : options.engine
  const first = (engine: string): string => `import { Engine } from ${JSON.stringify(pathToFileURL(engine).href)}
const value = new Engine({ tier: ${JSON.stringify(options.tier)} }).compile('1+1', { filename: 'one.py' }).runSync().value
if (value !== 2) throw new Error('1+1 is ' + value)`
  const bare: number[] = []
  const ours: number[] = []
  const differences: number[] = []
  const uncached: number[] = []
  try {
    for (let pair = 0; pair < 21; pair++) {
      bare.push(processorTime('0', false))
      ours.push(processorTime(first(options.engine), true))
      uncached.push(processorTime(first(bundleFile), true) - (bare.at(-1) as number))
      differences.push((ours.at(-1) as number) - (bare.at(-1) as number))
    }
  } catch (error) {
    return { text: `no figures: ${lastLine((error as Error).message)}`, figures: {} }
  }
  note('startup: instances of a compiled script')
  const instances = askNode<Instances>(bundleTool('calls'), { engine: options.engine, tier: options.tier, what: 'instances' })
  const bundle = readFileSync(bundleFile)
  const gzipped = gzipSync(bundle, { level: 9 }).length
  const ms = (value: number): string => `${value.toFixed(1)} ms`
  const us = (seconds: number): string => `${(seconds * 1e6).toFixed(2)} us`
  const lines = [
    ['bare `node -e 0`, processor time', ms(median(bare))],
    ['import and first `1+1`, processor time', ms(median(ours))],
    ['  over bare node', ms(median(differences))],
    ['  over bare node, without the code cache', ms(median(uncached))],
    ['bundle', `${(bundle.length / 1000).toFixed(0)} kB`],
    ['bundle, gzipped', `${(gzipped / 1000).toFixed(0)} kB`],
  ]
  const figures: Record<string, number> = { bareMs: median(bare), firstMs: median(ours), overBareMs: median(differences), bundleBytes: bundle.length, gzippedBytes: gzipped }
  if (typeof instances === 'string') lines.push(['instances', `no figures: ${instances}`])
  else {
    lines.push(
      ['new instance of a compiled script and `1+1`', us(instances.newInstance)],
      ['script with three classes, the 10th run', us(instances.classesTenth)],
      ['  the 10,000th run', us(instances.classesTenThousandth)],
      ['  heap growth over 10,000 runs', `${(instances.classesHeapGrowth / 1000).toFixed(0)} kB`],
    )
    Object.assign(figures, instances)
  }
  return { text: layOut(lines), figures }
}
