//! Codes as ranges, whose first and last codes alternate.

/// The ranges of the codes for which something holds.
pub fn ranges(holds: impl Fn(u16) -> bool) -> Vec<u16> {
    let mut ranges = Vec::new();
    (0..=u16::MAX).filter(|code| holds(*code)).for_each(|code| add(&mut ranges, code));
    ranges
}

/// Adds a code that is greater than all others.
pub fn add(ranges: &mut Vec<u16>, code: u16) {
    match ranges.last_mut() {
        Some(last) if *last + 1 == code => *last = code,
        _ => ranges.extend([code, code]),
    }
}
