# break and continue in and out of finally.
log = []
for i in range(4):
    try:
        if i == 1: continue
        if i == 3: break
        log.append(f'body {i}')
    finally:
        log.append(f'finally {i}')
else:
    log.append('else')
print(log)
def swallow():
    n = 0
    while n < 5:
        n += 1
        try:
            raise ValueError(n)
        finally:
            if n < 4: continue
            break
    return n
print(swallow())
def nested():
    out = []
    for i in range(3):
        for j in range(3):
            try:
                try:
                    if j == 1: continue
                    if i == 1: break
                    out.append((i, j))
                finally:
                    out.append('in')
            finally:
                out.append('out')
    return out
print(nested())
def return_through_loops():
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if j == 1: return log2
                finally:
                    log2.append(f'j{j}')
        finally:
            log2.append(f'i{i}')
log2 = []
print(return_through_loops())
def break_inside_finally_else():
    for i in range(3):
        try:
            pass
        finally:
            if i == 1: break
    else:
        return 'else'
    return f'broke at {i}'
print(break_inside_finally_else())
