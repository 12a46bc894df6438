# Notes stand below the message.
def load(name):
    try:
        return int(name)
    except ValueError as e:
        e.add_note(f'while loading {name!r}')
        e.add_note('two\nlines')
        e.add_note('')
        raise

load('seven')
