import * as status from "statuscodes";
import { answers } from "./answers.mjs";

console.log(answers(status));
