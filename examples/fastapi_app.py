"""A FastAPI app whose codes come from statuscodes: `uvicorn fastapi_app:app`."""

from fastapi import FastAPI, WebSocket

import statuscodes as status

app = FastAPI()


@app.get("/items/", status_code=status.HTTP_418_IM_A_TEAPOT)
def read_items() -> list[dict[str, str]]:
    return [{"name": "Plumbus"}, {"name": "Portal Gun"}]


@app.websocket("/ws")
async def refuse(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.receive_text()
    await websocket.close(status.WS_1008_POLICY_VIOLATION)
