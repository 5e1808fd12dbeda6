//! The examples of core's documentation that every language can take: assertions about what a function
//! answers, such as `assert_eq!(phrase(404), Some("Not Found"))`. Others are Rust's alone.

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, BinOp, Block, Expr, Lit, Macro, Member, Stmt, Token, UnOp};

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
pub fn of(attributes: &[Attribute]) -> Vec<Example> {
    let code = docs::code(attributes);
    let Ok(block) = syn::parse_str::<Block>(&format!("{{{code}}}")) else { return Vec::new() };
    let macros = block.stmts.iter().filter_map(|statement| match statement {
        Stmt::Macro(statement) => Some(&statement.mac),
        _ => None,
    });
    macros.flat_map(asserted).collect()
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
        Expr::Index(it) => Some(Question { index: Some(index(&it.index)?), ..question(&it.expr)? }),
        Expr::Field(it) => {
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
            Lit::Str(text) => Some(Answer::Text(text.value())),
            _ => None,
        },
        Expr::Array(texts) => {
            let text = |it| if let Answer::Text(text) = answer(it)? { Some(text) } else { None };
            Some(Answer::List(texts.elems.iter().map(text).collect::<Option<_>>()?))
        }
        Expr::Call(some) => answer(some.args.first()?),
        Expr::Path(path) if path.path.is_ident("None") => Some(Answer::Nothing),
        Expr::Path(path) => {
            let names: Vec<_> = path.path.segments.iter().map(|it| it.ident.to_string()).collect();
            let [.., enumeration, variant] = &names[..] else { return None };
            Some(Answer::Variant { enumeration: enumeration.clone(), variant: variant.clone() })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use syn::{ItemFn, parse_quote};

    use super::*;

    fn ask(function: &str, argument: Argument) -> Question {
        Question { function: function.into(), argument, index: None, field: None }
    }

    #[test]
    fn assertions_about_answers_are_examples() {
        let item: ItemFn = parse_quote! {
            /// Such as these:
            ///
            /// ```
            /// use statuscodes::{Category, category};
            ///
            /// assert_eq!(category(499), Some(Category::ClientError));
            /// assert_eq!(statuscodes::find("x").unwrap().code, 404);
            /// assert!(is_http(599) && !is_http(1000) && lookup(599).is_none());
            /// assert_eq!(lookup(405).unwrap().required_fields, ["Allow"]);
            /// assert_eq!(vendors(499)[0].vendor, "nginx");
            /// assert!(vendors(404).is_empty());
            /// ```
            fn it() {}
        };
        let (code, text) = (Argument::Code, |it: &str| Some(it.to_owned()));
        let variant =
            Answer::Variant { enumeration: "Category".into(), variant: "ClientError".into() };
        let expected = [
            (ask("category", code(499)), variant),
            (
                Question { field: text("code"), ..ask("find", Argument::Text("x".into())) },
                Answer::Number(404),
            ),
            (ask("is_http", code(599)), Answer::Truth(true)),
            (ask("is_http", code(1000)), Answer::Truth(false)),
            (ask("lookup", code(599)), Answer::Nothing),
            (
                Question { field: text("required_fields"), ..ask("lookup", code(405)) },
                Answer::List(vec!["Allow".into()]),
            ),
            (
                Question { index: Some(0), field: text("vendor"), ..ask("vendors", code(499)) },
                Answer::Text("nginx".into()),
            ),
        ];
        let found = of(&item.attrs).into_iter().map(|it| (it.question, it.answer));
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }
}
