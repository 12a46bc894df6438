# globals(): one dict, always the truth, in the order of binding
first = 1
second = 2
def third(): pass
g = globals()
print(g is globals(), g['first'], [k for k in g if not k.startswith('_') and k not in ('g',)])
g['made'] = 'by dict'
print(made)
made = 'by name'
print(g['made'], 'made' in g, len(g) == len(list(g)))
del g['made']
try:
    made
except NameError as e:
    print(e)
first = 'changed'
print(g['first'], g.get('nothing'), g.pop('second'))
try:
    print(second)
except NameError as e:
    print(e)
g.update(second=22, fresh=33)
print(second, fresh, list(g)[-2:])
g |= {'merged': 44}
print(merged, g.setdefault('more', 55), more)
def change():
    global later
    later = 'set in a function'
change()
print(g['later'], dict(g)['later'], {**g}['later'])
try:
    for k in g:
        new_name = k
except RuntimeError as e:
    print(e)
print('g' in vars(), vars() is g, locals() is g)
