# A failing expression after a triple-quoted string.
text = '''one
two
three''' + 4
