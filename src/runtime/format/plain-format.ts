/**
 * `str.format` of templates whose fields are positions or names, with a conversion or a spec that holds no fields: read once, then
 * filled in without a host generator as long as no value takes guest code.
 */
import type { Keywords } from '../native.ts'
import { formatMaybe } from '../ops/format.ts'
import { reprMaybe, strMaybe } from '../ops/repr.ts'
import { strConcat } from '../str/wide.ts'
import type { Str, Value } from '../value.ts'

interface Field {
  /** Position of the argument; or its name. */
  readonly of: number | string
  readonly conversion: string
  readonly spec: string
}
type Template = readonly (string | Field)[]

const MAX_LENGTH = 500
const KEPT = 300
const templates: Map<string, Template | null> = new Map()

const PARTS = /\{\{|\}\}|\{(\d*|[A-Za-z_]\w*)(?:!([rs]))?(?::([^{}]*))?\}|[{}]/g

/** The parts of a template; null for one that this is too simple for, or that is wrong. */
function read(fmt: string): Template | null {
  const parts: (string | Field)[] = []
  let from = 0
  let automatic = 0
  let manual = false
  for (const { 0: text, 1: name, 2: conversion, 3: spec, index } of fmt.matchAll(PARTS)) {
    parts.push(fmt.slice(from, index))
    from = index + text.length
    if (text === '{{' || text === '}}') parts.push(text.charAt(0))
    else if (name === undefined) return null
    else {
      const numbered = name !== '' && name.charCodeAt(0) < 58
      if (numbered) manual = true
      const of = name === '' ? automatic++ : numbered ? Number(name) : name
      parts.push({ of, conversion: conversion ?? '', spec: spec ?? '' })
    }
  }
  parts.push(fmt.slice(from))
  return manual && automatic > 0 ? null : parts.filter((part) => part !== '')
}

/** The formatted text; undefined, with no effect, where the general way must be taken. */
export function plainFormat(fmt: Str, args: readonly Value[], keywords: Keywords | null): Str | undefined {
  if (typeof fmt !== 'string' || fmt.length > MAX_LENGTH) return undefined
  let template = templates.get(fmt)
  if (template === undefined) {
    if (templates.size >= KEPT) templates.clear()
    templates.set(fmt, (template = read(fmt)))
  }
  if (template === null) return undefined
  let out: Str = ''
  for (let i = 0; i < template.length; i++) {
    const part = template[i] as string | Field
    if (typeof part === 'string') {
      out = strConcat(out, part)
      continue
    }
    const { of, conversion, spec } = part
    let value = typeof of === 'number' ? args[of] : keywords?.get(of)
    if (value !== undefined && conversion !== '') value = conversion === 'r' ? reprMaybe(value) : strMaybe(value)
    const text = value === undefined ? undefined : formatMaybe(value, spec)
    if (text === undefined) return undefined
    out = strConcat(out, text)
  }
  return out
}
