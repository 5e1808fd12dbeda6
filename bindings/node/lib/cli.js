#!/usr/bin/env node
// Describes codes and texts: `npx statuscodes 404 "not found" 1006`.

const { main } = await import("./command/main.js").catch((error) => {
  console.error(error.message);
  process.exit(2);
});

process.exitCode = await main(process.argv.slice(2));
