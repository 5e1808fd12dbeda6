//! The predicates for the crate `http`.

use super::unions::NARROWINGS;
use crate::interface::{Interface, Predicate};

/// Those that its `StatusCode` lacks. It has one for each class; those of close codes never hold.
pub fn predicates(interface: &Interface) -> Vec<&Predicate> {
    let is_lacking =
        |it: &&Predicate| !is_class(interface, &it.name) && !is_of_close_codes(&it.name);
    interface.predicates.iter().filter(is_lacking).collect()
}

fn is_class(interface: &Interface, predicate: &str) -> bool {
    let class = predicate.strip_prefix("is_");
    interface.categories.iter().any(|category| class == Some(&category.word))
}

fn is_of_close_codes(predicate: &str) -> bool {
    NARROWINGS.iter().any(|(name, it)| *name == predicate && it.union.ends_with("CloseCode"))
}
