//! The predicates for the crate `http`.

use crate::interface::{Answer, Argument, Example, Interface, Predicate};

/// Those that its `StatusCode` lacks. It has one for each class; those of close codes never hold.
pub fn predicates(interface: &Interface) -> Vec<&Predicate> {
    let is_lacking = |it: &&Predicate| !is_class(interface, &it.name) && !is_of_close_codes(it);
    interface.predicates.iter().filter(is_lacking).collect()
}

fn is_class(interface: &Interface, predicate: &str) -> bool {
    let class = predicate.strip_prefix("is_");
    interface.categories.iter().any(|category| class == Some(&category.word))
}

/// Whether the examples in its documentation say that it holds for close codes alone.
fn is_of_close_codes(predicate: &Predicate) -> bool {
    let mut held = predicate.docs.examples.iter().filter(|example| {
        example.question.function == predicate.name && example.answer == Answer::Truth(true)
    });
    let is_close_code = |it: &Example| matches!(it.question.argument, Argument::Code(1000..));
    held.next().is_some_and(|first| is_close_code(first) && held.all(is_close_code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interface::{self, Docs, Question};
    use crate::root;

    fn example(function: &str, code: u16, truth: bool) -> Example {
        let argument = Argument::Code(code);
        let question = Question { function: function.into(), argument, index: None, field: None };
        Example { question, answer: Answer::Truth(truth) }
    }

    #[test]
    fn a_predicate_that_holds_for_close_codes_alone_is_left_out() {
        let mut interface = interface::load(root()).unwrap();
        let predicate = |name: &str| {
            let mut examples = vec![
                example(name, 404, name == "is_of_http"),
                example("is_http", 404, true),
                example(name, 4000, true),
            ];
            examples.retain(|_| name != "is_without_example");
            Predicate { name: name.into(), docs: Docs { text: String::new(), examples } }
        };
        interface.predicates =
            ["is_of_http", "is_private", "is_without_example"].map(predicate).into();
        let names: Vec<_> = predicates(&interface).iter().map(|it| &*it.name).collect();
        assert_eq!(names, ["is_of_http", "is_without_example"]);
    }
}
