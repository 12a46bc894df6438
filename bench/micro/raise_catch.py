# An exception raised by a builtin and caught by name. Unit: one raise and catch.
# n: 300000
# check: 1000 -> 1000


def run(n):
    table = {1: 2}
    missing = 0
    for i in range(n):
        try:
            table[-i - 2]
        except KeyError as error:
            missing += len(error.args)
    return missing
