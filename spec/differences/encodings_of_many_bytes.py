# category: Not there
# what: The encodings of East Asia with several bytes per character (Shift JIS, EUC, GBK, Big5 and their kin) do not exist.
# cause: Their tables are larger than all others together.
# instead: UTF-8, or let the host decode with `TextDecoder`.

missing = []
for name in ('utf-8', 'utf-16', 'utf-7', 'cp1252', 'koi8-r', 'idna', 'shift_jis', 'euc_jp', 'gbk', 'gb18030', 'big5', 'euc_kr', 'iso2022_jp'):
    try:
        'a'.encode(name)
    except LookupError as e:
        missing.append(name)
print(missing)
