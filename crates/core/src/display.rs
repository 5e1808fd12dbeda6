//! The texts of the words.

use core::fmt;

use crate::{Category, Redirect, Standing};

macro_rules! display_as_str {
    ($($word:ty),*) => {$(
        impl fmt::Display for $word {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    )*};
}

display_as_str!(Category, Redirect, Standing);
