//! What holds of a code, in short.

use serde::Serialize;
use statuscodes::{Redirect, Standing, Status};

/// A short statement on a code, and its meaning.
#[derive(Clone, Copy, PartialEq, Serialize)]
pub struct Mark {
    label: &'static str,
    meaning: &'static str,
}

/// The marks of a code.
pub fn of(code: u16) -> Vec<Mark> {
    let marks = [storage(code), content(code), redirect(code), retry(code), sending(code)];
    marks.into_iter().flatten().collect()
}

fn storage(code: u16) -> Option<Mark> {
    if statuscodes::is_cacheable(code) {
        Some(mark(
            "cacheable",
            "A cache may keep the response even if it does not say for how long.",
        ))
    } else if statuscodes::is_storable(code) {
        Some(mark("storable", "A cache may keep the response if it says for how long."))
    } else if statuscodes::allows_content(code) {
        Some(mark("not stored", "No cache may keep the response."))
    } else {
        None
    }
}

fn content(code: u16) -> Option<Mark> {
    if statuscodes::allows_content(code) {
        Some(mark("content", "The response may have content."))
    } else if statuscodes::is_http(code) {
        Some(mark("no content", "The response has no content."))
    } else {
        None
    }
}

fn redirect(code: u16) -> Option<Mark> {
    Some(match statuscodes::redirect(code)? {
        Redirect::Keep => mark("redirect: same method", "The client repeats the method."),
        Redirect::PostToGet => {
            mark("redirect: POST may become GET", "The client may change POST to GET.")
        }
        Redirect::Get => mark("redirect: GET", "The client asks for the target by GET."),
    })
}

fn retry(code: u16) -> Option<Mark> {
    statuscodes::is_retryable(code).then_some(mark("retry", "A later try may succeed."))
}

fn sending(code: u16) -> Option<Mark> {
    if statuscodes::is_sendable(code) {
        Some(mark("sendable", "The code may stand in a Close frame."))
    } else if statuscodes::is_websocket(code) {
        Some(mark("never sent", "The code must not stand in a Close frame."))
    } else {
        None
    }
}

const fn mark(label: &'static str, meaning: &'static str) -> Mark {
    Mark { label, meaning }
}

/// The words by which a reader can filter.
pub fn is(code: u16) -> Vec<&'static str> {
    let status = statuscodes::lookup(code);
    let has = |holds: fn(&Status) -> bool| status.is_some_and(holds);
    let words = [
        ("cacheable", statuscodes::is_cacheable(code)),
        ("storable", statuscodes::is_storable(code)),
        ("content", statuscodes::allows_content(code)),
        ("redirect", statuscodes::redirect(code).is_some()),
        ("retryable", statuscodes::is_retryable(code)),
        ("sendable", statuscodes::is_sendable(code)),
        ("fields", has(|it| !it.required_fields.is_empty() || !it.expected_fields.is_empty())),
        ("renamed", has(|it| !it.deprecated_names.is_empty())),
        ("retired", has(|it| !matches!(it.standing, Standing::Current))),
        ("vendors", !statuscodes::vendors(code).is_empty()),
    ];
    words.into_iter().filter_map(|(word, holds)| holds.then_some(word)).collect()
}
