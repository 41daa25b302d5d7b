//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "calls")]
mod call;
#[cfg(feature = "charges")]
pub mod charge;
#[cfg(feature = "droplets")]
pub mod droplets;
#[cfg(feature = "messages")]
mod message_list;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "tracks")]
mod tracks;

pub use crate::runtime::validation::validate::Validate as _;
#[cfg(feature = "calls")]
pub use call::Call;
#[cfg(feature = "charges")]
#[doc(inline)]
pub use charge::Charge;
#[cfg(feature = "droplets")]
#[doc(inline)]
pub use droplets::Droplets;
#[cfg(feature = "messages")]
pub use message_list::MessageList;
#[cfg(feature = "messages")]
#[doc(inline)]
pub use messages::Messages;
#[cfg(feature = "tracks")]
pub use tracks::Tracks;
