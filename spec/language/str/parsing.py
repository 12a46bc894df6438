# Hand written parsers: CSV with quotes, key=value, brackets, numbers, a tokenizer.
def csv_row(line):
    out, cur, quoted, i = [], '', False, 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"' and line[i + 1:i + 2] == '"':
                cur += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                cur += c
        elif c == '"':
            quoted = True
        elif c == ',':
            out.append(cur)
            cur = ''
        else:
            cur += c
        i += 1
    return out + [cur]
print(csv_row('a,b,c'), csv_row('"x, y",2,"say ""hi"""'), csv_row(''), csv_row(',,'))
def tokens(s):
    i, out = 0, []
    while i < len(s):
        c = s[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == '.':
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == '.'):
                j += 1
            out.append(float(s[i:j]) if '.' in s[i:j] else int(s[i:j]))
            i = j
        elif c.isalpha() or c == '_':
            j = i
            while j < len(s) and (s[j].isalnum() or s[j] == '_'):
                j += 1
            out.append(s[i:j])
            i = j
        elif s[i:i + 2] in ('==', '<=', '>=', '!=', '**'):
            out.append(s[i:i + 2])
            i += 2
        else:
            out.append(c)
            i += 1
    return out
print(tokens('x1 = 3.5*(y+42)'), tokens('a<=b ** 2 != .5'), tokens(''))
def evaluate(s):
    toks = tokens(s) + [None]
    pos = 0
    def peek():
        return toks[pos]
    def take():
        nonlocal pos
        pos += 1
        return toks[pos - 1]
    def atom():
        t = take()
        if t == '(':
            v = expr()
            if take() != ')':
                raise SyntaxError('expected )')
            return v
        if t == '-':
            return -atom()
        if isinstance(t, (int, float)):
            return t
        raise SyntaxError(f'unexpected {t!r}')
    def power():
        v = atom()
        return v ** power() if peek() == '**' and take() else v
    def term():
        v = power()
        while peek() in ('*', '/', '%'):
            op = take()
            w = power()
            v = v * w if op == '*' else v / w if op == '/' else v % w
        return v
    def expr():
        v = term()
        while peek() in ('+', '-'):
            v = v + term() if take() == '+' else v - term()
        return v
    v = expr()
    if peek() is not None:
        raise SyntaxError(f'left over {peek()!r}')
    return v
for s in ('1 + 2 * 3', '(1 + 2) * 3', '2 ** 3 ** 2', '-4 + 10 / 4', '7 % 4 * -(2 - 5)', '1 +', '(1', '1 2', '1 / 0'):
    try:
        print(s, '=', evaluate(s))
    except (SyntaxError, ZeroDivisionError) as e:
        print(s, type(e).__name__, e)
print({k.strip(): v.strip() for k, v in (line.split('=', 1) for line in 'a = 1\nb=x=y\n'.splitlines())})
