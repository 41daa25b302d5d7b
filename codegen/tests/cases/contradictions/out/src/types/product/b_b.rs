//! The types inside [`BB`](super::BB).

pub use crate::shapes::BYroagz as Kind;
