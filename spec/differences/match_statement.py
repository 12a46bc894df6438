# category: Language not there yet
# what: `match` is a SyntaxError that says so.
# cause: For the next version.
# instead: Write `if` and `elif`.

match 1:
    case 1:
        print('one')
