# Keys in order where they are floats, alone and with others.
import json

print(json.dumps({2.5: "b", 1.5: [], -0.0: None, 1e22: {0.5: 1, 0.25: 2}}, sort_keys=True))
print(json.dumps({2.5: ""}, sort_keys=True, indent=1))
print(json.dumps({2: 1, 1.5: 2, True: 3}, sort_keys=True))
print(json.dumps({float("inf"): 1, float("-inf"): 2, 3.5: 3}, sort_keys=True))
try:
    json.dumps({1.5: {"a": 1, 2: 2}}, sort_keys=True)
except TypeError as e:
    print(e)
rows = [{"a": 1, "b": 2}, {"a": 3, "b": 4}, {"b": 1, "a": 2}, {"a": 5}, {"a": 1, "b": 2, "c": 3}, {"a": {"a": 1}}, {}, {"a": 6, "b": 7}]
text = json.dumps(rows)
print(json.loads(text) == rows, [list(row) for row in json.loads(text)])
for t in (
    '[{"a":1,"b":2},{"a":1,"a":2},{"a":3,"a":4,"b":5},{"a":1}]', '[{"a\\"b":1},{"a"b":2}]', '[{"a\\\\b":1},{"a\\\\b":2},{"a\\b":3}]', '[{"a":1},{"\\u0061":2},{"a":3}]',
    '[{"a":1},{"a" :2},{ "a":3},{"a"\n:\n4}]', '[{"a":1},{"a"2}]', '[{"ab":1},{"a":2},{"abc":3}]', '[{"a":1,"b":2},{"a":1,}]', '[{"é":1},{"é":2}]', '[{"😀":1},{"😀":2}]',
    '[1.5, -2.25, 0.1, 123456789012345.6, 1234567890.12345678, -0.0, 5e-324, 0.000000000000001, 12345678901234567890.5]',
    '{"a":{"x":1,"y":2},"b":{"x":3,"y":4},"c":{"x":5}}',
):
    try:
        print(json.loads(t))
    except ValueError as e:
        print(t, e)
big = {f"key{i}": i for i in range(20)}
print(json.loads(json.dumps([big] * 3)) == [big] * 3, [list(row)[-1] for row in json.loads(json.dumps([big] * 2))])
row = json.loads(json.dumps([big] * 2))[1]
row["new"] = 1
del row["key3"]
print(row["key19"], "key3" in row, len(row), list(row)[-2:])
