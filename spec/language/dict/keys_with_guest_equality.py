# subscripts ask keys of classes with an __eq__ of their own; views with frozensets give sets
class Like:
    def __init__(self, text):
        self.text = text
    def __hash__(self):
        return hash(self.text)
    def __eq__(self, other):
        print('asked')
        return other == self.text

d = {Like('a'): 1}
print(d['a'], 'a' in d, d.get('a'), d.get('b'))
def sum_of(v):
    return v + 1
print(sum_of(d['a'] + 1))
print(type({'d': 4}.keys() & frozenset('d')), type(frozenset('d') & {'d': 1}.keys()), type({1: 2}.keys() | frozenset([1])))
