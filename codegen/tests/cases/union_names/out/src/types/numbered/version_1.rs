//! The types inside [`Version1`](super::Version1).

pub use crate::shapes::N1Vxdanm as Version;
