# A puzzle of hexagons solved by constraints and backtracking. Unit: one run.
# n: 6
# check: 1 -> '56 2776'


EMPTY = 7


class Node:
    def __init__(self, pos, id, links):
        self.pos = pos
        self.id = id
        self.links = links


class Hex:
    def __init__(self, size):
        self.size = size
        self.nodes_by_id = []
        self.nodes_by_pos = {}
        i = 0
        for y in range(-size + 1, size):
            for x in range(-size + 1, size):
                if -size < x + y < size:
                    node = Node((x, y), i, [])
                    self.nodes_by_pos[node.pos] = node
                    self.nodes_by_id.append(node)
                    i += 1
        self.count = i

    def link(self):
        for node in self.nodes_by_id:
            x, y = node.pos
            for dx, dy in [(0, 1), (1, 0), (1, -1), (0, -1), (-1, 0), (-1, 1)]:
                other = self.nodes_by_pos.get((x + dx, y + dy))
                if other is not None:
                    node.links.append(other.id)


class Done:
    def __init__(self, count, cells=None):
        self.count = count
        self.cells = [[0, 1, 2, 3, 4, 5, 6, EMPTY] for _ in range(count)] if cells is None else cells

    def clone(self):
        return Done(self.count, [c[:] for c in self.cells])

    def __getitem__(self, i):
        return self.cells[i]

    def set_done(self, i, v):
        self.cells[i] = [v]

    def already_done(self, i):
        return len(self.cells[i]) == 1

    def remove(self, i, v):
        if v in self.cells[i]:
            self.cells[i].remove(v)
            return True
        return False

    def remove_unfixed(self, v):
        changed = False
        for i in range(self.count):
            if not self.already_done(i):
                if self.remove(i, v):
                    changed = True
        return changed

    def filter_tiles(self, tiles):
        for v in range(8):
            if tiles[v] == 0:
                self.remove_unfixed(v)

    def next_cell(self):
        best = None
        for i in range(self.count):
            if not self.already_done(i):
                key = (len(self.cells[i]), -max(v for v in self.cells[i] if True), i)
                if best is None or key < best:
                    best = key
        return -1 if best is None else best[2]


class Pos:
    def __init__(self, hex, tiles, done=None):
        self.hex = hex
        self.tiles = tiles
        self.done = Done(hex.count) if done is None else done

    def clone(self):
        return Pos(self.hex, self.tiles, self.done.clone())


def constrain(pos):
    changed = True
    while changed:
        changed = False
        left = pos.tiles[:]
        done = pos.done
        for i in range(done.count):
            if done.already_done(i):
                left[done[i][0]] -= 1
        for v in range(8):
            if left[v] < 0:
                return False
            if left[v] == 0 and done.remove_unfixed(v):
                changed = True
        for i in range(done.count):
            cell = done[i]
            if not cell:
                return False
            links = pos.hex.nodes_by_id[i].links
            full = empty = 0
            for j in links:
                c = done[j]
                if EMPTY not in c:
                    full += 1
                elif len(c) == 1:
                    empty += 1
            low, high = full, len(links) - empty
            if len(cell) == 1:
                v = cell[0]
                if v != EMPTY:
                    if not low <= v <= high:
                        return False
                    if low != high:
                        if v == high:
                            for j in links:
                                if not done.already_done(j) and done.remove(j, EMPTY):
                                    changed = True
                        elif v == low:
                            for j in links:
                                if not done.already_done(j) and EMPTY in done[j]:
                                    done.set_done(j, EMPTY)
                                    changed = True
            else:
                for v in cell[:]:
                    if v != EMPTY and not low <= v <= high:
                        done.remove(i, v)
                        changed = True
    return True


STEPS = [0]


def solve(pos):
    STEPS[0] += 1
    if not constrain(pos):
        return None
    i = pos.done.next_cell()
    if i < 0:
        return pos
    for v in sorted(pos.done[i], reverse=True):
        nxt = pos.clone()
        nxt.done.set_done(i, v)
        result = solve(nxt)
        if result is not None:
            return result
    return None


def show(pos):
    size = pos.hex.size
    lines = []
    for y in range(-size + 1, size):
        row = []
        for x in range(-size + 1, size):
            if (x, y) in pos.hex.nodes_by_pos:
                v = pos.done[pos.hex.nodes_by_pos[(x, y)].id][0]
                row.append('.' if v == EMPTY else str(v))
        lines.append(' ' * abs(y) + ' '.join(row))
    return '\n'.join(lines)


def make(size, seed):
    hex = Hex(size)
    hex.link()
    filled = []
    for _ in range(hex.count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        filled.append((seed >> 16) % 3 != 0)
    tiles = [0] * 8
    for node in hex.nodes_by_id:
        if filled[node.id]:
            tiles[sum(1 for j in node.links if filled[j])] += 1
        else:
            tiles[EMPTY] += 1
    return hex, tiles


def once(n):
    STEPS[0] = 0
    out = []
    for seed in range(n):
        hex, tiles = make(3, seed + 5)
        found = solve(Pos(hex, tiles))
        out.append(show(found))
    return STEPS[0], out[0]


def run(n):
    result = None
    for _ in range(n):
        result = once(1)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
