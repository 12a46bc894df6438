/** How many columns a terminal gives to text: East Asian wide and fullwidth characters take two (Unicode 15.1, as CPython 3.13). */

/** The wide ranges in turn: distance from the end of the range before, and length; base 36. */
const WIDE_RANGES: string =
  '3cw 2o;3i2 2;d 2;5a 4;3 1;2 1;eh 2;l 2;1e c;17 1;j 1;d 1;8 2;h 2;5 2;8 1;5 1;l 1;7 2;1 1;4 1;2 1;7 1;4 2;s 1;z 1;1 1;4 3;1 1;1p 3;' +
  'o 1;e 1;nv 2;1f 1;4 1;mi q;1 2h;c 5y;q 27;2 2e;2 2v;5 17;1 2m;1 2c;b 1c;1 14;8 5f4;1s h3h;3 1j;wp t;hv 8mc;6l8 e8;ls a;m z;1 j;1 4;' +
  '45 2o;3j 7;m49 5;b 2;e 4qg;8 ye;16 9;6w7 4;1 7;1 2;1 83;f 1;t 3;2 1;e 4;8 b0;c20 1;5m 1;5a 1;2 a;2t 3;d 18;4 9;7 2;e 6;4a x;c 9;1 1y;' +
  '1 m;c 17;4 5;c h;3 1;3 1z;1 1;1 57;2 1r;d 4;1 o;i 1;q 2;d 1;2e 2d;1c 1y;6 1;3 3;2 3;4 4;b 2;7 9;6b c;4 1;7v 1b;1 a;1 55;34 d;3 9;' +
  '7 1a;1 7;8 e;4 9;7 9;zr 1eke;2 1eke'

/** Start and end (exclusive) of each range, ascending; unpacked on first use. */
let bounds: number[] | null = null

function unpack(): number[] {
  const out: number[] = []
  let at = 0
  for (const range of WIDE_RANGES.split(';')) {
    const [gap, length] = range.split(' ').map((digits) => Number.parseInt(digits, 36)) as [number, number]
    at += gap
    out.push(at, at + length)
    at += length
  }
  return out
}

function isWide(codePoint: number): boolean {
  bounds ??= unpack()
  let low = 0
  let high = bounds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bounds[middle] as number) <= codePoint) low = middle + 1
    else high = middle
  }
  // After a start and before its end: an odd number of bounds lies behind.
  return low % 2 === 1
}

/** Columns of `text`, all of it or its first `units` UTF-16 units. */
export function displayWidth(text: string, units: number = text.length): number {
  let columns = 0
  for (let i = 0; i < units && i < text.length; ) {
    const codePoint = text.codePointAt(i) as number
    columns += codePoint >= 0x1100 && isWide(codePoint) ? 2 : 1
    i += codePoint > 0xffff ? 2 : 1
  }
  // Past the end of the line every unit is one column, so that offsets behind it still count.
  return columns + Math.max(0, units - text.length)
}
