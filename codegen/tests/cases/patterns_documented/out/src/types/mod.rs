//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod ahead;
mod anchor;
mod dot;
mod except;
mod greedy;
mod group;
mod or;
mod wide;

pub use crate::runtime::validate::Validate as _;
pub use ahead::Ahead;
pub use anchor::Anchor;
pub use dot::Dot;
pub use except::Except;
pub use greedy::Greedy;
pub use group::Group;
pub use or::Or;
pub use wide::Wide;
