# Random playouts on a board of 9 by 9, with groups and liberties. Unit: one run.
# n: 6
# check: 1 -> '198 14879'

import random

SIZE = 9
KOMI = 7.5
EMPTY, WHITE, BLACK = 0, 1, 2
SHOW = {EMPTY: '.', WHITE: 'o', BLACK: 'x'}
PASS = -1
MAXMOVES = SIZE * SIZE * 3


def to_pos(x, y):
    return y * SIZE + x


def to_xy(pos):
    y, x = divmod(pos, SIZE)
    return x, y


class Square:
    def __init__(self, board, pos):
        self.board = board
        self.pos = pos
        self.color = EMPTY
        self.group = None
        self.neighbours = []

    def set_neighbours(self):
        x, y = to_xy(self.pos)
        for dx, dy in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
            newx, newy = x + dx, y + dy
            if 0 <= newx < SIZE and 0 <= newy < SIZE:
                self.neighbours.append(self.board.squares[to_pos(newx, newy)])

    def __repr__(self):
        return repr(to_xy(self.pos))


class Group:
    """Stones that are connected, and their liberties."""

    def __init__(self, color):
        self.color = color
        self.stones = set()
        self.liberties = set()

    def merge(self, other):
        self.stones |= other.stones
        self.liberties |= other.liberties
        for stone in other.stones:
            stone.group = self


class EmptySet:
    def __init__(self, board, rng):
        self.board = board
        self.rng = rng
        self.empties = list(range(SIZE * SIZE))
        self.empty_pos = list(range(SIZE * SIZE))

    def random_choice(self, color):
        choices = len(self.empties)
        while choices:
            i = self.rng.next(choices)
            pos = self.empties[i]
            if self.board.useful(pos, color):
                return pos
            choices -= 1
            self.set(i, self.empties[choices])
            self.set(choices, pos)
        return PASS

    def add(self, pos):
        self.empty_pos[pos] = len(self.empties)
        self.empties.append(pos)

    def remove(self, pos):
        self.set(self.empty_pos[pos], self.empties[-1])
        self.empties.pop()

    def set(self, i, pos):
        self.empties[i] = pos
        self.empty_pos[pos] = i


class Rng:
    def __init__(self, seed):
        self.state = seed

    def next(self, limit):
        self.state = (self.state * 1309 + 13849) & 65535
        return self.state % limit


class Board:
    def __init__(self, rng):
        self.squares = [Square(self, pos) for pos in range(SIZE * SIZE)]
        for square in self.squares:
            square.set_neighbours()
        self.emptyset = EmptySet(self, rng)
        self.ko = None
        self.color = BLACK
        self.history = []
        self.captures = {WHITE: 0, BLACK: 0}
        self.finished = False
        self.passes = 0

    def useful(self, pos, color):
        square = self.squares[pos]
        if pos == self.ko:
            return False
        own = strong_opps = weak_own = 0
        for n in square.neighbours:
            if n.color == EMPTY:
                return True
            libs = len(n.group.liberties)
            if n.color == color:
                own += 1
                if libs > 1:
                    return own < len(square.neighbours) or libs < 3
                weak_own += 1
            elif libs == 1:
                return True
            else:
                strong_opps += 1
        return False

    def move(self, pos):
        if pos == PASS:
            self.passes += 1
            if self.passes == 2:
                self.finished = True
        else:
            self.passes = 0
            self.place(self.squares[pos], self.color)
            self.history.append(pos)
        self.color = WHITE if self.color == BLACK else BLACK

    def place(self, square, color):
        square.color = color
        self.emptyset.remove(square.pos)
        group = Group(color)
        group.stones.add(square)
        square.group = group
        captured = []
        for n in square.neighbours:
            if n.color == EMPTY:
                group.liberties.add(n)
            elif n.color == color:
                if n.group is not square.group:
                    big, small = n.group, square.group
                    if len(big.stones) < len(small.stones):
                        big, small = small, big
                    big.merge(small)
                square.group.liberties.discard(square)
            else:
                n.group.liberties.discard(square)
                if not n.group.liberties and n.group not in captured:
                    captured.append(n.group)
        self.ko = None
        taken = 0
        for g in captured:
            taken += len(g.stones)
            for stone in sorted(g.stones, key=lambda s: s.pos):
                self.remove(stone)
        if taken == 1 and len(square.group.stones) == 1:
            for g in captured:
                for stone in g.stones:
                    self.ko = stone.pos
        self.captures[color] += taken

    def remove(self, stone):
        stone.color = EMPTY
        stone.group = None
        self.emptyset.add(stone.pos)
        for n in stone.neighbours:
            if n.group is not None:
                n.group.liberties.add(stone)

    def score(self, color):
        total = KOMI if color == WHITE else 0
        for square in self.squares:
            if square.color == color:
                total += 1
            elif square.color == EMPTY:
                if all(n.color == color for n in square.neighbours):
                    total += 1
        return total + self.captures[color]

    def __str__(self):
        return '\n'.join(''.join(SHOW[self.squares[to_pos(x, y)].color] for x in range(SIZE)) for y in range(SIZE))


def playout(rng):
    board = Board(rng)
    for _ in range(MAXMOVES):
        if board.finished:
            break
        board.move(board.emptyset.random_choice(board.color))
    return board


def once(n):
    rng = Rng(42)
    out = []
    for _ in range(n):
        b = playout(rng)
        out.append((b.score(WHITE), b.score(BLACK), len(b.history)))
    return out[-5:], str(b)


def run(n):
    result = None
    for _ in range(n):
        result = once(12)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
