def count(words):
    seen = {}
    for word in words:
        if word not in seen:
            seen[word] = 0
        seen[word] += 1
    return seen

total = 0
i = 0
while i < 200:
    total += i * 2
    i += 1
else:
    print(total, count(['a', 'b', 'a']))
