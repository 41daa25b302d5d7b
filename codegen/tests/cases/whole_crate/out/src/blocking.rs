//! The blocking client.

pub use crate::runtime::blocking::{Client, DefaultTransport, Transport};
#[cfg(feature = "ureq")]
pub use crate::runtime::ureq::Ureq;
