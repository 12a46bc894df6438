# A text adventure: rooms, things and commands in dicts and strings. Unit: one run.
# n: 5
# check: 1 -> '128 8273'


ROOMS = {
    'hall': {'desc': 'A long hall with dusty mirrors.', 'exits': {'north': 'library', 'east': 'kitchen'}, 'items': ['lamp']},
    'library': {'desc': 'Shelves up to the ceiling.', 'exits': {'south': 'hall', 'up': 'attic'}, 'items': ['book', 'key']},
    'kitchen': {'desc': 'It smells of onions.', 'exits': {'west': 'hall', 'down': 'cellar'}, 'items': ['knife', 'bread']},
    'attic': {'desc': 'Cobwebs everywhere.', 'exits': {'down': 'library'}, 'items': ['rope']},
    'cellar': {'desc': 'It is dark and wet.', 'exits': {'up': 'kitchen', 'north': 'vault'}, 'items': []},
    'vault': {'desc': 'Gold, at last!', 'exits': {'south': 'cellar'}, 'items': ['gold'], 'locked': True},
}

SYNONYMS = {'n': 'north', 's': 'south', 'e': 'east', 'w': 'west', 'u': 'up', 'd': 'down',
            'get': 'take', 'grab': 'take', 'put': 'drop', 'l': 'look', 'i': 'inventory'}
STOP_WORDS = {'the', 'a', 'an', 'to', 'please', 'my'}


class Game:
    def __init__(self):
        self.rooms = {name: dict(room, items=list(room['items'])) for name, room in ROOMS.items()}
        self.here = 'hall'
        self.inventory = []
        self.log = []
        self.turns = 0
        self.visited = set()
        self.flags = {'lit': False, 'unlocked': False}

    def say(self, template, **values):
        self.log.append(template.format(**values))

    def parse(self, line):
        words = [w for w in line.lower().strip().rstrip('.!').split() if w not in STOP_WORDS]
        words = [SYNONYMS.get(w, w) for w in words]
        if not words:
            return None, []
        verb, *rest = words
        if verb in ('north', 'south', 'east', 'west', 'up', 'down'):
            return 'go', [verb]
        return verb, rest

    def execute(self, line):
        self.turns += 1
        verb, args = self.parse(line)
        handler = getattr(self, f'do_{verb}', None)
        if handler is None:
            self.say("I do not know how to {verb}.", verb=verb)
        else:
            handler(*args)

    def do_go(self, direction=None):
        room = self.rooms[self.here]
        target = room['exits'].get(direction)
        if target is None:
            self.say('You cannot go {d} from the {r}.', d=direction, r=self.here)
            return
        if self.rooms[target].get('locked') and not self.flags['unlocked']:
            if 'key' in self.inventory:
                self.flags['unlocked'] = True
                self.say('You unlock the {r}.', r=target)
            else:
                self.say('The {r} is locked.', r=target)
                return
        self.here = target
        if target not in self.visited:
            self.visited.add(target)
            self.do_look()
        else:
            self.say('{r}.', r=target.capitalize())

    def do_look(self, *_):
        room = self.rooms[self.here]
        text = room['desc']
        if room['items']:
            text += ' You see: ' + ', '.join(sorted(room['items'])) + '.'
        exits = ' and '.join(f'{d} ({r})' for d, r in sorted(room['exits'].items()))
        self.log.append(f'{self.here.upper()}: {text} Exits: {exits}')

    def do_take(self, item=None, *_):
        items = self.rooms[self.here]['items']
        if item == 'all':
            for i in list(items):
                self.do_take(i)
        elif item in items:
            items.remove(item)
            self.inventory.append(item)
            self.say('Taken: {i}', i=item)
        else:
            self.say('There is no {i} here.', i=item)

    def do_drop(self, item=None, *_):
        if item in self.inventory:
            self.inventory.remove(item)
            self.rooms[self.here]['items'].append(item)
            self.say('Dropped: {i}', i=item)
        else:
            self.say('You have no {i}.', i=item)

    def do_inventory(self, *_):
        if not self.inventory:
            self.log.append('You carry nothing.')
        else:
            self.log.append('You carry: ' + ', '.join(self.inventory))

    def score(self):
        values = {'gold': 100, 'book': 10, 'lamp': 5}
        return sum(values.get(i, 1) for i in self.inventory) + 10 * len(self.visited) - self.turns // 10


SCRIPT = """look
take the lamp
n
grab book
get key
i
dance
up
take all please
d
s
e
take bread
drop my book
w
e
down
north
take gold
l
s
u
w.
inventory
north
take moon
drop sword
s""".split('\n')


def once(n):
    scores = []
    size = 0
    for i in range(n):
        game = Game()
        for k, line in enumerate(SCRIPT):
            if (i + k) % 11 == 5:
                game.execute('look')
            game.execute(line)
        scores.append(game.score())
        size += sum(map(len, game.log))
        counts = {}
        for line in game.log:
            word = line.partition(' ')[0].strip(':,.').lower()
            counts[word] = counts.get(word, 0) + 1
    return size, scores[-3:], sorted(counts.items())[:5], game.log[-2:]


def run(n):
    result = None
    for _ in range(n):
        result = once(145)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
