#!/usr/bin/env node
// Describes codes and texts: `npx statuscodes 404 "not found" 1006`.

import { main } from "./command/main.js";

process.exitCode = await main(process.argv.slice(2));
