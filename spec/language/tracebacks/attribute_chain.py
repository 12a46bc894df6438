# The failing attribute within a chain.
class Node:
    def __init__(self, next=None):
        self.next = next

def third(n):
    return n.next.next.value

third(Node(Node()))
