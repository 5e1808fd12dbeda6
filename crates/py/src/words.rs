//! The words of an enumeration, each made into a Python string once.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;
use statuscodes::{Category, Redirect, Standing};

type Word = PyOnceLock<Py<PyString>>;

pub fn category(py: Python<'_>, category: Category) -> &'static Py<PyString> {
    static WORDS: [Word; 8] = [const { Word::new() }; 8];
    word(py, &WORDS[category as usize], category.as_str())
}

pub fn redirect(py: Python<'_>, redirect: Redirect) -> &'static Py<PyString> {
    static WORDS: [Word; 3] = [const { Word::new() }; 3];
    word(py, &WORDS[redirect as usize], redirect.as_str())
}

pub fn standing(py: Python<'_>, standing: Standing) -> &'static Py<PyString> {
    static WORDS: [Word; 5] = [const { Word::new() }; 5];
    word(py, &WORDS[standing as usize], standing.as_str())
}

fn word(py: Python<'_>, word: &'static Word, text: &str) -> &'static Py<PyString> {
    word.get_or_init(py, || PyString::intern(py, text).unbind())
}
