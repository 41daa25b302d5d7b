//! The types inside [`Text`](super::Text).

pub use crate::shapes::XVlkejy as V;
