//! The C header, made by cbindgen from the functions of capi and the constants of core.

use std::path::Path;

use anyhow::{Result, anyhow};
use cbindgen::{Builder, Config};

use super::File;

pub fn file(root: &Path) -> Result<File> {
    let capi = root.join("crates/capi");
    let config = Config::from_file(capi.join("cbindgen.toml")).map_err(|error| anyhow!(error))?;
    let bindings = Builder::new()
        .with_config(config)
        .with_src(root.join("crates/core/src/constants.rs"))
        .with_src(capi.join("src/lib.rs"))
        .generate()?;
    let mut header = Vec::new();
    bindings.write(&mut header);
    Ok(File { path: "include/status.h".into(), contents: String::from_utf8(header)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{interface, registry, root};

    #[test]
    fn the_header_defines_the_constants_and_nothing_else() {
        let header = file(root()).unwrap().contents;
        let defined = header.lines().filter_map(|line| line.strip_prefix("#define "));
        let registry = registry::load(root(), &interface::load(root()).unwrap()).unwrap();
        let mut expected = vec!["STATUSCODES_STATUS_H".to_owned()];
        for code in &registry.codes {
            let names = [vec![code.constant()], code.deprecated_constants()].concat();
            expected.extend(names.into_iter().map(|name| format!("{name} {}", code.code)));
        }
        assert_eq!(defined.collect::<Vec<_>>(), expected);
    }
}
