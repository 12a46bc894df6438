/** NotImplemented, Ellipsis and cells. Reference: https://docs.python.org/3.13/library/constants.html */
import { cellType, ellipsisType, notImplementedType } from '../builtin-types.ts'
import { typeName } from '../builtin-types.ts'
import { valueError } from '../exception.ts'
import { PyGetSet, defineConstructor } from '../native.ts'
import { address } from './identity.ts'
import type { PyType } from '../type.ts'
import { Ellipsis, NotImplemented, PyCell, type PySingleton, type Value } from '../value.ts'

export function registerSingletons(): void {
  notImplementedType.slots.repr = (v: PySingleton) => v.name
  notImplementedType.slots.bool = () => true
  ellipsisType.slots.repr = (v: PySingleton) => v.name
  defineConstructor(notImplementedType, 'NotImplementedType()', () => NotImplemented)
  defineConstructor(ellipsisType, 'ellipsis()', () => Ellipsis)
  defineConstructor(cellType, 'cell(contents=, /)', (_cls: PyType, v: Value | undefined) => new PyCell(v))
  cellType.slots.repr = (v: PyCell) => {
    const content = v.value
    if (content === undefined) return `<cell at ${address(v)}: empty>`
    return `<cell at ${address(v)}: ${typeName(content)} object at ${address(content)}>`
  }
  cellType.dict.set('cell_contents', new PyGetSet('cell_contents', cellType, (self: PyCell): Value => {
    if (self.value === undefined) throw valueError('Cell is empty')
    return self.value
  }, (self: PyCell, v) => {
    self.value = v
  }))
}
