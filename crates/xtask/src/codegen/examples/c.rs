//! Examples for the header: `statuscode_phrase(404); // "Not Found"`.

use crate::codegen::docs::{singular, snake};
use crate::interface::{Answer, Example, Interface, Question};

/// The calls and their answers, as a block of code.
pub fn text(examples: &[Example], interface: &Interface) -> String {
    let lines = examples.iter().flat_map(|example| lines(example, interface));
    block(lines.collect())
}

/// The calls of the functions that give the word of an answer.
pub fn words(examples: &[Example], interface: &Interface) -> String {
    let lines = examples.iter().filter_map(|Example { question, answer }| {
        let word = interface.word(answer)?;
        Some(format!("{}; // {word:?}", call(question, "_name")))
    });
    block(lines.collect())
}

fn block(lines: Vec<String>) -> String {
    let lines: Vec<_> = lines.into_iter().map(|line| format!("    {line}")).collect();
    if lines.is_empty() { String::new() } else { format!("\n\n{}", lines.join("\n")) }
}

fn lines(Example { question, answer }: &Example, interface: &Interface) -> Vec<String> {
    match (&*question.function, &question.field, answer) {
        // C has no records.
        ("lookup" | "vendors", None, _) => Vec::new(),
        ("lookup", Some(field), Answer::List(texts)) => {
            let (name, code) = (singular(field), &question.argument);
            let texts = texts.iter().enumerate();
            texts.map(|(i, it)| format!("statuscode_{name}({code}, {i}); // {it:?}")).collect()
        }
        _ => vec![format!("{}; // {}", call(question, ""), shown(question, answer, interface))],
    }
}

/// A call, whose function has an ending.
fn call(Question { function, argument, index, field }: &Question, ending: &str) -> String {
    match (&**function, field, index) {
        ("vendors", Some(field), Some(index)) => {
            format!("statuscode_vendor({argument}, {index})->{field}")
        }
        ("lookup", Some(field), _) => format!("statuscode_{field}{ending}({argument})"),
        _ => format!("statuscode_{function}{ending}({argument})"),
    }
}

fn shown(question: &Question, answer: &Answer, interface: &Interface) -> String {
    match answer {
        Answer::Nothing if question.function == "find" => "0".into(),
        Answer::Nothing => {
            let names = interface.enumerations.iter().map(|it| snake(&it.name));
            let name = names.into_iter().find(|name| *name == question.function);
            name.map_or("NULL".into(), |name| format!("STATUSCODE_{}_NONE", name.to_uppercase()))
        }
        Answer::Truth(truth) => truth.to_string(),
        Answer::Number(number) => number.to_string(),
        Answer::Text(text) => format!("{text:?}"),
        Answer::List(texts) => format!("{texts:?}"),
        Answer::Variant { enumeration, variant } => {
            format!("STATUSCODE_{}_{}", snake(enumeration), snake(variant)).to_uppercase()
        }
    }
}
