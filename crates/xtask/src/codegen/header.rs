//! The C header, made by cbindgen from the functions of capi and the constants of core. cbindgen
//! writes no macro with arguments: these come from a template.

use anyhow::{Context, Result, anyhow};
use cbindgen::{Builder, Config};

use super::File;
use super::render::Templates;

/// The macros that are no constants.
const MACROS: &str = "crates/capi/templates/macros.h.jinja";
/// What stands before the functions.
const FUNCTIONS: &str = "#ifdef __cplusplus\nextern \"C\" {";

pub fn file(templates: &Templates) -> Result<File> {
    let capi = templates.root.join("crates/capi");
    let config = Config::from_file(capi.join("cbindgen.toml")).map_err(|error| anyhow!(error))?;
    let bindings = Builder::new()
        .with_config(config)
        .with_src(templates.root.join("crates/core/src/constants.rs"))
        .with_src(capi.join("src/lib.rs"))
        .generate()?;
    let mut header = Vec::new();
    bindings.write(&mut header);
    // cbindgen takes the `StatusCode` of a type for two words.
    let header = String::from_utf8(header)?.replace("STATUS_CODE_", "STATUSCODE_");
    let header = in_every_standard(&with_short_names(&header));
    let (before, after) = header.split_once(FUNCTIONS).context("the header has no functions")?;
    let macros = templates.render(MACROS)?;
    let contents = format!("{before}{macros}\n{FUNCTIONS}{after}");
    Ok(File { path: "include/status.h".into(), contents })
}

/// The types have tags, so that another header can declare them. The functions name them without.
fn with_short_names(header: &str) -> String {
    let lines = header.lines().map(|line| match line {
        definition if definition.starts_with("typedef ") => format!("{line}\n"),
        line => {
            line.replace("enum StatusCode", "StatusCode").replace("struct StatusCode", "StatusCode")
                + "\n"
        }
    });
    lines.collect()
}

/// The oldest C has no comma at the end of an enumeration and, outside of other comments, no comment of a
/// line.
fn in_every_standard(header: &str) -> String {
    let header = header.replace(",\n}", "\n}");
    let lines = header.lines().map(|line| match line.split_once(" // ") {
        Some((code, comment)) if !code.trim_start().starts_with('*') => {
            format!("{} /* {comment} */\n", code.trim_end())
        }
        _ => format!("{line}\n"),
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{interface, registry, root};

    fn header() -> String {
        file(&Templates::load(root()).unwrap()).unwrap().contents
    }

    #[test]
    fn the_header_has_no_word_of_rust() {
        const WORDS: [&str; 12] = [
            "Option", "None", "Some", "Result", "str", "usize", "u16", "fn", "impl", "panic",
            "slice", "trait",
        ];
        let header = header();
        let mut words = header.split(|it: char| !it.is_alphanumeric() && it != '_');
        assert_eq!(words.find(|word| WORDS.contains(word)), None);
    }

    #[test]
    fn the_header_names_no_function_that_it_lacks() {
        let header = header();
        let named = header.split('`').skip(1).step_by(2).filter(|it| it.starts_with("statuscode_"));
        for name in named {
            assert!(
                header.contains(&format!(" {name}(")) || header.contains(&format!("*{name}(")),
                "{name}"
            );
        }
    }

    #[test]
    fn the_header_defines_constants_maps_and_its_version_and_nothing_else() {
        let header = header();
        let defined = header.lines().filter_map(|line| line.strip_prefix("#define "));
        let defined = defined.filter(|line| !line.starts_with("STATUSCODE_VERSION_"));
        let registry = registry::load(root(), &interface::load(root()).unwrap()).unwrap();
        let mut expected = vec!["STATUSCODES_STATUS_H".to_owned()];
        for code in &registry.codes {
            let names = [vec![code.constant()], code.deprecated_constants()].concat();
            expected.extend(names.into_iter().map(|name| format!("{name} {}", code.code)));
        }
        expected.extend(["HTTP", "CLOSE"].map(|it| format!("STATUSCODE_{it}_MAP(X) \\")));
        assert_eq!(defined.collect::<Vec<_>>(), expected);
    }
}
