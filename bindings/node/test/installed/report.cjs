// Writes the libraries that this process of Node has loaded, at its end, where it may write a file.

const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

process.on("exit", () => {
  const { sharedObjects } = process.report.getReport();
  try {
    writeFileSync(join(process.env.REPORT, String(process.pid)), sharedObjects.join("\n"));
  } catch (error) {
    if (error.code !== "ERR_ACCESS_DENIED") throw error;
  }
});
