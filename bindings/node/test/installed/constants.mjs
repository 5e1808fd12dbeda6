// Loads no addon, so that Deno asks for no permission.

import * as constants from "statuscodes/constants";

for (const [name, code] of Object.entries(constants)) console.log(name, code);
