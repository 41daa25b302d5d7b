//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod cat;
mod code;
mod dog;
mod everything;
mod extra;
mod grows;
mod holder;
mod name;
mod neither;
mod not;
mod only_member;

pub use crate::runtime::validation::validate::Validate as _;
pub use cat::Cat;
pub use code::Code;
pub use dog::Dog;
pub use everything::{Everything, EverythingB, EverythingTwo};
pub use extra::Extra;
pub use grows::{Grows, GrowsValue};
pub use holder::{Holder, HolderFew};
pub use name::Name;
pub use neither::Neither;
pub use not::Not;
pub use only_member::{OnlyMember, OnlyMemberEven, OnlyMemberNone};
