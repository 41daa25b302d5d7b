//! The types inside [`Add`](super::Add).

pub use crate::shapes::AddYehuaz as Op;
