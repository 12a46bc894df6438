/**
 * "Did you mean": what a NameError, AttributeError or ImportError says behind its message.
 * The names that exist are asked for when the error is printed, as in CPython: never when it is raised.
 */
import { getSlot, type Frame } from '../run/frame.ts'
import { rt } from '../run/state.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { AttributeError, ImportError, NameError, PyException } from '../runtime/exception.ts'
import { namesOf, sortedNames } from '../runtime/object/dir.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { callDunder } from '../runtime/ops/call-method.ts'
import { collect } from '../runtime/ops/iterate.ts'
import type { Steps } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import { PyCell, type Value, asStr } from '../runtime/value.ts'
import { closest } from '../suggest.ts'
import { attributeOf } from './report.ts'
import { isStandardModule } from './standard-modules.ts'

/** The text to append; '' when there is nothing to suggest. */
export function* suggestionFor(e: PyException): Steps<string> {
  const isImport = e.cls.isSubtype(ImportError)
  const wanted = yield* attributeOf(e, isImport ? 'name_from' : 'name')
  const given = wanted === undefined ? undefined : asStr(wanted)
  if (given === undefined) return ''
  const name = toHost(given)
  const found = yield* suggestion(e, name)
  let text = found === null ? '' : `. Did you mean: '${found}'?`
  if (e.cls.isSubtype(NameError) && isStandardModule(name)) {
    text += found === null ? `. Did you forget to import '${name}'?` : ` Or did you forget to import '${name}'?`
  }
  return text
}

function* suggestion(e: PyException, name: string): Steps<string | null> {
  try {
    if (e.cls.isSubtype(AttributeError)) return closest(name, yield* attributeNames(e, name))
    if (e.cls.isSubtype(ImportError)) return closest(name, yield* moduleNames(e, name))
    return yield* variable(e, name)
  } catch (error) {
    if (!(error instanceof PyException)) throw error
    return null
  }
}

/** The frame in which the error was raised; null when the engine has not kept it. */
function originOf(e: PyException): Frame | null {
  const f = e.origin as Frame | null
  return f === null || f.typed === null ? f : f.typed.toGeneric(f)
}

/** Names beginning with an underscore are for those who ask for one, and for methods of the object itself. */
function visible(names: readonly string[], name: string): string[] {
  return name.startsWith('_') ? [...names] : names.filter((n) => !n.startsWith('_'))
}

function* attributeNames(e: PyException, name: string): Steps<string[]> {
  const object = yield* getattr(e, 'obj')
  const names = yield* dir(object)
  const f = originOf(e)
  const own = f !== null && localValue(f, 'self') === object && object !== null
  return own ? names : visible(names, name)
}

function* moduleNames(e: PyException, name: string): Steps<string[]> {
  const from = asStr(yield* getattr(e, 'name'))
  const module = from === undefined ? undefined : rt.realm?.modules.get(toHost(from).split('.')[0] as string)
  return module === undefined ? [] : visible(yield* dir(module), name)
}

function* dir(v: Value): Steps<string[]> {
  const own = yield* callDunder(v, '__dir__', [])
  if (own === undefined) return sortedNames(namesOf(v))
  return sortedNames((yield* collect(own)).map((x) => toHost(asStr(x) ?? '')))
}

function* variable(e: PyException, name: string): Steps<string | null> {
  const f = originOf(e)
  if (f === null) return null
  const self = localValue(f, 'self')
  if (self !== undefined && (yield* hasAttribute(self, name))) return `self.${name}`
  const { globals } = f.fn
  return closest(name, [...localNames(f), ...[...globals.entries()].map(([n]) => n), ...globals.builtinNames()])
}

function* hasAttribute(v: Value, name: string): Steps<boolean> {
  try {
    yield* getattr(v, name)
    return true
  } catch (error) {
    if (error instanceof PyException && error.cls.isSubtype(AttributeError)) return false
    throw error
  }
}

/** The variables of a frame that have a value; for a class body the names in its namespace. */
function localNames(f: Frame): string[] {
  if (f.x instanceof PyDict) return [...f.x.keys()].map((k) => toHost(asStr(k) ?? ''))
  const names = f.fn.code.core.slotNames
  return names.filter((n, slot) => isVariable(n) && slotValue(f, slot) !== undefined)
}

function localValue(f: Frame, name: string): Value | undefined {
  if (f.x instanceof PyDict) return f.x.getStr(name)
  const slot = f.fn.code.core.slotNames.indexOf(name)
  return slot < 0 ? undefined : slotValue(f, slot)
}

/** Temporaries and the engine's own slots have names that no program can write. */
function isVariable(name: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)
}

function slotValue(f: Frame, slot: number): Value | undefined {
  const v = getSlot(f, slot) as Value | undefined
  return v instanceof PyCell ? v.value : v
}
