const status = require("statuscodes");
const { answers } = require("./answers.mjs");

console.log(answers(status));
