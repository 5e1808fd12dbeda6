//! The C header, made by cbindgen from the functions of capi and the constants of core.

use anyhow::{Result, anyhow};
use cbindgen::{Builder, Config};

use super::File;
use crate::root;

pub fn file() -> Result<File> {
    let capi = root().join("crates/capi");
    let config = Config::from_file(capi.join("cbindgen.toml")).map_err(|error| anyhow!(error))?;
    let bindings = Builder::new()
        .with_config(config)
        .with_src(root().join("crates/core/src/constants.rs"))
        .with_src(capi.join("src/lib.rs"))
        .generate()?;
    let mut header = Vec::new();
    bindings.write(&mut header);
    Ok(File { path: "include/status.h", contents: String::from_utf8(header)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::constants;
    use crate::registry;

    #[test]
    fn the_header_defines_the_constants_and_nothing_else() {
        let header = file().unwrap().contents;
        let defined = header.lines().filter_map(|line| line.strip_prefix("#define "));
        let codes = registry::load().unwrap().codes;
        let constants = constants(&codes).into_iter().map(|it| format!("{} {}", it.name, it.code));
        let expected = ["STATUSCODES_STATUS_H".to_owned()].into_iter().chain(constants);
        assert_eq!(defined.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    }
}
