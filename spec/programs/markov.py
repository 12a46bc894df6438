# A Markov text generator with a seeded linear congruential generator, and statistics over its model.

TEXT = '''
The sea was calm in the morning and the boat was small. The old man took the boat out to the sea, and the sea was kind to
the old man. He had no fish in the boat, and the morning was long. In the evening the wind came over the sea, and the boat
was not calm. The old man was not afraid. "The wind is old," he said, "and the sea is older, but the boat is mine." He took
the fish in the evening. The fish was long, and the line was long, and the night was longer than the line. The wind was kind
in the night. In the morning the old man came out of the sea with the fish, and the boat was small, and the fish was not.
'''


class LCG:
    """The generator of Numerical Recipes, 32 bits."""

    def __init__(self, seed):
        self.state = seed & 0xFFFFFFFF

    def next(self):
        self.state = (1664525 * self.state + 1013904223) % 2 ** 32
        return self.state

    def random(self):
        return self.next() / 2 ** 32

    def below(self, n):
        return self.next() * n >> 32

    def choice(self, items):
        return items[self.below(len(items))]

    def weighted(self, counts):
        """Picks a key of a dict of counts, each as likely as its count."""
        point = self.below(sum(counts.values()))
        for key, count in counts.items():
            point -= count
            if point < 0:
                return key
        raise AssertionError('counts changed')

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


def words(text):
    word = ''
    for ch in text:
        if ch.isalpha() or ch == "'":
            word += ch.lower()
            continue
        if word:
            yield word
            word = ''
        if ch in '.,?!':
            yield ch
    if word:
        yield word


class Chain:
    start = ('.',)

    def __init__(self, order):
        if order < 1:
            raise ValueError(f'order must be at least 1, not {order}')
        self.order = order
        self.table = {}
        self.starts = []

    def train(self, tokens):
        window = ()
        for token in tokens:
            if len(window) == self.order:
                row = self.table.setdefault(window, {})
                row[token] = row.get(token, 0) + 1
            if not window or window[-1] == '.':
                self.starting = ()
            if len(self.starting) < self.order:
                self.starting += (token,)
                if len(self.starting) == self.order:
                    self.starts.append(self.starting)
            window = (window + (token,))[-self.order:]
        return self

    def generate(self, rng, limit=60):
        window = rng.choice(self.starts)
        yield from window
        for _ in range(limit):
            row = self.table.get(window)
            if row is None:
                return
            token = rng.weighted(row)
            yield token
            if token == '.':
                return
            window = window[1:] + (token,)

    def sentence(self, rng):
        out = ''
        for token in self.generate(rng):
            if token in '.,?!':
                out += token
            else:
                out += (' ' if out else '') + token
        return out[:1].upper() + out[1:]

    def probability(self, tokens):
        tokens = list(tokens)
        p = 1.0
        for i in range(self.order, len(tokens)):
            row = self.table.get(tuple(tokens[i - self.order:i]), {})
            p *= row.get(tokens[i], 0) / (sum(row.values()) or 1)
        return p


def wrap(text, width):
    line = ''
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f'{line} {word}' if line else word
    if line:
        yield line


def main():
    tokens = list(words(TEXT))
    counts = {}
    for t in tokens:
        counts[t] = counts.get(t, 0) + 1
    ranked = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))
    print(f'{len(tokens)} tokens, {len(counts)} different')
    for word, count in ranked[:8]:
        print(f'{word:>6} {count:3} {"*" * count}')
    print(' '.join(w for w, c in ranked if c == 1))

    for order in (1, 2, 3):
        chain = Chain(order).train(tokens)
        rng = LCG(2024 + order)
        branching = sum(len(row) for row in chain.table.values()) / len(chain.table)
        print(f'--- order {order}: {len(chain.table)} contexts, {branching:.3f} choices, {len(chain.starts)} starts')
        text = ' '.join(chain.sentence(rng) for _ in range(4))
        for line in wrap(text, 72):
            print(line)

    one = Chain(1).train(tokens)
    print({k: v for k, v in sorted(one.table['sea',].items())})
    for phrase in ('the sea was calm', 'the old man was kind', 'the fish was old', 'man the'):
        print(f'{phrase:<22}{one.probability(words(phrase)):.6f}')
    try:
        Chain(0)
    except ValueError as e:
        print(e)

    rng = LCG(7)
    rolls = [rng.below(6) + 1 for _ in range(6000)]
    print([rolls.count(face) for face in range(1, 7)], rolls[:12])
    deck = list(range(10))
    rng.shuffle(deck)
    print(deck, sorted(deck) == list(range(10)), f'{rng.random():.9f}', rng.state)
    inside = sum(rng.random() ** 2 + rng.random() ** 2 < 1 for _ in range(10000))
    print('pi is about', 4 * inside / 10000)
    letters = Chain(2).train('banana bandana cabana.')
    print({''.join(k): v for k, v in letters.table.items()})
    print([''.join(letters.generate(LCG(s), 12)) for s in range(5)])


main()
