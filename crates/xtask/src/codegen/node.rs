//! The constants of the Node package, as values and as declarations, for both module systems.

use super::{Constant, File, constants, notice, prefixed};
use crate::registry::Code;

pub fn files(codes: &[Code]) -> Vec<File> {
    let constants = constants(codes);
    let lines = |line: fn(&Constant) -> String| constants.iter().map(line).collect::<String>();
    let modules = lines(|it| format!("export const {} = {};\n", it.name, it.code));
    let common = lines(|it| format!("exports.{} = {};\n", it.name, it.code));
    let declarations = lines(declaration) + &phrases(codes);
    vec![
        file("bindings/node/lib/constants.js", &modules),
        file("bindings/node/lib/constants.cjs", &format!("\"use strict\";\n\n{common}{FREEZE}")),
        file("bindings/node/lib/constants.d.cts", &declarations),
    ]
}

const FREEZE: &str = "
// Like the namespace of an ES module: no inherited members, and nothing to change.
Object.freeze(Object.setPrototypeOf(exports, null));
";

fn file(path: &'static str, contents: &str) -> File {
    File { path, contents: format!("// {}\n\n{contents}", notice()) }
}

fn declaration(constant: &Constant) -> String {
    let docs = prefixed(" * ", &constant.docs("@deprecated"));
    format!("/**\n{docs} */\nexport const {}: {};\n\n", constant.name, constant.code)
}

fn phrases(codes: &[Code]) -> String {
    let phrases: String =
        codes.iter().map(|code| format!("  {}: {:?};\n", code.code, code.phrase)).collect();
    format!(
        "/** The reason phrase of every registered code. */
export interface Phrases {{
{phrases}}}

/** A registered code. */
export type StatusCode = keyof Phrases;
"
    )
}
