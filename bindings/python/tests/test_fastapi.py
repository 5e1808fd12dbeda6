"""In the place of FastAPI's own module, and in a FastAPI app."""

import warnings
from typing import Any

import fastapi
import pytest
from fastapi import FastAPI, HTTPException, WebSocket
from fastapi.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

import statuscodes as status

NAMES: list[str] = list(fastapi.status.__all__)
DEPRECATED: dict[str, int] = getattr(fastapi.status, "__deprecated__", {})


@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_the_same_value(name: str) -> None:
    assert getattr(status, name) == getattr(fastapi.status, name)


@pytest.mark.parametrize("name", DEPRECATED)
def test_every_earlier_name_has_the_same_value_and_warns_of_nothing(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert getattr(status, name) == DEPRECATED[name]


def test_the_earlier_names_are_known() -> None:
    assert {
        "HTTP_413_REQUEST_ENTITY_TOO_LARGE",
        "HTTP_414_REQUEST_URI_TOO_LONG",
        "HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE",
        "HTTP_422_UNPROCESSABLE_ENTITY",
    } <= set(status.__all__)


@pytest.fixture
def client() -> TestClient:
    app = FastAPI()

    @app.get(
        "/",
        status_code=status.HTTP_418_IM_A_TEAPOT,
        responses={status.HTTP_404_NOT_FOUND: {"description": "missing"}},
    )
    def brew(found: bool = True) -> str:
        if not found:
            raise HTTPException(status.HTTP_404_NOT_FOUND)
        return "short and stout"

    @app.websocket("/ws")
    async def refuse(websocket: WebSocket) -> None:
        await websocket.accept()
        await websocket.close(status.WS_1008_POLICY_VIOLATION)

    return TestClient(app)


def test_an_app_answers_with_our_codes(client: TestClient) -> None:
    assert client.get("/").status_code == 418
    response = client.get("/", params={"found": False})
    assert response.status_code == 404
    assert response.json() == {"detail": status.phrase(404)}


def test_openapi_has_our_codes_as_numbers(client: TestClient) -> None:
    schema: Any = client.get("/openapi.json").json()
    assert {"418", "404"} <= set(schema["paths"]["/"]["get"]["responses"])


def test_a_websocket_closes_with_our_code(client: TestClient) -> None:
    with client.websocket_connect("/ws") as websocket, pytest.raises(WebSocketDisconnect) as closed:
        websocket.receive_text()
    assert closed.value.code == 1008
