# A text adventure as a state machine: rooms, items, commands and a scripted play-through.

ROOMS = {
    'hall': {
        'title': 'Great Hall',
        'text': 'Dust hangs in the light of a high window.',
        'exits': {'north': 'library', 'east': 'kitchen', 'down': 'cellar'},
        'items': ['candle'],
    },
    'library': {
        'title': 'Library',
        'text': 'Shelves, and a desk with a drawer.',
        'exits': {'south': 'hall'},
        'items': ['book', 'key'],
        'hidden': ['key'],
    },
    'kitchen': {
        'title': 'Kitchen',
        'text': 'The stove is cold.',
        'exits': {'west': 'hall'},
        'items': ['matches', 'bread'],
    },
    'cellar': {
        'title': 'Cellar',
        'text': 'Barrels, and an iron door.',
        'exits': {'up': 'hall', 'door': 'vault'},
        'items': [],
        'dark': True,
        'locked': ['door'],
    },
    'vault': {
        'title': 'Vault',
        'text': 'Gold. A great deal of gold.',
        'exits': {'door': 'cellar'},
        'items': ['gold'],
    },
}

ALIASES = {'n': 'north', 's': 'south', 'e': 'east', 'w': 'west', 'u': 'up', 'd': 'down', 'get': 'take', 'l': 'look', 'i': 'inventory', 'x': 'examine'}


class Quit(Exception):
    pass


class Refused(Exception):
    """A command that can't be carried out; the message is what the player reads."""


class Room:
    def __init__(self, name, title, text, exits, items, hidden=(), dark=False, locked=()):
        self.name = name
        self.title = title
        self.text = text
        self.exits = dict(exits)
        self.items = [i for i in items if i not in hidden]
        self.hidden = list(hidden)
        self.dark = dark
        self.locked = set(locked)
        self.visits = 0

    def describe(self, lit, full):
        if self.dark and not lit:
            return f'{self.title}\n  It is too dark to see.'
        lines = [self.title]
        if full:
            lines.append('  ' + self.text)
        if self.items:
            lines.append('  You see: ' + ', '.join(sorted(self.items)) + '.')
        lines.append('  Exits: ' + ', '.join(self.exits) + '.')
        return '\n'.join(lines)


