"""In place of FastAPI's own module, and in a FastAPI app."""

from typing import Any

import fastapi
import pytest
from fastapi import APIRouter, FastAPI, HTTPException, Response, WebSocket
from fastapi.testclient import TestClient
from pydantic import BaseModel
from starlette.websockets import WebSocketDisconnect

import statuscodes as status

NAMES: list[str] = list(fastapi.status.__all__)
DEPRECATED: dict[str, int] = fastapi.status.__deprecated__

router = APIRouter()


class Problem(BaseModel):
    detail: str


@router.get(
    "/",
    status_code=status.HTTP_418_IM_A_TEAPOT,
    responses={
        status.HTTP_404_NOT_FOUND: {"model": Problem},
        status.HTTP_409_CONFLICT: {"description": "already brewing"},
    },
)
def brew(found: bool = True) -> str:
    if not found:
        raise HTTPException(status.HTTP_404_NOT_FOUND)
    return "short and stout"


@router.put("/")
def replace(response: Response) -> dict[str, int]:
    response.status_code = status.HTTP_201_CREATED
    return {"code": status.HTTP_201_CREATED}


@router.delete("/", status_code=status.HTTP_204_NO_CONTENT)
def pour_out() -> None:
    pass


@router.websocket("/ws")
async def refuse(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.close(status.WS_1008_POLICY_VIOLATION)


@pytest.fixture
def client() -> TestClient:
    app = FastAPI()
    app.include_router(router)
    return TestClient(app)


@pytest.fixture
def operations(client: TestClient) -> Any:
    return client.get("/openapi.json").json()["paths"]["/"]


@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_the_same_value(name: str) -> None:
    assert getattr(status, name) == getattr(fastapi.status, name)


@pytest.mark.parametrize("name", DEPRECATED)
def test_every_earlier_name_has_the_same_value_and_warns_of_nothing(name: str) -> None:
    assert getattr(status, name) == DEPRECATED[name]


def test_the_earlier_names_are_known() -> None:
    assert {
        "HTTP_413_REQUEST_ENTITY_TOO_LARGE",
        "HTTP_414_REQUEST_URI_TOO_LONG",
        "HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE",
        "HTTP_422_UNPROCESSABLE_ENTITY",
    } <= set(status.__all__)


def test_an_operation_answers_with_our_code(client: TestClient) -> None:
    assert client.get("/").status_code == status.HTTP_418_IM_A_TEAPOT


def test_an_exception_has_our_code_and_phrase(client: TestClient) -> None:
    response = client.get("/", params={"found": False})
    assert response.status_code == status.HTTP_404_NOT_FOUND
    assert response.json() == {"detail": status.phrase(status.HTTP_404_NOT_FOUND)}


def test_a_response_takes_our_code_and_json_the_number(client: TestClient) -> None:
    response = client.put("/")
    assert response.status_code == status.HTTP_201_CREATED
    assert response.json() == {"code": 201}


def test_a_code_without_content_is_answered_without(client: TestClient) -> None:
    response = client.delete("/")
    assert response.status_code == status.HTTP_204_NO_CONTENT
    assert response.content == b""
    assert not status.allows_content(response.status_code)


def test_openapi_has_our_codes_as_numbers(operations: Any) -> None:
    assert set(operations["get"]["responses"]) == {"418", "404", "409", "422"}
    assert set(operations["delete"]["responses"]) == {"204"}


def test_openapi_describes_our_codes(operations: Any) -> None:
    responses = operations["get"]["responses"]
    assert responses["404"]["description"] == status.phrase(status.HTTP_404_NOT_FOUND)
    assert responses["409"]["description"] == "already brewing"


def test_a_websocket_closes_with_our_code(client: TestClient) -> None:
    with client.websocket_connect("/ws") as websocket, pytest.raises(WebSocketDisconnect) as closed:
        websocket.receive_text()
    assert closed.value.code == status.WS_1008_POLICY_VIOLATION
