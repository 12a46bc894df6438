/**
 * Clocks crossings between host and script, in a process of its own: `node calls.js REQUEST` prints one JSON object with seconds
 * per call. It is bundled and run by startup.ts and embedding.ts.
 */

import { pathToFileURL } from 'node:url'
import { median, sampleTimes } from './harness.ts'
import { classesSource, freshOrder, ruleSource, type Order } from './rule.ts'

export interface CallsRequest {
  readonly engine: string
  readonly tier: string
  readonly what: 'instances' | 'calls'
}

interface Script {
  runSync(inputs?: object): { value: unknown }
  instantiate(inputs?: object): { get(name: string): unknown }
}

interface EngineModule {
  Engine: new (options: object) => { compile(source: string, options: object): Script }
}

const request: CallsRequest = JSON.parse(process.argv[2] as string)
const { Engine } = (await import(pathToFileURL(request.engine).href)) as EngineModule
const engine = new Engine({ tier: request.tier, limits: { fuel: 2 ** 50, wallMs: 3_600_000, memory: '256MB' } })

/** Seconds per call: a warm-up of 0.3 s, then the median of nine samples of 50 ms. */
function clock(fn: () => void): number {
  const until = performance.now() + 300
  while (performance.now() < until) fn()
  return median(sampleTimes(fn, 9, 0.05))
}

function instances(): object {
  const one = engine.compile('1 + 1', { filename: 'one.py' })
  if (one.runSync().value !== 2) throw new Error('1 + 1 is not 2')
  const newInstance = clock(() => one.runSync())
  const classes = engine.compile(classesSource, { filename: 'classes.py' })
  if (classes.runSync().value !== 785) throw new Error(`the basket costs ${classes.runSync().value}, not 785`)
  const run = (): number => {
    const started = performance.now()
    classes.runSync()
    return (performance.now() - started) / 1000
  }
  const heap = (): number => {
    ;(globalThis as { gc?: () => void }).gc?.()
    return process.memoryUsage().heapUsed
  }
  const early: number[] = []
  const late: number[] = []
  for (let i = 0; i < 20; i++) early.push(run())
  const before = heap()
  for (let i = 0; i < 9980; i++) {
    const seconds = run()
    if (i >= 9960) late.push(seconds)
  }
  return { newInstance, classesTenth: median(early.slice(5, 15)), classesTenThousandth: median(late), classesHeapGrowth: heap() - before }
}

function calls(): object {
  const compiled = performance.now()
  const rule = engine.compile(ruleSource, { filename: 'rule.py' })
  const price = rule.instantiate().get('price') as (order: Order) => { total: number; rate: number }
  const answer = price(freshOrder())
  const firstRule = (performance.now() - compiled) / 1000
  const ruleCall = clock(() => price(freshOrder()))

  let sum = 0
  const source = 'def nothing():\n    pass\n\ndef add(a, b):\n    return a + b\n\ndef host(n):\n    for i in range(n):\n        step(i)\n\n' +
    'def own(n):\n    for i in range(n):\n        nothing()\n\ndef empty(n):\n    for i in range(n):\n        pass\n'
  const instance = engine
    .compile(source, { filename: 'calls.py', functions: { step: (i: number) => void (sum += i) } })
    .instantiate()
  const get = (name: string): ((...args: number[]) => unknown) => instance.get(name) as (...args: number[]) => unknown
  const add = get('add')
  const perTurn = (name: string): number => clock(() => get(name)(20000)) / 20000
  const fromHost = clock(() => add(1, 2))
  const loop = perTurn('empty')
  return { answer, firstRule, ruleCall, scriptFromHost: fromHost, hostFromScript: perTurn('host') - loop, scriptFromScript: perTurn('own') - loop, sum }
}

process.stdout.write(`${JSON.stringify(request.what === 'instances' ? instances() : calls())}\n`)
