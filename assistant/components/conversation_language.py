"""The conversation's language, told by the gateway with each message."""

from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

LANGUAGES = ("sv", "en")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ConversationLanguage(GraphComponent, EntityExtractorMixin):
    """Turns the metadata {"language": "sv"} into an entity, so that the slot is set before anything is said."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],  # noqa: ARG003  # Rasa names all four
        model_storage: ModelStorage,  # noqa: ARG003
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,  # noqa: ARG003
    ) -> "ConversationLanguage":
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            language = (message.get("metadata") or {}).get("language")
            if language in LANGUAGES:
                entity = {"entity": "language", "value": language, "start": 0, "end": 0, "extractor": self.name}
                message.set(ENTITIES, [*message.get(ENTITIES, []), entity], add_to_output=True)
        return messages
