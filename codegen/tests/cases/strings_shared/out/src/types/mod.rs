//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod ch_sid;
mod channel;
mod code;
mod is_sid;

pub use crate::runtime::validation::validate::Validate as _;
pub use ch_sid::ChSid;
pub use channel::Channel;
pub use code::Code;
pub use is_sid::IsSid;
