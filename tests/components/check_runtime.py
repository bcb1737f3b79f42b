"""Runs inside Rasa's environment: our changes to Rasa are in force, and fail here when Rasa changes."""

# Rasa's environment has no pytest.
# ruff: noqa: PT009, PT027

import unittest
import warnings
from pathlib import Path
from unittest import mock

from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.training_data.story_reader.yaml_story_reader import CORE_SCHEMA_FILE
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
from rasa.shared.utils import io, validation

from assistant.dialogue import rasa_runtime

MESSAGES = Path("nlu_data/sv/greetings.yml")
RESULT = {"events": [{"event": "slot", "name": "language", "value": "sv"}], "responses": [{"text": "hej"}]}


class ActionResultsAreStillChecked(unittest.TestCase):
    def setUp(self) -> None:
        self.assertTrue(hasattr(RemoteAction, "_validate_action_result"), "Rasa has renamed what we replace")
        original = RemoteAction._validate_action_result
        self.addCleanup(setattr, RemoteAction, "_validate_action_result", original)
        rasa_runtime.validate_action_results_once_compiled()
        self.action = RemoteAction("validate_interview_form", None)

    def test_good_result_passes(self) -> None:
        self.assertTrue(self.action._validate_action_result(RESULT))

    def test_bad_result_is_refused(self) -> None:
        with self.assertRaises(ValidationError):
            self.action._validate_action_result({"events": "none"})


class MessagesAreReadQuickly(unittest.TestCase):
    def setUp(self) -> None:
        self.read, self.validate = io.read_yaml, validation.validate_yaml_schema
        self.addCleanup(setattr, io, "read_yaml", self.read)
        self.addCleanup(setattr, validation, "validate_yaml_schema", self.validate)
        self.messages = MESSAGES.read_text(encoding="utf-8")
        self.quietly = mock.Mock(side_effect=self.read)
        io.read_yaml = self.quietly
        rasa_runtime.read_messages_with_libyaml()

    def test_our_messages_are_read_as_by_rasa(self) -> None:
        self.assertEqual(io.read_yaml(self.messages), self.read(self.messages))
        self.quietly.assert_not_called()

    def test_rasas_own_reader_of_messages_goes_this_way(self) -> None:
        examples = RasaYAMLReader().reads(self.messages).training_examples
        self.quietly.assert_not_called()
        self.assertGreater(len(examples), 100)
        self.assertEqual(examples[0].get("intent"), "greet")
        self.assertIn("author", examples[0].get("metadata")["example"])

    def test_file_without_messages_is_left_to_rasas_reader(self) -> None:
        # To libyaml, which reads YAML 1.1, this would be a truth.
        self.assertEqual(io.read_yaml("recipe: default.v1\nlanguage: no\n")["language"], "no")
        self.quietly.assert_called_once()

    def test_shape_of_a_file_without_messages_is_still_looked_at(self) -> None:
        with self.assertRaises(validation.YamlValidationException):
            validation.validate_yaml_schema("version: '3.1'\nrules: 3\n", CORE_SCHEMA_FILE)


class WarningsOfOthersAreQuiet(unittest.TestCase):
    def setUp(self) -> None:
        self.shown = []
        self.addCleanup(setattr, warnings, "showwarning", warnings.showwarning)
        warnings.showwarning = lambda message, *_rest: self.shown.append(str(message))
        rasa_runtime.keep_deprecations_quiet()

    def test_deprecation_is_not_shown(self) -> None:
        warnings.showwarning("old", DeprecationWarning, "file", 1)
        warnings.showwarning("The intent 'skip' is not used in any story or rule.", UserWarning, "file", 1)
        self.assertEqual(self.shown, [])

    def test_warning_about_our_data_is_shown(self) -> None:
        warnings.showwarning("two intents share an example", UserWarning, "file", 1)
        self.assertEqual(self.shown, ["two intents share an example"])


class AnswersSpeakTheContractsNames(unittest.TestCase):
    def test_go_back_is_back_outside(self) -> None:
        ranking = [{"name": "go_back", "confidence": 0.91234567}, {"name": "skip", "confidence": 0.05}]
        answer = rasa_runtime._answer({"intent": ranking[0], "intent_ranking": ranking})
        self.assertEqual((answer["intent"], answer["confidence"]), ("back", 0.9123))
        self.assertEqual([one["intent"] for one in answer["ranking"]], ["back", "skip"])

    def test_leading_slash_is_no_command(self) -> None:
        self.assertFalse(rasa_runtime._plain(" /restart").lstrip().startswith("/"))
