//! The types inside [`Image`](super::Image).

pub use crate::shapes::XVlkejy as V;
