# Edit distance, longest common subsequence and a knapsack by tables. Unit: one of each.
# n: 60
# check: 1 -> 63

def lev(a, b):
    if len(a) < len(b):
        a, b = b, a
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]


def lcs(a, b):
    dp = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            if a[i] == b[j]:
                dp[i + 1][j + 1] = dp[i][j] + 1
            else:
                dp[i + 1][j + 1] = max(dp[i][j + 1], dp[i + 1][j])
    return dp[-1][-1]


def knap(w, v, cap):
    dp = [0] * (cap + 1)
    for i in range(len(w)):
        for c in range(cap, w[i] - 1, -1):
            dp[c] = max(dp[c], dp[c - w[i]] + v[i])
    return dp[cap]


def run(n):
    t = 0
    for _ in range(n):
        t += lev("kitten sitting on the mat", "sitting kitten at the mall")
        t += lcs("the quick brown fox jumps", "over the lazy dog quickly")
        t += knap([3, 4, 5, 9, 14, 7], [3, 4, 4, 10, 15, 8], 60)
    return t
