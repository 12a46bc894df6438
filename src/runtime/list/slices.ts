/**
 * Slices of lists: reading, assigning, deleting.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#mutable-sequence-types
 */
import { chargeElements } from '../../run/meter.ts'
import { MemoryError, raise, valueError } from '../exception.ts'
import type { SliceRange } from '../slice.ts'
import { PyFloat, type Value } from '../value.ts'
import { LIST_ANY, LIST_EMPTY, LIST_FLOAT, MAX_LIST_LENGTH, PyList, chargeList, kindOf } from './list.ts'

/** `list[start:stop:step]` as a fresh list. */
export function getSlice(list: PyList, range: SliceRange): PyList {
  const { start, step, count } = range
  chargeList(count)
  chargeElements(count)
  if (step === 1) return PyList.ofKind(list.kind, list.items.slice(start, start + count))
  const items = list.items
  const out: any[] = []
  for (let i = start, k = 0; k < count; i += step, k++) out.push(items[i])
  return PyList.ofKind(list.kind, out)
}

/** Prepares `list` to hold these values too: widens its kind and gives the values as it stores them. */
export function rawFor(list: PyList, values: readonly Value[]): readonly any[] {
  const kind = kindOf(values)
  if (kind === LIST_EMPTY) return values
  if (list.kind === LIST_EMPTY) list.kind = kind
  else if (list.kind !== kind) {
    if (list.kind !== LIST_ANY) list.box()
    return values
  }
  return kind === LIST_FLOAT ? values.map((v) => (v as PyFloat).value) : values
}

/** Replaces `count` elements from `start` by `values`, which must not be the list's own array. */
export function spliceItems(list: PyList, start: number, count: number, values: readonly Value[]): void {
  const length = list.items.length - count + values.length
  if (length > MAX_LIST_LENGTH) throw raise(MemoryError)
  chargeElements(list.items.length - start + values.length)
  if (length > list.capacity) list.grow(length)
  const raw = rawFor(list, values)
  const items = list.items
  if (start === items.length) for (let i = 0; i < raw.length; i++) items.push(raw[i])
  else if (raw.length <= 64) items.splice(start, count, ...raw)
  else list.items = items.slice(0, start).concat(raw, items.slice(start + count))
  if (length === 0) list.clear()
}

/** `list[start:stop:step] = values`; values must not be the list's own array. */
export function setSlice(list: PyList, range: SliceRange, values: readonly Value[]): void {
  const { step } = range
  if (step === 1) {
    spliceItems(list, range.start, range.count, values)
    return
  }
  if (values.length !== range.count) {
    throw valueError(`attempt to assign sequence of size ${values.length} to extended slice of size ${range.count}`)
  }
  chargeElements(range.count)
  const raw = rawFor(list, values)
  const items = list.items
  for (let i = range.start, k = 0; k < raw.length; i += step, k++) items[i] = raw[k]
}

/** `del list[start:stop:step]`. */
export function deleteSlice(list: PyList, range: SliceRange): void {
  const { count } = range
  if (count === 0) return
  let { start, step } = range
  if (step < 0) {
    start += (count - 1) * step
    step = -step
  }
  const items = list.items
  chargeElements(items.length - start)
  if (count === items.length) {
    list.clear()
    return
  }
  if (step === 1) {
    items.splice(start, count)
    return
  }
  let to = start
  let next = start
  let left = count
  for (let i = start; i < items.length; i++) {
    if (i === next && left > 0) {
      left--
      next += step
    } else items[to++] = items[i]
  }
  items.length = to
}
