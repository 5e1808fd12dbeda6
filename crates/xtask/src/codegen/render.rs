//! Renders the templates. Each package keeps its own beside its sources.

use std::path::Path;

use anyhow::{Context as _, Result};
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value};
use xshell::{Shell, cmd};

use super::{File, context, docs};
use crate::{interface, registry};

/// The folder of a package's templates, the folder of the files that are made from them, and their
/// names.
const TEMPLATES: [(&str, &str, &[&str]); 11] = [
    (
        "crates/core/templates",
        "crates/core/src",
        &[
            "constants.rs",
            "facts.rs",
            "functions.md",
            "phrases.rs",
            "status_code_ext.rs",
            "table.rs",
            "words.rs",
        ],
    ),
    ("crates/capi/templates", "crates/capi/src", &["functions.rs", "table.rs", "types.rs"]),
    ("crates/py/templates", "crates/py/src", &["functions.rs", "record.rs"]),
    ("crates/capi/fuzz/templates", "crates/capi/fuzz/src", &["interface.rs"]),
    ("crates/node/templates", "crates/node/src", &["interface.rs"]),
    ("bindings/python/templates", "bindings/python/statuscodes", &["__init__.pyi", "typing.py"]),
    (
        "bindings/node/templates",
        "bindings/node/lib",
        &["constants.d.cts", "constants.js", "index.d.cts", "interface.js", "version.js"],
    ),
    ("bindings/python/templates/_command", "bindings/python/statuscodes/_command", &["help.py"]),
    ("bindings/node/templates/command", "bindings/node/lib/command", &["help.js"]),
    ("bindings/node/templates/portable", "bindings/node/lib/portable", &["names.js"]),
    ("examples/templates", "examples", &["interface.h", "interface.rs"]),
];

/// The help of the Python and the Node package's command.
pub const HELP: &str = "bindings/help.txt";

/// The templates of a copy of the project, and what each of them gets.
pub struct Templates<'a> {
    pub root: &'a Path,
    environment: Environment<'static>,
    context: Value,
}

impl<'a> Templates<'a> {
    pub fn load(root: &'a Path) -> Result<Self> {
        let interface = interface::load(root)?;
        let registry = registry::load(root, &interface)?;
        let help = std::fs::read_to_string(root.join(HELP)).context(HELP)?;
        let context = Value::from(Serde(context::of(&interface, &registry, help.trim_end())));
        Ok(Self { root, environment: environment(&interface), context })
    }

    /// The files that are made from one template each.
    pub fn files(&self) -> Result<Vec<File>> {
        let mut files = Vec::new();
        for (from, folder, names) in TEMPLATES {
            for name in names {
                let template = format!("{from}/{name}.jinja");
                let text = self.render(&template)?;
                let is_rust = Path::new(name).extension().is_some_and(|it| it == "rs");
                let contents = if is_rust { formatted(&text, &template)? } else { text };
                files.push(File { path: format!("{folder}/{name}"), contents });
            }
        }
        Ok(files)
    }

    /// The text that is made from a template.
    pub fn render(&self, template: &str) -> Result<String> {
        let source = std::fs::read_to_string(self.root.join(template));
        let source = source.with_context(|| template.to_owned())?;
        let text = self.environment.render_named_str(template, &source, &self.context)?;
        Ok(text.trim_end().to_owned() + "\n")
    }
}

/// The environment, in which an unknown name is an error.
fn environment(interface: &interface::Interface) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    docs::add_filters(&mut environment, interface);
    environment
}

fn formatted(source: &str, template: &str) -> Result<String> {
    let shell = Shell::new()?;
    let rustfmt =
        cmd!(shell, "rustfmt --edition 2024 --emit stdout --config use_small_heuristics=Max");
    let formatted = rustfmt.stdin(source).quiet().read();
    Ok(formatted.with_context(|| format!("rustfmt cannot read the output of {template}"))? + "\n")
}
