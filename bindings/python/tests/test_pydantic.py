"""Types of codes as fields of pydantic's models."""

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from statuscodes import ALL, HTTP_409_CONFLICT, is_error
from statuscodes.typing import Category, ErrorCode


class Problem(BaseModel):
    code: ErrorCode
    kind: Category


def test_the_schema_lists_the_codes_as_numbers() -> None:
    schema: dict[str, Any] = Problem.model_json_schema()
    errors = [status.code for status in ALL if is_error(status)]
    assert schema["properties"]["code"] == {"enum": errors, "title": "Code", "type": "integer"}


def test_a_code_of_the_type_is_taken_and_written_as_a_number() -> None:
    problem = Problem(code=HTTP_409_CONFLICT, kind="client_error")
    assert problem.model_dump_json() == '{"code":409,"kind":"client_error"}'
    assert Problem.model_validate_json(problem.model_dump_json()) == problem


@pytest.mark.parametrize("code", [200, 499, "409"])
def test_another_code_is_refused(code: object) -> None:
    with pytest.raises(ValidationError, match="code"):
        Problem.model_validate({"code": code, "kind": "client_error"})
