/**
 * Classes for which it was taken that calling them is `type.__call__`, by their metaclass. When a metaclass changes they are told, since
 * what is known of a class is known for its own version only. A metaclass does not keep them alive.
 */
import type { PyType } from '../type.ts'

export class MetaclassUsers {
  private users: WeakRef<PyType>[] = []
  /** At so many those that are gone are swept out. */
  private room = 64

  add(cls: PyType): void {
    if (this.users.length >= this.room) {
      this.users = this.users.filter((user) => user.deref() !== undefined)
      this.room = Math.max(64, 2 * this.users.length)
    }
    this.users.push(new WeakRef(cls))
  }

  changed(): void {
    const { users } = this
    this.users = []
    for (const user of users) user.deref()?.changed()
  }
}
