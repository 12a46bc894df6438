# Text programs: word counts, palindromes, anagrams, caesar, vowels, title case, wrapping.
text = """the rain in spain stays mainly in the plain
and the cat sat on the mat while it rained"""
words = text.split()
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:5], len(words), len(set(words)), max(words, key=len))
print([w for w in ('level', 'noon', 'abc') if w == w[::-1]], ''.join(sorted('listen')) == ''.join(sorted('silent')))
def caesar(s, k):
    out = []
    for ch in s:
        if ch.isalpha():
            base = ord('A') if ch.isupper() else ord('a')
            out.append(chr((ord(ch) - base + k) % 26 + base))
        else:
            out.append(ch)
    return ''.join(out)
print(caesar('Hello, World!', 3), caesar(caesar('Round Trip', 7), -7))
print(''.join(c for c in text if c not in 'aeiou')[:40], {v: text.count(v) for v in 'aeiou'}, text.title()[:30], ' '.join(w[::-1] for w in words[:4]), ' '.join(reversed(words[:4])))
def wrap(s, width):
    lines, line = [], ''
    for w in s.split():
        if line and len(line) + 1 + len(w) > width:
            lines.append(line)
            line = w
        else:
            line = f'{line} {w}' if line else w
    return lines + [line]
for line in wrap(text, 24):
    print(f'|{line:<24}|{len(line):>3}')
def rle(s):
    out = ''
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out += s[i] + (str(j - i) if j - i > 1 else '')
        i = j
    return out
print(rle('aaabccdddd'), rle(''), rle('abc'))
print(text.splitlines()[1].split()[2:5], text.find('cat'), text.replace('the', 'THE', 2)[:20], [len(line) for line in text.split('\n')], text.count('ain'))
