//! The path and the name in a text.

use super::letters::Letters;

/// The byte or the bytes before the one that is read.
#[derive(Clone, Copy)]
enum After {
    Letter,
    Digit,
    Punctuation,
    /// Punctuation after a number, which the next number does not continue.
    Number,
    /// A minus that joins no words, so a number after it is negative.
    Minus,
}

impl After {
    /// The state after punctuation.
    const fn and(self, kind: Punctuation) -> Self {
        match (kind, self) {
            (Punctuation::Path, _) => Self::Punctuation,
            (Punctuation::RestOfDash, _) => self,
            (Punctuation::Dash, Self::Punctuation) => Self::Minus,
            (_, Self::Digit | Self::Number) => Self::Number,
            _ => Self::Punctuation,
        }
    }
}

/// Collects the letters and digits of the name at a text's end, and gives the path before it. A letter
/// after punctuation begins a part. `None` for a URL, and where the name has a negative number, two numbers
/// in a row, or a character that no name has.
pub(super) fn read<'a>(text: &'a [u8], letters: &mut Letters) -> Option<&'a [u8]> {
    let mut path = 0;
    let mut after = After::Punctuation;
    let mut is_bad = false;
    for (at, &byte) in text.iter().enumerate() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => {
                letters.push_letter(byte, !matches!(after, After::Letter | After::Digit));
                after = After::Letter;
            }
            b'0'..=b'9' => {
                letters.push_digit(byte);
                is_bad |= matches!(after, After::Number | After::Minus);
                after = After::Digit;
            }
            _ => {
                let (before, rest) = text.split_at_checked(at)?;
                let kind = punctuation(before, rest)?;
                if matches!(kind, Punctuation::Path) {
                    path = at + 1;
                    letters.clear();
                    is_bad = false;
                }
                is_bad |= matches!(kind, Punctuation::None);
                after = after.and(kind);
            }
        }
    }
    let path = text.get(..path)?;
    let has_path = path.iter().any(u8::is_ascii_alphanumeric);
    (!is_bad).then_some(if has_path { path } else { &[] })
}

enum Punctuation {
    /// The end of a path.
    Path,
    /// A minus, or the first byte of a dash.
    Dash,
    RestOfDash,
    Other,
    /// No punctuation.
    None,
}

/// The kind of the first byte of the rest. `None` for the second slash of a URL.
fn punctuation(before: &[u8], rest: &[u8]) -> Option<Punctuation> {
    let ends_path = match (before, rest) {
        ([.., b'/'], [b'/', ..]) => return None,
        (_, [b'.' | b'/' | b'\\' | b'#', ..])
        | ([.., b':'], [b':', ..])
        | ([.., b'-'], [b'>', ..]) => true,
        _ => false,
    };
    Some(match (before, rest) {
        // The points in `Mandatory Ext.` and `404. Not Found` lead to no name.
        (_, [_, b'0'..=b'9' | b'A'..=b'Z' | b'_' | b'a'..=b'z', ..]) if ends_path => {
            Punctuation::Path
        }
        (_, [b'-', ..] | [0xE2, 0x80, 0x92..=0x95, ..]) => Punctuation::Dash,
        ([.., 0xE2], [0x80, 0x92..=0x95, ..]) | ([.., 0xE2, 0x80], [0x92..=0x95, ..]) => {
            Punctuation::RestOfDash
        }
        (_, [byte, ..]) if byte.is_ascii_whitespace() || b"_.:'\"`(),[]{}=;/#\\".contains(byte) => {
            Punctuation::Other
        }
        _ => Punctuation::None,
    })
}
