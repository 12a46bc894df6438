# append and pop on a list. Unit: one of each.
# n: 1000000
# check: 1000 -> (3003, 1000)


def run(n):
    stack = []
    total = 0
    for i in range(n):
        stack.append(i)
        stack.append(i + 1)
        total += stack.pop() % 7
        if len(stack) > 1000:
            stack.clear()
    return total, len(stack)
