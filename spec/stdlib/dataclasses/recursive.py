# asdict, astuple and repr of trees.
from dataclasses import *
import dataclasses
from typing import ClassVar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@dataclass
class Tree:
    v: int
    kids: 'list[Tree]' = field(default_factory=list)
    parent: 'Tree | None' = None
tr=Tree(1,[Tree(2),Tree(3,[Tree(4)])]); t(lambda: tr); t(lambda: asdict(tr)); t(lambda: astuple(tr)); tr.parent=tr; t(lambda: repr(tr)[-30:])
