# All solutions of the eight queens problem, by backtracking over sets. Unit: one board of eight.
# n: 6
# check: 1 -> (92, 46)


def place(size, row, columns, rising, falling, board, solutions):
    if row == size:
        solutions.append(tuple(board))
        return
    for column in range(size):
        if column in columns or row + column in rising or row - column in falling:
            continue
        columns.add(column)
        rising.add(row + column)
        falling.add(row - column)
        board.append(column)
        place(size, row + 1, columns, rising, falling, board, solutions)
        board.pop()
        columns.remove(column)
        rising.remove(row + column)
        falling.remove(row - column)


def mirrored(board):
    return tuple([len(board) - 1 - column for column in board])


def run(n):
    count = 0
    distinct = 0
    for _ in range(n):
        solutions = []
        place(8, 0, set(), set(), set(), [], solutions)
        known = set(solutions)
        count += len(solutions)
        distinct += len([board for board in solutions if board < mirrored(board) and mirrored(board) in known])
    return count, distinct
