/** The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), seeded by an array as its authors' reference does. */
const N = 624
const M = 397

export class Mersenne {
  readonly state: Uint32Array = new Uint32Array(N)
  index = N

  private start(seed: number): void {
    const { state } = this
    state[0] = seed
    for (let i = 1; i < N; i++) {
      const before = (state[i - 1] as number) ^ ((state[i - 1] as number) >>> 30)
      state[i] = Math.imul(before, 1812433253) + i
    }
    this.index = N
  }

  seed(key: readonly number[]): void {
    this.start(19650218)
    const { state } = this
    let i = 1
    let j = 0
    const mix = (factor: number): number => (state[i] as number) ^ Math.imul((state[i - 1] as number) ^ ((state[i - 1] as number) >>> 30), factor)
    const next = (): void => {
      if (++i >= N) {
        state[0] = state[N - 1] as number
        i = 1
      }
    }
    for (let k = Math.max(N, key.length); k > 0; k--) {
      state[i] = mix(1664525) + (key[j] as number) + j
      next()
      if (++j >= key.length) j = 0
    }
    for (let k = N - 1; k > 0; k--) {
      state[i] = mix(1566083941) - i
      next()
    }
    state[0] = 0x80000000
  }

  private refill(): void {
    const { state } = this
    for (let i = 0; i < N; i++) {
      const y = ((state[i] as number) & 0x80000000) | ((state[(i + 1) % N] as number) & 0x7fffffff)
      state[i] = (state[(i + M) % N] as number) ^ (y >>> 1) ^ ((y & 1) === 0 ? 0 : 0x9908b0df)
    }
    this.index = 0
  }

  /** The next 32 bits. */
  next(): number {
    if (this.index >= N) this.refill()
    let y = this.state[this.index++] as number
    y ^= y >>> 11
    y ^= (y << 7) & 0x9d2c5680
    y ^= (y << 15) & 0xefc60000
    return (y ^ (y >>> 18)) >>> 0
  }

  /** A double from 0 up to 1, of 53 bits. */
  random(): number {
    const a = this.next() >>> 5
    const b = this.next() >>> 6
    return (a * 67108864 + b) / 9007199254740992
  }
}
