/** Calls across the border: the pricing rule, host functions, script functions. The rule also in CPython, inside itself. */

import { bundleTool } from './engine.ts'
import { median } from './harness.ts'
import { layOut } from './compare.ts'
import { askNode, askPython, type MeasureOptions, type Python } from './measure.ts'
import { pythonCall, ruleAnswer, ruleSource } from './rule.ts'

/** What a tool gives the runner: text for the screen and figures for the JSON file. */
export interface Report {
  readonly text: string
  readonly figures: Record<string, number>
}

interface Calls {
  answer: { total: number; rate: number }
  firstRule: number
  ruleCall: number
  scriptFromHost: number
  hostFromScript: number
  scriptFromScript: number
}

export async function embedding(options: MeasureOptions, pythons: readonly Python[], note: (text: string) => void): Promise<Report> {
  note('embedding: calls across the border')
  const calls = askNode<Calls>(bundleTool('calls'), { engine: options.engine, tier: options.tier, what: 'calls' })
  if (typeof calls === 'string') return { text: `no figures: ${calls}`, figures: {} }
  if (calls.answer.total !== ruleAnswer.total || calls.answer.rate !== ruleAnswer.rate) {
    return { text: `the pricing rule answered ${JSON.stringify(calls.answer)}, not ${JSON.stringify(ruleAnswer)}`, figures: {} }
  }
  const nano = (seconds: number): string => `${(seconds * 1e9).toFixed(0)} ns`
  const lines = [
    ['pricing rule, a fresh object in and an object out', `${(calls.ruleCall * 1e6).toFixed(3)} us`],
    ['pricing rule, compile and first call', `${(calls.firstRule * 1e3).toFixed(2)} ms`],
    ['host calls a script function of two ints', nano(calls.scriptFromHost)],
    ['script calls a host function of one int', nano(calls.hostFromScript)],
    ['script calls an empty script function', nano(calls.scriptFromScript)],
  ]
  for (const python of pythons) {
    const own = askPython<{ times: number[] }>(python, { mode: 'rule', source: ruleSource, call: pythonCall, rounds: 7 })
    if (typeof own !== 'string') lines.push([`pricing rule inside ${python.label}`, `${(median(own.times) * 1e6).toFixed(3)} us`])
  }
  const { answer: _, ...figures } = calls
  return { text: layOut(lines), figures }
}
