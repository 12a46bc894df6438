# `vars()` and `locals()` of a class body are its namespace, also where comprehensions and free variables stand beside.
from enum import Enum

table = {'CAT': 'a', 'dog': 'b'}

def make():
    value = 5

    class Pets(Enum):
        vars().update({k: v for k, v in table.items() if k.isupper()})

        def shout(self):
            return self.value.upper()

    class Plain:
        locals().update({x: value for x in 'ab'})
        vars()['squares'] = [n * n for n in range(3)]
        print(sorted(locals())[-3:])

    print(list(Pets), Pets.CAT.shout(), Plain.a, Plain.squares)

make()
