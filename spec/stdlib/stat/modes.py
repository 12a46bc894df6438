# Modes of files: their parts and texts.
import stat

for mode in (0o100644, 0o40755, 0o120777, 0o20620, 0o60660, 0o10600, 0o140700, 0o104755, 0o102644, 0o41777, 0o41666, 0o100000, 0):
    print(oct(mode), stat.filemode(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), stat.S_ISDIR(mode), stat.S_ISREG(mode), stat.S_ISLNK(mode), stat.S_ISCHR(mode),
          stat.S_ISBLK(mode), stat.S_ISFIFO(mode), stat.S_ISSOCK(mode), stat.S_ISDOOR(mode), stat.S_ISPORT(mode), stat.S_ISWHT(mode))
for name in sorted(n for n in dir(stat) if n.isupper() and not n.startswith('_')):
    if not name.startswith('S_IS') and isinstance(getattr(stat, name), int):
        print(name, getattr(stat, name))
