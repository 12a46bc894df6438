# dict() and update() of zip, enumerate and items: guest keys, unhashable ones, iterators that have begun.
class H:
    def __hash__(s): return 1
    def __eq__(s,o): print('eq'); return True
print(dict(zip('ab',[1,2])), dict(zip([1,2,1],'abc')), dict(enumerate('ab')), dict({1:2}.items()), len(dict(zip([H(),H()],[1,2]))))
try: dict(zip([1,[]],[1,2]))
except TypeError as e: print(e)
d={1:0}
d.update(zip([H(),5,H()],[1,2,3])); print(len(d))
z=zip([1,2,3],[4,5,6]); next(z); print(dict(z), list(z))
