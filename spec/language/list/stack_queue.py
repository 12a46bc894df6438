# Lists as stacks and queues, linked lists of pairs, ring buffers, breadth and depth first search.
stack = []
for token in '3 4 + 2 * 7 - 2 /'.split():
    if token in '+-*/':
        b, a = stack.pop(), stack.pop()
        stack.append(a + b if token == '+' else a - b if token == '-' else a * b if token == '*' else a / b)
    else:
        stack.append(int(token))
print(stack)
linked = None
for x in [3, 2, 1]:
    linked = (x, linked)
node, values = linked, []
while node:
    value, node = node
    values.append(value)
print(linked, values)
graph = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'e'], 'd': ['f'], 'e': ['f'], 'f': []}
def bfs(start, goal):
    queue, seen = [[start]], {start}
    while queue:
        path = queue.pop(0)
        if path[-1] == goal:
            return path
        for n in graph[path[-1]]:
            if n not in seen:
                seen.add(n)
                queue.append(path + [n])
print(bfs('a', 'f'), bfs('f', 'a'), bfs('a', 'a'))
def paths(a, b):
    return [[a]] if a == b else [[a] + p for n in graph[a] for p in paths(n, b)]
print(paths('a', 'f'))
def topo():
    order, state = [], {}
    def visit(n):
        if state.get(n) == 2:
            return
        if state.get(n) == 1:
            raise ValueError(f'cycle at {n}')
        state[n] = 1
        for m in graph[n]:
            visit(m)
        state[n] = 2
        order.insert(0, n)
    for n in graph:
        visit(n)
    return order
print(topo())
graph['f'] = ['a']
try:
    topo()
except ValueError as e:
    print(e)
class Ring:
    def __init__(self, size):
        self.data, self.start, self.count = [None] * size, 0, 0
    def push(self, x):
        self.data[(self.start + self.count) % len(self.data)] = x
        if self.count < len(self.data):
            self.count += 1
        else:
            self.start = (self.start + 1) % len(self.data)
    def __iter__(self):
        return (self.data[(self.start + i) % len(self.data)] for i in range(self.count))
ring = Ring(3)
for i in range(5):
    ring.push(i * i)
    print(list(ring), end=' ')
print(ring.data)
undo, redo = [], []
text = ''
for command in ['a', 'b', 'undo', 'c', 'undo', 'undo', 'redo']:
    if command == 'undo':
        redo.append(text)
        text = undo.pop()
    elif command == 'redo':
        undo.append(text)
        text = redo.pop()
    else:
        undo.append(text)
        text += command
print(text, undo, redo)