class Game:
    limit = 40

    def __init__(self, rooms):
        self.rooms = {name: Room(name, **data) for name, data in rooms.items()}
        self.here = self.rooms['hall']
        self.bag = []
        self.flags = {'lit': False, 'searched': False}
        self.turns = 0
        self.score = 0
        self.state = 'exploring'
        self.handlers = {name[3:]: getattr(self, name) for name in dir(type(self)) if name.startswith('do_')}

    @property
    def lit(self):
        return self.flags['lit'] and 'candle' in self.bag

    def enter(self, room):
        self.here = room
        room.visits += 1
        return room.describe(self.lit, room.visits == 1)

    def need(self, item):
        if item not in self.bag:
            raise Refused(f'You have no {item}.')

    def do_look(self, *_):
        return self.here.describe(self.lit, True)

    def do_go(self, direction=None, *_):
        if direction is None:
            raise Refused('Go where?')
        direction = ALIASES.get(direction, direction)
        if direction not in self.here.exits:
            raise Refused(f"You can't go {direction}.")
        if direction in self.here.locked:
            raise Refused('It is locked.')
        if self.here.dark and not self.lit and direction != 'up':
            raise Refused('You stumble in the dark.')
        return self.enter(self.rooms[self.here.exits[direction]])

    def do_take(self, item=None, *_):
        if item == 'all':
            if not self.here.items:
                raise Refused('There is nothing here.')
            return '\n'.join(self.do_take(i) for i in sorted(self.here.items))
        if item not in self.here.items:
            raise Refused(f'There is no {item} here.' if item else 'Take what?')
        if len(self.bag) >= 4:
            raise Refused('Your hands are full.')
        self.here.items.remove(item)
        self.bag.append(item)
        self.score += {'gold': 50, 'key': 10}.get(item, 1)
        if item == 'gold':
            self.state = 'rich'
        return f'Taken: {item}.'

    def do_drop(self, item=None, *_):
        self.need(item)
        self.bag.remove(item)
        self.here.items.append(item)
        return f'Dropped: {item}.'

    def do_inventory(self, *_):
        return 'You carry: ' + (', '.join(self.bag) or 'nothing') + '.'

    def do_examine(self, thing=None, *_):
        if thing in ('desk', 'drawer') and self.here.name == 'library':
            if self.flags['searched']:
                return 'Empty now.'
            self.flags['searched'] = True
            found, self.here.hidden = self.here.hidden, []
            self.here.items += found
            return f'In the drawer: {", ".join(found)}.'
        if thing == 'book' and (thing in self.bag or thing in self.here.items):
            return '"He who would be rich must first have light."'
        raise Refused('Nothing special.')

    def do_light(self, thing=None, *_):
        if thing != 'candle':
            raise Refused(f"You can't light {thing or 'nothing'}.")
        self.need('candle')
        self.need('matches')
        if self.flags['lit']:
            raise Refused('It burns already.')
        self.flags['lit'] = True
        return 'The candle burns.'

    def do_unlock(self, thing=None, *_):
        if self.here.dark and not self.lit:
            raise Refused("You can't see a lock.")
        if thing not in self.here.locked:
            raise Refused('There is nothing to unlock.')
        self.need('key')
        self.here.locked.discard(thing)
        return 'Click.'

    def do_eat(self, thing=None, *_):
        self.need(thing)
        if thing != 'bread':
            raise Refused(f'You bite the {thing}. No.')
        self.bag.remove(thing)
        self.score += 2
        return 'Stale, but bread.'

    def do_quit(self, *_):
        raise Quit

    def turn(self, line):
        words = line.lower().split()
        if not words:
            return 'Say something.'
        verb, *rest = words
        verb = ALIASES.get(verb, verb)
        if verb in ('north', 'south', 'east', 'west', 'up', 'down', 'door'):
            verb, rest = 'go', [verb]
        rest = [w for w in rest if w not in ('the', 'a', 'at')]
        self.turns += 1
        if self.turns > self.limit:
            raise Quit
        handler = self.handlers.get(verb)
        if handler is None:
            close = [h for h in sorted(self.handlers) if h[0] == verb[0]]
            return f'I don\'t know how to {verb}.' + (f' ({"/".join(close)}?)' if close else '')
        try:
            return handler(*rest)
        except Refused as e:
            self.score -= 1
            return str(e)


def transitions(game, script):
    """Plays a script and yields (state, command, reply)."""
    yield game.state, '', game.enter(game.here)
    for line in script:
        before = game.state
        try:
            reply = game.turn(line)
        except Quit:
            game.state = 'over'
            reply = 'Goodbye.'
        if game.state == 'rich' and game.here.name == 'hall':
            game.state = 'won'
            reply += '\nYou are out, and rich.'
        yield f'{before}->{game.state}' if before != game.state else game.state, line, reply
        if game.state in ('over', 'won'):
            return


SCRIPT = '''look
take the candle
down
unlock door
light candle
up
east
take all
dance
light the candle
w
n
examine desk
examine the drawer
take key
x book
go
go sideways

s
eat candle
eat bread
d
door
unlock door
door
take gold
inventory
door
up
quit'''.split('\n')


def main():
    game = Game(ROOMS)
    states = {}
    for state, command, reply in transitions(game, SCRIPT):
        if command:
            print(f'> {command}')
        print(reply)
        states[state] = states.get(state, 0) + 1
    print('---')
    print(f'{game.turns} turns, score {game.score}, state {game.state}')
    print(states)
    print({name: room.visits for name, room in game.rooms.items()})

    short = Game(ROOMS)
    short.limit = 3
    print([reply.split('\n')[0] for _, _, reply in transitions(short, ['look'] * 10)])
    print(sorted(short.handlers))


main()
