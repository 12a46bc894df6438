# A bytearray is made where nothing has needed bytes yet.
data = bytearray()
data.append(65)
print(data)
