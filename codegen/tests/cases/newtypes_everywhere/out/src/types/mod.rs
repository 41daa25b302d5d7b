//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "events")]
pub mod event;
mod event_id;
mod level;
mod limit;
mod ticket_id;

pub use crate::runtime::validation::validate::Validate as _;
#[cfg(feature = "events")]
#[doc(inline)]
pub use event::Event;
pub use event_id::EventId;
pub use level::Level;
pub use limit::Limit;
pub use ticket_id::TicketId;
