# Small statements: pass, semicolons, line joining, indentation widths, comments, ellipsis, docstrings, expression statements.
"""module docstring"""
print(__doc__); x = 1; y = 2; print(x, y)
if x: pass; print('after pass')
total = x + \
    y + \
        3
values = [
    1,  # one
    2,

    # a comment line
    3,
]
print(total, values, (1 +
  2), {'a':
    1})
def two():
  return 2
def eight():
        if True:
         return 8
print(two(), eight())
def doc():
    'function docstring'
def nodoc():
    x = 1
    'not a docstring'
class K:
    """class docstring"""
    ...
print(doc.__doc__, nodoc.__doc__, K.__doc__, doc())
...
5
'text'
None
print(...) ; ...
def empty(): ...
def one_liner(a): b = a * 2; return b
print(empty(), one_liner(4))
if True:
	tab = 'indented by a tab'
print(tab)
for _ in range(2): print('loop', end=' '); print('body')
class Empty: pass
print(Empty.__name__, Empty.__doc__)
while True: break
lambda: 5
[1, 2][0]
x == y
  # odd comment indentation
print('end')    # trailing comment
