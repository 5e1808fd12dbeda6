import constants = require("statuscodes/constants");
import status = require("statuscodes");

const code: 404 = status.HTTP_404_NOT_FOUND;
const text: "Not Found" = status.phrase(code);
const record: status.Status = status.lookup(constants.HTTP_404_NOT_FOUND);
const category: status.Category | undefined = status.category(499);
const error: status.ErrorCode = code;
const same: constants.ErrorCode = error;
const old: 422 = status.HTTP_422_UNPROCESSABLE_ENTITY;

// @ts-expect-error: a misspelt constant
status.HTTP_404_NOT_FUOND;
// @ts-expect-error: a constant cannot be assigned to
status.HTTP_404_NOT_FOUND = 404;

export = { text, same, record, category, old };
