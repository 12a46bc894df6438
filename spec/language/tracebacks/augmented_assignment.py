# Augmented assignments to a name, an item and an attribute.
class Box:
    items = None

def fill(box):
    box.items += ['x']

def run():
    counts = {'a': 1}
    counts['a'] += 1
    fill(Box())

run()
