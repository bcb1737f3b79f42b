"""Which of the project's paths each of Rasa's commands wants."""

from assistant.processes.rasa import CREDENTIALS, DATA, DOMAIN, ENDPOINTS, Runtime, newest_model

# Commands that take one folder of examples get the one above both languages; what is not Rasa's there is passed over.
NLU = "nlu_data"
STORIES = "assistant/dialogue/stories"
WANTED = {
    "train": ("--data", "--domain", "--config", "--out"),
    "train nlu": ("--nlu", "--domain", "--config", "--out"),
    "run": ("--model", "--endpoints", "--credentials"),
    "shell": ("--model", "--endpoints", "--credentials"),
    "shell nlu": ("--model",),
    "interactive": ("--data", "--domain", "--config", "--endpoints", "--out"),
    "test": ("--model", "--stories", "--nlu", "--domain", "--config", "--endpoints", "--out"),
    "test core": ("--model", "--stories", "--endpoints", "--out"),
    "test nlu": ("--model", "--nlu", "--domain", "--config", "--out"),
    "visualize": ("--domain", "--stories", "--nlu"),
    "data split nlu": ("--nlu",),
    "data validate": ("--data", "--domain", "--config"),
    "data validate stories": ("--data", "--domain", "--config"),
    "understand": ("--model",),
}
SHORT = {"--domain": "-d", "--config": "-c", "--model": "-m", "--stories": "-s", "--nlu": "-u"}


def with_project_paths(arguments: list[str], runtime: Runtime) -> list[str]:
    """Rasa's arguments, with the project's paths for the options that were not given."""
    wanted = _wanted(arguments)
    if "-h" in arguments or "--help" in arguments:
        return arguments
    missing = [option for option in wanted if not _is_given(option, arguments)]
    places = _places(runtime, testing=arguments[:1] == ["test"])
    return [*arguments, *(part for option in missing if places[option] for part in (option, *places[option]))]


def _wanted(arguments: list[str]) -> tuple[str, ...]:
    for length in (3, 2, 1):
        if found := WANTED.get(" ".join(arguments[:length])):
            return found
    return ()


def _is_given(option: str, arguments: list[str]) -> bool:
    return any(part in (option, SHORT.get(option)) or part.startswith(f"{option}=") for part in arguments)


def _places(runtime: Runtime, *, testing: bool) -> dict[str, tuple[str, ...]]:
    model = newest_model(runtime.models)
    return {
        "--data": DATA,
        "--nlu": (NLU,),
        "--stories": (STORIES,),
        "--domain": (DOMAIN,),
        "--config": ("config.yml",),
        "--model": (str(model),) if model else (),
        "--endpoints": (ENDPOINTS,),
        "--credentials": (CREDENTIALS,),
        "--out": (str(runtime.data / "reports" / "rasa" if testing else runtime.models),),
    }
