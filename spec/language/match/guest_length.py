# __len__ of the subject runs; a wrong one is an error, and so is an iteration that gives another number.
class Bad(list):
    def __len__(self):
        return -1
class Lies(list):
    def __len__(self):
        return 3
class Boom(list):
    def __len__(self):
        raise KeyError('len')
for x in (Bad([1]), Lies([1]), Boom()):
    try:
        match x:
            case [a, b, c]:
                print('no')
            case _:
                print('none')
    except Exception as e:
        print(type(e).__name__, e)
