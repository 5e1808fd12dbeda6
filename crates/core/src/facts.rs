//! What the registry knows of a code and only functions tell.

use crate::table::FACTS;
use crate::{Redirect, position};

pub(crate) struct Facts {
    pub(crate) cacheable: bool,
    pub(crate) content: bool,
    pub(crate) redirect: Option<Redirect>,
    pub(crate) retryable: bool,
    pub(crate) sendable: bool,
}

/// The facts of a registered code.
pub(crate) const fn facts(code: u16) -> Option<&'static Facts> {
    match position(code) {
        Some(position) => Some(&FACTS[position]),
        None => None,
    }
}
