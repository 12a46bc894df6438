# Texts from a Markov chain: random, dicts of lists, joins. Unit: one run.
# n: 7
# check: 1 -> '241 17235'

import random
from collections import defaultdict

TEXT = """Alice was beginning to get very tired of sitting by her sister on the bank, and of having nothing to do: once or
twice she had peeped into the book her sister was reading, but it had no pictures or conversations in it, and what is the use of a
book, thought Alice, without pictures or conversations? So she was considering in her own mind, as well as she could, for the hot
day made her feel very sleepy and stupid, whether the pleasure of making a daisy chain would be worth the trouble of getting up and
picking the daisies, when suddenly a White Rabbit with pink eyes ran close by her. There was nothing so very remarkable in that; nor
did Alice think it so very much out of the way to hear the Rabbit say to itself, Oh dear! Oh dear! I shall be late!"""


class Chain:
    def __init__(self, order=2):
        self.order = order
        self.table = defaultdict(list)
        self.starts = []

    def feed(self, text):
        words = text.split()
        for i in range(len(words) - self.order):
            key = tuple(words[i:i + self.order])
            self.table[key].append(words[i + self.order])
            if words[i][0].isupper():
                self.starts.append(key)

    def sentence(self, rng, limit=40):
        key = rng.choice(self.starts)
        out = list(key)
        while len(out) < limit and key in self.table:
            word = rng.choice(self.table[key])
            out.append(word)
            key = key[1:] + (word,)
            if word[-1] in '.!?':
                break
        return ' '.join(out)


class CharModel:
    def __init__(self, n):
        self.n = n
        self.counts = {}

    def feed(self, text):
        for i in range(len(text) - self.n):
            gram, nxt = text[i:i + self.n], text[i + self.n]
            d = self.counts.setdefault(gram, {})
            d[nxt] = d.get(nxt, 0) + 1

    def generate(self, rng, seed, length):
        out = seed
        while len(out) < length:
            d = self.counts.get(out[-self.n:])
            if d is None:
                break
            total = sum(d.values())
            pick = rng.randrange(total)
            for ch, c in d.items():
                pick -= c
                if pick < 0:
                    out += ch
                    break
        return out


def once(n):
    rng = random.Random(1234)
    chain = Chain()
    chain.feed(TEXT)
    model = CharModel(4)
    model.feed(TEXT)
    sentences = [chain.sentence(rng) for _ in range(n)]
    texts = [model.generate(rng, 'Alice', 200) for _ in range(n // 5)]
    words = defaultdict(int)
    for s in sentences:
        for w in s.lower().split():
            words[w.strip('.,:;!?')] += 1
    top = sorted(words.items(), key=lambda kv: (-kv[1], kv[0]))[:5]
    shuffled = list(range(50))
    rng.shuffle(shuffled)
    noise = round(sum(rng.gauss(0, 1) for _ in range(n)), 6)
    return top, sentences[-1], texts[-1][:60], shuffled[:5], rng.choices('abc', weights=[1, 2, 3], k=5), noise


def run(n):
    result = None
    for _ in range(n):
        result = once(231)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
