"""`vectors`: what was read of the training data goes with the code, so that nobody's first start reads it again."""

from collections.abc import Iterator

import yaml

from assistant.embedding.embedder import load_embedder
from assistant.embedding.kept import SHIPPED, KeptVectors
from assistant.processes.rasa import DATA
from assistant.processes.terminal import Terminal
from assistant.settings import ROOT
from assistant.themes.labelled import read_all


def ship_vectors() -> None:
    """Writes the vectors of all training data to `nlu_data/vectors.npz`; reads those it does not hold yet."""
    kept = KeptVectors(load_embedder(), SHIPPED, shipped=None)
    texts = list(training_texts())
    kept.embed(texts)
    kept.keep()
    Terminal().say(f"{len(set(texts))} vectors in {SHIPPED.relative_to(ROOT)}")


def training_texts() -> Iterator[str]:
    """Every text that a training reads, some of them more than once."""
    for labelled in read_all().values():
        yield from (one.text for one in labelled)
    for path in sorted(path for folder in DATA[:2] for path in (ROOT / folder).glob("*.yml")):
        for intent in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]:
            yield from (example["text"].strip() for example in intent["examples"])
