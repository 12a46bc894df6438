/** Notes on exceptions (PEP 678). */
import { type PyException, typeError } from '../exception.ts'
import { newAttrs } from '../instance.ts'
import { PyList } from '../list/list.ts'
import type { Value } from '../value.ts'

/** Adds to `e.__notes__`, which comes into being with the first note. */
export function addNote(e: PyException, note: Value): void {
  e.attrs ??= newAttrs()
  let notes = e.attrs.getStr('__notes__')
  if (notes === undefined) {
    notes = new PyList()
    e.attrs.setStr('__notes__', notes)
  }
  if (!(notes instanceof PyList)) throw typeError('Cannot add note: __notes__ is not a list')
  notes.push(note)
}
