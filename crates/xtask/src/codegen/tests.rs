//! Codegen on the project, and on changed copies of it.

use std::path::Path;

use xshell::{Shell, TempDir};

use super::*;
use crate::files;
use crate::registry::table::Table;

#[test]
fn the_generated_files_are_fresh() {
    check().unwrap();
}

#[test]
fn generated_files_are_marked_as_such() {
    let attributes = fs::read_to_string(root().join(".gitattributes")).unwrap();
    let files = files().unwrap();
    let lines: Vec<_> = files.iter().map(|it| format!("{} linguist-generated", it.path)).collect();
    let marked: Vec<_> =
        attributes.lines().filter(|line| line.ends_with(" linguist-generated")).collect();
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
                let remark_of_a_test = format!("eprecated: use `{}`.", code.constant());
                let advised = text.contains(&remark_of_a_test)
                    || text.contains(&remark_of_a_test.replace(':', ""));
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
///
/// ```
/// assert!(is_of_a_test(418) && !is_of_a_test(404));
/// ```
#[must_use]
pub const fn is_of_a_test(code: u16) -> bool {
    code == 418
}
",
    );
    copy.generate();
    copy.assert_contains(&[
        ("include/status.h", "bool statuscode_is_of_a_test(int code);"),
        ("include/status.h", " * NULL of the others, as `statuscode_is_error`: RFC 2324"),
        ("include/status.h", " *     statuscode_is_of_a_test(418); // true\n"),
        ("crates/capi/src/functions.rs", "registry::is_of_a_test(to_u16(code))"),
        ("crates/capi/fuzz/src/interface.rs", "statuscode_is_of_a_test,"),
        ("examples/interface.h", "{\"is_of_a_test\", statuscode_is_of_a_test},"),
        ("examples/interface.rs", "(\"is_of_a_test\", statuscodes::is_of_a_test),"),
        ("crates/py/src/functions.rs", "wrap_pyfunction!(is_of_a_test, module)"),
        ("bindings/python/statuscodes/__init__.pyi", "    \"is_of_a_test\",\n"),
        (
            "bindings/python/statuscodes/__init__.pyi",
            "def is_of_a_test(code: SupportsIndex, /) -> bool:\n    \"\"\"Whether the code is that of a \
             teapot.\n\n    None of the others, as `is_error`: RFC 2324, Section 2.3.2.\n\n    >>> \
             is_of_a_test(418)\n    True\n    >>> is_of_a_test(404)\n    False\n    \"\"\"\n",
        ),
        ("crates/node/src/interface.rs", "    ranges(statuscodes::is_of_a_test)"),
        (
            "bindings/node/lib/interface.js",
            "isOfATest = /* @__PURE__ */ answers(\"isOfATest\", source.isOfATest);",
        ),
        (
            "bindings/node/lib/index.d.cts",
            " * `undefined` of the others, as `isError`: RFC 2324, Section 2.3.2.\n *\n * @example\n * \
             isOfATest(418); // true\n * isOfATest(404); // false\n */\nexport function \
             isOfATest(code: number): boolean;",
        ),
    ]);
}

#[test]
fn every_function_type_and_field_has_an_example() {
    let examples = examples::of(&crate::interface::load(root()).unwrap());
    let without = examples.iter().filter(|(_, examples)| examples.are_none());
    assert_eq!(without.map(|(name, _)| name).collect::<Vec<_>>(), <[&String; 0]>::default());
}

#[test]
fn a_field_is_a_column_and_a_field_of_core() {
    let copy = Copy::new();
    let field = "/// A remark on the code.\n    pub remark_of_a_test: &'static str,";
    let start = "pub struct Status {\n";
    copy.replace("crates/core/src/status.rs", start, &format!("{start}    {field}\n"));
    for file in ["http.csv", "websocket.csv"] {
        copy.change(file, |table| table.add_column("remark_of_a_test", "See the RFC of the test."));
    }
    copy.generate();
    copy.assert_contains(&[
        ("crates/core/src/table.rs", "remark_of_a_test: \"See the RFC of the test.\","),
        ("crates/capi/src/table.rs", "pub remark_of_a_test: u16,"),
        ("crates/capi/src/table.rs", "\nSee the RFC of the test.\\0\\\n"),
        ("include/status.h", "const char *statuscode_remark_of_a_test(int code);"),
        ("examples/interface.h", "{\"remark_of_a_test\", statuscode_remark_of_a_test, NULL},"),
        ("examples/interface.rs", "(\"remark_of_a_test\", vec![status.remark_of_a_test]),"),
        ("crates/py/src/record.rs", "pub remark_of_a_test: Text,"),
        ("bindings/python/statuscodes/__init__.pyi", "def remark_of_a_test(self) -> str:"),
        ("crates/node/src/interface.rs", "remark_of_a_test: records.iter()"),
        ("bindings/node/lib/index.d.cts", "readonly remarkOfATest: string;"),
    ]);
    let table = copy.read("crates/capi/src/table.rs");
    assert_eq!(table.matches("See the RFC of the test.").count(), 1, "identical texts stand once");
}

#[test]
fn a_word_is_a_variant_of_core() {
    let copy = Copy::new();
    let status = "crates/core/src/status.rs";
    copy.replace(status, "enum Standing {", "enum Standing {\n    /// Of a test.\n    OfATest,");
    copy.replace(status, "Self::Current =>", "Self::OfATest => \"of_a_test\",\nSelf::Current =>");
    copy.change("http.csv", |table| table.set("410", "standing", "of_a_test"));
    copy.generate();
    copy.assert_contains(&[
        ("crates/core/src/table.rs", "standing: Standing::OfATest,"),
        ("include/status.h", "STATUSCODE_STANDING_OF_A_TEST,"),
        ("bindings/python/statuscodes/typing.py", "    \"of_a_test\",\n"),
        ("bindings/node/lib/index.d.cts", "\"of_a_test\""),
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
            files::copy(&root().join(folder), &copy.root().join(folder)).unwrap();
        }
        fs::copy(root().join(render::HELP), copy.root().join(render::HELP)).unwrap();
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

    /// Changes a file of the registry.
    fn change(&self, file: &str, change: impl FnOnce(&mut Table)) {
        let path = self.root().join("crates/core/registry").join(file);
        let mut table = Table::read(&path);
        change(&mut table);
        table.write(&path);
    }

    fn assert_contains(&self, parts: &[(&str, &str)]) {
        for (file, part) in parts {
            assert!(self.read(file).contains(part), "{file} has no {part:?}");
        }
    }
}
