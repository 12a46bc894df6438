# category: Text and hashes
# what: `\N{...}` escapes are a SyntaxError.
# cause: There is no table of character names in the package; it would be larger than the rest.
# instead: Write the character, or its `\u` escape.

print('\N{BULLET}')
