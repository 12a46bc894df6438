/** Gives a class of the API its name back, which the package's build has shortened: `instance.constructor.name`, and what hosts print. */
export function nameClass(made: abstract new (...args: never[]) => unknown, name: string): void {
  Object.defineProperty(made, 'name', { value: name, configurable: true })
}
