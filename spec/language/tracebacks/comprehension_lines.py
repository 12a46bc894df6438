# A comprehension over several lines.
rows = [[1, 2], [3, 'x']]
doubled = [
    [
        cell - 1
        for cell in row
    ]
    for row in rows
]
