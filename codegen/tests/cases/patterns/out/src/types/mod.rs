//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod ahead;
mod anchor;
mod behind;
mod dot;
mod duration;
mod except;
mod greedy;
mod group;
pub mod holder;
mod long;
mod message;
mod or;
mod twice;
mod wide;

pub use crate::runtime::validation::validate::Validate as _;
pub use ahead::Ahead;
pub use anchor::Anchor;
pub use behind::Behind;
pub use dot::Dot;
pub use duration::Duration;
pub use except::Except;
pub use greedy::Greedy;
pub use group::Group;
#[doc(inline)]
pub use holder::Holder;
pub use long::Long;
pub use message::Message;
pub use or::Or;
pub use twice::Twice;
pub use wide::Wide;
