//! Codegen on the project, and on changed copies of it.

use std::path::{Path, PathBuf};

use xshell::{Shell, TempDir};

use super::*;

#[test]
fn the_generated_files_are_fresh() {
    check().unwrap();
}

#[test]
fn generated_files_are_marked_as_such() {
    let attributes = fs::read_to_string(root().join(".gitattributes")).unwrap();
    let mut files = render::files(root()).unwrap();
    files.push(header::file(root()).unwrap());
    let lines: Vec<_> = files.iter().map(|it| format!("{} linguist-generated", it.path)).collect();
    let marked: Vec<_> = attributes.lines().collect();
    for (file, line) in files.iter().zip(&lines) {
        assert!(marked.contains(&line.as_str()), ".gitattributes lacks {line}");
        let first = file.contents.lines().next().unwrap_or_default();
        assert!(first.contains(COMMAND), "{} does not say first how it is made", file.path);
    }
    assert_eq!(marked.len(), lines.len(), ".gitattributes names a file that is not generated");
}

#[test]
fn every_language_documents_a_code_with_the_same_sentences() {
    let words = |text: &str| {
        let text = text.replace(['*', '/'], " ");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let files = [
        "crates/core/src/constants.rs",
        "include/status.h",
        "bindings/python/statuscodes/__init__.pyi",
        "bindings/node/lib/constants.d.cts",
    ];
    let interface = crate::interface::load(root()).unwrap();
    for file in files {
        let text = words(&fs::read_to_string(root().join(file)).unwrap());
        for code in &crate::registry::load(root(), &interface).unwrap().codes {
            for part in [&code.description, &code.reference, &code.phrase] {
                assert!(text.contains(&words(part)), "{file} does not say {part:?}");
            }
            for name in code.deprecated_constants() {
                let advice = format!("eprecated: use `{}`.", code.constant());
                let advised = text.contains(&advice) || text.contains(&advice.replace(':', ""));
                assert!(advised, "{file} does not say what to use instead of {name}");
            }
        }
    }
}

#[test]
fn a_predicate_is_written_once() {
    let copy = Copy::new();
    copy.append(
        "crates/core/src/predicates.rs",
        "
/// Whether the code is that of a teapot.
///
/// `None` of the others, as [`is_error`]: RFC 2324, Section 2.3.2.
#[must_use]
pub const fn is_teapot(code: u16) -> bool {
    code == 418
}
",
    );
    copy.generate();
    copy.assert_contains(&[
        ("include/status.h", "bool status_is_teapot(int code);"),
        ("include/status.h", " * NULL of the others, as `status_is_error`: RFC 2324"),
        ("crates/capi/src/functions.rs", "registry::is_teapot(to_u16(code))"),
        ("crates/capi/fuzz/src/interface.rs", "status_is_teapot,"),
        ("examples/interface.h", "{\"is_teapot\", status_is_teapot},"),
        ("examples/interface.rs", "(\"is_teapot\", statuscodes::is_teapot),"),
        ("crates/py/src/functions.rs", "wrap_pyfunction!(is_teapot, module)"),
        ("bindings/python/statuscodes/__init__.pyi", "    \"is_teapot\",\n"),
        (
            "bindings/python/statuscodes/__init__.pyi",
            "def is_teapot(code: SupportsIndex, /) -> bool:\n    \"\"\"Whether the code is that of a \
             teapot.\n\n    None of the others, as `is_error`: RFC 2324, Section 2.3.2.\n    \"\"\"\n",
        ),
        ("crates/node/src/interface.rs", "(\"isTeapot\", statuscodes::is_teapot),"),
        ("bindings/node/lib/interface.js", "isTeapot = /* @__PURE__ */ predicate(\"isTeapot\")"),
        (
            "bindings/node/lib/index.d.cts",
            " * `undefined` of the others, as `isError`: RFC 2324, Section 2.3.2.\n */\nexport function \
             isTeapot(code: number): boolean;",
        ),
    ]);
}

#[test]
fn a_field_is_a_column_and_a_field_of_core() {
    let copy = Copy::new();
    copy.replace(
        "crates/core/src/status.rs",
        "    /// A link to the reference.",
        "    /// Advice on the code.\n    pub advice: &'static str,\n    /// A link to the reference.",
    );
    for file in ["http.csv", "websocket.csv"] {
        copy.add_column(&format!("crates/core/registry/{file}"), "advice", "See the RFC.");
    }
    copy.generate();
    copy.assert_contains(&[
        ("crates/core/src/table.rs", "advice: \"See the RFC.\","),
        ("crates/capi/src/table.rs", "pub advice: u16,"),
        ("crates/capi/src/table.rs", "\nSee the RFC.\\0\\\n"),
        ("include/status.h", "const char *status_advice(int code);"),
        ("examples/interface.h", "{\"advice\", status_advice, NULL},"),
        ("examples/interface.rs", "(\"advice\", vec![status.advice]),"),
        ("crates/py/src/record.rs", "pub advice: Text,"),
        ("bindings/python/statuscodes/__init__.pyi", "def advice(self) -> str:"),
        ("crates/node/src/interface.rs", "advice: status.advice,"),
        ("bindings/node/lib/index.d.cts", "readonly advice: string;"),
    ]);
    let table = copy.read("crates/capi/src/table.rs");
    assert_eq!(table.matches("See the RFC.").count(), 1, "identical texts stand once");
}

#[test]
fn a_word_is_a_variant_of_core() {
    let copy = Copy::new();
    let status = "crates/core/src/status.rs";
    copy.replace(status, "    Unused,\n}", "    Unused,\n    /// Not yet in use.\n    Planned,\n}");
    let unused = "Self::Unused => \"unused\",";
    copy.replace(status, unused, &format!("{unused}\nSelf::Planned => \"planned\","));
    copy.replace("crates/core/registry/http.csv", "Gone,current,", "Gone,planned,");
    copy.generate();
    copy.assert_contains(&[
        ("crates/core/src/table.rs", "standing: Standing::Planned,"),
        ("include/status.h", "STATUS_STANDING_PLANNED,"),
        ("bindings/python/statuscodes/typing.py", "    \"planned\",\n"),
        ("bindings/node/lib/index.d.cts", "| \"planned\";"),
    ]);
}

#[test]
fn predicates_that_the_packages_cannot_take_are_refused() {
    let predicates = "crates/core/src/predicates.rs";
    let refusal = |function: &str| {
        let copy = Copy::new();
        copy.append(predicates, function);
        format!("{:#}", write_in(copy.root()).unwrap_err())
    };
    let undocumented = refusal("pub const fn is_x(code: u16) -> bool { code == 1 }");
    assert!(undocumented.contains("predicates.rs: the documentation of `is_x`"), "{undocumented}");
    let unnamed = refusal("/// Whether.\npub const fn teapot(code: u16) -> bool { code == 1 }");
    assert!(unnamed.contains("begins with is_ or allows_, which `teapot` does not"), "{unnamed}");
    let other = refusal("/// Whether.\npub const fn is_x(code: u32) -> bool { code == 1 }");
    assert!(other.contains("`is_x` is no function from a u16 to a bool"), "{other}");
}

#[test]
fn a_name_that_a_template_does_not_know_is_an_error() {
    let copy = Copy::new();
    copy.append("crates/core/templates/facts.rs.jinja", "// {{ facts.colour }}\n");
    let error = format!("{:#}", write_in(copy.root()).unwrap_err());
    assert!(error.contains("undefined") && error.contains("facts.rs.jinja"), "{error}");
}

/// The sources of the generated files, in a folder of their own.
struct Copy(TempDir);

impl Copy {
    const FOLDERS: [&str; 7] = [
        "bindings/node/templates",
        "bindings/python/templates",
        "crates/capi",
        "crates/core",
        "crates/node",
        "crates/py",
        "examples/templates",
    ];

    fn new() -> Self {
        let copy = Self(Shell::new().unwrap().create_temp_dir().unwrap());
        for folder in Self::FOLDERS {
            copy_folder(&root().join(folder), &copy.root().join(folder));
        }
        for folder in ["bindings/node/lib", "bindings/python/statuscodes", "include"] {
            fs::create_dir_all(copy.root().join(folder)).unwrap();
        }
        copy
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn generate(&self) {
        write_in(self.root()).unwrap();
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.root().join(file)).unwrap()
    }

    fn append(&self, file: &str, text: &str) {
        fs::write(self.root().join(file), self.read(file) + text).unwrap();
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(self.root().join(file), text.replacen(from, to, 1)).unwrap();
    }

    fn add_column(&self, file: &str, name: &str, value: &str) {
        let text = self.read(file);
        let cells = [name].into_iter().chain(std::iter::repeat(value));
        let lines = text.lines().zip(cells).map(|(line, cell)| format!("{line},{cell}\n"));
        fs::write(self.root().join(file), lines.collect::<String>()).unwrap();
    }

    fn assert_contains(&self, parts: &[(&str, &str)]) {
        for (file, part) in parts {
            assert!(self.read(file).contains(part), "{file} has no {part:?}");
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let from: PathBuf = entry.unwrap().path();
        let to = to.join(from.file_name().unwrap());
        if from.is_dir() {
            copy_folder(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}
