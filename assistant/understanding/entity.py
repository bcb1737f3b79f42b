"""One fact found in a message."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Entity:
    """A fact by name, as the contract writes its value; `text[start:end]` is what was read.

    `is_negated` marks a place the owner says does not hold, or has moved away from.
    """

    name: str
    value: str
    start: int
    end: int
    is_negated: bool = False

    def overlaps(self, other: "Entity") -> bool:
        return self.start < other.end and other.start < self.end
