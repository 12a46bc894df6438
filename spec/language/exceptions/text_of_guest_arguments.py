# The texts of OSError and SyntaxError ask their arguments' __str__ and __repr__.
class G:
    def __str__(self): return 'as str'
    def __repr__(self): return 'as repr'

for e in (OSError(G()), OSError(1, G()), OSError(G(), 'm', G()), OSError(2, 'm', 'f', 0, G()), SyntaxError(G()), SyntaxError(G(), ('f', 3, 1, 'text')), FileNotFoundError(G(), G())):
    print(type(e).__name__, str(e))
