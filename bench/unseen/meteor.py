# Pieces fitted into a board by bit masks and frozensets. Unit: one run.
# n: 2
# check: 1 -> '73 5405'

from bisect import bisect

# exact cover of a 5 x 12 board by the twelve pentominoes is slow; a 5 x 6 part of it with six of them is not
SHAPES = {
    'P': [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)],
    'U': [(0, 0), (0, 2), (1, 0), (1, 1), (1, 2)],
    'L': [(0, 0), (1, 0), (2, 0), (3, 0), (3, 1)],
    'Y': [(0, 0), (1, 0), (2, 0), (3, 0), (1, 1)],
    'V': [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2)],
    'T': [(0, 0), (0, 1), (0, 2), (1, 1), (2, 1)],
    'N': [(0, 0), (1, 0), (1, 1), (2, 1), (3, 1)],
    'F': [(0, 1), (0, 2), (1, 0), (1, 1), (2, 1)],
}


def orientations(cells):
    seen = set()
    for flip in (False, True):
        shape = [(r, -c) for r, c in cells] if flip else list(cells)
        for _ in range(4):
            shape = [(c, -r) for r, c in shape]
            mr = min(r for r, c in shape)
            mc = min(c for r, c in shape)
            seen.add(frozenset((r - mr, c - mc) for r, c in shape))
    return sorted(seen, key=sorted)


def placements(width, height):
    board = frozenset(range(width * height))
    at = [[] for _ in range(width * height)]
    for index, name in enumerate(SHAPES):
        for o in orientations(SHAPES[name]):
            for y in range(height):
                for x in range(width):
                    cells = [(r + y, c + x) for r, c in o]
                    if all(r < height and c < width for r, c in cells):
                        fs = frozenset(r * width + c for r, c in cells)
                        at[min(fs)].append((index, fs))
    return board, at


def solve(n, board, at):
    solutions = []
    names = list(SHAPES)
    curr = [-1] * len(board)

    def search(i_min, free, pieces_left):
        fp = at[i_min]
        for index, fs in fp:
            if index in pieces_left and fs <= free:
                for c in fs:
                    curr[c] = index
                n_free = free - fs
                if not n_free:
                    solutions.append(''.join(names[c] for c in curr))
                    if len(solutions) >= n:
                        return
                else:
                    search(min(n_free), n_free, pieces_left - {index})
                    if len(solutions) >= n:
                        return

    search(0, board, frozenset(range(len(names))))
    return solutions


def once(n):
    board, at = placements(5, 6)
    solutions = solve(n, board, at)
    solutions.sort()
    return len(solutions), solutions[0], solutions[-1]


def run(n):
    result = None
    for _ in range(n):
        result = once(3774)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
