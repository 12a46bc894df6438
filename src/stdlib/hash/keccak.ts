/** SHA-3 and SHAKE (FIPS 202). Each lane of 64 bits is a low and a high half. */
import { charge } from '../../run/meter.ts'
import { HashState } from './state.ts'

interface Tables {
  /** What each round adds to the first lane: low and high halves in turn. */
  readonly rounds: Int32Array
  /** How far each lane is turned, and where it goes, in the order of the walk that moves them. */
  readonly turns: Int32Array
  readonly lanes: Int32Array
}

let tables: Tables | null = null

function make(): Tables {
  const rounds = new Int32Array(48)
  let register = 1
  for (let round = 0; round < 24; round++) {
    for (let j = 0; j < 7; j++) {
      if ((register & 1) !== 0) {
        const bit = 2 ** j - 1
        const at = 2 * round + (bit >> 5)
        rounds[at] = (rounds[at] as number) ^ (1 << (bit & 31))
      }
      register = (register & 128) === 0 ? register << 1 : ((register << 1) ^ 0x171) & 255
    }
  }
  const turns = new Int32Array(24)
  const lanes = new Int32Array(24)
  let x = 1
  let y = 0
  for (let t = 0; t < 24; t++) {
    const next = (2 * x + 3 * y) % 5
    x = y
    y = next
    turns[t] = (((t + 1) * (t + 2)) / 2) % 64
    lanes[t] = 2 * (x + 5 * y)
  }
  return { rounds, turns, lanes }
}

function permute(s: Int32Array, sums: Int32Array): void {
  tables ??= make()
  const { rounds, turns, lanes } = tables
  for (let round = 0; round < 48; round += 2) {
    for (let x = 0; x < 10; x++) {
      sums[x] = (s[x] as number) ^ (s[x + 10] as number) ^ (s[x + 20] as number) ^ (s[x + 30] as number) ^ (s[x + 40] as number)
    }
    for (let x = 0; x < 10; x += 2) {
      const before = (x + 8) % 10
      const after = (x + 2) % 10
      const low = sums[after] as number
      const high = sums[after + 1] as number
      const mixLow = (sums[before] as number) ^ ((low << 1) | (high >>> 31))
      const mixHigh = (sums[before + 1] as number) ^ ((high << 1) | (low >>> 31))
      for (let y = 0; y < 50; y += 10) {
        s[x + y] = (s[x + y] as number) ^ mixLow
        s[x + y + 1] = (s[x + y + 1] as number) ^ mixHigh
      }
    }
    let low = s[2] as number
    let high = s[3] as number
    for (let t = 0; t < 24; t++) {
      const turn = turns[t] as number
      const at = lanes[t] as number
      const nextLow = s[at] as number
      const nextHigh = s[at + 1] as number
      const by = turn & 31
      if (turn < 32) {
        s[at] = (low << by) | (high >>> (32 - by))
        s[at + 1] = (high << by) | (low >>> (32 - by))
      } else if (by === 0) {
        s[at] = high
        s[at + 1] = low
      } else {
        s[at] = (high << by) | (low >>> (32 - by))
        s[at + 1] = (low << by) | (high >>> (32 - by))
      }
      low = nextLow
      high = nextHigh
    }
    for (let y = 0; y < 50; y += 10) {
      const a0 = s[y] as number, a1 = s[y + 1] as number, b0 = s[y + 2] as number, b1 = s[y + 3] as number, c0 = s[y + 4] as number
      const c1 = s[y + 5] as number, d0 = s[y + 6] as number, d1 = s[y + 7] as number, e0 = s[y + 8] as number, e1 = s[y + 9] as number
      s[y] = a0 ^ (~b0 & c0)
      s[y + 1] = a1 ^ (~b1 & c1)
      s[y + 2] = b0 ^ (~c0 & d0)
      s[y + 3] = b1 ^ (~c1 & d1)
      s[y + 4] = c0 ^ (~d0 & e0)
      s[y + 5] = c1 ^ (~d1 & e1)
      s[y + 6] = d0 ^ (~e0 & a0)
      s[y + 7] = d1 ^ (~e1 & a1)
      s[y + 8] = e0 ^ (~a0 & b0)
      s[y + 9] = e1 ^ (~a1 & b1)
    }
    s[0] = (s[0] as number) ^ (rounds[round] as number)
    s[1] = (s[1] as number) ^ (rounds[round + 1] as number)
  }
}

export class Keccak extends HashState {
  private readonly words: Int32Array = new Int32Array(50)
  private readonly sums: Int32Array = new Int32Array(10)
  private readonly suffix: number

  /** `suffix`: 6 for SHA-3, 31 for SHAKE. */
  constructor(name: string, rate: number, digestSize: number, suffix: number) {
    super(name, rate, digestSize, 80)
    this.suffix = suffix
  }

  protected fresh(): HashState {
    return new Keccak(this.name, this.blockSize, this.digestSize, this.suffix)
  }

  protected takeWords(from: HashState): void {
    this.words.set((from as Keccak).words)
  }

  protected compress(data: Uint8Array, start: number, end: number): void {
    const { words, blockSize } = this
    for (let at = start; at < end; at += blockSize) {
      for (let i = 0, p = at; p < at + blockSize; i++, p += 4) {
        words[i] = (words[i] as number)
          ^ ((data[p] as number) | ((data[p + 1] as number) << 8) | ((data[p + 2] as number) << 16) | ((data[p + 3] as number) << 24))
      }
      permute(words, this.sums)
    }
  }

  protected finish(length: number): Uint8Array {
    const { buffer, blockSize, words } = this
    buffer.fill(0, this.filled)
    buffer[this.filled] = this.suffix
    buffer[blockSize - 1] = (buffer[blockSize - 1] as number) | 128
    this.compress(buffer, 0, blockSize)
    const out = new Uint8Array(length)
    for (let o = 0; o < length; ) {
      if (o > 0) {
        charge(this.cost)
        permute(words, this.sums)
      }
      for (let i = 0; i < blockSize && o < length; i++) out[o++] = (words[i >> 2] as number) >>> (8 * (i & 3))
    }
    return out
  }
}
