//! The table of functions in the project's README.

use anyhow::{Context, Result};

use crate::codegen::camel;
use crate::interface::{self, Interface};
use crate::packages::c::declared_functions;
use crate::root;

const HEAD: &str = "| idea | Rust | C | Python | Node |";

/// The functions of the table that a language does not have.
pub fn unknown(readme: &str) -> Result<Vec<String>> {
    let (_, table) = readme.split_once(HEAD).context("the README has no table of functions")?;
    let (interface, header) = (interface::load(root())?, declared_functions()?);
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let mut unknown = Vec::new();
    for row in rows {
        let cells: Vec<_> = row.split('|').collect();
        let languages = ["Rust", "C", "Python", "Node"];
        for (language, cell) in languages.into_iter().zip(cells.into_iter().skip(2)) {
            let functions = cell.split('`').skip(1).step_by(2);
            let lacking = functions.filter(|function| match language {
                "C" => !header.contains(*function),
                language => !has(&interface, function, language == "Node"),
            });
            unknown.extend(lacking.map(|it| format!("README.md: `{it}` in {language}")));
        }
    }
    Ok(unknown)
}

/// Whether core has the function or list, which Node's name writes in camel case.
fn has(interface: &Interface, function: &str, is_camel: bool) -> bool {
    let predicates = interface.predicates.iter().map(|it| &it.name);
    let mut names = predicates.chain(interface.functions.keys());
    let is_it = |name: &String| if is_camel { camel(name) == function } else { name == function };
    function == "ALL" || names.any(is_it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_that_a_language_lacks_is_unknown() {
        let row =
            "| x | `phrase`, `is_x` | `statuscode_next`, `lookup` | `ALL` | `isError`, `is_http` |";
        let readme = format!("{HEAD}\n| --- | --- | --- | --- | --- |\n{row}\n\n| `y` |\n");
        let expected = ["`is_x` in Rust", "`lookup` in C", "`is_http` in Node"];
        assert_eq!(unknown(&readme).unwrap(), expected.map(|it| format!("README.md: {it}")));
    }
}
