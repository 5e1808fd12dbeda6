//! Builds the packages in the form in which they are published.

pub mod c;
pub mod node;
pub mod python;
