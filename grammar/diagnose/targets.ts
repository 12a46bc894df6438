/** Targets of assignments, loops and `del` for the recogniser. */
import * as t from '../tokens.ts'
import { type Found, rule } from './recogniser.ts'
import { StringRecogniser } from './strings.ts'

export type TargetUse = 'assign' | 'for' | 'delete'

/** The innermost part that cannot be a target, or null. */
export function invalidTarget(node: Found, use: TargetUse): Found | null {
  switch (node.kind) {
    case 'name':
    case 'attribute':
    case 'subscript':
      return null
    case 'starred':
      return use === 'delete' ? node : invalidTarget((node.parts as readonly Found[])[0] as Found, use)
    case 'tuple':
    case 'list':
      for (const part of node.parts ?? []) {
        const invalid = invalidTarget(part, use)
        if (invalid !== null) return invalid
      }
      return null
    case 'comparison':
      if (use !== 'for') return node
      return node.left === undefined ? null : invalidTarget(node.left, use)
    default:
      return node
  }
}

export abstract class TargetRecogniser extends StringRecogniser {
  protected raiseInvalidTarget(use: TargetUse, node: Found): null {
    const invalid = invalidTarget(node, use)
    if (invalid === null) return null
    this.raiseAt(invalid, `cannot ${use === 'delete' ? 'delete' : 'assign to'} ${invalid.kind}`)
  }

  readonly starTargets = (): Found | null => {
    const from = this.position
    const first = this.attempt(() => this.starTarget())
    if (first === null) return null
    if (!this.at(t.Comma)) return first
    const parts = [first]
    for (;;) {
      const item = this.attempt(() => (this.eat(t.Comma) ? this.starTarget() : null))
      if (item === null) break
      parts.push(item)
    }
    this.eat(t.Comma)
    return this.found('tuple', from, { parts })
  }

  readonly starTarget = (): Found | null => this.remember(rule.starTarget, () => {
    const from = this.position
    const star = this.attempt(() => {
      if (!this.eat(t.Star) || this.at(t.Star)) return null
      const value = this.starTarget()
      return value === null ? null : this.found('starred', from, { parts: [value] })
    })
    return star ?? this.targetWithStarAtom()
  })

  private readonly targetWithStarAtom = (): Found | null =>
    this.remember(rule.targetWithStarAtom, () => this.subscriptOrAttribute() ?? this.starAtom())

  private starAtom(): Found | null {
    const from = this.position
    if (this.eatName()) return this.found('name', from, { name: this.token(from).image })
    const group = this.attempt(() => {
      if (!this.eatOpenParen()) return null
      const inner = this.targetWithStarAtom()
      return inner !== null && this.eat(t.RParen) ? inner : null
    })
    if (group !== null) return group
    const tuple = this.attempt(() => {
      if (!this.eatOpenParen()) return null
      let parts: Found[] = []
      this.attempt(() => {
        const first = this.starTarget()
        if (first === null || !this.eat(t.Comma)) return null
        parts = [first, ...(this.list(this.starTarget) ?? [])]
        return true
      })
      return this.eat(t.RParen) ? this.found('tuple', from, { parts }) : null
    })
    if (tuple !== null) return tuple
    return this.attempt(() => {
      if (!this.eat(t.LBracket)) return null
      const parts = this.list(this.starTarget) ?? []
      return this.eat(t.RBracket) ? this.found('list', from, { parts }) : null
    })
  }

  readonly singleTarget = (): Found | null => {
    const from = this.position
    const found = this.subscriptOrAttribute()
    if (found !== null) return found
    if (this.eatName()) return this.found('name', from)
    return this.attempt(() => {
      if (!this.eatOpenParen()) return null
      const inner = this.singleTarget()
      return inner !== null && this.eat(t.RParen) ? inner : null
    })
  }

  private seesTrailer(): boolean {
    return this.atOpenParen() || this.at(t.LBracket) || this.at(t.Dot)
  }

  readonly subscriptOrAttribute = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (this.targetPrimary() === null) return null
      const attribute = this.attempt(() => this.eat(t.Dot) && this.eatName() && !this.seesTrailer())
      if (attribute !== null) return this.found('attribute', from)
      const subscript = this.attempt(() => this.eat(t.LBracket) && this.slices() && this.eat(t.RBracket) && !this.seesTrailer())
      return subscript === null ? null : this.found('subscript', from)
    })
  }

  /** An atom with trailers, up to the last one that is followed by another. */
  private targetPrimary(): Found | null {
    return this.remember(rule.targetPrimary, () => {
      const from = this.position
      let node = this.attempt(() => {
        const atom = this.atom()
        return atom !== null && this.seesTrailer() ? atom : null
      })
      if (node === null) return null
      for (;;) {
        const next = this.attempt(() => {
          const longer = this.trailer(from)
          return longer !== null && this.seesTrailer() ? longer : null
        })
        if (next === null) return node
        node = next
      }
    })
  }

  readonly deleteTarget = (): Found | null => this.remember(rule.deleteTarget, () => {
    const from = this.position
    const found = this.subscriptOrAttribute()
    if (found !== null) return found
    if (this.eatName()) return this.found('name', from)
    const group = this.attempt(() => {
      if (!this.eatOpenParen()) return null
      const inner = this.deleteTarget()
      return inner !== null && this.eat(t.RParen) ? inner : null
    })
    if (group !== null) return group
    for (const [opens, closer] of [[(): boolean => this.eatOpenParen(), t.RParen], [(): boolean => this.eat(t.LBracket), t.RBracket]] as const) {
      const display = this.attempt(() => {
        if (!opens()) return null
        this.list(this.deleteTarget)
        return this.eat(closer) ? this.found('tuple', from) : null
      })
      if (display !== null) return display
    }
    return null
  })
}
