# Carets under the brackets of a failing subscript.
data = {'users': [{'name': 'Ada'}, {'name': 'Bob'}]}

def look(i):
    return data['users'][i]['age']

look(1)
