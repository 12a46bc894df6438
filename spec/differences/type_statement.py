# category: Language not there yet
# what: The `type` statement is a SyntaxError that says so.
# cause: For the next version.
# instead: Assign: `Number = int | float`.

type Number = int | float
print(Number.__name__)
