"""HTTP status codes and WebSocket close codes: constants, reason phrases, meanings.

The constants are plain integers, with the names of FastAPI's `status` module, so this module can
take its place:

    import statuscodes as status

    status.HTTP_404_NOT_FOUND            # 404
    status.WS_1008_POLICY_VIOLATION      # 1008
    status.HTTP_422_UNPROCESSABLE_ENTITY # 422: an old name stays valid, and warns of nothing

Functions take the number and give its meaning. HTTP status codes are 100 to 599 and WebSocket close
codes 1000 to 4999, so one set of functions serves both:

    status.phrase(404)                   # 'Not Found'
    status.category(1008)                # 'websocket_protocol'
    status.is_retryable(503)             # True
    status.lookup(405).required_fields   # ('Allow',)
    status.find("unprocessable entity")  # <Status 422 Unprocessable Content>

A code is any `int`, or an object that stands for one, such as `http.HTTPStatus.NOT_FOUND` or a
`Status`. An unknown code gets an ordinary answer, `None` or `False`, never an exception: servers do
send 499.

`ALL` holds the record of every registered code, by code. `statuscodes.typing` has the types of the
registered codes, such as `ErrorCode`, and of the words: `Category`, `Redirect`, `Standing`.

`import *` brings the constants and the predicates, whose names begin with `is_` or `allows_`.
"""

try:
    from ._statuscodes import *
    from ._statuscodes import __version__ as __version__
    from ._statuscodes import _public as __all__
except ImportError as error:
    message = (
        f"statuscodes cannot load its extension module: {error} (it must be built for this "
        "platform, cannot be in a zip file, and does not load in a subinterpreter with a lock of "
        "its own)"
    )
    raise ImportError(message, name=error.name, path=error.path) from None
