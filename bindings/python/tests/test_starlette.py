"""In place of Starlette's own module, and in a Starlette app."""

import warnings

import pytest
from starlette import status as theirs
from starlette.applications import Starlette
from starlette.exceptions import HTTPException, WebSocketException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

import statuscodes as status

NAMES = [*theirs.__all__, *theirs.__deprecated__]


async def plain(_: Request) -> Response:
    return Response("queued", status_code=status.HTTP_202_ACCEPTED)


async def json(_: Request) -> Response:
    code = status.HTTP_409_CONFLICT
    return JSONResponse({"code": code, "phrase": status.phrase(code)}, status_code=code)


async def moved(_: Request) -> Response:
    return RedirectResponse("/", status_code=status.HTTP_308_PERMANENT_REDIRECT)


async def missing(_: Request) -> Response:
    raise HTTPException(status.HTTP_404_NOT_FOUND)


async def teapot(_: Request, error: Exception) -> Response:
    return Response(str(error), status_code=status.HTTP_418_IM_A_TEAPOT)


async def refuse(websocket: WebSocket) -> None:
    await websocket.accept()
    raise WebSocketException(status.WS_1008_POLICY_VIOLATION)


@pytest.fixture
def client() -> TestClient:
    routes = [
        Route("/plain", plain),
        Route("/json", json),
        Route("/moved", moved),
        Route("/missing", missing),
        WebSocketRoute("/ws", refuse),
    ]
    handlers = {status.HTTP_405_METHOD_NOT_ALLOWED: teapot}
    return TestClient(Starlette(routes=routes, exception_handlers=handlers))


@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_the_same_value_and_warns_of_nothing(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ours = getattr(status, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert ours == getattr(theirs, name)


def test_a_response_has_our_code(client: TestClient) -> None:
    assert client.get("/plain").status_code == status.HTTP_202_ACCEPTED


def test_a_json_response_has_our_code_and_holds_the_number(client: TestClient) -> None:
    response = client.get("/json")
    assert response.status_code == status.HTTP_409_CONFLICT
    assert response.text == '{"code":409,"phrase":"Conflict"}'


def test_a_redirect_has_our_code(client: TestClient) -> None:
    response = client.get("/moved", follow_redirects=False)
    assert response.status_code == status.HTTP_308_PERMANENT_REDIRECT
    assert status.redirect(response.status_code) == "keep"


def test_an_exception_has_our_code_and_phrase(client: TestClient) -> None:
    response = client.get("/missing")
    assert response.status_code == status.HTTP_404_NOT_FOUND
    assert response.text == status.phrase(status.HTTP_404_NOT_FOUND)


def test_a_handler_is_found_by_our_code(client: TestClient) -> None:
    response = client.post("/plain")
    assert response.status_code == status.HTTP_418_IM_A_TEAPOT
    assert response.text == "405: Method Not Allowed"


def test_an_exception_closes_a_websocket_with_our_code(client: TestClient) -> None:
    with client.websocket_connect("/ws") as websocket, pytest.raises(WebSocketDisconnect) as closed:
        websocket.receive_text()
    assert closed.value.code == status.WS_1008_POLICY_VIOLATION
    assert status.is_sendable(closed.value.code)
