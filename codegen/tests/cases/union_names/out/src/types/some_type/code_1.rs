//! The types inside [`Code1`](super::Code1).

pub use crate::shapes::N1Vxdanm as Code;
