/** Facts about a character that `str` methods ask for, as bits. */

export const ALPHA = 1
export const DECIMAL = 2
export const DIGIT = 4
export const NUMERIC = 8
export const SPACE = 16
export const PRINTABLE = 32
export const LOWER = 64
export const UPPER = 128
export const TITLE = 256
export const XID_START = 512
export const XID_CONTINUE = 1024
export const CASED = 2048
export const CASE_IGNORABLE = 4096
