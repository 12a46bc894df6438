# A sudoku solver: constraint propagation over candidate sets, then search with backtracking.

PUZZLES = {
    'easy': '53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79',
    'medium': '..3.2.6..9..3.5..1..18.64....81.29..7.......8..67.82....26.95..8..2.3..9..5.1.3..',
    'hard': '85...24..72......9..4.........1.7..23.5...9...4...........8..7..17..........36.4.',
    'broken': '55..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79',
    'short': '12345',
}

DIGITS = '123456789'
ROWS = 'ABCDEFGHI'


def cross(a, b):
    return [x + y for x in a for y in b]


CELLS = cross(ROWS, DIGITS)
UNITS = [cross(ROWS, c) for c in DIGITS] + [cross(r, DIGITS) for r in ROWS] + [cross(rs, cs) for rs in ('ABC', 'DEF', 'GHI') for cs in ('123', '456', '789')]
UNITS_OF = {cell: [u for u in UNITS if cell in u] for cell in CELLS}
PEERS = {cell: sorted({c for unit in UNITS_OF[cell] for c in unit} - {cell}) for cell in CELLS}


class Contradiction(Exception):
    def __init__(self, cell, reason):
        super().__init__(f'{cell}: {reason}')
        self.cell = cell


class Board:
    """Candidates of each cell as a string of digits; assignments propagate."""

    def __init__(self, candidates=None):
        self.candidates = dict.fromkeys(CELLS, DIGITS) if candidates is None else candidates

    @classmethod
    def parse(cls, text):
        marks = [ch for ch in text if ch in DIGITS + '.0']
        if len(marks) != 81:
            raise ValueError(f'expected 81 cells, got {len(marks)}')
        board = cls()
        for cell, ch in zip(CELLS, marks):
            if ch in DIGITS:
                board.assign(cell, ch)
        return board

    def copy(self):
        return Board(self.candidates.copy())

    def assign(self, cell, digit):
        if digit not in self.candidates[cell]:
            raise Contradiction(cell, f'{digit} is excluded')
        for other in self.candidates[cell].replace(digit, ''):
            self.eliminate(cell, other)

    def eliminate(self, cell, digit):
        if digit not in self.candidates[cell]:
            return
        left = self.candidates[cell] = self.candidates[cell].replace(digit, '')
        if not left:
            raise Contradiction(cell, 'no candidate is left')
        if len(left) == 1:
            for peer in PEERS[cell]:
                self.eliminate(peer, left)
        for unit in UNITS_OF[cell]:
            places = [c for c in unit if digit in self.candidates[c]]
            if not places:
                raise Contradiction(cell, f'no place for {digit}')
            if len(places) == 1 and len(self.candidates[places[0]]) > 1:
                self.assign(places[0], digit)

    @property
    def solved(self):
        return all(len(c) == 1 for c in self.candidates.values())

    @property
    def open_cells(self):
        return sum(len(c) > 1 for c in self.candidates.values())

    def tightest(self):
        return min((c for c in CELLS if len(self.candidates[c]) > 1), key=lambda c: (len(self.candidates[c]), c))

    def __str__(self):
        lines = []
        for r in ROWS:
            row = [self.candidates[r + c] if len(self.candidates[r + c]) == 1 else '.' for c in DIGITS]
            lines.append(' | '.join(' '.join(row[i:i + 3]) for i in (0, 3, 6)))
            if r in 'CF':
                lines.append('------+-------+------')
        return '\n'.join(lines)

    def check(self):
        for unit in UNITS:
            if sorted(self.candidates[c] for c in unit) != list(DIGITS):
                return False
        return True


class Solver:
    def __init__(self):
        self.nodes = 0
        self.dead_ends = 0
        self.deepest = 0

    def solutions(self, board, depth=0):
        self.nodes += 1
        self.deepest = max(self.deepest, depth)
        if board.solved:
            yield board
            return
        cell = board.tightest()
        for digit in board.candidates[cell]:
            trial = board.copy()
            try:
                trial.assign(cell, digit)
            except Contradiction:
                self.dead_ends += 1
                continue
            yield from self.solutions(trial, depth + 1)


def main():
    print(len(CELLS), len(UNITS), {len(p) for p in PEERS.values()}, PEERS['A1'][:8])
    for name, text in PUZZLES.items():
        print(f'== {name}')
        try:
            board = Board.parse(text)
        except Contradiction as e:
            print('contradiction at', e)
            continue
        except ValueError as e:
            print('refused:', e)
            continue
        print(f'{sum(ch in DIGITS for ch in text)} given, {board.open_cells} open after propagation')
        solver = Solver()
        answer = next(solver.solutions(board), None)
        if answer is None:
            print('no solution')
            continue
        print(answer)
        print(f'valid {answer.check()}, {solver.nodes} nodes, {solver.dead_ends} dead ends, depth {solver.deepest}')

    ambiguous = list(PUZZLES['easy'])
    for i in (0, 1, 4, 9, 12, 13, 14, 19, 20, 25, 28, 40):
        ambiguous[i] = '.'
    solver = Solver()
    count = 0
    for count, answer in enumerate(solver.solutions(Board.parse(''.join(ambiguous))), 1):
        if count == 5:
            break
    print(f'at least {count} solutions, last first row {str(answer)[:21]}')


main()
