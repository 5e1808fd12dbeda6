//! The answers for each code that types can name, such as TypeScript's `Phrases`.

use serde::Serialize;

use crate::interface::Interface;
use crate::registry::Code;

/// The answer of one function for every code.
#[derive(Serialize)]
pub struct Answers {
    name: &'static str,
    docs: &'static str,
    of: Vec<(u16, String)>,
}

pub fn of(interface: &Interface, codes: &[Code]) -> Vec<Answers> {
    let answers = |name, docs, answer: &dyn Fn(&Code) -> String| Answers {
        name,
        docs,
        of: codes.iter().map(|code| (code.code, answer(code))).collect(),
    };
    vec![
        answers("Names", "The name of every registered code's constant.", &Code::constant),
        answers("Phrases", "The reason phrase of every registered code.", &|it| it.phrase.clone()),
        answers("Categories", "The category of every registered code.", &|it| {
            let range = interface.categories.iter().find(|range| range.codes.contains(&it.code));
            range.map(|range| range.word.clone()).expect("the files' ranges have categories")
        }),
    ]
}
