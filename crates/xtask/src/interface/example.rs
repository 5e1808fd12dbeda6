//! The examples of core's documentation that every language can take: assertions about what a function
//! answers, such as `assert_eq!(phrase(404), Some("Not Found"))`. Others are Rust's alone.

use std::fmt;

use anyhow::{Context, Result};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, BinOp, Block, Expr, Lit, Macro, Member, Path, Stmt, Token, UnOp};

use super::docs;

/// What is asked, and the answer.
#[derive(Clone)]
pub struct Example {
    pub question: Question,
    pub answer: Answer,
}

/// A call, such as `vendors(499)[0].phrase`. Whether the answer is unwrapped is Rust's alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub function: String,
    pub argument: Argument,
    pub index: Option<usize>,
    pub field: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    Code(u16),
    Text(String),
}

impl fmt::Display for Argument {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(formatter, "{code}"),
            Self::Text(text) => write!(formatter, "{text:?}"),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    Nothing,
    Truth(bool),
    Number(u16),
    Text(String),
    List(Vec<String>),
    Variant { enumeration: String, variant: String },
}

/// The examples in an item's documentation.
pub fn of(attributes: &[Attribute], name: &str) -> Result<Vec<Example>> {
    let code = format!("{{{}}}", docs::code(attributes));
    let block: Block = syn::parse_str(&code).with_context(|| format!("the example of `{name}`"))?;
    let macros = block.stmts.iter().filter_map(|statement| match statement {
        Stmt::Macro(statement) => Some(&statement.mac),
        _ => None,
    });
    Ok(macros.flat_map(asserted).collect())
}

fn asserted(assertion: &Macro) -> Vec<Example> {
    let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
    let Ok(arguments) = parser.parse2(assertion.tokens.clone()) else { return Vec::new() };
    match &arguments.iter().collect::<Vec<_>>()[..] {
        [claim] if assertion.path.is_ident("assert") => claimed(claim),
        [left, right] if assertion.path.is_ident("assert_eq") => {
            let example = question(left).zip(answer(right));
            example.map(|(question, answer)| Example { question, answer }).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The examples in a claim such as `is_http(599) && !is_http(1000)`.
fn claimed(claim: &Expr) -> Vec<Example> {
    let (truth, claim) = match claim {
        Expr::Binary(both) if matches!(both.op, BinOp::And(_)) => {
            return [claimed(&both.left), claimed(&both.right)].concat();
        }
        Expr::Unary(not) if matches!(not.op, UnOp::Not(_)) => (false, &*not.expr),
        claim => (true, claim),
    };
    let (question, answer) = match claim {
        Expr::MethodCall(call) if truth && call.method == "is_none" => {
            (question(&call.receiver), Answer::Nothing)
        }
        Expr::Call(_) => (question(claim), Answer::Truth(truth)),
        _ => (None, Answer::Nothing),
    };
    question.map(|question| Example { question, answer }).into_iter().collect()
}

fn question(expression: &Expr) -> Option<Question> {
    match expression {
        Expr::Call(call) => {
            let Expr::Path(function) = &*call.func else { return None };
            let function = function.path.segments.last()?.ident.to_string();
            let argument = argument(call.args.first()?)?;
            Some(Question { function, argument, index: None, field: None })
        }
        Expr::MethodCall(call) if call.method == "unwrap" => question(&call.receiver),
        Expr::Index(it) if matches!(*it.expr, Expr::Call(_)) => {
            Some(Question { index: Some(index(&it.index)?), ..question(&it.expr)? })
        }
        Expr::Field(it) if !matches!(*it.base, Expr::Field(_)) => {
            let Member::Named(field) = &it.member else { return None };
            Some(Question { field: Some(field.to_string()), ..question(&it.base)? })
        }
        _ => None,
    }
}

fn argument(expression: &Expr) -> Option<Argument> {
    match answer(expression)? {
        Answer::Number(code) => Some(Argument::Code(code)),
        Answer::Text(text) => Some(Argument::Text(text)),
        _ => None,
    }
}

fn index(expression: &Expr) -> Option<usize> {
    match answer(expression)? {
        Answer::Number(index) => Some(index.into()),
        _ => None,
    }
}

fn answer(expression: &Expr) -> Option<Answer> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => Some(Answer::Number(number.base10_parse().ok()?)),
            Lit::Str(text) => text_of(&text.value()),
            _ => None,
        },
        Expr::Array(texts) => {
            let text = |it| if let Answer::Text(text) = answer(it)? { Some(text) } else { None };
            Some(Answer::List(texts.elems.iter().map(text).collect::<Option<_>>()?))
        }
        Expr::Call(some) if matches!(&*some.func, Expr::Path(it) if it.path.is_ident("Some")) => {
            answer(some.args.first()?)
        }
        Expr::Path(path) if path.path.is_ident("None") => Some(Answer::Nothing),
        Expr::Path(path) => named(&path.path),
        _ => None,
    }
}

