"""A small set of messages for what can be seen without the whole of the data; and no embedder."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from assistant.embedding import embedder as port
from assistant.embedding.embedder import NoEmbedder, Vectors, load_embedder
from assistant.themes.labelled import Labelled

SHOP = """
Vi vill sälja våra kuddar på nätet
Kassan i webbutiken krånglar varje vecka
Jag behöver en webbutik som går att betala i
Våra kunder hittar inte till nätbutiken
Betalningen på hemsidan slutar halvvägs
Hur börjar man med e-handel för smycken
We want to sell our cushions online
The checkout in our web shop keeps failing
I need a web shop where people can pay
Customers give up halfway through our online shop
Payments on our website do not go through
How does one start with e-commerce for jewellery
"""
EXPORT = """
Vi vill hitta en agent i Tyskland
Hur skickar man keramik till Norge med tull
Jag vill ta mina möbler till den danska marknaden
En återförsäljare i Japan har hört av sig
Vilka papper krävs när vi säljer till USA
Vi vill ut i Europa med våra lampor
We want to find an agent in Germany
How do we ship ceramics to Norway through customs
I want to take my furniture to the Danish market
A retailer in Japan has been in touch
Which papers do we need to sell to the USA
We want to reach Europe with our lamps
"""


@dataclass(frozen=True)
class Material:
    """Labelled messages with their vectors."""

    labelled: list[Labelled]
    vectors: Vectors

    @property
    def without_vectors(self) -> Vectors:
        return np.zeros((len(self.labelled), 0), dtype=np.float32)


def written(texts: str, label: str, authors: tuple[str, ...]) -> list[Labelled]:
    """The lines of `texts`, written by the authors in turn."""
    lines = texts.strip().splitlines()
    return [
        Labelled(text, label, authors[number % len(authors)], "sv" if number < len(lines) / 2 else "en")
        for number, text in enumerate(lines)
    ]


def material_by(*authors: str) -> Material:
    """Needs of two themes, twelve each."""
    labelled = [*written(SHOP, "shop", authors), *written(EXPORT, "export", authors)]
    return Material(labelled, load_embedder().embed([one.text for one in labelled]))


@pytest.fixture(scope="session", autouse=True)
def _one_thread() -> Iterator[None]:
    """With more, busy cores make a training of seconds take minutes."""
    with threadpool_limits(1):
        yield


@pytest.fixture(scope="session")
def material() -> Material:
    return material_by(*(f"sv-t{number}" for number in range(1, 7)))


@pytest.fixture
def _no_embedder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    port._vector.cache_clear()
    monkeypatch.setattr(port, "load_embedder", NoEmbedder)
    yield
    port._vector.cache_clear()
