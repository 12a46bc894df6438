# len(), str(), in, [] and an f-string of an object that defines them. Unit: one round of five.
# n: 200000
# check: 10 -> 200


class Word:
    def __init__(self, text):
        self.text = text

    def __len__(self):
        return 5

    def __str__(self):
        return self.text

    def __contains__(self, letter):
        return letter == "o"

    def __getitem__(self, i):
        return self.text


def run(n):
    word = Word("hello")
    size = 0
    for i in range(n):
        size += len(word) + len(str(word)) + len(f"{word}")
        if "o" in word:
            size += len(word[i])
    return size
