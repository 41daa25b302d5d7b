//! The blocking client.

pub use crate::runtime::client::blocking_client::{Client, DefaultTransport};
pub use crate::runtime::client::transport::BlockingTransport as Transport;
#[cfg(feature = "ureq")]
pub use crate::runtime::client::ureq::Ureq;
