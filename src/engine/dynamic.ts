/** Texts compiled while a script runs. */
import { parseExpression, parseModule } from '../../grammar/parser.ts'
import type { Module } from '../ast/nodes.ts'
import { show } from '../builtins/show.ts'
import type { Code } from '../run/code.ts'
import { charge, chargeMemory } from '../run/meter.ts'
import type { SourceMode } from '../run/realm.ts'
import { Source, SourceError } from '../source.ts'
import { toSyntaxException } from '../traceback/source-error.ts'
import { CODE } from './memory.ts'
import { compileModule, guardCompile } from './program.ts'
import type { InstanceRealm } from './realm.ts'

/** Fuel that compiling takes per UTF-16 unit of text. */
const FUEL = 16
/** Units compiled in a millisecond, at least. */
const UNITS_PER_MS = 60

/** How many texts an instance keeps compiled, and how long they may be. */
const KEPT = 64
const KEPT_LENGTH = 500

/** @internal Compiles for the instance that is running. Throws PyException for a mistake in the text. */
export function compileDynamic(text: string, filename: string, mode: SourceMode, futureAnnotations: boolean, realm: InstanceRealm): Code {
  const { limits, tier } = realm.engine
  if (text.length > limits.sourceSize) realm.running.failLimit('source', limits.sourceSize)
  charge(1 + FUEL * text.length)
  chargeMemory(CODE * (text.length + 10))
  // Nothing looks at the clock while the text is compiled.
  realm.running.reserve(text.length / UNITS_PER_MS)
  // Texts given to `exec` and `eval` again and again are compiled once, and paid for each time.
  const key = filename === '<string>' && text.length <= KEPT_LENGTH ? `${mode} ${futureAnnotations} ${text}` : null
  const known = key === null ? undefined : realm.texts.get(key)
  if (known !== undefined) return known
  const source = new Source(text, filename, true)
  source.strictTypes = realm.engine.strictTypes
  let parsed = false
  const { code, error } = guardCompile(source, null, () => {
    const module = parseAs(mode, source)
    parsed = true
    return compileModule(module, source, tier, {
      globals: null, result: mode === 'eval' ? 'return' : 'drop', show: mode === 'single' ? show : null, futureAnnotations,
    })
  })
  if (code !== null && key !== null) {
    if (realm.texts.size >= KEPT) realm.texts.clear()
    realm.texts.set(key, code)
  }
  if (code === null) throw toSyntaxException(error as SourceError, parsed ? 'no text' : mode === 'exec' ? 'lines' : 'as it is')
  return code
}

/** @internal The tree of a text, for the module `ast`. Throws PyException for a mistake in it. */
export function parseDynamic(text: string, filename: string, mode: SourceMode, realm: InstanceRealm): { readonly module: Module; readonly source: Source } {
  const { limits } = realm.engine
  if (text.length > limits.sourceSize) realm.running.failLimit('source', limits.sourceSize)
  charge(1 + FUEL * text.length)
  chargeMemory(CODE * (text.length + 10))
  realm.running.reserve(text.length / UNITS_PER_MS)
  const source = new Source(text, filename, true)
  let module: Module | null = null
  const { error } = guardCompile(source, null, () => {
    module = parseAs(mode, source)
    return null
  })
  if (error !== null || module === null) throw toSyntaxException(error as SourceError, mode === 'exec' ? 'lines' : 'as it is')
  return { module, source }
}

function parseAs(mode: SourceMode, source: Source): Module {
  if (mode === 'eval') {
    const value = parseExpression(source)
    const { start, end } = value
    return { kind: 'Module', body: [{ kind: 'ExprStmt', value, start, end }], start: 0, end: source.text.length }
  }
  const module = parseModule(source)
  if (mode === 'single') checkSingle(module, source)
  return module
}

/** An interactive statement is one compound statement, or simple ones on one line. */
function checkSingle(module: Module, source: Source): void {
  const { body } = module
  const [first, second] = body
  if (first === undefined) throw new SourceError('SyntaxError', 'invalid syntax', source, 0, 0, true, true)
  if (second === undefined) return
  const end = source.line(first.end)
  if (body.every((s) => source.line(s.start) === end)) return
  throw new SourceError('SyntaxError', 'multiple statements found while compiling a single statement', source, first.end, first.end + 1)
}
