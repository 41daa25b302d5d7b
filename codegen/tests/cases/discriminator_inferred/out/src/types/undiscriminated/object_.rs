//! The types inside [`Object`](super::Object).

pub use crate::shapes::AddYehuaz as Op;
