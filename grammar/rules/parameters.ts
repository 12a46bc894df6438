/** Collects the parameters of a function or lambda and knows which order Python allows. */
import type { IToken } from 'chevrotain'
import type { Arg, Arguments, Expr } from '../../src/ast/nodes.ts'

export const noArguments = (): Arguments => ({ posonly: [], args: [], vararg: null, kwonly: [], kwDefaults: [], kwarg: null, defaults: [] })

/** Each method returns false when the parameter may not stand there. */
export class ParameterList {
  private posonly: Arg[] = []
  private args: Arg[] = []
  private vararg: Arg | null = null
  private readonly kwonly: Arg[] = []
  private readonly kwDefaults: (Expr | null)[] = []
  private kwarg: Arg | null = null
  private readonly defaults: Expr[] = []
  private seenSlash = false
  private seenStar = false
  /** A bare `*` that no parameter has followed yet. */
  bareStar: IToken | null = null

  slash(): boolean {
    if (this.seenSlash || this.seenStar || this.kwarg !== null || this.args.length === 0) return false
    this.seenSlash = true
    this.posonly = this.args
    this.args = []
    return true
  }

  star(token: IToken, vararg: Arg | null): boolean {
    if (this.seenStar || this.kwarg !== null) return false
    this.seenStar = true
    this.vararg = vararg
    if (vararg === null) this.bareStar = token
    return true
  }

  doubleStar(kwarg: Arg): boolean {
    if (this.kwarg !== null || this.bareStar !== null) return false
    this.kwarg = kwarg
    return true
  }

  named(arg: Arg, value: Expr | null): boolean {
    if (this.kwarg !== null) return false
    if (this.seenStar) {
      this.bareStar = null
      this.kwonly.push(arg)
      this.kwDefaults.push(value)
      return true
    }
    this.args.push(arg)
    if (value !== null) this.defaults.push(value)
    return value !== null || this.defaults.length === 0
  }

  finish(): Arguments {
    const { posonly, args, vararg, kwonly, kwDefaults, kwarg, defaults } = this
    return { posonly, args, vararg, kwonly, kwDefaults, kwarg, defaults }
  }
}
