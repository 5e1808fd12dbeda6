//! The constants of the Node package, as values and as declarations, for both module systems.

use super::{Constant, File, constants, notice, prefixed};
use crate::registry::Code;

pub fn files(codes: &[Code]) -> Vec<File> {
    let constants = constants(codes);
    let file = |path, line: fn(&Constant) -> String| {
        let lines: String = constants.iter().map(line).collect();
        File { path, contents: format!("// {}\n\n{lines}", notice()) }
    };
    vec![
        file("bindings/node/lib/constants.js", |it| {
            format!("export const {} = {};\n", it.name, it.code)
        }),
        file("bindings/node/lib/constants.cjs", |it| {
            format!("exports.{} = {};\n", it.name, it.code)
        }),
        file("bindings/node/lib/constants.d.cts", declaration),
    ]
}

fn declaration(constant: &Constant) -> String {
    let docs = prefixed(" * ", &constant.docs("@deprecated"));
    format!("/**\n{docs} */\nexport const {}: {};\n\n", constant.name, constant.code)
}
