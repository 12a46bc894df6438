# A sudoku solved by trying. Unit: one puzzle.
# n: 3
# check: 1 -> 45

PUZ = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"


def solve(board):
    for i in range(81):
        if board[i] == 0:
            r, c = divmod(i, 9)
            used = set()
            for k in range(9):
                used.add(board[r * 9 + k])
                used.add(board[k * 9 + c])
            br, bc = 3 * (r // 3), 3 * (c // 3)
            for a in range(3):
                for b in range(3):
                    used.add(board[(br + a) * 9 + bc + b])
            for d in range(1, 10):
                if d not in used:
                    board[i] = d
                    if solve(board):
                        return True
            board[i] = 0
            return False
    return True


def run(n):
    t = 0
    for _ in range(n):
        b = [int(c) for c in PUZ]
        solve(b)
        t += sum(b[:9])
    return t
