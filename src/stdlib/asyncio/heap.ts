/** Timers by time, those of the same time in the order in which they were set. */
import type { PyHandle } from './handle.ts'

const before = (a: PyHandle, b: PyHandle): boolean => a.due < b.due || (a.due === b.due && a.order < b.order)

export class TimerHeap {
  private readonly items: PyHandle[] = []

  get first(): PyHandle | undefined {
    return this.items[0]
  }

  push(h: PyHandle): void {
    const { items } = this
    let i = items.length
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (!before(h, items[parent] as PyHandle)) break
      items[i] = items[parent] as PyHandle
      i = parent
    }
    items[i] = h
  }

  pop(): PyHandle | undefined {
    const { items } = this
    const top = items[0]
    const last = items.pop()
    if (last === undefined || items.length === 0) return top
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= items.length) break
      if (child + 1 < items.length && before(items[child + 1] as PyHandle, items[child] as PyHandle)) child++
      if (!before(items[child] as PyHandle, last)) break
      items[i] = items[child] as PyHandle
      i = child
    }
    items[i] = last
    return top
  }
}
