"""How sure a reading must be before the interview acts on it: the more a mistake costs, the surer.

The shares are of messages by authors the model had not read (docs/figures/understanding.md, coverage and accuracy).
"""

HINT = 0.3
"""Where nothing else can be meant, or a sign such as `?` speaks for it too: right in four cases of five."""

LIKELY = 0.4
"""Where a mistake costs one more exchange, because the same question is put again: right in five cases of six."""

SURE = 0.6
"""Where a mistake loses a step or an answer: right in nine cases of ten."""

PLAIN = 0.8
"""Where anything may be an answer: right in nineteen cases of twenty."""
