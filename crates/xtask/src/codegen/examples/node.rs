//! Examples for the declarations: `@example phrase(404); // "Not Found"`.

use crate::codegen::docs::camel;
use crate::interface::{Answer, Example, Interface, Question};

/// The calls and their answers.
pub fn text(examples: &[Example], interface: &Interface) -> String {
    let line = |Example { question, answer }: &Example| {
        format!("{}; // {}", call(question), shown(answer, interface))
    };
    match &examples.iter().map(line).collect::<Vec<_>>()[..] {
        [] => String::new(),
        [line] => format!("\n\n@example {line}"),
        lines => format!("\n\n@example\n{}", lines.join("\n")),
    }
}

fn call(Question { function, argument, index, field }: &Question) -> String {
    let index = index.map_or(String::new(), |index| format!("[{index}]"));
    let access = if function == "lookup" { "." } else { "?." };
    let field = field.as_ref().map_or(String::new(), |field| access.to_owned() + &camel(field));
    format!("{}({argument}){index}{field}", camel(function))
}

fn shown(answer: &Answer, interface: &Interface) -> String {
    match answer {
        Answer::Nothing => "undefined".into(),
        Answer::Truth(truth) => truth.to_string(),
        Answer::Number(number) => number.to_string(),
        Answer::Text(text) => format!("{text:?}"),
        Answer::List(texts) => format!("{texts:?}"),
        Answer::Variant { .. } => format!("{:?}", interface.word(answer).expect("it has one")),
    }
}
