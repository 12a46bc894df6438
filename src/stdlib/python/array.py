import _library

__all__ = ['array', 'ArrayType', 'typecodes']

typecodes = 'bBuwhHiIlLqQfd'
_sizes = {'b': 1, 'B': 1, 'u': 4, 'w': 4, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}
_names = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed integer', 'I': 'unsigned int',
          'l': 'int', 'L': 'int', 'q': 'int', 'Q': 'int'}


def _checker(code):
    if code in 'uw':
        def check(v):
            if not isinstance(v, str):
                raise TypeError(f'array item must be a unicode character, not {type(v).__name__}')
            if len(v) != 1:
                raise TypeError(f'array item must be a string of length 1, not a string of length {len(v)}')
            return v
    elif code == 'd':
        def check(v):
            if type(v) is float:
                return v
            if not hasattr(type(v), '__float__') and not hasattr(type(v), '__index__'):
                raise TypeError(f'must be real number, not {type(v).__name__}')
            return float(v)
    elif code == 'f':
        cell = memoryview(bytearray(4)).cast('f')

        def check(v):
            if not hasattr(type(v), '__float__') and not hasattr(type(v), '__index__'):
                raise TypeError(f'must be real number, not {type(v).__name__}')
            cell[0] = float(v)
            return cell[0]
    else:
        bits = 8 * _sizes[code]
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
        name = _names[code]

        def check(v):
            if type(v) is not int:
                if not hasattr(type(v), '__index__'):
                    raise TypeError(f"'{type(v).__name__}' object cannot be interpreted as an integer")
                v = v.__index__()
            if low <= v <= high:
                return v
            if code in 'lq':
                raise OverflowError('Python int too large to convert to C long' if code == 'l' else 'int too big to convert')
            if code in 'LQ':
                raise OverflowError("can't convert negative value to unsigned int" if v < 0 else 'Python int too large to convert to C unsigned long'
                                    if code == 'L' else 'int too big to convert')
            if code == 'I':
                raise OverflowError("can't convert negative value to unsigned int" if v < 0 else 'unsigned int is greater than maximum' if v < 1 << 64 else
                                    'Python int too large to convert to C unsigned long')
            raise OverflowError(f'{name} is {"less than minimum" if v < low else "greater than maximum"}')
    return check


_checkers = {}


class array:
    __slots__ = ('_items', 'typecode', '_check')
    __hash__ = None

    def __new__(cls, *args):
        if not args:
            raise TypeError('array() takes at least 1 argument (0 given)')
        if len(args) > 2:
            raise TypeError(f'array() takes at most 2 arguments ({len(args)} given)')
        typecode, initializer = args if len(args) == 2 else (args[0], ())
        if not isinstance(typecode, str):
            raise TypeError(f'array() argument 1 must be a unicode character, not {type(typecode).__name__}')
        if len(typecode) != 1:
            raise TypeError('array() argument 1 must be a unicode character, not str')
        if typecode not in _sizes:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        self = object.__new__(cls)
        check = _checkers.get(typecode)
        if check is None:
            check = _checkers[typecode] = _checker(typecode)
        self._check = check
        self.typecode = typecode
        self._items = []
        if isinstance(initializer, str) and typecode not in 'uw':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, array):
            if initializer.typecode in 'uw' and typecode not in 'uw':
                raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
            self._items = [check(v) for v in initializer._items]
        elif isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self._items = [check(v) for v in initializer]
        return self

    @property
    def itemsize(self):
        return _sizes[self.typecode]

    def _like(self, items):
        made = object.__new__(array)
        made._check = self._check
        made.typecode = self.typecode
        made._items = items
        return made

    def append(self, v, /):
        self._items.append(self._check(v))

    def extend(self, iterable, /):
        if isinstance(iterable, array):
            if iterable.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            self._items.extend(iterable._items)
        else:
            check = self._check
            for v in iterable:
                self._items.append(check(v))

    def fromlist(self, list_, /):
        if not isinstance(list_, list):
            raise TypeError('arg must be list')
        self._items += [self._check(v) for v in list_]

    def insert(self, i, v, /):
        self._items.insert(i, self._check(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError('pop index out of range') from None

    def remove(self, v, /):
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError('array.remove(x): x not in array') from None

    def index(self, v, start=0, stop=9223372036854775807, /):
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def clear(self):
        self._items.clear()

    def tolist(self):
        return self._items[:]

    def tounicode(self):
        if self.typecode not in 'uw':
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return ''.join(self._items)

    def fromunicode(self, text, /):
        if self.typecode not in 'uw':
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._items += text

    def tobytes(self):
        if self.typecode in 'uw':
            return ''.join(self._items).encode('utf-32-le', 'surrogatepass')
        data = bytearray(len(self._items) * self.itemsize)
        view = memoryview(data).cast(self.typecode)
        for i, v in enumerate(self._items):
            view[i] = v
        return bytes(data)

    def frombytes(self, buffer, /):
        data = bytes(memoryview(buffer))
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        if self.typecode in 'uw':
            self._items += data.decode('utf-32-le', 'surrogatepass')
        else:
            self._items += memoryview(data).cast(self.typecode).tolist()

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        self._items = []
        self.frombytes(b''.join([data[i:i + size][::-1] for i in range(0, len(data), size)]))

    def buffer_info(self):
        return id(self), len(self._items)

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        i = 0
        while i < len(self._items):
            yield self._items[i]
            i += 1

    def __contains__(self, v):
        return v in self._items

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self._like(self._items[i])
        try:
            return self._items[i]
        except IndexError:
            raise IndexError('array index out of range') from None
        except TypeError:
            raise TypeError('array indices must be integers') from None

    def __setitem__(self, i, v):
        if isinstance(i, slice):
            if not isinstance(v, array):
                raise TypeError(f'can only assign array (not "{type(v).__name__}") to array slice')
            if v.typecode != self.typecode:
                raise TypeError('bad argument type for built-in operation')
            try:
                self._items[i] = v._items
            except ValueError as e:
                raise ValueError(str(e).replace('sequence', 'array')) from None
            return
        v = self._check(v)
        try:
            self._items[i] = v
        except IndexError:
            raise IndexError('array assignment index out of range') from None
        except TypeError:
            raise TypeError('array indices must be integers') from None

    def __delitem__(self, i):
        try:
            del self._items[i]
        except IndexError:
            raise IndexError('array assignment index out of range') from None

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return self._like(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        return self._like(self._items * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self._items *= n
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __ne__(self, other):
        return self._items != other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    def __copy__(self):
        return self._like(self._items[:])

    def __deepcopy__(self, memo):
        return self._like(self._items[:])

    def __bytes__(self):
        return self.tobytes()

    def __repr__(self):
        if not self._items:
            return f"array('{self.typecode}')"
        shown = repr(''.join(self._items)) if self.typecode in 'uw' else repr(self._items)
        return f"array('{self.typecode}', {shown})"

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)

    def __reduce__(self):
        return array, (self.typecode, self._items[:])


ArrayType = array
_library.qualify('array', array)
