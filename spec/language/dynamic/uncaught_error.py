# an uncaught SyntaxError of a text, as it is printed
def run(text):
    exec(text)

run('x = 1\ny = (2,\nz = 3\n')
