/** The C3 linearisation. Reference: https://docs.python.org/3.13/howto/mro.html */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { typeError } from '../exception.ts'
import type { PyType } from '../type.ts'

/** The method resolution order of a class with these bases: `self` first, `object` last. Throws CPython's TypeError. */
export function linearize(self: PyType, bases: readonly PyType[]): PyType[] {
  if (bases.length === 1) {
    const mro = (bases[0] as PyType).mro
    chargeElements(mro.length)
    chargeMemory(8 * mro.length)
    return [self, ...mro]
  }
  checkDuplicates(bases)
  const lists: (readonly PyType[])[] = [...bases.map((b) => b.mro), bases]
  const heads = lists.map(() => 0)
  const total = lists.reduce((n, list) => n + list.length, 0)
  chargeMemory(8 * total)
  const out: PyType[] = [self]
  for (;;) {
    chargeElements(total)
    let open = false
    let next: PyType | undefined
    for (let i = 0; i < lists.length && next === undefined; i++) {
      const candidate = (lists[i] as PyType[])[heads[i] as number]
      if (candidate === undefined) continue
      open = true
      if (!lists.some((list, j) => list.indexOf(candidate, (heads[j] as number) + 1) >= 0)) next = candidate
    }
    if (!open) return out
    if (next === undefined) throw inconsistent(lists, heads)
    out.push(next)
    lists.forEach((list, i) => {
      if (list[heads[i] as number] === next) heads[i] = (heads[i] as number) + 1
    })
  }
}

function checkDuplicates(bases: readonly PyType[]): void {
  bases.forEach((b, i) => {
    if (bases.indexOf(b, i + 1) >= 0) throw typeError(`duplicate base class ${b.name}`)
  })
}

/** Names the classes that are next in line in the lists that are left. */
function inconsistent(lists: readonly (readonly PyType[])[], heads: readonly number[]): Error {
  const left = new Set<PyType>()
  lists.forEach((list, i) => {
    const t = list[heads[i] as number]
    if (t !== undefined) left.add(t)
  })
  const names = [...left].map((t) => t.name).join(', ')
  return typeError(`Cannot create a consistent method resolution order (MRO) for bases ${names}`) as unknown as Error
}
