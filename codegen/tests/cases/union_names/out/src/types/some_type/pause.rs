//! The types inside [`Pause`](super::Pause).

pub use crate::shapes::N1Vxdanm as Code;
