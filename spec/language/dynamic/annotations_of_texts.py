# annotations in texts: __annotations__, and what is inherited of __future__
ns = {}
exec('x: int = 1\ny: str', ns)
print(ns['__annotations__'], 'y' in ns)
exec('z: "later"', ns)
print(ns['__annotations__'])
exec('from __future__ import annotations\ndef f(a: no_such_name) -> 1 + 1: pass', ns)
print(ns['f'].__annotations__)
exec('"""Its doc."""\na = 1', ns)
print(ns['__doc__'])
