# Paths of files.
from pathlib import Path
import os

top = Path('_path')
top.mkdir()
(top / 'a' / 'b').mkdir(parents=True)
(top / 'a').mkdir(exist_ok=True)
f = top / 'x.txt'
print(f.write_text('hällo\nline\n', encoding='utf-8'), f.read_text(encoding='utf-8'), f.read_bytes(), f.exists(), f.is_file(), f.is_dir(), f.stat().st_size, f.is_symlink())
print((top / 'a/y.bin').write_bytes(b'\x00\x01'), (top / 'a/y.bin').read_bytes())
(top / 'a/b/z.txt').touch()
with (top / 'a/b/z.txt').open('w') as out:
    print(out.write('z'), out.name)
with f.open() as lines:
    print(list(lines))
print(sorted(top.iterdir()), sorted(p.name for p in Path(top / 'a').iterdir()))
for pattern in ('*', '*.txt', '**/*.txt', '**', '*/*', 'a/b/z.txt', '**/b', 'nope/*', '*/', '[xy]*', '**/'):
    print(pattern, sorted(top.glob(pattern)), sorted(top.rglob(pattern)))
print([(str(d), sorted(ds), sorted(fs)) for d, ds, fs in top.walk()], sorted(top.glob('X.TXT', case_sensitive=False)))
g = f.rename(top / 'renamed.txt')
print(g, f.exists(), g.exists(), g.replace(f), f.samefile(top / 'a/../x.txt'), f.absolute() == Path.cwd() / f, f.resolve() == (Path.cwd() / f), Path('.').absolute() == Path.cwd())
for bad in (lambda: Path('_nope').read_text(), lambda: top.mkdir(), lambda: top.rmdir(), lambda: (top / 'q/r').mkdir(), lambda: top.read_text(), lambda: Path('_nope').unlink(), lambda: f.touch(exist_ok=False),
            lambda: f.write_text(b'x'), lambda: list(top.glob('')), lambda: list(top.glob('/x')), lambda: list(Path('_nope').iterdir()), lambda: f.write_bytes('x'), lambda: Path('_nope').stat()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
Path('_nope').unlink(missing_ok=True)
for d, ds, fs in top.walk(top_down=False):
    for name in fs:
        (d / name).unlink()
    d.rmdir()
print(top.exists())
