# A tree walked by generators that delegate to each other. Unit: one node.
# n: 200000
# check: 1000 -> 499500


class Node:
    def __init__(self, left, value, right):
        self.left = left
        self.value = value
        self.right = right


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Node(build(low, middle), middle, build(middle + 1, high))


def walk(node):
    if node is not None:
        yield from walk(node.left)
        yield node.value
        yield from walk(node.right)


tree = build(0, 1000)


def run(n):
    total = 0
    for _ in range(n // 1000):
        for value in walk(tree):
            total += value
    return total
