# A failing expression within an f-string.
def show(user):
    return f'name: {user["name"]!r:>10} age: {user["age"] + 1}'

show({'name': 'Ada', 'age': '36'})
