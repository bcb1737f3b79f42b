"""Health, readiness, the description of the API, and the pages."""

import pytest
from fastapi.testclient import TestClient

from assistant.storage.engine import Storage
from tests.direct_engine import DirectEngine
from tests.integration.api.chat import Chat, problem_of

NOBODY_LISTENS = "postgresql+psycopg://nobody@127.0.0.1:1/none"


def test_health_needs_nothing(client: TestClient, engine: DirectEngine):
    engine.is_down = True
    assert client.get("/api/v1/health").json() == {"status": "ok"}


def test_ready_when_every_part_answers(client: TestClient):
    answer = client.get("/api/v1/ready")
    assert (answer.status_code, answer.json()) == (200, {"status": "ready", "missing": []})


def test_ready_names_the_engine_when_it_is_away(client: TestClient, engine: DirectEngine):
    engine.is_down = True
    answer = client.get("/api/v1/ready")
    assert (answer.status_code, answer.json()["missing"]) == (503, ["rasa"])


def test_ready_names_the_database_when_it_is_away(client: TestClient):
    client.app.state.storage = away = Storage(NOBODY_LISTENS)
    answer = client.get("/api/v1/ready")
    away.close()
    assert (answer.status_code, answer.json()["missing"]) == (503, ["database"])


def test_database_that_is_away_is_told_as_a_moments_trouble(client: TestClient):
    client.app.state.storage = away = Storage(NOBODY_LISTENS)
    answer = client.post("/api/v1/conversations", json={})
    away.close()
    assert problem_of(answer, 503)["code"] == "assistant_unavailable"
    assert answer.headers["Retry-After"] == "5"


def test_fault_of_ours_is_told_without_its_cause(client: TestClient, caplog: pytest.LogCaptureFixture):
    client.app.state.gateway = None
    calm = Chat(TestClient(client.app, raise_server_exceptions=False), language="en")
    problem = problem_of(calm.says("Jag väver mattor"), 500)
    assert (problem["code"], problem["language"]) == ("internal", "en")
    assert "NoneType" not in problem["detail"]
    assert "mattor" not in caplog.text


@pytest.fixture
def description(client: TestClient) -> dict:
    return client.get("/api/v1/openapi.json").json()


def test_every_call_is_described(description: dict):
    calls = [call for path in description["paths"].values() for call in path.values()]
    assert len(calls) >= 8
    assert all(call["summary"] for call in calls)
    assert {"/api/v1/conversations", "/api/v1/conversations/{conversation_id}/messages"} <= description["paths"].keys()


def test_schemas_have_titles_and_the_bodies_have_examples(description: dict):
    schemas = description["components"]["schemas"]
    assert all(schema.get("title") for schema in schemas.values())
    assert schemas["NewMessage"]["examples"]
    assert schemas["NewConversation"]["examples"]


@pytest.mark.parametrize("page", ["/", "/demo"])
def test_pages_allow_only_our_own_scripts(client: TestClient, page: str):
    answer = client.get(page)
    policy = answer.headers["Content-Security-Policy"]
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("page", ["/", "/demo"])
def test_pages_hold_nothing_their_policy_forbids(client: TestClient, page: str):
    content = client.get(page).text
    assert "<script>" not in content
    assert "style=" not in content
    assert " onclick=" not in content


def test_widget_is_served_as_a_script(client: TestClient):
    answer = client.get("/widget/widget.js")
    assert answer.status_code == 200
    assert "javascript" in answer.headers["content-type"]


@pytest.mark.parametrize("path", ["/widget/../app.py", "/widget/%2e%2e/app.py", "/widget/..%2fapp.py"])
def test_widget_folder_is_not_left(client: TestClient, path: str):
    assert client.get(path).status_code == 404
