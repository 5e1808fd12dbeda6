//! Texts that C can read in place.

/// Takes the NUL off a literal's end. The byte stays in memory behind the text, so that the C
/// interface hands out the same bytes as a C string.
pub(crate) const fn text(with_nul: &'static str) -> &'static str {
    let (text, nul) = with_nul.split_at(with_nul.len() - 1);
    assert!(matches!(nul.as_bytes(), [0]), "a text must end with NUL");
    text
}
