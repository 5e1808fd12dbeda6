//! HTTP status codes and WebSocket close codes: the constant, reason phrase and meaning of every
//! registered code, in one registry.
//!
//! A code is a plain `u16`. HTTP status codes are 100 to 599 and WebSocket close codes 1000 to
//! 4999, so one set of functions serves both. Every function is total: an unknown code gets an
//! ordinary answer, `None` or `false`.
//!
//! ```
//! use statuscodes::{HTTP_404_NOT_FOUND, is_client_error, lookup, phrase};
//!
//! assert_eq!(phrase(HTTP_404_NOT_FOUND), Some("Not Found"));
//! assert_eq!(lookup(404).unwrap().reference, "RFC 9110, Section 15.5.5");
//! assert!(is_client_error(499) && lookup(499).is_none());
//! ```
//!
//! ## Functions
//!
#![doc = include_str!("functions.md")]
//!
//! ## Features
//!
//! The crate is `no_std` and has no dependencies; every function that takes a code is a `const fn`.
//! The feature `http`, which is off by default, gives `http::StatusCode` of the crate `http` the
//! answers as methods, by the trait `StatusCodeExt`.

#![no_std]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod category;
mod constants;
mod display;
mod facts;
mod find;
mod lookup;
mod phrases;
mod predicates;
mod redirect;
mod status;
#[cfg(feature = "http")]
mod status_code_ext;
mod table;
mod vendors;
mod words;

pub use category::{Category, category};
pub use constants::*;
pub use find::{MAX_TEXT, find, find_code};
pub use lookup::{lookup, name, phrase, position};
pub use predicates::*;
pub use redirect::{Redirect, redirect};
pub use status::{Standing, Status};
#[cfg(feature = "http")]
pub use status_code_ext::StatusCodeExt;
pub use table::{ALL, VENDORS};
pub use vendors::{Vendor, vendors};

/// The version of this crate, the same as that of the packages for C, Python and Node.
///
/// ```
/// println!("statuscodes {}", statuscodes::VERSION);
/// ```
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
