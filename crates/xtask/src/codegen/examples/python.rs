//! Examples for Python's documentation, as doctest reads them.

use crate::interface::{Answer, Example, Interface, Question};

/// The calls and their answers. The prompt shows nothing for None.
pub fn text(examples: &[Example], interface: &Interface) -> String {
    let line = |Example { question, answer }: &Example| match answer {
        Answer::Nothing => format!("\n>>> {} is None\nTrue", call(question)),
        answer => format!("\n>>> {}\n{}", call(question), shown(answer, interface)),
    };
    let lines: String = examples.iter().map(line).collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

fn call(Question { function, argument, index, field }: &Question) -> String {
    let index = index.map_or(String::new(), |index| format!("[{index}]"));
    let field = field.as_ref().map_or(String::new(), |field| format!(".{field}"));
    format!("{function}({argument}){index}{field}")
}

fn shown(answer: &Answer, interface: &Interface) -> String {
    match answer {
        Answer::Nothing => "None".into(),
        Answer::Truth(true) => "True".into(),
        Answer::Truth(false) => "False".into(),
        Answer::Number(number) => number.to_string(),
        Answer::Text(text) => quoted(text),
        Answer::List(texts) => {
            let texts: Vec<_> = texts.iter().map(|text| quoted(text)).collect();
            let comma = if texts.len() == 1 { "," } else { "" };
            format!("({}{comma})", texts.join(", "))
        }
        Answer::Variant { .. } => quoted(interface.word(answer).expect("it has one")),
    }
}

/// As `repr` quotes a text that has no backslash.
fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') { '"' } else { '\'' };
    format!("{quote}{text}{quote}")
}
