//! The stub of the Python package.

use super::{Constant, File, constants, notice};
use crate::registry::Code;

const STUB: &str = include_str!("stub.pyi");

pub fn file(codes: &[Code]) -> File {
    let constants = constants(codes);
    let names: String = constants.iter().map(|it| format!("    \"{}\",\n", it.name)).collect();
    let definitions: String = constants.iter().map(definition).collect();
    let stub = STUB.replace("    # names\n", &names).replace("# constants\n", &definitions);
    File {
        path: "bindings/python/statuscodes/__init__.pyi",
        contents: format!("# {}\n\n{stub}", notice()),
    }
}

fn definition(constant: &Constant) -> String {
    let docs = constant.docs("Deprecated:").join("\n");
    format!("{}: Final = {}\n\"\"\"{docs}\n\"\"\"\n", constant.name, constant.code)
}
