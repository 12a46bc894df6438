/**
 * Bytes that values take in V8, measured over 300,000 of each and rounded up. Charges (`chargeMemory`) are made where values are held rather than
 * where they are made, so a place that may hold a small object is charged with one: what is charged too much is put right by the next count
 * of what lives (engine/memory.ts).
 */

/** An object with a few fields: an iterator, a bound method, a cell, a frame. */
export const OBJECT = 56
/** A float, a complex number or another small object in a place that is charged for it in advance. */
export const HELD = 48
/** A reference in an array, and what arrays have in reserve. */
export const SLOT = 12
/** A number in a list of numbers: such a list grows by half of its size, and the old numbers live on until they are collected. */
export const NUMBER = 16
/** Without elements. */
export const LIST = 96
export const TUPLE = 96
export const DICT = 188
/** What the first entry of a dict costs besides. */
export const TABLE = 300
export const ENTRY = 40
export const SET = 200
export const FUNCTION = 180
/** A bytes object without its bytes. */
export const BUFFER = 240
