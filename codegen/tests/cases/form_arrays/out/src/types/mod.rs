//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod create_poll;
mod kind;

pub use crate::runtime::validate::Validate as _;
pub use create_poll::CreatePollTagsItem;
pub use kind::Kind;
