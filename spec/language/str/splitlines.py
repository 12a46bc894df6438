# splitlines knows more line ends than \n; keepends keeps them.
for s in ['', '\n', 'a', 'a\n', 'a\nb', 'a\r\nb\rc\n', '\r\n\n\r', 'a\n\nb', 'a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i', 'tab\tstays\x1fx', '\n\ra', 'a\r', '\r\r\n']:
    print(s.splitlines(), s.splitlines(True), s.splitlines(keepends=False) == s.splitlines())
text = """first
  second

fourth"""
print([line.strip() for line in text.splitlines()], len(text.split('\n')), text.splitlines(True)[1])
print('a\nb'.splitlines(1), 'a\nb'.splitlines(0), 'a\nb'.splitlines([]), 'a\nb'.splitlines('x'))
for f in (lambda: 'a'.splitlines(1, 2), lambda: 'a'.splitlines(keep=True)):
    try:
        f()
    except TypeError as e:
        print(e)