/// A text that the documentation of every language can hold as it is.
fn text_of(text: &str) -> Option<Answer> {
    let is_plain = text.chars().all(|it| it == ' ' || it.is_ascii_graphic() && it != '`');
    (is_plain && !text.contains("*/")).then(|| Answer::Text(text.into()))
}

/// A constant, whose name has its number, or a variant.
fn named(path: &Path) -> Option<Answer> {
    let names: Vec<_> = path.segments.iter().map(|it| it.ident.to_string()).collect();
    let last = names.last()?;
    let constant = last.strip_prefix("HTTP_").or_else(|| last.strip_prefix("WS_"));
    if let Some(constant) = constant {
        return Some(Answer::Number(constant.split('_').next()?.parse().ok()?));
    }
    let [.., enumeration, variant] = &names[..] else { return None };
    Some(Answer::Variant { enumeration: enumeration.clone(), variant: variant.clone() })
}

#[cfg(test)]
mod tests {
    use syn::{ItemFn, parse_quote};

    use super::*;

    fn examples(item: &ItemFn) -> Vec<(Question, Answer)> {
        let examples = of(&item.attrs, "it").unwrap();
        examples.into_iter().map(|it| (it.question, it.answer)).collect()
    }

    fn ask(function: &str, argument: Argument) -> Question {
        Question { function: function.into(), argument, index: None, field: None }
    }

    #[test]
    fn assertions_about_answers_are_examples() {
        let item = parse_quote! {
            /// Such as these:
            ///
            /// ```
            /// # use statuscodes::{Category, category};
            /// assert_eq!(category(HTTP_404_NOT_FOUND), Some(Category::ClientError));
            /// assert!(
            ///     is_http(599) && !is_http(WS_1000_NORMAL_CLOSURE)
            ///         && lookup(599).is_none()
            /// );
            /// ```
            ///
            /// ```text
            /// not Rust
            /// ```
            fn it() {}
        };
        let variant =
            Answer::Variant { enumeration: "Category".into(), variant: "ClientError".into() };
        let expected = [
            (ask("category", Argument::Code(404)), variant),
            (ask("is_http", Argument::Code(599)), Answer::Truth(true)),
            (ask("is_http", Argument::Code(1000)), Answer::Truth(false)),
            (ask("lookup", Argument::Code(599)), Answer::Nothing),
        ];
        assert_eq!(examples(&item), expected);
    }

    #[test]
    fn an_answer_may_be_a_part_of_a_record() {
        let item = parse_quote! {
            /// ```
            /// assert_eq!(statuscodes::find("x").unwrap().code, 404);
            /// assert_eq!(lookup(405).unwrap().required_fields, ["Allow"]);
            /// assert_eq!(vendors(499)[0].vendor, "nginx");
            /// ```
            fn it() {}
        };
        let field = |it: &str| Some(it.to_owned());
        let (of_405, of_499) =
            (ask("lookup", Argument::Code(405)), ask("vendors", Argument::Code(499)));
        let expected = [
            (
                Question { field: field("code"), ..ask("find", Argument::Text("x".into())) },
                Answer::Number(404),
            ),
            (
                Question { field: field("required_fields"), ..of_405 },
                Answer::List(vec!["Allow".into()]),
            ),
            (
                Question { index: Some(0), field: field("vendor"), ..of_499 },
                Answer::Text("nginx".into()),
            ),
        ];
        assert_eq!(examples(&item), expected);
    }

    #[test]
    fn other_assertions_are_for_rust_alone() {
        let item = parse_quote! {
            /// ```
            /// assert!(vendors(404).is_empty());
            /// assert!(is_error(u16::max(404, 1)));
            /// assert_eq!(lookup(405).unwrap().required_fields[0], "Allow");
            /// assert_eq!(find("*/").unwrap().code, 1);
            /// ```
            fn it() {}
        };
        assert_eq!(examples(&item), []);
    }

    #[test]
    fn an_example_that_cannot_be_read_is_refused() {
        let item: ItemFn = parse_quote! {
            /// ```
            /// assert!(
            /// ```
            fn it() {}
        };
        assert_eq!(of(&item.attrs, "it").err().unwrap().to_string(), "the example of `it`");
    }
}
