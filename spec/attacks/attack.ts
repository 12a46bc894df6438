/** What an attack is: a script of a hostile author, and how a run of it may end. */

export interface Attack {
  readonly name: string
  readonly source: string
  /**
   * How it must end: 'limit' (any LimitError), 'ok', the name of an exception of the script, or several of them;
   * 'any' where only the time, the memory and the kind of error count.
   */
  readonly ends: string | readonly string[]
  /** What it must print; unchecked when missing. */
  readonly prints?: string
}

/** Attacks from a table of names and sources that may end alike. */
export function attacks(ends: string | readonly string[], table: Readonly<Record<string, string>>): Attack[] {
  return Object.entries(table).map(([name, source]) => ({ name, source, ends }))
}
