//! The words that may stand before a name.

use super::{Means, letters};
use crate::words::{STARTS, WORDS};

/// The words that letters begin with, longest first: their lengths and meanings.
pub(super) fn of(letters: &[u8]) -> impl Iterator<Item = (usize, Means)> {
    letters::rows(letters, &STARTS, &WORDS).iter().filter_map(|(word, means)| {
        let start = letters.get(..word.len())?;
        letters::are(start, word).then_some((word.len(), *means))
    })
}

/// The longest word that letters begin with.
pub(super) fn first(letters: &[u8]) -> Option<(usize, Means)> {
    of(letters).next()
}

/// Whether letters begin with a word that says a family, though it may be part of a phrase, as in `HTTP
/// Version Not Supported`.
pub(super) fn say_family(letters: &[u8]) -> bool {
    of(letters).any(|(_, means)| matches!(means, Means::Of(_) | Means::Close))
}
