# Dynamic programs over strings: edit distance, longest common subsequence and substring.
def distance(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]
print([distance(a, b) for a, b in [('kitten', 'sitting'), ('', 'abc'), ('same', 'same'), ('flaw', 'lawn'), ('😀a', 'a😀')]])
def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            table[i + 1][j + 1] = table[i][j] + 1 if a[i] == b[j] else max(table[i][j + 1], table[i + 1][j])
    out = ''
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out = a[i - 1] + out
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return out
print(lcs('AGGTAB', 'GXTXAYB'), lcs('thisisatest', 'testing123testing'), lcs('', 'x') == '')
def longest_common(a, b):
    best = ''
    for i in range(len(a)):
        for j in range(i + 1, len(a) + 1):
            if a[i:j] in b and j - i > len(best):
                best = a[i:j]
    return best
print(longest_common('xabcdey', 'zabcdw'), longest_common('abc', 'xyz') == '')
def is_match(s, p):
    if not p:
        return not s
    if p[0] == '*':
        return is_match(s, p[1:]) or bool(s) and is_match(s[1:], p)
    return bool(s) and p[0] in (s[0], '?') and is_match(s[1:], p[1:])
print([is_match('hello.txt', p) for p in ('*.txt', 'h?llo.*', '*.py', '*', 'hello', '?' * 9)])
def kmp(text, pat):
    fail = [0] * len(pat)
    k = 0
    for i in range(1, len(pat)):
        while k and pat[i] != pat[k]:
            k = fail[k - 1]
        k += pat[i] == pat[k]
        fail[i] = k
    hits, k = [], 0
    for i, c in enumerate(text):
        while k and c != pat[k]:
            k = fail[k - 1]
        k += c == pat[k]
        if k == len(pat):
            hits.append(i - k + 1)
            k = fail[k - 1]
    return fail, hits
print(kmp('abababcabab', 'abab'))
