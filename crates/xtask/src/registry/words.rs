//! The words that `find` knows before a name.

use anyhow::{Result, bail, ensure};

use super::file::Row;

/// A row of `words.csv`.
pub struct Word {
    /// In small letters, with a hyphen where it may be written apart.
    pub word: String,
    pub means: Means,
}

/// The meaning of a word, by the column `family`.
#[derive(Clone, Copy)]
pub enum Means {
    Http,
    WebSocket,
    Close,
    Either,
    Other,
    Number,
    Nothing,
    /// It stands before no name: it is part of phrases, and may be written apart there.
    Apart,
}

impl Word {
    pub fn of_row(row: &Row) -> Result<Self> {
        let cell = |column| row.cell(column).unwrap_or_default();
        let word = cell("word").to_owned();
        let is_word = word
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|it| it.is_ascii_lowercase()));
        ensure!(is_word, "{word:?} is no word: take small letters, as web-socket");
        let means = match cell("family") {
            "http" => Means::Http,
            "websocket" => Means::WebSocket,
            "close" => Means::Close,
            "either" => Means::Either,
            "other" => Means::Other,
            "number" => Means::Number,
            "apart" => Means::Apart,
            "" => Means::Nothing,
            family => {
                bail!(
                    "{family:?} is none of http, websocket, close, either, other, number, apart and nothing"
                )
            }
        };
        Ok(Self { word, means })
    }

    /// The word with a capital where a part begins.
    pub fn spelling(&self) -> String {
        capitalized(&self.word)
    }
}

/// The letters of a text, with a capital where a part begins.
pub fn capitalized(text: &str) -> String {
    let mut begins = true;
    let mut letters = String::new();
    for character in text.chars() {
        if character.is_ascii_alphabetic() {
            let letter = if begins {
                character.to_ascii_uppercase()
            } else {
                character.to_ascii_lowercase()
            };
            letters.push(letter);
        }
        begins = !character.is_ascii_alphabetic();
    }
    letters
}
