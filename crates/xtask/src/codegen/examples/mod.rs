//! The examples of core's documentation in each language, as they stand behind the paragraphs.

mod c;
mod node;
mod python;
mod rust;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::interface::{Answer, Docs, Example, Interface};

/// The examples of an item; a text is empty where a language has none.
#[derive(Serialize)]
pub struct Examples {
    c: String,
    /// For the function that gives the word of an answer.
    c_word: String,
    node: String,
    python: String,
    /// For a method of `http::StatusCode`.
    http: String,
}

/// Whether other languages have the function and the answer. A closure in an example is called, too.
fn is_known(Example { question, answer }: &Example, interface: &Interface) -> bool {
    let is_variant = matches!(answer, Answer::Variant { .. });
    interface.has_function(&question.function) && (!is_variant || interface.word(answer).is_some())
}

#[cfg(test)]
impl Examples {
    pub fn are_none(&self) -> bool {
        self.node.is_empty()
    }
}

/// The examples of functions and enumerations by name, and of fields by such as `Status.phrase`.
pub fn of(interface: &Interface) -> BTreeMap<String, Examples> {
    let predicates = interface.predicates.iter().map(|it| (it.name.clone(), &it.docs));
    let functions = interface.functions.iter().map(|(name, docs)| (name.clone(), docs));
    let enumerations = interface.enumerations.iter().map(|it| (it.name.clone(), &it.docs));
    let records = [("Status", &interface.status), ("Vendor", &interface.vendor)];
    let fields = records.into_iter().flat_map(|(record, it)| {
        it.fields.iter().map(move |field| (format!("{record}.{}", field.name), &field.docs))
    });
    let records = records.into_iter().map(|(name, it)| (name.to_owned(), &it.docs));
    let items = predicates.chain(functions).chain(enumerations).chain(records).chain(fields);
    items
        .map(|(name, Docs { examples, .. })| (name, in_each_language(examples, interface)))
        .collect()
}

fn in_each_language(examples: &[Example], interface: &Interface) -> Examples {
    let known = examples.iter().filter(|it| is_known(it, interface));
    let examples: Vec<_> = known.cloned().collect();
    Examples {
        c: c::text(&examples, interface),
        c_word: c::words(&examples, interface),
        node: node::text(&examples, interface),
        python: python::text(&examples, interface),
        http: rust::text(&examples),
    }
}
