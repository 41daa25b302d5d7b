//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod ch_sid;
mod channel;
mod code;
mod is_sid;

pub use crate::runtime::validation::validate::Validate as _;
pub use ch_sid::ChSid;
pub use channel::Channel;
pub use code::Code;
pub use is_sid::IsSid;
