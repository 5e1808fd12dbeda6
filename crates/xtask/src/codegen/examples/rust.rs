//! Examples for the methods that core adds to `http::StatusCode`.

use crate::interface::{Answer, Argument, Example, Question};

/// The first example whose code is one of HTTP, as the code block of a method.
pub fn text(examples: &[Example]) -> String {
    let Some(assertion) = examples.iter().find_map(assertion) else { return String::new() };
    format!("\n\n```\n# use statuscodes::StatusCodeExt;\n{assertion}\n```")
}

fn assertion(Example { question, answer }: &Example) -> Option<String> {
    let Question { function, argument: Argument::Code(code @ 100..=599), index, field } = question
    else {
        return None;
    };
    let method = if function == "lookup" { "status" } else { function };
    let answered = match (index, field) {
        (Some(index), Some(field)) => format!("()[{index}].{field}"),
        (None, Some(field)) => format!("().unwrap().{field}"),
        _ => "()".into(),
    };
    let call = format!("http::StatusCode::from_u16({code}).unwrap().{method}{answered}");
    let answer = match answer {
        Answer::Truth(true) => return Some(format!("assert!({call});")),
        Answer::Truth(false) => return Some(format!("assert!(!{call});")),
        Answer::Nothing => "None".into(),
        Answer::Number(number) => number.to_string(),
        Answer::Text(text) => format!("{text:?}"),
        Answer::List(texts) => format!("{texts:?}"),
        Answer::Variant { enumeration, variant } => {
            format!("statuscodes::{enumeration}::{variant}")
        }
    };
    let is_optional = field.is_none() && answer != "None";
    let answer = if is_optional { format!("Some({answer})") } else { answer };
    Some(format!("assert_eq!({call}, {answer});"))
}
