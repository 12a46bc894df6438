/**
 * The containers that a conversion has met, each with what it became. Most conversions meet a few: those are found by a
 * scan of two arrays, which costs less than making a Map.
 */
const FEW = 12

export class Memo<K extends object, V> {
  private readonly keys: K[] = []
  private readonly values: V[] = []
  private map: Map<K, V> | null = null

  get(key: K): V | undefined {
    if (this.map !== null) return this.map.get(key)
    const i = this.keys.indexOf(key)
    return i < 0 ? undefined : this.values[i]
  }

  set(key: K, value: V): void {
    if (this.map === null) {
      const i = this.keys.indexOf(key)
      if (i >= 0) {
        this.values[i] = value
        return
      }
      if (this.keys.length < FEW) {
        this.keys.push(key)
        this.values.push(value)
        return
      }
      this.map = new Map(this.keys.map((known, k) => [known, this.values[k] as V]))
    }
    this.map.set(key, value)
  }
}
